import { faulty, type OrFault, type WorkbookFault } from '../spreadsheets/workbook-fault';
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

const readers = new ThreadPool<Job, Answer>(readingThread);
const registers = new ThreadPool<Job, Answer>(registerThread);

/** What is said of a file that broke its limits, or the library that read it. */
const FAULTS: Record<Extract<Ran<Answer>, { failed: unknown }>['failed'], { fault: WorkbookFault }> = {
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
  const { buffer, length } = job.bytes;
  const pool = job.as === 'register' ? registers : readers;
  const ran = await pool.run(job, { size: length, transfer: [buffer as ArrayBuffer] });
  if ('failed' in ran) return FAULTS[ran.failed];
  return answerOf(ran.answer, 'reading thread') as OrFault<T>;
}

/** Starts one thread ahead of the first file, which otherwise waits 0.4 s for the libraries to load. */
export const warmUp = (): void => readers.warmUp();

/** Ends the threads that wait for work. A program that stops by itself need not: threads that wait keep no process alive. */
export async function closeReaders(): Promise<void> {
  await Promise.all([readers.close(), registers.close()]);
}
