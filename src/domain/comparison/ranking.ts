/** Something with its place in an order. */
export interface Ranked<T> {
  /** 1 for the first; equal ones share it, and the next skips: 1, 2, 2, 4. */
  readonly rank: number;
  readonly item: T;
}

/**
 * Puts items in order and gives each its rank.
 *
 * @param compare below zero where the first comes before the second, zero where they are equal
 * @param among puts those in order that share a rank; as they came unless given
 */
export function ranked<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  among: (a: T, b: T) => number = () => 0,
): Ranked<T>[] {
  const sorted = [...items].sort((a, b) => compare(a, b) || among(a, b));
  const result: Ranked<T>[] = [];
  sorted.forEach((item, at) => {
    const before = result[at - 1];
    const shared = before && compare(before.item, item) === 0;
    result.push({ rank: shared ? before.rank : at + 1, item });
  });
  return result;
}
