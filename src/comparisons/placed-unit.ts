import { ranked } from '../domain/comparison/ranking';
import { compareValues, valuesOfTexts, type Value } from '../domain/comparison/value';
import type { OrderedRow } from './ranking-list.store';

/** A unit in its place. */
export interface PlacedUnit extends OrderedRow {
  /** Undefined where what the order is made by is not known. */
  readonly rank: number | undefined;
  readonly value: Value | undefined;
  /** Whether another unit has exactly the same value. */
  readonly tied: boolean;
}

/** A row with what the order is made by. */
export interface Valued<V extends Value | undefined = Value | undefined> {
  readonly row: OrderedRow;
  readonly value: V;
}

export const isValued = (each: Valued): each is Valued<Value> => each.value !== undefined;

/** Whether nothing leaves a total open. */
export const isCertain = (row: OrderedRow): row is OrderedRow & { readonly totalLeast: string } =>
  row.totalLeast !== null && row.totalLeast === row.totalMost;

/**
 * Units in the order of their values; equal ones share a rank and stand by their ids, so that the parts of a list always fit.
 *
 * @param before how many units stand before the first of them
 */
export function inPlace(valued: readonly Valued<Value>[], upwards: boolean, before = 0): PlacedUnit[] {
  const turn = upwards ? 1 : -1;
  const placed = ranked(
    valued,
    (a, b) => turn * compareValues(a.value, b.value),
    (a, b) => byId(a.row, b.row),
  );
  return placed.map(({ rank, item: { row, value } }, at) => {
    const tied = placed[at - 1]?.rank === rank || placed[at + 1]?.rank === rank;
    return placedUnit(row, { rank: before + rank, value, tied });
  });
}

/** Units without a value: the highest possible total first. */
export function withoutPlace(rows: readonly OrderedRow[]): PlacedUnit[] {
  const most = valuesOfTexts();
  return rows
    .map((row) => ({ row, most: most(row.totalMost ?? '-1') }))
    .sort((a, b) => compareValues(b.most, a.most) || byId(a.row, b.row))
    .map(({ row }) => placedUnit(row, NO_PLACE));
}

const byId = (a: OrderedRow, b: OrderedRow): number => (a.unitId < b.unitId ? -1 : 1);

type Placed = Pick<PlacedUnit, 'rank' | 'value' | 'tied'>;

const NO_PLACE: Placed = { rank: undefined, value: undefined, tied: false };

/** Field by field: to spread a row for every unit of a country takes longer than reading it. */
const placedUnit = (row: OrderedRow, { rank, value, tied }: Placed): PlacedUnit => ({
  unitId: row.unitId,
  totalLeast: row.totalLeast,
  totalMost: row.totalMost,
  grade: row.grade,
  part: row.part,
  rank,
  value,
  tied,
});
