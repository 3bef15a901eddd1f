import { exact, type Exact } from '../decimal';
import type { Measured } from './group-statistics';
import { numberOf } from './value';

/** One step of a distribution. The outermost are open, so that neither the least nor the greatest value is told. */
export interface Bin {
  readonly from?: Exact;
  readonly below?: Exact;
  readonly count: number;
}

const STEPS = [1, 2, 5, 10] as const;
/** Keys are values × 10⁶. */
const KEY = exact(1_000_000);

/**
 * How many values of a group lie where. The steps are 1, 2 or 5 times a power of ten, about three of them from quartile
 * to quartile; two more stand on either side, and the ends are open.
 */
export function binsOf({ statistics, ladder }: Measured): readonly Bin[] {
  const [low, high] = [numberOf(statistics.lowerQuartile), numberOf(statistics.upperQuartile)];
  const step = stepOf(high.sub(low));
  const first = low.div(step).floor().sub(1);
  const last = high.div(step).floor().add(2);
  const edges: Exact[] = [];
  for (let at = first; at.compare(last) <= 0; at = at.add(1)) edges.push(at.mul(step));
  const counts = countsBetween(
    ladder.keys,
    edges.map((edge) => edge.mul(KEY).valueOf()),
  );
  return counts.map((count, at) => {
    const [from, below] = [edges[at - 1], edges[at]];
    return { count, ...(from ? { from } : {}), ...(below ? { below } : {}) };
  });
}

/** Whether a value lies in a step: from its lower edge on, below its upper one. */
export const isInBin = (value: Exact, { from, below }: Pick<Bin, 'from' | 'below'>): boolean =>
  (from === undefined || value.compare(from) >= 0) && (below === undefined || value.compare(below) < 0);

/** A step so that three or fewer lie between the quartiles; at least a hundredth, so that edges are whole keys. */
function stepOf(spread: Exact): Exact {
  const wanted = Math.max(spread.valueOf() / 3, 0.01);
  const power = Math.floor(Math.log10(wanted));
  const size = 10n ** BigInt(Math.abs(power));
  const scale = exact(power < 0 ? `1/${size}` : size);
  const times = STEPS.find((each) => scale.mul(each).valueOf() >= wanted) ?? 10;
  return scale.mul(times);
}

/** How many keys lie below the first edge, between each edge and the next, and from the last one on. */
function countsBetween(keys: Float64Array, edges: readonly number[]): number[] {
  const counts = Array.from({ length: edges.length + 1 }, () => 0);
  let at = 0;
  for (const key of keys) {
    while (at < edges.length && key >= (edges[at] ?? Infinity)) at += 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
