import type { WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { JobKind, JobKinds } from '../domain/job/kinds';
import type { JobState } from '../domain/job/state';

/** How a job is enqueued. */
export interface JobOptions {
  /** The same kind and key is the same job: it is there once, and done once, however often it is asked for. */
  readonly key?: string;
  /** The batch it belongs to (`openGroup`). */
  readonly group?: string;
  /** What it is about, in words that a person knows it by: the name of a file or of a unit. */
  readonly about?: string;
}

/** What a handler can ask and say while it works. */
export interface JobContext {
  readonly id: string;
  /** Who asked for the job: the handler works in that name. */
  readonly caller: Caller;
  readonly group: string | undefined;
  /** How often this job was taken, this time included. */
  readonly attempt: number;
  /** Says how far it is, in whatever is counted: rows, units, pages. May be called as often as one likes. */
  readonly progress: (done: number, total: number) => void;
  /**
   * True when it should end soon: somebody stopped it, or the program is ending. A handler that was told so and
   * returns without `finishIn` is taken up again from its beginning, when it is resumed.
   */
  readonly stopped: () => boolean;
  /**
   * Ends the job in the transaction that stores its result: both stay, or neither. Only one attempt can do so: an
   * attempt that was taken for lost and comes back late is thrown out, with all it wrote.
   *
   * @throws Error when this attempt no longer has the job
   */
  readonly finishIn: (scope: WriteScope) => Promise<void>;
}

/**
 * Does one job. What it writes it writes in one transaction with `finishIn`, or so that doing it twice leaves the same.
 *
 * @throws Refusal for what a person has to put right: the job is dead at once, with its sentence
 * @throws Error for anything else: it is tried again later
 */
export type JobHandler<K extends JobKind> = (payload: JobKinds[K], context: JobContext) => Promise<void>;

/** Where a job is that nobody works on any more though it is not done, and what was said when it was given up. */
export interface Halt {
  readonly state: Exclude<JobState, 'running' | 'done'>;
  readonly reason?: string;
}

/** Is told of a halt, in the transaction that writes it down. */
export type HaltHandler<K extends JobKind> = (
  scope: WriteScope,
  payload: JobKinds[K],
  halt: Halt,
) => Promise<void>;

/** Is told that jobs are taken, in the transaction that writes it down. */
export type TakeHandler<K extends JobKind> = (
  scope: WriteScope,
  payloads: readonly JobKinds[K][],
) => Promise<void>;

/** The key of a job that whoever looks asks for: a job of the same key is never done twice, and there is one for each minute. */
export const onceAMinute = (word: string): string => `${word} ${new Date().toISOString().slice(0, 16)}`;

/** One job, or all of a batch. */
export type JobTarget = { readonly job: string } | { readonly group: string };

/** Long work: handed in here, done once each, by this process or another one of the same database. */
export abstract class JobQueue {
  /** Says who does the jobs of a kind; once for each kind, before work begins. */
  abstract handle<K extends JobKind>(kind: K, handler: JobHandler<K>): void;

  /**
   * Says who is told when a job of the kind comes to a halt: it waits again after a fault or the end of its process, it
   * died, it was given up, or somebody put it in line once more.
   */
  abstract onHalt<K extends JobKind>(kind: K, told: HaltHandler<K>): void;

  /** Says who is told when jobs of the kind are taken: what shows how far it is needs no transaction of its own. */
  abstract onTake<K extends JobKind>(kind: K, told: TakeHandler<K>): void;

  /** Hands in a job in a transaction of its own. @returns its id */
  abstract enqueue<K extends JobKind>(
    caller: Caller,
    kind: K,
    payload: JobKinds[K],
    options?: JobOptions,
  ): Promise<string>;

  /** Hands in a job in the transaction of what it is about: both stay, or neither. @returns its id */
  abstract enqueueIn<K extends JobKind>(
    scope: WriteScope,
    kind: K,
    payload: JobKinds[K],
    options?: JobOptions,
  ): Promise<string>;

  /** Begins a batch. @param title what people know it by @returns its id, for `JobOptions.group` */
  abstract openGroup(scope: WriteScope, title: string): Promise<string>;

  /**
   * How many jobs of a batch are neither done nor given up. The batch is held until the transaction ends: of two jobs that
   * end at the same time only the last one is told that nothing is left.
   */
  abstract leftIn(scope: WriteScope, group: string): Promise<number>;

  /** Stops what is not done yet; what runs is told so. @throws Refusal `job-not-found` */
  abstract stop(caller: Caller, target: JobTarget): Promise<void>;

  /** Puts what was stopped in line again. @throws Refusal `job-not-found` */
  abstract resume(caller: Caller, target: JobTarget): Promise<void>;

  /** Tries again what has failed, at once and with all its attempts. @throws Refusal `job-not-found` */
  abstract retry(caller: Caller, target: JobTarget): Promise<void>;

  /** Gives a job up, and says why. @throws Refusal `job-not-found`, `bad-request` (reason `reason-missing`) */
  abstract discard(caller: Caller, id: string, reason: string): Promise<void>;

  /**
   * While this process works: looks at once, and then every so often, whether there is something to enqueue. Other
   * processes look too: what is enqueued has a key.
   */
  abstract repeat(milliseconds: number, look: () => Promise<void>): void;

  /** Begins to work on what is due, until the program ends. A process that only enqueues never calls it. */
  abstract work(): Promise<void>;

  /** Waits until this process, which then works, has nothing to do: nothing runs here, and nothing is due. */
  abstract settled(): Promise<void>;

  /** Puts every job that waits in line anew, where its rows came from another database. @returns how many wait */
  abstract lineUp(): Promise<number>;
}
