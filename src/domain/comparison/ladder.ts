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

/** How many of the group's values are strictly below a value. Equal keys are told apart by their fractions. */
export function countBelow({ keys, ties }: Ladder, value: Value): number {
  const place = lowerBound(keys, value.key);
  const tied = ties.get(value.key);
  if (tied) return place + tied.filter((each) => compareValues(valueFromText(each), value) < 0).length;
  return place;
}

/**
 * Percentile rank: the share of the group's values strictly below a value, in percent; 0 for the lowest, never 100 for
 * a member. The unit is part of its group.
 *
 * @returns undefined for an empty group
 */
export function percentileOf(ladder: Ladder, value: Value): Exact | undefined {
  const n = ladder.keys.length;
  return n === 0 ? undefined : exact(`${countBelow(ladder, value) * 100}/${n}`);
}

function lowerBound(keys: Float64Array, key: number): number {
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
