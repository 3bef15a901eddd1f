import { availableParallelism } from 'node:os';
import { faulty, type OrFault, type WorkbookFault } from '../spreadsheets/workbook-fault';
import { InLots } from '../threads/in-lots';
import { ThreadPool, type Ran, type ThreadSettings } from '../threads/thread-pool';
import { answerOf } from '../threads/worker';
import type { Answer, Job } from './reading-worker';

/** How the reading threads are started, and what a file may cost. */
export const readingThread: ThreadSettings = {
  file: require.resolve('./reading-worker'),
  timeLimit: 10_000,
  timePerMib: 15_000,
  memoryMib: 256,
  mostGrowthMib: 768,
  mostWaiting: 50,
};

/** The same for a register, which is compared with every unit there is: it holds nobody up whose file is read. */
export const registerThread: ThreadSettings = {
  file: readingThread.file,
  timeLimit: 60_000,
  timePerMib: 15_000,
  memoryMib: 1024,
  mostGrowthMib: 1536,
  mostWaiting: 10,
};

const readers = new ThreadPool<readonly Job[], readonly Answer[]>(readingThread);
const registers = new ThreadPool<readonly Job[], readonly Answer[]>(registerThread);

/** What is said of a file that broke its limits, or the library that read it. */
const FAULTS: Record<Extract<Ran<never>, { failed: unknown }>['failed'], { fault: WorkbookFault }> = {
  memory: faulty('too-large', 'memory'),
  time: faulty('too-slow'),
  broken: faulty('damaged', 'reader'),
};

/**
 * Has a file read in a thread of its own, with a limit of memory and of time, since the libraries have neither. Two
 * files are read at a time, further ones wait.
 *
 * @throws Error for a bug of ours in the thread, never for what is in the file
 */
export async function readInThread<T>(job: Job): Promise<OrFault<T>> {
  const ran = await asked([job], job.as === 'register' ? registers : readers);
  if ('failed' in ran) return FAULTS[ran.failed];
  const [answer] = ran.answer;
  return answerIn<T>(answer);
}

/** What a thread says of a statement (`unpackedReading`). */
export interface Packed {
  readonly packed: Uint8Array;
}

/** A file that is read as a statement: handed over anew each time that it is tried. */
export interface Readable {
  /** In bytes. */
  readonly size: number;
  readonly job: () => Job;
}

/** Files of a lot, and what they come to together at most: one that is larger is read by itself. */
const MOST_IN_LOT = 16;
const LOT = 2 * 1024 * 1024;
/**
 * In milliseconds of computing: sixteen of the small files that cost most take some 1500. Whoever is in a lot with one that never
 * ends waits no longer for it, and that one then has the whole limit of a file.
 */
const LOT_LIMIT = 5_000;

/**
 * Where many files are read, so many threads do it: the process that stores what they read has a processor too, and each thread
 * compiles everything anew. The second thread is left to whoever waits for one file. They go by lots, so that the thread waits for
 * nobody between two of them.
 */
const manyFiles = new InLots<Readable, OrFault<Packed>>({
  lanes: Math.max(1, Math.min(2, availableParallelism() - 1)),
  most: LOT,
  weightOf: ({ size }) => Math.max(size, LOT / MOST_IN_LOT),
  work: async ([first, ...others]) => {
    if (!first) return [];
    if (others.length === 0) return [await readInThread<Packed>(first.job())];
    const ran = await asked(
      [first, ...others].map(({ job }) => job()),
      readers,
      LOT_LIMIT,
    );
    // Which of them it was is seen when each is read by itself.
    if ('failed' in ran) throw new Error(`${ran.failed} of a lot of files`);
    return ran.answer.map(answerIn<Packed>);
  },
});

/** Has a file read as one of many. @throws Error as {@link readInThread} */
export const readWithOthers = (file: Readable): Promise<OrFault<Packed>> => manyFiles.run(file);

function asked(
  jobs: readonly Job[],
  pool: typeof readers,
  timeLimit?: number,
): Promise<Ran<readonly Answer[]>> {
  const size = jobs.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const transfer = jobs.map(({ bytes }) => bytes.buffer as ArrayBuffer);
  return pool.run(jobs, { size, transfer, ...(timeLimit !== undefined && { timeLimit }) });
}

function answerIn<T>(answer: Answer | undefined): OrFault<T> {
  return answerOf(answer ?? { bug: 'no answer' }, 'reading thread') as OrFault<T>;
}

/** Starts one thread ahead of the first file, which otherwise waits 0.4 s for the libraries to load. */
export const warmUp = (): void => readers.warmUp();

/** Ends the threads that wait for work. A program that stops by itself need not: threads that wait keep no process alive. */
export async function closeReaders(): Promise<void> {
  await Promise.all([readers.close(), registers.close()]);
}
