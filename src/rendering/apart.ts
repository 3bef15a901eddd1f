import { cut, type Exact } from '../domain/decimal';

/** Beyond this many decimals nothing is shown anywhere. */
const MOST = 10;

/**
 * How many decimals each number of an order needs so that it does not look like the one before or after it, where it is another
 * one: two for most. Numbers that are the same look the same.
 *
 * @param values in their order
 */
export function decimalsApart(values: readonly Exact[], fewest = 2): number[] {
  const needed = values.map(() => fewest);
  for (let at = 1; at < values.length; at += 1) {
    const [before, now] = [values[at - 1], values[at]];
    if (!before || !now) continue;
    const places = placesApart(before, now, fewest);
    needed[at - 1] = Math.max(needed[at - 1] ?? fewest, places);
    needed[at] = places;
  }
  return needed;
}

function placesApart(a: Exact, b: Exact, fewest: number): number {
  if (a.equals(b)) return fewest;
  for (let places = fewest; places < MOST; places += 1) if (cut(a, places) !== cut(b, places)) return places;
  return MOST;
}
