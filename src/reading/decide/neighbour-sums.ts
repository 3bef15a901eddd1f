import { plain, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { addTo, isSumIn } from '../place/values';
import { DOUBTED, REACH } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';

/**
 * A row that does not call itself a total and is the sum of the rows right above or right below it, in every year, is
 * probably what they come to: taken beside them it would count twice, so it is asked about.
 */
export const sumsOfNeighbours: Pass = (rows) =>
  rows.map((row, at) =>
    mayBeSum(row) && (isSumOf(row, rows, at, -1) || isSumOf(row, rows, at, 1))
      ? changed(row, 'sum-of-neighbours', { state: 'doubtful', confidence: DOUBTED })
      : row,
  );

/** Taken, other than nil, and no total, step or group that was seen as such. */
const mayBeSum = ({ state, line, placed }: Decided): boolean =>
  state === 'taken' &&
  line?.role !== 'result' &&
  !placed.isSum &&
  !placed.isWhole &&
  !mayBeChance([...placed.values.values()]);

/** Nil, or round amounts of one year, which come to each other often enough. */
const mayBeChance = (values: readonly Exact[]): boolean =>
  values.every((value) => signOf(value) === 0) || (values.length < 2 && values.every(isRound));

const isRound = (value: Exact): boolean => /0{4}$/.test(plain(value));

/** Two or more rows without a gap add up to it; rows without an amount, as headings are, go along. */
function isSumOf({ placed }: Decided, rows: readonly Decided[], at: number, step: -1 | 1): boolean {
  const sums = new Map<number, Exact>();
  let parts = 0;
  for (let other = at + step; Math.abs(other - at) <= REACH; other += step) {
    const part = rows[other];
    if (part === undefined || !isPart(part, placed)) return false;
    if (isNil(part.placed.values)) continue;
    addTo(sums, part.placed.values);
    parts += 1;
    if (parts >= FEWEST_PARTS && isSumIn(sums, placed.values)) return true;
  }
  return false;
}

/** What one total adds up stands beside each other; a detail is told by the line it belongs to. */
const isPart = ({ placed, line, state }: Decided, whole: Decided['placed']): boolean =>
  placed.table === whole.table &&
  !placed.isSum &&
  state !== 'detail' &&
  line?.role !== 'result' &&
  (whole.closure === undefined || placed.closure !== whole.closure);

const FEWEST_PARTS = 2;

const isNil = (values: Decided['placed']['values']): boolean =>
  [...values.values()].every((value) => signOf(value) === 0);
