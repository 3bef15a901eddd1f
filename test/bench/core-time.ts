import { readFileSync, readdirSync } from 'node:fs';

/** Of one tick of the kernel, in milliseconds. */
const TICK = 10;
const PAGE = 4096;

interface Process {
  readonly id: number;
  readonly parent: number;
  /** Milliseconds of core time, with those of its children that ended. */
  readonly took: number;
  /** Bytes that it holds. */
  readonly held: number;
}

/** Every process of the machine. Linux only. */
function processes(): Process[] {
  return readdirSync('/proc').flatMap((name): Process[] => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = text
        .slice(text.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const took = sum(fields.slice(11, 15)) * TICK;
      return [{ id: Number(name), parent: fields[1] ?? 0, took, held: (fields[21] ?? 0) * PAGE }];
    } catch {
      return [];
    }
  });
}

/** What this process started, and what those started: its browsers. */
function below(all: readonly Process[], id = process.pid): Process[] {
  return all.filter(({ parent }) => parent === id).flatMap((each) => [each, ...below(all, each.id)]);
}

const sum = (values: readonly number[]): number => values.reduce((whole, each) => whole + each, 0);

/** Milliseconds of core time: of this process, and of what it started. */
export interface CoreTime {
  readonly here: number;
  readonly browser: number;
}

function coreTime(): CoreTime {
  const { user, system } = process.cpuUsage();
  return { here: (user + system) / 1000, browser: sum(below(processes()).map(({ took }) => took)) };
}

/** Core time of one of some runs, after two that warm up. */
export async function coreTimeOf(runs: number, work: () => Promise<unknown>): Promise<CoreTime> {
  await work();
  await work();
  const before = coreTime();
  for (let run = 0; run < runs; run += 1) await work();
  const after = coreTime();
  return { here: (after.here - before.here) / runs, browser: (after.browser - before.browser) / runs };
}

/** Bytes that the processes hold which this one started. */
export const heldBelow = (): number => sum(below(processes()).map(({ held }) => held));
