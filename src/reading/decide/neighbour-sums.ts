import { ZERO, plain, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { addTo, isSumIn } from '../place/values';
import { COLUMN_EVIDENCE, DOUBTED, REACH } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';
import { isWithin } from './parents';

/**
 * A row that does not call itself a total and is the sum of the rows right above or right below it, in every year, is
 * probably what they come to: taken beside them it would count twice, so it is asked about. A whole of the chart that
 * stands beside its own parts is that whole.
 */
export function sumsOfNeighbours(kind: Kind): Pass {
  const { lines } = chartIndex(kind);
  return (rows) =>
    rows.map((row, at) => {
      const parts = mayBeSum(row) ? (partsOf(row, rows, at, -1) ?? partsOf(row, rows, at, 1)) : undefined;
      if (parts === undefined || isWholeOf(lines, row, parts)) return row;
      return changed(row, 'sum-of-neighbours', { state: 'doubtful', confidence: DOUBTED });
    });
}

const isWholeOf = (
  lines: ReadonlyMap<string, Line>,
  { line: whole }: Decided,
  parts: readonly Decided[],
): boolean =>
  whole?.role === 'total' && parts.every(({ line }) => line !== undefined && isWithin(lines, line, whole));

/** Taken, and no total, step or group that was seen as such. */
const mayBeSum = ({ state, line, placed }: Decided): boolean =>
  state === 'taken' &&
  line?.role !== 'result' &&
  !placed.isSum &&
  !placed.isWhole &&
  !mayBeChance([...placed.values.values()]);

/** Small amounts, or round ones of one year, which come to each other often enough. */
const mayBeChance = (values: readonly Exact[]): boolean =>
  values.every(isSmall) || (new Set(values.map(plain)).size < 2 && values.every(isRound));

const isSmall = (value: Exact): boolean => signOf(value.abs().sub(COLUMN_EVIDENCE.amount)) < 0;
const isRound = (value: Exact): boolean => /0{4}$/.test(plain(value));

/** Two or more rows without a gap that add up to it; rows without an amount, as headings are, go along. */
function partsOf(
  { placed }: Decided,
  rows: readonly Decided[],
  at: number,
  step: -1 | 1,
): readonly Decided[] | undefined {
  const sums = new Map<number, Exact>();
  const parts: Decided[] = [];
  for (let other = at + step; Math.abs(other - at) <= REACH; other += step) {
    const part = rows[other];
    if (part === undefined || !isPart(part, placed)) return undefined;
    if (isNil(part.placed.values, placed.values)) continue;
    addTo(sums, part.placed.values);
    parts.push(part);
    if (parts.length >= FEWEST_PARTS && isSumIn(sums, placed.values)) return parts;
  }
  return undefined;
}

/** What one total adds up stands beside each other; a detail is told by the line it belongs to. */
const isPart = ({ placed, line, state }: Decided, whole: Decided['placed']): boolean =>
  placed.table === whole.table &&
  !placed.isSum &&
  state !== 'detail' &&
  line?.role !== 'result' &&
  (whole.closure === undefined || placed.closure !== whole.closure);

const FEWEST_PARTS = 2;

/** It has no amount in any year of the whole. */
const isNil = (values: Decided['placed']['values'], whole: Decided['placed']['values']): boolean =>
  [...whole.keys()].every((year) => signOf(values.get(year) ?? ZERO) === 0);
