import type { Affine } from './affine';
import type { Split } from './rows';
import type { Worlds } from './worlds';
import type { Row } from './year';

/** Rows and splits that say something of the amounts in some forms, directly or through other rows. */
export function connected(worlds: Worlds, forms: readonly Affine[]): Pick<Worlds, 'rows' | 'splits'> {
  const ties = tiesIn(worlds);
  const [seen, found] = [new Set<string>(), new Set<Tied>()];
  const waiting = forms.flatMap((form) => [...form.slopes.keys()]);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const tied of ties.get(key) ?? []) {
      if (found.has(tied)) continue;
      found.add(tied);
      waiting.push(...tied.keys);
    }
  }
  const all = [...found];
  return {
    rows: all.flatMap(({ row }) => (row ? [row] : [])),
    splits: all.flatMap(({ split }) => (split ? [split] : [])),
  };
}

interface Tied {
  readonly keys: readonly string[];
  readonly row?: Row;
  readonly split?: Split;
}

const tied = new WeakMap<Worlds, ReadonlyMap<string, readonly Tied[]>>();

/** Of each unreported amount the rows and splits that it stands in. */
function tiesIn(worlds: Worlds): ReadonlyMap<string, readonly Tied[]> {
  const done = tied.get(worlds);
  if (done) return done;
  const ties = new Map<string, Tied[]>();
  for (const each of allTied(worlds))
    for (const key of each.keys) ties.set(key, [...(ties.get(key) ?? []), each]);
  tied.set(worlds, ties);
  return ties;
}

function allTied({ rows, splits }: Worlds): Tied[] {
  const keysIn = (all: readonly Row[]): string[] => [
    ...new Set(all.flatMap((row) => [...row.form.slopes.keys()])),
  ];
  return [
    ...rows.map((row) => ({ row, keys: keysIn([row]) })),
    ...splits.map((split) => ({ split, keys: keysIn(split.alternatives.flat()) })),
  ];
}
