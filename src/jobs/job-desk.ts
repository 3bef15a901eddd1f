import { newId } from '../database/id';
import type { Reader, UnitOfWork, WriteScope } from '../database/unit-of-work';
import { isJobKind, type JobKind } from '../domain/job/kinds';
import { Attempt } from './attempt';
import { changesOf, iso, type End } from './ends';
import type { Halts } from './halts';
import { waitForJobs, writtenAlike } from './in-order';
import type { JobClock } from './job-clock';
import type { JobLine } from './job-line';
import type { JobEntity } from './job.entity';
import { PROGRAM } from '../domain/access/program';
import {
  anyDue,
  changeAllHeld,
  changeHeld,
  loseJob,
  runningJobs,
  stoppingOf,
  takeJobs,
  waitingJob,
  waitingJobs,
  WAITING,
} from './jobs.store';

/** How long an attempt has a job without a sign of life, and how often it gives one; in milliseconds. */
export const LEASE = 30_000;
export const BEAT = 2_000;
/** A job that waited so long after it was due may have fallen out of line. */
const LONG_DUE = 600_000;
/** How often the end of an attempt is written down anew when the database refuses. */
const TRIES = 3;

/** What is written of jobs while they are worked on: each step one transaction. */
export class JobDesk {
  /** Transactions that were written: what an attempt finished in one of them is finished. */
  private readonly written = new WeakSet<WriteScope>();

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly line: JobLine,
    private readonly clock: JobClock,
    private readonly halts: Halts,
  ) {
    unitOfWork.afterEach((scope) => void this.written.add(scope));
  }

  /** Whether a job of a kind is due: a look that no transaction is begun for. */
  isDue(kind: JobKind): Promise<boolean> {
    return anyDue(this.reader, [kind], iso(this.clock.now()));
  }

  /** Takes the next jobs of a kind that are due, in one transaction. @param most how many */
  async take(kind: JobKind, most: number): Promise<Attempt[]> {
    return this.unitOfWork.run(PROGRAM, async (scope) => {
      const taken: JobEntity[] = [];
      for (let asked = most, found = most; asked > 0 && found === asked; asked = most - taken.length) {
        const ids = await this.line.next(scope, kind, iso(this.clock.now()), asked);
        found = ids.length;
        if (found === 0) break;
        const jobs = await takeJobs(scope, ids, this.taken());
        taken.push(...jobs);
        const had = new Set(jobs.map(({ id }) => id));
        for (const id of ids) if (!had.has(id)) await this.again(scope, id);
      }
      await this.halts.tellTaken(scope, kind, taken);
      return taken.map((job) => new Attempt(job, this.clock));
    });
  }

  /** Writes down how an attempt ended, unless its handler did so or it has lost the job. */
  async end(attempt: Attempt, end: End, tries = TRIES): Promise<void> {
    if (this.isFinished(attempt)) return;
    try {
      await this.unitOfWork.run(PROGRAM, async (scope) => {
        const stopping = await stoppingOf(scope, [attempt.id]);
        const changes = attempt.changes(end, stopping.has(attempt.id));
        if (await changeHeld(scope, attempt.job, changes)) await this.halt(scope, attempt.job, changes);
      });
    } catch (error) {
      if (tries <= 1) throw error;
      await this.end(attempt, end, tries - 1);
    }
  }

  /** Gives a sign of life for each attempt, writes down how far it is, and hands it what others ask of it. */
  async beat(running: readonly Attempt[]): Promise<void> {
    await this.unitOfWork.run(PROGRAM, async (scope) => {
      // What was finished while this waited for its turn has no row in hand any more.
      const attempts = running.filter((each) => !this.isFinished(each));
      if (attempts.length === 0) return;
      const leaseUntil = this.lease();
      const ids = attempts.map(({ id }) => id);
      await waitForJobs(scope, ids);
      const groups = writtenAlike(attempts, (each) => [each.job.holder, each.counts()]);
      for (const alike of groups) await this.prolong(scope, alike, leaseUntil);
      const stopping = await stoppingOf(scope, ids);
      for (const attempt of attempts) if (stopping.has(attempt.id)) attempt.ask('stop');
    });
  }

  private isFinished({ finishedIn }: Attempt): boolean {
    return finishedIn !== undefined && this.written.has(finishedIn);
  }

  /** Of attempts that were taken at once and are as far; each by itself where not all of them have their jobs. */
  private async prolong(scope: WriteScope, alike: readonly Attempt[], leaseUntil: string): Promise<void> {
    const changes = { leaseUntil, ...alike[0]?.counts() };
    const jobs = alike.map(({ job }) => job);
    if ((await changeAllHeld(scope.manager, jobs, changes)) === jobs.length) return;
    for (const attempt of alike) if (!(await changeHeld(scope, attempt.job, changes))) attempt.ask('lost');
  }

  /** Puts back in line what processes had that ended. With one process only, that is all when it starts. */
  async recover(starting: boolean): Promise<void> {
    if (this.line.alone && !starting) return;
    const until = this.line.alone ? undefined : iso(this.clock.now());
    for (const job of await runningJobs(this.reader, until)) {
      await this.unitOfWork.run(PROGRAM, async (scope) => {
        const changes = changesOf({ how: 'lost' }, job, this.clock);
        if (await loseJob(scope, job, changes)) await this.halt(scope, job, changes);
      });
    }
    if (starting) await this.lineUpWaiting(this.clock.now() - LONG_DUE);
  }

  /** Puts what waits in line anew; only what was due before a time, where one is given. @returns how many wait */
  async lineUpWaiting(until?: number): Promise<number> {
    const jobs = await waitingJobs(this.reader, until === undefined ? undefined : iso(until));
    await this.unitOfWork.run(PROGRAM, async (scope) => {
      for (const job of jobs) await this.lineUp(scope, job, job);
    });
    return jobs.length;
  }

  private async halt(scope: WriteScope, job: JobEntity, changes: Partial<JobEntity>): Promise<void> {
    await this.lineUp(scope, job, changes);
    await this.halts.tell(scope, job, changes);
  }

  /** One that the line handed out too early waits on; one that does not wait any more has left the line. */
  private async again(scope: WriteScope, id: string): Promise<void> {
    const job = await waitingJob(scope, id);
    if (job) await this.lineUp(scope, job, job);
  }

  private async lineUp(
    scope: WriteScope,
    { id, kind }: JobEntity,
    changes: Partial<JobEntity>,
  ): Promise<void> {
    const { state, dueAt } = changes;
    if (state === undefined || dueAt === undefined || !WAITING.includes(state) || !isJobKind(kind)) return;
    await this.line.announce(scope, [{ id, kind, wait: Date.parse(dueAt) - this.clock.now() }]);
  }

  private lease(): string {
    return iso(this.clock.now() + LEASE);
  }

  private taken(): { holder: string; leaseUntil: string; startedAt: string } {
    return { holder: newId(), leaseUntil: this.lease(), startedAt: iso(this.clock.now()) };
  }
}
