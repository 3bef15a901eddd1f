import { afterFailure, afterLoss } from '../domain/job/attempt';
import { passes, type JobFault } from '../domain/job/fault';
import { Refusal } from '../domain/errors';
import type { JobClock } from './job-clock';
import type { JobEntity } from './job.entity';

/** How an attempt ended: with its work done, put back to where it waits, with a fault, or with its process. */
export type End =
  | { readonly how: 'done' }
  | { readonly how: 'back' }
  | { readonly how: 'fault'; readonly fault: JobFault }
  | { readonly how: 'lost' };

/** What must be known of a job to say what the end of an attempt changes. */
type Ended = Pick<JobEntity, 'failures' | 'losses' | 'stopping'>;

const FREE = { holder: null, leaseUntil: null, stopping: false } as const;
const LOST: JobFault = { code: 'lost', values: {} };

/**
 * What the end of an attempt changes in the row of its job.
 *
 * @param job with `stopping` as it is now: what is put back waits for whoever stopped it, if somebody still does
 */
export function changesOf(end: End, job: Ended, clock: JobClock): Partial<JobEntity> {
  const now = iso(clock.now());
  switch (end.how) {
    case 'done':
      return { ...FREE, state: 'done', endedAt: now, fault: null };
    case 'back':
      return { ...FREE, state: job.stopping ? 'stopped' : 'queued', dueAt: now };
    case 'fault':
      return { ...FREE, ...failed(end.fault, job, clock), fault: JSON.stringify(end.fault) };
    case 'lost': {
      const losses = job.losses + 1;
      const state = afterLoss(losses);
      const dead = { endedAt: now, fault: JSON.stringify(LOST) };
      return { ...FREE, state, losses, dueAt: now, ...(state === 'dead' ? dead : {}) };
    }
  }
}

function failed(fault: JobFault, job: Ended, clock: JobClock): Partial<JobEntity> {
  const failures = job.failures + 1;
  const next = passes(fault) ? afterFailure(failures, clock.chance()) : ({ state: 'dead' } as const);
  const at = clock.now();
  return next.state === 'dead'
    ? { failures, state: 'dead', endedAt: iso(at) }
    : { failures, state: 'failed', dueAt: iso(at + next.wait) };
}

/** What a handler threw, as it is kept. */
export function faultOf(error: unknown): JobFault {
  if (error instanceof Refusal) return { code: error.code, values: error.values };
  return { code: 'bug', values: { detail: error instanceof Error ? error.message : String(error) } };
}

/** A time as the rows have it. */
export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
