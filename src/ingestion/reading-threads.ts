import { Worker } from 'node:worker_threads';
import { faulty, type OrFault } from '../spreadsheets/workbook-fault';
import type { Answer, Job } from './reading-worker';

/** How the reading thread is started. Jest, whose transform does not reach into threads, sets a loader here. */
export const readingThread: ThreadSettings = {
  file: require.resolve('./reading-worker'),
  timeLimit: 10_000,
  timePerMib: 15_000,
  memoryMib: 256,
};

interface ThreadSettings {
  readonly file: string;
  execArgv?: string[];
  /** For one file, in milliseconds; a large one has so much more for each MiB of it. */
  timeLimit: number;
  readonly timePerMib: number;
  memoryMib: number;
}

const MIB = 1024 * 1024;
const SHORTEST_WAIT = 100;
/** Beside the memory limit: what is made and dropped at once. */
const YOUNG_MIB = 16;
const MOST_THREADS = 2;
/** A thread is replaced after so many files, so that nothing a library keeps can pile up. */
const JOBS_PER_THREAD = 200;
/** After a file of this size it is replaced at once: its memory is given back. */
const LARGE = 2 * MIB;

const idle: Worker[] = [];
const waiting: ((worker: Worker) => void)[] = [];
const jobs = new WeakMap<Worker, number>();
/** Threads that are being ended; they hold their places until they are. */
const ending = new Set<Promise<void>>();
let busy = 0;

/**
 * Has a file read in a thread of its own, with a limit of memory and of time, since the libraries have neither. Two
 * files are read at a time, further ones wait.
 *
 * @throws Error for a bug of ours in the thread, never for what is in the file
 */
export async function readInThread<T>(job: Job): Promise<OrFault<T>> {
  const worker = await acquire();
  const large = job.bytes.length > LARGE;
  let ended = true;
  try {
    const outcome = await ask(worker, job);
    ended = outcome.ended || large;
    if ('bug' in outcome.answer) throw new Error(`reading thread: ${outcome.answer.bug}`);
    return outcome.answer as OrFault<T>;
  } finally {
    release(worker, ended);
  }
}

/** Starts one thread ahead of the first file, which otherwise waits 0.4 s for the libraries to load. */
export function warmUp(): void {
  if (busy + idle.length === 0) idle.push(start());
}

/** Ends the threads that wait for work, when the program stops. */
export async function closeReaders(): Promise<void> {
  await Promise.all([...ending, ...idle.splice(0).map((worker) => worker.terminate())]);
}

interface Outcome {
  readonly answer: Answer;
  /** The thread is not to be used again. */
  readonly ended: boolean;
}

function ask(worker: Worker, job: Job): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer, ended: boolean) => {
      timer.end();
      worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
      resolve({ answer, ended });
    };
    const onMessage = (answer: Answer) => settle(answer, false);
    const onExit = () => settle(faulty('too-large', 'memory'), true);
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'MODULE_NOT_FOUND') reject(error); // our own fault, not that of the file
      settle(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? faulty('too-large', 'memory')
          : faulty('damaged', 'reader'),
        true,
      );
    };
    const timer = patience(job.bytes.length, () => settle(faulty('too-slow'), true));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref();
    worker.postMessage(job, [job.bytes.buffer as ArrayBuffer]);
  });
}

/**
 * Calls `late` when a file takes too long. A large file is measured by the time that was computed, not by the clock,
 * so that it is also read on a machine with much else to do; by the clock it has four times as long.
 */
function patience(size: number, late: () => void): { end(): void } {
  const mebibytes = Math.floor(size / MIB);
  const limit = readingThread.timeLimit + mebibytes * readingThread.timePerMib;
  const last = performance.now() + (mebibytes > 0 ? 4 : 1) * limit;
  const before = process.cpuUsage();
  const look = (): void => {
    const { user, system } = process.cpuUsage(before);
    const left = Math.min(limit - (user + system) / 1000, last - performance.now());
    if (left <= 0) late();
    else timer = setTimeout(look, Math.max(left, SHORTEST_WAIT));
  };
  let timer = setTimeout(look, limit);
  return { end: () => clearTimeout(timer) };
}

async function acquire(): Promise<Worker> {
  const ready = idle.pop();
  if (!ready && busy >= MOST_THREADS) return new Promise((resolve) => waiting.push(resolve));
  busy += 1;
  return ready ?? start();
}

/** Hands the thread on, or a fresh one as soon as it is ended; whoever asked has the answer before that. */
function release(worker: Worker, ended: boolean): void {
  const done = (jobs.get(worker) ?? 0) + 1;
  jobs.set(worker, done);
  if (!ended && done < JOBS_PER_THREAD) {
    handOn(worker);
    return;
  }
  const end = worker.terminate().then(
    () => undefined,
    () => undefined,
  );
  ending.add(end);
  void end.then(() => {
    ending.delete(end);
    handOn(undefined);
  });
}

/** To whoever has waited longest. */
function handOn(worker: Worker | undefined): void {
  const next = waiting.shift();
  if (next) {
    next(worker ?? start());
  } else {
    busy -= 1;
    if (worker) idle.push(worker);
  }
}

function start(): Worker {
  const { file, execArgv, memoryMib } = readingThread;
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMib, maxYoungGenerationSizeMb: YOUNG_MIB },
    ...(execArgv && { execArgv }),
  });
  // A thread may fail while nobody waits for it; it is then only taken out of the pool.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
  });
  worker.unref();
  return worker;
}
