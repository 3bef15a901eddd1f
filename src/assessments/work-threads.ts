import { Refusal } from '../domain/errors';
import { ThreadPool, type ThreadSettings } from '../threads/thread-pool';
import { answerOf, type WorkedOut } from '../threads/worker';

/** How the threads are started that work out what a page shows, and what one page may cost. */
export const workThread: ThreadSettings = {
  file: require.resolve('./assessment-worker'),
  timeLimit: 60_000,
  timePerMib: 0,
  memoryMib: 384,
  mostWaiting: 100,
};

/** One pool for the process: what is worked out needs nothing of a service. */
const threads = new ThreadPool<object, WorkedOut<unknown>>(workThread);

/**
 * Has something worked out beside the thread that serves everybody, for all that may take more than a tenth of a second.
 *
 * @param file of the worker, whose default export is `worker(…)` of the work
 * @throws Refusal `busy` where too much waits, or it takes too long; Error for a bug in the worker
 */
export async function inThread<T>(file: string, job: object): Promise<T> {
  const ran = await threads.run(job, { file });
  if ('failed' in ran) {
    if (ran.failed === 'broken') throw new Error('a working thread broke');
    throw new Refusal('busy');
  }
  return answerOf(ran.answer, 'working thread').done as T;
}

/** Ends the threads that wait for work, when the program stops. */
export const closeWorkers = (): Promise<void> => threads.close();
