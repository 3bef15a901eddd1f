import { JOB_KINDS, type JobKind, type JobKinds } from '../domain/job/kinds';
import { isPayloadOf } from '../domain/job/payload';
import { Gathered } from '../database/gathered';
import type { WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { callerFrom } from './caller-text';
import { changesOf, faultOf, type End } from './ends';
import type { JobClock } from './job-clock';
import type { JobContext, JobHandler } from './job-queue';
import type { JobEntity } from './job.entity';
import { waitForJobs, writtenAlike } from './in-order';
import { changeAllHeld } from './jobs.store';

/** An attempt that is done, and what that changes in the row of its job. */
interface Ending {
  readonly job: JobEntity;
  readonly changes: Partial<JobEntity>;
}

/** Those that change the same but for when they ended are written at once: they end with their transaction. */
const endings = new Gathered<Ending>('job', async (manager, ended) => {
  await waitForJobs(
    { manager },
    ended.map(({ job }) => job.id),
  );
  const groups = writtenAlike(ended, ({ job, changes: { endedAt: _, ...rest } }) => [job.holder, rest]);
  for (const alike of groups) {
    const changes = alike[alike.length - 1]?.changes ?? {};
    const jobs = alike.map(({ job }) => job);
    if ((await changeAllHeld(manager, jobs, changes)) === jobs.length) continue;
    const names = jobs.map(({ id, attempts }) => `job ${id}, attempt ${attempts}`);
    throw new Error(`no longer in the hands of who took it: ${names.join('; ')}`);
  }
});

/** One time that a job is worked on, by this process. */
export class Attempt implements JobContext {
  readonly id: string;
  readonly group: string | undefined;
  readonly attempt: number;
  readonly caller: Caller;
  private counted: { readonly done: number; readonly total: number } | undefined;
  /** Why it should end: somebody stopped it, this process ends, or another one has the job now. */
  private why: 'stop' | 'close' | 'lost' | undefined;
  private told = false;

  constructor(
    readonly job: JobEntity,
    private readonly clock: JobClock,
  ) {
    this.id = job.id;
    this.group = job.groupId ?? undefined;
    this.attempt = job.attempts;
    this.caller = callerFrom(job.caller);
  }

  readonly progress = (done: number, total: number): void => {
    this.counted = { done, total };
  };

  readonly stopped = (): boolean => {
    this.told ||= this.why !== undefined;
    return this.told;
  };

  /** The transaction in which it was finished last, written or not. */
  finishedIn: WriteScope | undefined;

  readonly finishIn = async (scope: WriteScope): Promise<void> => {
    this.finishedIn = scope;
    const ended = [{ job: this.job, changes: this.changes({ how: 'done' }, false) }];
    // Where many share a transaction, all of them at its end: before, each other write would have some of them written.
    if (scope.gathering) scope.lastly(() => endings.add(scope, ended));
    else await endings.add(scope, ended);
  };

  /** Asks the handler to end. The first cause counts. */
  ask(why: 'stop' | 'close' | 'lost'): void {
    this.why ??= why;
  }

  /** Lets the handler work, and says how that ended. */
  async run(work: (payload: unknown, context: JobContext) => Promise<void>): Promise<End> {
    try {
      await work(JSON.parse(this.job.payload), this);
      return { how: this.told ? 'back' : 'done' };
    } catch (error) {
      if (error instanceof UnknownPayload) return { how: 'fault', fault: { code: 'payload', values: {} } };
      return this.why === undefined ? { how: 'fault', fault: faultOf(error) } : { how: 'back' };
    }
  }

  /** What an end changes in the row. @param stopping whether somebody wants it stopped now */
  changes(end: End, stopping: boolean): Partial<JobEntity> {
    const { failures, losses } = this.job;
    return { ...this.counts(), ...changesOf(end, { failures, losses, stopping }, this.clock) };
  }

  /** How far it is, for the row. */
  counts(): Partial<JobEntity> {
    return this.counted ? { progressDone: this.counted.done, progressTotal: this.counted.total } : {};
  }
}

/** A payload that was stored by a version of the program which meant something else by it. */
class UnknownPayload extends Error {}

/** A handler that looks at what it is given first. */
export function checked<K extends JobKind>(
  kind: K,
  handler: JobHandler<K>,
): (payload: unknown, context: JobContext) => Promise<void> {
  return async (payload, context) => {
    if (!isOfKind(kind, payload)) throw new UnknownPayload(kind);
    await handler(payload, context);
  };
}

/** Whether a value is what jobs of a kind are given. */
export const isOfKind = <K extends JobKind>(kind: K, payload: unknown): payload is JobKinds[K] =>
  isPayloadOf(JOB_KINDS[kind].payload, payload);
