import { Logger } from '@nestjs/common';
import { JOB_KINDS, type JobKind } from '../domain/job/kinds';
import type { Attempt } from './attempt';
import type { JobClock, Wait } from './job-clock';
import { BEAT, type JobDesk } from './job-desk';
import type { JobContext } from './job-queue';
import { Signal } from './signal';

/** How often a process looks for what others enqueued, and how long a running job may take to end; in milliseconds. */
const LOOK = 1_000;
export const PATIENCE = 20_000;

/** Does one job, whatever its kind. */
export type Work = (payload: unknown, context: JobContext) => Promise<void>;

/** Something that is looked after every so many milliseconds. */
interface Look {
  readonly every: number;
  readonly look: () => Promise<void>;
}

/** The work of this process: for each kind as many jobs at a time as it allows. */
export class Workers {
  private readonly logger = new Logger(Workers.name);
  private readonly running = new Set<Attempt>();
  private readonly wakes = new Map<JobKind, Signal>();
  private readonly waits = new Set<Wait>();
  private readonly loops: Promise<void>[] = [];
  private readonly looks: Look[] = [];
  private taking = 0;
  private closing = false;
  private readonly ended = new Signal();
  /** Something has ended here, or nothing was found. */
  readonly rested = new Signal();

  constructor(
    private readonly desk: JobDesk,
    private readonly clock: JobClock,
  ) {}

  /** Begins to work, after a first look at what comes by itself. */
  async start(works: ReadonlyMap<JobKind, Work>): Promise<void> {
    await Promise.all(this.looks.map(({ look }) => this.orNothing(look())));
    for (const [kind, work] of works) {
      const wake = new Signal();
      this.wakes.set(kind, wake);
      this.loops.push(this.serve(kind, work, wake));
    }
    for (const each of this.looks) this.loops.push(this.lookAgain(each));
    this.loops.push(this.watch());
  }

  /** Looks when it starts, and then every so often. */
  repeat(every: number, look: () => Promise<void>): void {
    this.looks.push({ every, look });
  }

  get busy(): boolean {
    return this.running.size > 0 || this.taking > 0;
  }

  /** There may be something to do. @param kind of which kind, where that is known: the others are not asked */
  wake(kind?: JobKind): void {
    for (const [each, signal] of this.wakes) if (kind === undefined || each === kind) signal.fire();
  }

  /** What runs here and is asked to stop hears of it at once. */
  ask(isAsked: (attempt: Attempt) => boolean): void {
    for (const attempt of this.running) if (isAsked(attempt)) attempt.ask('stop');
  }

  /** Takes nothing more, lets what runs end or gives it back. */
  async close(): Promise<void> {
    this.closing = true;
    for (const attempt of this.running) attempt.ask('close');
    this.wake();
    for (const wait of this.waits) wait.end();
    const patience = this.clock.wait(PATIENCE);
    await Promise.race([this.emptied(), patience.over]);
    patience.end();
    for (const attempt of [...this.running]) {
      this.running.delete(attempt);
      await this.orNothing(this.desk.end(attempt, { how: 'back' }));
    }
    await Promise.all(this.loops);
  }

  private async emptied(): Promise<void> {
    while (this.busy) await this.ended.next();
  }

  private async serve(kind: JobKind, work: Work, wake: Signal): Promise<void> {
    const { atOnce } = JOB_KINDS[kind];
    let free: number = atOnce;
    while (!this.closing) {
      // Several are taken with one transaction, as soon as a third of the places is free.
      if (free < Math.ceil(atOnce / 3)) {
        await wake.next();
        continue;
      }
      const attempts = await this.take(kind, free);
      free -= attempts.length;
      for (const attempt of attempts)
        void this.whole(attempt, work).then(() => {
          free += 1;
          wake.fire();
        });
      if (attempts.length > 0) continue;
      this.rested.fire();
      await this.untilDue(kind, wake);
    }
  }

  /** Until it is woken, or sees that something is due: another process may have enqueued it. */
  private async untilDue(kind: JobKind, wake: Signal): Promise<void> {
    while (!this.closing) {
      if (await this.within(LOOK, (over) => wake.next(over))) return;
      if (await this.orNothing(this.desk.isDue(kind))) return;
    }
  }

  private async take(kind: JobKind, most: number): Promise<readonly Attempt[]> {
    this.taking += 1;
    const attempts = (await this.orNothing(this.desk.take(kind, most))) ?? [];
    for (const attempt of attempts) this.running.add(attempt);
    this.taking -= 1;
    this.ended.fire();
    return attempts;
  }

  private async whole(attempt: Attempt, work: Work): Promise<void> {
    if (this.closing) attempt.ask('close');
    const end = await attempt.run(work);
    if (end.how === 'fault' && end.fault.code === 'bug')
      this.logger.error(`${attempt.job.kind} ${attempt.id}: ${end.fault.values['detail'] ?? ''}`);
    if (this.running.has(attempt)) await this.orNothing(this.desk.end(attempt, end));
    this.running.delete(attempt);
    this.ended.fire();
    this.rested.fire();
  }

  private async lookAgain({ every, look }: Look): Promise<void> {
    for (;;) {
      await this.within(every, (over) => over);
      if (this.closing) return;
      await this.orNothing(look());
    }
  }

  /** Signs of life for what runs here; what others have lost is found. */
  private async watch(): Promise<void> {
    while (!this.closing) {
      await this.within(BEAT, (over) => over);
      if (this.running.size > 0) await this.orNothing(this.desk.beat([...this.running]));
      await this.orNothing(this.desk.recover(false));
    }
  }

  /** A database that cannot be reached for a moment is no reason to stop working. */
  private async orNothing<T>(step: Promise<T>): Promise<T | undefined> {
    try {
      return await step;
    } catch (error) {
      this.logger.error(error);
      return undefined;
    }
  }

  private async within<T>(
    milliseconds: number,
    work: (over: Promise<void>) => Promise<T>,
  ): Promise<T | undefined> {
    if (this.closing) return undefined;
    const wait = this.clock.wait(milliseconds);
    this.waits.add(wait);
    const done = await work(wait.over);
    wait.end();
    this.waits.delete(wait);
    return done;
  }
}
