/** A bug of ours, told instead of an answer. */
interface Bug {
  readonly bug: string;
}

/** What a worker hands back: plain data, or a bug of ours told as such. */
export type WorkedOut<T> = { readonly done: T } | Bug;

/**
 * The answer of a thread.
 *
 * @param thread as it is named to whoever looks for the bug
 * @throws Error for a bug of ours in it
 */
export function answerOf<T extends object>(answer: T | Bug, thread: string): T {
  if ('bug' in answer) throw new Error(`${thread}: ${answer.bug}`);
  return answer;
}

/** Makes a worker of some work: what it throws is told, not thrown. */
export const worker =
  <Job extends object, T>(work: (job: Job) => T) =>
  (job: Job): WorkedOut<T> => {
    try {
      return { done: work(job) };
    } catch (error) {
      return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
