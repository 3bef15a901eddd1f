/** How long a job may compute. */
export interface Patience {
  /** In milliseconds of computing; a large job has so much more for each MiB of it. */
  timeLimit: number;
  readonly timePerMib: number;
  /**
   * By how many MiB the process may grow while it runs: what a library inflates lies beside the memory that a thread is
   * limited in. Any number unless given.
   */
  readonly mostGrowthMib?: number;
}

/** In milliseconds: what the process has computed since a job began, and what the clock went on. */
export interface Spent {
  readonly computed: number;
  readonly passed: number;
}

const SHORTEST_WAIT = 100;
const MIB = 1024 * 1024;
/** A thread that waits for ever computes nothing; by the clock it has so many times its limit, on a crowded machine too. */
const CLOCK_FACTOR = 20;

/**
 * How much of a limit is left, in milliseconds; none once it is used up. What was computed counts, not the clock: a machine
 * with much else to do is no fault of the job. The whole process is measured, other jobs with it, so that a job
 * is never charged more than the clock went on.
 */
export const timeLeft = (limit: number, { computed, passed }: Spent): number =>
  Math.max(0, Math.min(limit - Math.min(computed, passed), CLOCK_FACTOR * limit - passed));

/** Tells when a job has taken too long, or too much memory. */
export function patience(
  { timeLimit, timePerMib, mostGrowthMib }: Patience,
  mebibytes: number,
): { readonly passed: Promise<'time' | 'memory'>; readonly end: () => void } {
  const limit = timeLimit + mebibytes * timePerMib;
  const spent = spending();
  const most = mostGrowthMib === undefined ? Infinity : process.memoryUsage.rss() + mostGrowthMib * MIB;
  const longest = mostGrowthMib === undefined ? limit : SHORTEST_WAIT;
  let timer: NodeJS.Timeout;
  const passed = new Promise<'time' | 'memory'>((resolve) => {
    const look = (): void => {
      const left = timeLeft(limit, spent());
      if (left === 0) resolve('time');
      else if (process.memoryUsage.rss() > most) resolve('memory');
      else timer = setTimeout(look, Math.min(longest, Math.max(left, SHORTEST_WAIT)));
    };
    timer = setTimeout(look, Math.min(limit, longest));
  });
  return { passed, end: () => clearTimeout(timer) };
}

function spending(): () => Spent {
  const before = process.cpuUsage();
  const start = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { computed: (user + system) / 1000, passed: performance.now() - start };
  };
}
