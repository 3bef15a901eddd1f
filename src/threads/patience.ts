/** How long a job may compute. */
export interface Patience {
  /** In milliseconds; a large job has so much more for each MiB of it. */
  timeLimit: number;
  readonly timePerMib: number;
}

const SHORTEST_WAIT = 100;

/**
 * Tells when a job has taken too long. A large one is measured by the time that was computed, not by the clock, so that
 * it is also done on a machine with much else to do; by the clock it has four times as long.
 */
export function patience(
  { timeLimit, timePerMib }: Patience,
  mebibytes: number,
): { readonly passed: Promise<void>; readonly end: () => void } {
  const limit = timeLimit + mebibytes * timePerMib;
  const last = performance.now() + (mebibytes > 0 ? 4 : 1) * limit;
  const before = process.cpuUsage();
  let timer: NodeJS.Timeout;
  const passed = new Promise<void>((resolve) => {
    const look = (): void => {
      const { user, system } = process.cpuUsage(before);
      const left = Math.min(limit - (user + system) / 1000, last - performance.now());
      if (left <= 0) resolve();
      else timer = setTimeout(look, Math.max(left, SHORTEST_WAIT));
    };
    timer = setTimeout(look, limit);
  });
  return { passed, end: () => clearTimeout(timer) };
}
