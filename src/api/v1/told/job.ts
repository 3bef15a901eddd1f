import type { JobFault } from '../../../domain/job/fault';
import type { JobGroupResult, JobResult, JobsResult } from '../../../domain/job/jobs-result';
import { JOB_STATES } from '../../../domain/job/state';
import { tableOf } from '../../../domain/records';
import { among, list, object, orNull, text, whole, type Schema } from '../../document/schema';

/** Why an attempt did not end well; told in words on the page of jobs. */
const fault: Schema<JobFault> = { type: 'object' };

const job: Schema<JobResult> = object<JobResult>(
  {
    ...{ id: text, kind: text, state: among(JOB_STATES), about: orNull(text), group: orNull(text) },
    progress: orNull(object<NonNullable<JobResult['progress']>>({ done: whole, total: whole })),
    ...{ attempts: whole, enqueuedAt: text, startedAt: orNull(text), endedAt: orNull(text), dueAt: text },
    ...{ fault: orNull(fault), reason: orNull(text) },
  },
  'One job',
);

const group = object<JobGroupResult>({
  ...{
    id: text,
    title: text,
    openedAt: text,
    jobs: whole,
    left: whole,
    timeLeft: orNull({ type: 'number' }),
  },
  counts: object<JobGroupResult['counts']>(tableOf(JOB_STATES, () => whole)),
});

const ref: Schema<JobResult> = { $ref: '#/components/schemas/Job' };

export const JOB_SCHEMAS = {
  Job: job,
  Jobs: object<JobsResult>(
    { groups: list(group), single: list(ref), dead: list(ref) },
    'Batches, single jobs that are not done, and what a person has to look at',
  ),
};
