import type { Exact } from '../../decimal';
import type { Affine } from './affine';
import type { Dictionary } from './dictionary';
import type { Ground } from './extremes';
import { makeFeasible } from './feasible';
import type { Row } from './year';

type Slopes = ReadonlyMap<string, Exact>;

/** A row as an upper limit: so much of each amount comes to no more than the limit. */
interface Limit {
  readonly slopes: Slopes;
  readonly by: bigint;
  readonly most: Exact;
}

/** Forms over the points that rows allow, ready to be climbed. */
export interface Program extends Ground {
  /** Of each form its row, and what its row is multiplied by. */
  readonly forms: readonly { readonly row: number; readonly scale: bigint }[];
}

export type SignOf = (key: string) => 1 | 0 | -1;

/**
 * Writes forms and the rows connected with them as a dictionary. Amounts that stand alike in every row and form are one
 * column: which of them holds the money makes no difference.
 *
 * @returns undefined where no point is allowed
 */
export function programOf(
  rows: readonly Row[],
  forms: readonly Affine[],
  signs: SignOf,
): Program | undefined {
  const limits = rows.flatMap(limitsOf);
  const { columns, width } = columnsOf(
    [...limits, ...forms].map((each) => each.slopes),
    signs,
  );
  const made = [
    ...limits.map((limit) => whole(limit.slopes, limit.by, limit.most, columns, width)),
    ...forms.map((form) => whole(form.slopes, -1n, form.constant, columns, width)),
  ];
  const dictionary: Dictionary = {
    basis: made.map((_, at) => width + at),
    outside: Array.from({ length: width }, (_, at) => at),
    entries: made.map((row) => row.entries),
    constants: made.map((row) => row.constant),
    divisor: 1n,
  };
  if (!makeFeasible(dictionary, limits.length)) return undefined;
  const placed = forms.map((_, at) => ({
    row: limits.length + at,
    scale: made[limits.length + at]?.scale ?? 1n,
  }));
  return { dictionary, looked: limits.length, forms: placed };
}

function limitsOf({ form, least, most }: Row): Limit[] {
  const { slopes, constant } = form;
  return [
    ...(most ? [{ slopes, by: 1n, most: most.sub(constant) }] : []),
    ...(least ? [{ slopes, by: -1n, most: constant.sub(least) }] : []),
  ];
}

/** An amount, the column of the dictionary it stands in, and by which sign it counts; if by either, the next column is the other. */
interface Column {
  readonly key: string;
  readonly at: number;
  readonly sign: 1 | -1;
  readonly free: boolean;
}

/** Amounts that stand alike in every row and form, and keep to the same sign, are one column; those of either sign two. */
function columnsOf(all: readonly Slopes[], signs: SignOf): { columns: Column[]; width: number } {
  const columns: Column[] = [];
  let width = 0;
  const seen = new Set<number>();
  for (const [key, kind] of kindsOf(all, signs)) {
    if (seen.has(kind)) continue;
    seen.add(kind);
    const sign = signs(key);
    columns.push({ key, at: width, sign: sign === 0 ? 1 : sign, free: sign === 0 });
    width += sign === 0 ? 2 : 1;
  }
  return { columns, width };
}

/**
 * Of each amount a number that only those share which stand alike: each row parts again what the ones before left
 * together. An equation is two limits over the same slopes, which part nothing the second time.
 */
function kindsOf(all: readonly Slopes[], signs: SignOf): Map<string, number> {
  const kinds = new Map<string, number>();
  let next = 2;
  for (const slopes of new Set(all)) {
    const parted = new Map<number, { readonly slope: Exact; readonly kind: number }[]>();
    for (const [key, slope] of slopes) {
      const before = kinds.get(key) ?? signs(key);
      const others = parted.get(before) ?? [];
      const alike = others.find((each) => each.slope.equals(slope));
      kinds.set(key, alike?.kind ?? next);
      if (alike) continue;
      parted.set(before, [...others, { slope, kind: next }]);
      next += 1;
    }
  }
  return kinds;
}

/** A row of whole numbers: its constant less its entries, all multiplied by the scale. */
function whole(
  slopes: Slopes,
  by: bigint,
  constant: Exact,
  columns: readonly Column[],
  width: number,
): { readonly entries: bigint[]; readonly constant: bigint; readonly scale: bigint } {
  let scale = constant.d;
  for (const slope of slopes.values()) scale = leastCommon(scale, slope.d);
  const entries = new Array<bigint>(width).fill(0n);
  for (const { key, at, sign, free } of columns) {
    const slope = slopes.get(key);
    if (!slope) continue;
    const entry = slope.top * (scale / slope.d) * by;
    entries[at] = sign === 1 ? entry : -entry;
    if (free) entries[at + 1] = -entry;
  }
  return { entries, constant: constant.top * (scale / constant.d), scale };
}

function leastCommon(a: bigint, b: bigint): bigint {
  if (a === b || b === 1n) return a;
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
