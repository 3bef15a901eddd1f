import { sampleStandardDeviation } from 'simple-statistics';
import { exact, HUNDRED, plain, sumOf, type Exact } from '../decimal';
import { completeRows, givenAt, type Response } from './answers';
import { SMALLEST_GROUP, widthOf, type Instrument } from './instrument';
import { tAt } from './student';

/** The mean of whole numbers, exactly; undefined for none. */
export function meanOf(given: readonly number[]): Exact | undefined {
  if (given.length === 0) return undefined;
  return exact(given.reduce((sum, each) => sum + each, 0)).div(given.length);
}

/** The index of all answers; each item has its own n. Undefined where nobody answered one of the items. */
export function indexOf(instrument: Instrument, responses: readonly Response[]): Exact | undefined {
  const means = Array.from({ length: widthOf(instrument) }, (_, at) => meanOf(givenAt(responses, at)));
  return means.every((each) => each !== undefined) ? indexOfMeans(instrument, means) : undefined;
}

function indexOfMeans({ index, highest, items }: Instrument, means: readonly Exact[]): Exact {
  const experience = sumOf(means.slice(0, items.length));
  if (index.by === 'weighted') return experience.mul(exact(index.weight)).mul(exact(index.factor));
  const mean = experience.div(items.length);
  if (index.by === 'share') return mean.div(highest).mul(HUNDRED);
  return mean.sub(sumOf(means.slice(items.length)).div(items.length));
}

/** Where the index of all members lies with a confidence of 95 %: decimal texts of ten decimals. */
export interface Interval {
  readonly least: string;
  readonly most: string;
}

const CONFIDENCE = 0.95;
const DECIMALS = 10;

/**
 * Student's interval around an index, by how far the members who answered everything differ from each other.
 *
 * @returns undefined for fewer of them than the smallest group
 */
export function intervalOf(
  instrument: Instrument,
  responses: readonly Response[],
  index: Exact,
): Interval | undefined {
  const own = completeRows(responses, widthOf(instrument)).map((row) =>
    indexOfMeans(instrument, row.map(exact)),
  );
  if (own.length < SMALLEST_GROUP) return undefined;
  const spread = sampleStandardDeviation(own.map(Number));
  const half = (tAt(CONFIDENCE, own.length - 1) * spread) / Math.sqrt(own.length);
  const reach = exact(half.toFixed(DECIMALS));
  return { least: plain(index.sub(reach)), most: plain(index.add(reach)) };
}
