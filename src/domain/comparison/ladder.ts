import { exact, type Exact } from '../decimal';
import { compareValues, valueFromText, valueText, type Value } from './value';

/** A group's values of one measure in order, kept small: keys alone, and the fractions where a key has several. */
export interface Ladder {
  /** Ascending; as many as there are units. */
  readonly keys: Float64Array;
  /** For each key that more than one fraction shares: all its fractions, ascending. */
  readonly ties: ReadonlyMap<number, readonly string[]>;
}

/** @param sorted by `compareValues` */
export function ladderOf(sorted: readonly Value[]): Ladder {
  const ties = new Map<number, readonly string[]>();
  for (let from = 0; from < sorted.length;) {
    const to = endOfKey(sorted, from);
    const [first, last] = [sorted[from], sorted[to - 1]];
    if (first && last && compareValues(first, last) !== 0) {
      ties.set(first.key, sorted.slice(from, to).map(valueText));
    }
    from = to;
  }
  return { keys: Float64Array.from(sorted, (each) => each.key), ties };
}

function endOfKey(sorted: readonly Value[], from: number): number {
  let to = from + 1;
  while (to < sorted.length && sorted[to]?.key === sorted[from]?.key) to += 1;
  return to;
}

/** Where a value stands among a group's values: how many are strictly below it, and how many are the same. */
export interface Standing {
  readonly below: number;
  readonly same: number;
}

/**
 * Where a value stands in a group. Equal keys are told apart by their fractions, as far as the group's own values differ
 * there; a value of no member that shares its key with one fraction only counts as the same.
 */
export function standingIn({ keys, ties }: Ladder, value: Value): Standing {
  const place = countUnder(keys, value.key);
  const tied = ties.get(value.key);
  if (!tied) return { below: place, same: countUnder(keys, value.key + 1) - place };
  const orders = tied.map((each) => compareValues(valueFromText(each), value));
  const below = orders.filter((order) => order < 0).length;
  return { below: place + below, same: orders.filter((order) => order === 0).length };
}

/**
 * Percentile rank, in percent: the share of the group's values below a value, and half of those that are the same, the
 * value itself among them.
 *
 * This is the mid-rank. The share strictly below would put a group of equal values at 0, as if all were worst; here they
 * stand at 50. The mean over all members is always 50, and turning the order round turns p into 100 − p, so that a ratio
 * of which less is better is read in the same way. One member alone stands at 50.
 *
 * @returns undefined for an empty group
 */
export function percentileOf(ladder: Ladder, value: Value): Exact | undefined {
  const n = ladder.keys.length;
  if (n === 0) return undefined;
  const { below, same } = standingIn(ladder, value);
  return exact(`${(2 * below + same) * 50}/${n}`);
}

/** How many keys are less than one: keys are whole numbers. */
function countUnder(keys: Float64Array, key: number): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? Infinity) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Keys as bytes: the first, then each step to the next, seven bits to a byte. Neighbours in a group are near to each
 * other and often equal, so that most take one to three bytes.
 */
export function keysToBytes(keys: Float64Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  keys.forEach((key, at) => {
    let step = at === 0 ? (key < 0 ? -key * 2 - 1 : key * 2) : key - before;
    for (; step >= 128; step = Math.floor(step / 128)) bytes.push((step % 128) + 128);
    bytes.push(step);
    before = key;
  });
  return Uint8Array.from(bytes);
}

/** The keys that were written so. */
export function keysFromBytes(bytes: Uint8Array): Float64Array {
  const keys: number[] = [];
  let [step, scale, before] = [0, 1, 0];
  for (const byte of bytes) {
    step += (byte % 128) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    before = keys.length > 0 ? before + step : step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    keys.push(before);
    [step, scale] = [0, 1];
  }
  return Float64Array.from(keys);
}
