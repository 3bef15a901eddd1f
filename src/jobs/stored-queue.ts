import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { record } from '../audit/record';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { isJobKind, type JobKind, type JobKinds } from '../domain/job/kinds';
import type { JobState } from '../domain/job/state';
import { checked, isOfKind } from './attempt';
import { callerText } from './caller-text';
import { iso } from './ends';
import { Halts } from './halts';
import { JobClock } from './job-clock';
import { JobDesk } from './job-desk';
import { JobLine } from './job-line';
import { JobQueue } from './job-queue';
import type { HaltHandler, JobHandler, JobOptions, JobTarget, TakeHandler } from './job-queue';
import type { JobEntity } from './job.entity';
import { addGroup, addJob, anyDue, changeJobs, isThere, jobsOf, leftInGroup, WAITING } from './jobs.store';
import { Workers, type Work } from './workers';

/** The queue on the database of the settings; who is next says its line. */
@Injectable()
export class StoredQueue extends JobQueue implements OnModuleDestroy {
  private readonly works = new Map<JobKind, Work>();
  private readonly halts = new Halts();
  private readonly desk: JobDesk;
  private readonly workers: Workers;
  private working: Promise<void> | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly line: JobLine,
    private readonly clock: JobClock,
  ) {
    super();
    this.desk = new JobDesk(reader, unitOfWork, line, clock, this.halts);
    this.workers = new Workers(this.desk, clock);
  }

  handle<K extends JobKind>(kind: K, handler: JobHandler<K>): void {
    if (this.works.has(kind)) throw new Error(`two handlers of ${kind}`);
    this.works.set(kind, checked(kind, handler));
  }

  onHalt<K extends JobKind>(kind: K, told: HaltHandler<K>): void {
    this.halts.add(kind, told);
  }

  onTake<K extends JobKind>(kind: K, told: TakeHandler<K>): void {
    this.halts.addTaker(kind, told);
  }

  repeat(milliseconds: number, look: () => Promise<void>): void {
    this.workers.repeat(milliseconds, look);
  }

  async enqueue<K extends JobKind>(
    caller: Caller,
    kind: K,
    payload: JobKinds[K],
    options?: JobOptions,
  ): Promise<string> {
    const id = await this.unitOfWork.run(caller, (scope) => this.enqueueIn(scope, kind, payload, options));
    this.workers.wake(kind);
    return id;
  }

  async enqueueIn<K extends JobKind>(
    scope: WriteScope,
    kind: K,
    payload: JobKinds[K],
    { key, group, about }: JobOptions = {},
  ): Promise<string> {
    if (!isOfKind(kind, payload)) throw new Error(`not what ${kind} is given: ${JSON.stringify(payload)}`);
    const dueAt = iso(this.clock.now());
    const { id, added } = await addJob(scope, {
      kind,
      payload: JSON.stringify(payload),
      onceKey: key ?? null,
      groupId: group ?? null,
      about: about ?? null,
      caller: callerText(scope.caller),
      dueAt,
    });
    if (added) await this.line.announce(scope, [{ id, kind, wait: 0 }]);
    this.workers.wake(kind);
    return id;
  }

  async openGroup(scope: WriteScope, title: string): Promise<string> {
    return addGroup(scope, title, iso(this.clock.now()));
  }

  async leftIn(scope: WriteScope, group: string): Promise<number> {
    await hold(scope, 'batch', group);
    return leftInGroup(scope, group);
  }

  async stop(caller: Caller, target: JobTarget): Promise<void> {
    await this.change(caller, target, 'job-stopped', async (scope) => {
      const which = { caller, target, states: WAITING } as const;
      const jobs = await jobsOf(scope, which);
      await changeJobs(scope, which, { state: 'stopped' });
      for (const job of jobs) await this.halts.tell(scope, job, { state: 'stopped' });
      await changeJobs(scope, { caller, target, states: ['running'] }, { stopping: true });
    });
    this.workers.ask(({ id, group }) => ('job' in target ? id === target.job : group === target.group));
  }

  async resume(caller: Caller, target: JobTarget): Promise<void> {
    await this.change(caller, target, 'job-resumed', async (scope) => {
      await changeJobs(scope, { caller, target, states: ['running'] }, { stopping: false });
      await this.queueAgain(scope, target, ['stopped'], {});
    });
  }

  async retry(caller: Caller, target: JobTarget): Promise<void> {
    const anew = { failures: 0, losses: 0, endedAt: null };
    await this.change(caller, target, 'job-retried', (scope) =>
      this.queueAgain(scope, target, ['failed', 'dead'], anew),
    );
  }

  async discard(caller: Caller, id: string, reason: string): Promise<void> {
    if (reason.trim() === '') throw new Refusal('bad-request', { reason: 'reason-missing' });
    const which = { caller, target: { job: id }, states: [...WAITING, 'stopped', 'dead'] } as const;
    const endedAt = iso(this.clock.now());
    const changes = { state: 'discarded', reason: reason.trim(), endedAt } as const;
    await this.change(caller, which.target, 'job-discarded', async (scope) => {
      const jobs = await jobsOf(scope, which);
      await changeJobs(scope, which, changes);
      for (const job of jobs) await this.halts.tell(scope, job, changes);
    });
  }

  async work(): Promise<void> {
    this.working ??= this.begin();
    await this.working;
  }

  async settled(): Promise<void> {
    await this.work();
    const kinds = [...this.works.keys()];
    for (;;) {
      const due = !this.workers.busy && (await anyDue(this.reader, kinds, iso(this.clock.now())));
      if (due) this.workers.wake();
      else if (!this.workers.busy) return;
      await this.workers.rested.next();
    }
  }

  async lineUp(): Promise<number> {
    await this.line.open();
    return this.desk.lineUpWaiting();
  }

  /** Before the database is closed: what runs ends, or goes back in line. */
  async onModuleDestroy(): Promise<void> {
    await this.working?.catch(() => undefined);
    await this.workers.close();
    await this.line.close();
  }

  private async begin(): Promise<void> {
    await this.line.open();
    await this.desk.recover(true);
    await this.workers.start(this.works);
  }

  /** In line before the rows wait: in the order in which whoever takes them holds the two, so that none waits for the other. */
  private async queueAgain(
    scope: WriteScope,
    target: JobTarget,
    states: readonly JobState[],
    changes: Partial<JobEntity>,
  ): Promise<void> {
    const { caller } = scope;
    const dueAt = iso(this.clock.now());
    const jobs = await jobsOf(scope, { caller, target, states });
    const waiting = jobs.flatMap(({ id, kind }) => (isJobKind(kind) ? [{ id, kind, wait: 0 }] : []));
    await this.line.announce(scope, waiting);
    await changeJobs(scope, { caller, target, states }, { ...changes, state: 'queued', dueAt });
    for (const job of jobs) await this.halts.tell(scope, job, { state: 'queued' });
  }

  /** @throws Refusal `job-not-found` */
  private async change(
    caller: Caller,
    target: JobTarget,
    action: 'job-stopped' | 'job-resumed' | 'job-retried' | 'job-discarded',
    work: (scope: WriteScope) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(caller, async (scope) => {
      if (!(await isThere(scope, caller, target))) throw new Refusal('job-not-found');
      await work(scope);
      const [subject, subjectId] =
        'job' in target ? (['job', target.job] as const) : (['job-group', target.group] as const);
      await record(scope, { action, subject, subjectId });
    });
    this.workers.wake();
  }
}
