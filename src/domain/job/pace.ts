/**
 * How long the rest of a batch takes at the pace of the jobs that ended last, in milliseconds.
 *
 * @param ended when the last jobs ended, in milliseconds since 1970, the newest first
 * @param left how many are still to be done
 * @returns undefined as long as fewer than two have ended: there is no pace yet
 */
export function timeLeft(ended: readonly number[], left: number): number | undefined {
  const [newest, oldest] = [ended.at(0), ended.at(-1)];
  if (newest === undefined || oldest === undefined || ended.length < 2) return undefined;
  return Math.round(((newest - oldest) / (ended.length - 1)) * left);
}
