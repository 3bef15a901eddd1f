import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../database/id';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { mayRegister, type Caller } from '../domain/access/caller';
import { mustRegister } from '../domain/access/must-register';
import { Refusal } from '../domain/errors';
import type { JobResult } from '../domain/job/jobs-result';
import { choicesIn, type TakeChoices, type TakeOutcome } from '../domain/release/taken';
import { JobQueue, type JobContext } from '../jobs/job-queue';
import { JobsService } from '../jobs/jobs.service';
import { openRelease, type OpenedRelease } from './archive';
import { ReleaseTaking, type PlannedUnit } from './taking.service';
import {
  chooseTaking,
  contentOf,
  findTaking,
  finishTaking,
  insertTaking,
  newestTakings,
  noteTaken,
  type Taking,
} from './takings.store';

export type { Taking } from './takings.store';

/** A release that was brought: whose its units are while nothing was chosen, else how far its job is. */
export interface ShownTaking {
  readonly taking: Taking;
  readonly planned: readonly PlannedUnit[];
  readonly job: JobResult | undefined;
}

const LISTED = 20;

/** Releases of elsewhere: brought, looked at, chosen, and taken in by a job. */
@Injectable()
export class TakingsService implements OnModuleInit {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobQueue,
    private readonly told: JobsService,
    private readonly taking: ReleaseTaking,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('take-release', ({ taking }, context) => this.work(taking, context));
  }

  /** Keeps a release to be looked at. @returns its id @throws Refusal `officials-only`, `release-refused` */
  async bring(caller: Caller, filename: string, content: Buffer): Promise<string> {
    mustRegister(caller);
    const { fingerprint, manifest } = openRelease(content);
    const id = newId();
    const { area, until } = manifest;
    await this.unitOfWork.run(caller, (scope) =>
      insertTaking(scope, { id, filename, content, fingerprint, area, until }),
    );
    return id;
  }

  /** The newest that were brought; none to who may not register. */
  async list(caller: Caller): Promise<Taking[]> {
    return mayRegister(caller) ? newestTakings(this.reader, LISTED) : [];
  }

  /** @throws Refusal `officials-only`, `release-not-found` */
  async get(caller: Caller, id: string): Promise<ShownTaking> {
    const taking = await this.found(caller, id);
    if (taking.jobId !== null) return { taking, planned: [], job: await this.jobOf(caller, taking.jobId) };
    const planned = await this.taking.plan(caller, openRelease(await contentOf(this.reader, id)));
    return { taking, planned, job: undefined };
  }

  /** Hands in the job that takes it in, with what was chosen: once. @throws Refusal `officials-only`, `release-not-found` */
  async choose(caller: Caller, id: string, choices: TakeChoices): Promise<void> {
    const { filename: about, jobId: chosen } = await this.found(caller, id);
    if (chosen !== null) throw new Refusal('release-not-found');
    await this.unitOfWork.run(caller, async (scope) => {
      const jobId = await this.jobs.enqueueIn(scope, 'take-release', { taking: id }, { key: id, about });
      await chooseTaking(scope, id, choices, jobId);
    });
  }

  /** Takes in a release at once, and writes it down: for whoever waits for it. @throws Refusal `officials-only`, `release-refused` */
  async takeNow(caller: Caller, release: OpenedRelease, choices: TakeChoices): Promise<TakeOutcome> {
    const watch = { progress: () => undefined, stopped: () => false };
    const outcome = await this.taking.take(caller, release, choices, watch);
    if (!outcome) throw new Error('stopped by nobody');
    await this.unitOfWork.run(caller, (scope) => noteTaken(scope, release.fingerprint, outcome));
    return outcome;
  }

  private async work(id: string, context: JobContext): Promise<void> {
    const { caller } = context;
    const { choices } = await this.found(caller, id);
    if (choices === null) return;
    const release = openRelease(await contentOf(this.reader, id));
    const outcome = await this.taking.take(caller, release, choicesIn(choices), context);
    if (!outcome) return;
    await this.unitOfWork.run(caller, async (scope) => {
      await finishTaking(scope, id, outcome);
      await context.finishIn(scope);
    });
  }

  private async jobOf(caller: Caller, id: string): Promise<JobResult | undefined> {
    return this.told.get(caller, id).catch(() => undefined);
  }

  private async found(caller: Caller, id: string): Promise<Taking> {
    mustRegister(caller);
    const taking = await findTaking(this.reader, id);
    if (!taking) throw new Refusal('release-not-found');
    return taking;
  }
}
