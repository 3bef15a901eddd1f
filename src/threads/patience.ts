/** How long a job may compute. */
export interface Patience {
  /** In milliseconds; a large job has so much more for each MiB of it. */
  timeLimit: number;
  readonly timePerMib: number;
  /**
   * By how many MiB the process may grow while it runs: what a library inflates lies beside the memory that a thread is
   * limited in. Any number unless given.
   */
  readonly mostGrowthMib?: number;
}

const SHORTEST_WAIT = 100;
const MIB = 1024 * 1024;

/**
 * Tells when a job has taken too long, or too much memory. A large one is measured by the time that was computed, not by the clock, so that
 * it is also done on a machine with much else to do; by the clock it has four times as long.
 */
export function patience(
  { timeLimit, timePerMib, mostGrowthMib }: Patience,
  mebibytes: number,
): { readonly passed: Promise<'time' | 'memory'>; readonly end: () => void } {
  const limit = timeLimit + mebibytes * timePerMib;
  const last = performance.now() + (mebibytes > 0 ? 4 : 1) * limit;
  const before = process.cpuUsage();
  const most = mostGrowthMib === undefined ? Infinity : process.memoryUsage.rss() + mostGrowthMib * MIB;
  const longest = mostGrowthMib === undefined ? limit : SHORTEST_WAIT;
  let timer: NodeJS.Timeout;
  const passed = new Promise<'time' | 'memory'>((resolve) => {
    const look = (): void => {
      const { user, system } = process.cpuUsage(before);
      const left = Math.min(limit - (user + system) / 1000, last - performance.now());
      if (left <= 0) resolve('time');
      else if (process.memoryUsage.rss() > most) resolve('memory');
      else timer = setTimeout(look, Math.min(longest, Math.max(left, SHORTEST_WAIT)));
    };
    timer = setTimeout(look, Math.min(limit, longest));
  });
  return { passed, end: () => clearTimeout(timer) };
}
