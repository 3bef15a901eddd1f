/** The median of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds that work takes, the median of `runs` after one warm-up. */
export async function timed(runs: number, work: () => unknown): Promise<number> {
  await work();
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = process.hrtime.bigint();
    await work();
    took.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return median(took);
}

/** How often a second work can be done, over at least `seconds`. */
export function perSecond(seconds: number, work: () => unknown): number {
  for (let run = 0; run < 200; run += 1) work();
  let runs = 0;
  const start = process.hrtime.bigint();
  const until = start + BigInt(Math.round(seconds * 1e9));
  while (process.hrtime.bigint() < until) {
    for (let run = 0; run < 20; run += 1) work();
    runs += 20;
  }
  return runs / (Number(process.hrtime.bigint() - start) / 1e9);
}
