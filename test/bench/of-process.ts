import { readFileSync } from 'node:fs';

/** Linux counts what a process computes in hundredths of a second. */
const TICKS = 100;
const KIB_IN_MIB = 1024;

/** Seconds of computing that a process has had with all its threads; where Linux tells it. */
export function secondsOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Memory of a process in MiB, now (`VmRSS`) or at most so far (`VmHWM`); where Linux tells it. */
export function memoryOf(pid: number | undefined, which: 'VmRSS' | 'VmHWM'): number {
  const [, kib = '0'] =
    new RegExp(`${which}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) / KIB_IN_MIB;
}

/** Milliseconds that the first thread of this process has computed, which serves everybody; where Linux tells it. */
export const webThread = (): number =>
  Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
