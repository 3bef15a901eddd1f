/** What a worker hands back: plain data, or a bug of ours told as such. */
export type WorkedOut<T> = { readonly done: T } | { readonly bug: string };

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
