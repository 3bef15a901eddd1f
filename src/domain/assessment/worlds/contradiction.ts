import { ZERO } from '../../decimal';
import type { Exact } from '../../decimal';
import { constant, plus } from './affine';
import { needed } from './reasons';
import { hasPlainWorld } from './plain-world';
import { rangeOf, regionsOf } from './ranges';
import { under } from './worlds';
import type { Worlds } from './worlds';
import type { Row } from './year';

/** Figures that no complete statement agrees with. */
export interface Contradiction {
  /** A smallest set of rules that cannot hold together; without any of them the others can. */
  readonly rows: readonly Row[];
  /** The amount of the first of them, and the nearest that the others allow. */
  readonly found: Exact;
  readonly expected: Exact;
}

/** A smallest contradiction in what was reported; undefined where some complete statement agrees with all of it. */
export function contradictionIn(worlds: Worlds): Contradiction | undefined {
  if (hasWorld(worlds)) return undefined;
  const kept = needed(worlds.rows, (rows) => !hasWorld(under(worlds, { rows })));
  const [first, ...others] = kept.sort(exactFirst);
  if (!first) return undefined;
  const found = first.least ?? first.most ?? ZERO;
  const range = rangeOf(under(worlds, { rows: others, splits: [] }), first.form);
  const nearest = range?.least && range.least.value.compare(found) > 0 ? range.least : range?.most;
  return { rows: [first, ...others], found, expected: nearest?.value ?? found };
}

/** Rules with an amount that was printed come first: it is what the finding is about. */
const exactFirst = (a: Row, b: Row): number =>
  Number(b.rounding !== undefined) - Number(a.rounding !== undefined);

function hasWorld(worlds: Worlds): boolean {
  const { rows } = worlds;
  if (rows.length === 0 || hasPlainWorld(worlds)) return true;
  const all = rows.reduce((sum, row) => plus(sum, row.form), constant(ZERO));
  const some = rows.map((row) => row.form);
  return regionsOf(worlds, [all, ...some]).length > 0;
}
