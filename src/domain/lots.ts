/**
 * Items in order, parted so that those of a lot come to no more than so much together; one that is larger is a lot by itself.
 *
 * @param sizeOf one each where nothing else is said: then `most` is how many go together
 */
export function lotsOf<T>(items: readonly T[], most: number, sizeOf: (item: T) => number = () => 1): T[][] {
  const lots: T[][] = [];
  let [lot, size]: [T[], number] = [[], Infinity];
  for (const item of items) {
    size += sizeOf(item);
    if (size > most) {
      [lot, size] = [[], sizeOf(item)];
      lots.push(lot);
    }
    lot.push(item);
  }
  return lots;
}
