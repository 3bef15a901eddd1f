import type { Exact } from '../../decimal';
import { emptyRow, pivot } from './dictionary';
import type { Dictionary } from './dictionary';
import type { Ground } from './extremes';
import { makeFeasible } from './feasible';
import type { Slopes } from './slopes';
import type { Row } from './year';

/** The sign an amount can have: 1 never below nothing, -1 never above, 0 either. */
export type SignOf = (key: string) => 1 | 0 | -1;

/** The points that rows allow, as a dictionary at one of them: worked out once, and asked for many forms. */
export interface Region extends Ground {
  readonly columns: ReadonlyMap<string, Column>;
  /** Numbers from here on are those of no variable yet. */
  readonly next: number;
}

/**
 * Amounts that stand alike in every row and keep to the same sign: which of them holds the money makes no difference
 * to a row. One that may have either sign has a second variable beside it, of the next number.
 */
export interface Column {
  readonly variable: number;
  readonly sign: 1 | -1;
  readonly free: boolean;
  /** How many amounts it stands for. */
  readonly members: number;
}

/** @returns undefined where no point is allowed */
export function regionOf(rows: readonly Row[], signs: SignOf): Region | undefined {
  const limits = rows.flatMap(limitsOf);
  const { columns, width } = columnsOf(
    limits.map((each) => each.slopes),
    signs,
  );
  const made = limits.map((limit) => whole(limit, columns, width));
  const dictionary: Dictionary = {
    basis: made.map((_, at) => width + at),
    outside: Array.from({ length: width }, (_, at) => at),
    entries: made.map((row) => row.entries),
    constants: made.map((row) => row.constant),
    divisor: 1n,
  };
  const equations = limits.flatMap(({ equal }, at) => (equal ? [width + at] : []));
  if (!equations.every((variable) => settle(dictionary, variable))) return undefined;
  const looked = dictionary.entries.length;
  if (!makeFeasible(dictionary, looked)) return undefined;
  return { dictionary, looked, columns, next: width + limits.length };
}

/**
 * Takes an equation out: what it leaves over is nothing, so an amount in it follows from the others.
 *
 * @returns false where nothing of it is open, and it does not hold
 */
function settle(dictionary: Dictionary, variable: number): boolean {
  const { basis, outside, entries, constants } = dictionary;
  const row = basis.indexOf(variable);
  const column = plainest(entries[row] ?? []);
  if (column === undefined) {
    const [constant] = constants.splice(row, 1);
    basis.splice(row, 1);
    entries.splice(row, 1);
    return constant === 0n;
  }
  pivot(dictionary, row, column);
  outside.splice(column, 1);
  for (const each of entries) each.splice(column, 1);
  return true;
}

/** The place of the smallest entry that is not nothing: numbers stay short. */
function plainest(row: readonly bigint[]): number | undefined {
  let found: number | undefined;
  for (let place = 0; place < row.length; place += 1) {
    const entry = row[place] ?? 0n;
    if (entry !== 0n && (found === undefined || sizeOf(entry) < sizeOf(row[found] ?? 0n))) found = place;
  }
  return found;
}

const sizeOf = (entry: bigint): bigint => (entry < 0n ? -entry : entry);

/** A row as an upper limit: so much of each amount comes to no more than the limit, or exactly to it. */
interface Limit {
  readonly slopes: Slopes;
  readonly by: bigint;
  readonly most: Exact;
  readonly equal: boolean;
}

function limitsOf({ form, least, most }: Row): Limit[] {
  const { slopes, constant } = form;
  const equal = least !== undefined && most !== undefined && least.equals(most);
  const limits: Limit[] = [];
  if (most) limits.push({ slopes, by: 1n, most: most.sub(constant), equal });
  if (least && !equal) limits.push({ slopes, by: -1n, most: constant.sub(least), equal });
  return limits;
}

function columnsOf(
  all: readonly Slopes[],
  signs: SignOf,
): { columns: ReadonlyMap<string, Column>; width: number } {
  const groups = new Map<number, string[]>();
  for (const [key, kind] of kindsOf(all, signs)) {
    const group = groups.get(kind);
    if (group) group.push(key);
    else groups.set(kind, [key]);
  }
  const columns = new Map<string, Column>();
  let width = 0;
  for (const keys of groups.values()) {
    const sign = signs(keys[0] ?? '');
    const column = { variable: width, sign: sign || 1, free: sign === 0, members: keys.length } as const;
    for (const key of keys) columns.set(key, column);
    width += column.free ? 2 : 1;
  }
  return { columns, width };
}

/**
 * Of each amount a number that only those share which stand alike: each row parts again what the ones before left
 * together. Two limits over the same slopes part nothing the second time.
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
      if (others.push({ slope, kind: next }) === 1) parted.set(before, others);
      next += 1;
    }
  }
  return kinds;
}

/** A row of whole numbers: its constant less its entries. */
function whole(
  { slopes, by, most }: Limit,
  columns: ReadonlyMap<string, Column>,
  width: number,
): { readonly entries: bigint[]; readonly constant: bigint } {
  const scale = scaleOf(slopes, most);
  const entries = emptyRow(width);
  for (const [key, slope] of slopes) {
    const column = columns.get(key);
    if (!column) continue;
    const entry = slope.top * (scale / slope.d) * by;
    entries[column.variable] = column.sign === 1 ? entry : -entry;
    if (column.free) entries[column.variable + 1] = -entry;
  }
  return { entries, constant: most.top * (scale / most.d) };
}

/** By what slopes and a constant have to be multiplied to be whole. */
export function scaleOf(slopes: Slopes, { d }: Exact): bigint {
  let scale = d;
  for (const slope of slopes.values()) scale = leastCommon(scale, slope.d);
  return scale;
}

function leastCommon(a: bigint, b: bigint): bigint {
  if (a === b || b === 1n) return a;
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
