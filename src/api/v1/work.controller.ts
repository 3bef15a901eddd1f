import { Param } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import type { JobResult, JobsResult } from '../../domain/job/jobs-result';
import { PapersService } from '../../documents/papers.service';
import { JobQueue } from '../../jobs/job-queue';
import { JobsService } from '../../jobs/jobs.service';
import { CalledBy } from '../../web/caller';
import { among, object, optional, text } from '../document/schema';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource, Sent, Store } from './shape/operation';
import { PAGE_FIELDS, paged, pageOf, placeIn, USUAL, type Page, type PageAsked } from './shape/page';
import { BOOK_YEAR } from './shape/said';
import { isPlaceOfNumbers } from './shape/places';
import { paperTold, type PaperTold } from './told/paper';

interface JobStepSent {
  readonly step: (typeof JOB_STEPS)[number];
  /** Why it is given up. */
  readonly reason?: string;
}

const JOB_STEPS = ['stop', 'resume', 'retry', 'discard'] as const;
const JOB_STEP = object<JobStepSent>({
  step: among(JOB_STEPS),
  reason: optional<string>({ ...text, maxLength: 500 }),
});

/** Long work: how far it is. */
@Resource('jobs')
export class JobsV1Controller {
  constructor(
    private readonly jobs: JobsService,
    private readonly queue: JobQueue,
  ) {}

  @Look('', { id: 'listJobs', says: 'All that is under way', answers: told('Jobs') })
  async all(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<JobsResult> {
    return this.jobs.seen(caller);
  }

  /** @throws Refusal `job-not-found` */
  @Look(':id', { id: 'getJob', says: 'One job', answers: told('Job') })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<JobResult> {
    return this.jobs.get(caller, id);
  }

  /** @throws Refusal `job-not-found`, `bad-request` (reason-missing) */
  @Store(':id/steps', {
    id: 'stepJob',
    says: 'Stops a job, goes on, tries again, gives it up',
    answers: told('Job'),
  })
  async change(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(JOB_STEP) { step, reason = '' }: JobStepSent,
  ): Promise<JobResult> {
    if (step === 'discard') await this.queue.discard(caller, id, reason);
    else await this.queue[step](caller, { job: id });
    return this.jobs.get(caller, id);
  }
}

const BATCH_STEPS = ['stop', 'resume', 'retry'] as const;

interface BatchStepSent {
  readonly step: (typeof BATCH_STEPS)[number];
}

const BATCH_STEP = object<BatchStepSent>({ step: among(BATCH_STEPS) });

/** Batches of jobs. */
@Resource('job-batches')
export class BatchesV1Controller {
  constructor(
    private readonly jobs: JobsService,
    private readonly queue: JobQueue,
  ) {}

  /** @throws Refusal `job-not-found` */
  @Store(':id/steps', {
    ...{ id: 'stepBatch', says: 'Stops every job of a batch, goes on, tries again' },
    answers: told('Jobs'),
  })
  async change(
    @CalledBy() caller: Caller,
    @Param('id') group: string,
    @Sent(BATCH_STEP) { step }: BatchStepSent,
  ): Promise<JobsResult> {
    await this.queue[step](caller, { group });
    return this.jobs.seen(caller);
  }
}

interface PapersAsked extends PageAsked {
  readonly text?: string;
  readonly year?: number;
}

const PAPERS = object<PapersAsked>({
  ...PAGE_FIELDS,
  text: optional<string>({
    ...{ ...text, maxLength: 200 },
    description: 'in the number, the code, the name of the unit or area, or an official’s',
  }),
  year: optional(BOOK_YEAR),
});

/** Papers that carry a number. */
@Resource('papers')
export class PapersV1Controller {
  constructor(private readonly papers: PapersService) {}

  /** @throws Refusal `bad-request` */
  @Look('', {
    id: 'listPapers',
    says: 'Numbers within reach, the newest first',
    answers: pageOf(told('Paper')),
  })
  async list(@CalledBy() caller: Caller, @Asked(PAPERS) asked: PapersAsked): Promise<Page<PaperTold>> {
    const { cursor, limit = USUAL, text: words = '', year } = asked;
    const place = placeIn(cursor, isPlaceOfNumbers);
    const found = await this.papers.search(caller, {
      ...{ text: words, limit: limit + 1 },
      ...(year === undefined ? {} : { year }),
      ...(place === undefined ? {} : { before: { issueYear: place[0], sequence: place[1] } }),
    });
    return paged(found, asked, ({ issueYear, sequence }) => [issueYear, sequence], paperTold);
  }
}
