import { signOf } from '../../decimal';
import type { Affine } from './affine';
import type { Tied, Ties } from './found';
import type { Split } from './rows';
import type { Worlds } from './worlds';
import type { Row } from './year';

/** Rules that hang together; the same rules have the same name. */
export interface Connected extends Pick<Worlds, 'rows' | 'splits'> {
  readonly name: string;
}

/** Rows and splits that say something of the amounts in some forms, directly or through other rows. */
export function connected(worlds: Worlds, forms: readonly Affine[]): Connected {
  const ties = (worlds.found.ties ??= tiesOf(worlds));
  const [seen, found] = [new Set<string>(), new Set<Tied>()];
  const waiting: string[] = [];
  for (const form of forms) waiting.push(...form.slopes.keys());
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const tied of ties.get(key) ?? []) {
      if (found.has(tied)) continue;
      found.add(tied);
      waiting.push(...tied.keys);
    }
  }
  const [rows, splits]: [Row[], Split[]] = [[], []];
  const numbers = new Uint16Array(found.size);
  let at = 0;
  for (const { row, split, number } of found) {
    if (row) rows.push(row);
    if (split) splits.push(split);
    numbers[at] = number;
    at += 1;
  }
  return { rows, splits, name: numbers.sort().join(' ') };
}

function tiesOf(worlds: Worlds): Ties {
  const rows = worlds.rows.map((row, number): Tied => {
    return { number, row, split: undefined, keys: [...row.form.slopes.keys()] };
  });
  const splits = worlds.splits.map((split, at): Tied => {
    return { number: rows.length + at, row: undefined, split, keys: keysIn(split.alternatives.flat()) };
  });
  const all = [...rows, ...splits];
  const ties = new Map<string, Tied[]>();
  for (const each of all) {
    for (const key of leadingTo(each, all)) {
      const others = ties.get(key);
      if (others) others.push(each);
      else ties.set(key, [each]);
    }
  }
  return ties;
}

const keysIn = (all: readonly Row[]): string[] => [
  ...new Set(all.flatMap((row) => [...row.form.slopes.keys()])),
];

/**
 * The amounts from which a rule is come to: all in it. But a split of which some amounts stand nowhere else says
 * something only of these: for the sake of the others they may all be nothing.
 */
function leadingTo(tied: Tied, all: readonly Tied[]): readonly string[] {
  const apart = tied.split?.apart;
  if (!apart || signOf(apart.constant) !== 0) return tied.keys;
  const bound = all.some((other) => other !== tied && other.keys.some((key) => apart.slopes.has(key)));
  return bound ? tied.keys : [...apart.slopes.keys()];
}
