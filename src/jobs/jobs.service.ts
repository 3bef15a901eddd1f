import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { faultFrom } from '../domain/job/fault';
import { leftOf, type JobGroupResult, type JobResult, type JobsResult } from '../domain/job/jobs-result';
import { timeLeft } from '../domain/job/pace';
import { JOB_STATES } from '../domain/job/state';
import { tableOf } from '../domain/records';
import type { JobGroupEntity } from './job-group.entity';
import type { JobEntity } from './job.entity';
import {
  anyRunning,
  countsByState,
  countsOf,
  deadJobs,
  endsOf,
  groupsSeen,
  jobSeen,
  singleJobs,
} from './jobs-seen.store';

/** Tells how far long work is. */
@Injectable()
export class JobsService {
  constructor(private readonly reader: Reader) {}

  /** All that the caller may see. */
  async seen(caller: Caller): Promise<JobsResult> {
    const [groups, single, dead] = await Promise.all([
      this.groups(caller),
      singleJobs(this.reader, caller, ['running', 'failed', 'queued', 'stopped']),
      deadJobs(this.reader, caller),
    ]);
    return { groups, single: single.map(resultOf), dead: dead.map(resultOf) };
  }

  /** Whether somebody works: also on jobs of others, which are due before those of the caller. */
  async isWorking(): Promise<boolean> {
    return anyRunning(this.reader);
  }

  /** How many jobs that the caller may see are in each state. */
  async counted(caller: Caller): Promise<ReadonlyMap<string, number>> {
    return countsByState(this.reader, caller);
  }

  /** One job. @throws Refusal `job-not-found` */
  async get(caller: Caller, id: string): Promise<JobResult> {
    const job = await jobSeen(this.reader, caller, id);
    if (!job) throw new Refusal('job-not-found');
    return resultOf(job);
  }

  private async groups(caller: Caller): Promise<JobGroupResult[]> {
    const groups = await groupsSeen(this.reader, caller);
    const rows = await countsOf(
      this.reader,
      groups.map(({ id }) => id),
    );
    return Promise.all(
      groups.map((group) =>
        this.group(
          group,
          rows.filter(({ groupId }) => groupId === group.id),
        ),
      ),
    );
  }

  private async group(
    { id, title, openedAt }: JobGroupEntity,
    rows: Awaited<ReturnType<typeof countsOf>>,
  ): Promise<JobGroupResult> {
    const counts = tableOf(JOB_STATES, (state) => Number(rows.find((row) => row.state === state)?.n ?? 0));
    const left = leftOf(counts);
    const jobs = Object.values(counts).reduce((sum, each) => sum + each, 0);
    const took = left > 0 ? timeLeft(await endsOf(this.reader, id), left) : undefined;
    return { id, title, openedAt, jobs, counts, left, timeLeft: took ?? null };
  }
}

function resultOf(job: JobEntity): JobResult {
  const { id, kind, state, about, groupId: group, progressDone: done, progressTotal: total } = job;
  const { attempts, enqueuedAt, startedAt, endedAt, dueAt, fault, reason } = job;
  const progress = done === null || total === null ? null : { done, total };
  const told = fault === null ? null : faultFrom(fault);
  return {
    ...{ id, kind, state, about, group, progress },
    ...{ attempts, enqueuedAt, startedAt, endedAt, dueAt, fault: told, reason },
  };
}
