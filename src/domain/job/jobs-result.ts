import type { JobFault } from './fault';
import type { JobState } from './state';

/** One job, as far as whoever asks may see it. Times are ISO. */
export interface JobResult {
  readonly id: string;
  /** One of `JOB_KINDS`, or one of another version of the program. */
  readonly kind: string;
  readonly state: JobState;
  /** What it is about, in words. */
  readonly about: string | null;
  readonly group: string | null;
  /** How far it is, in whatever it counts. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly attempts: number;
  readonly enqueuedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** When it may be taken next, while it waits. */
  readonly dueAt: string;
  /** Why the last attempt did not end well. */
  readonly fault: JobFault | null;
  /** Why it was given up. */
  readonly reason: string | null;
}

/** How many jobs of a batch are in each state. */
export type StateCounts = Readonly<Record<JobState, number>>;

/** A batch of jobs. */
export interface JobGroupResult {
  readonly id: string;
  readonly title: string;
  readonly openedAt: string;
  readonly jobs: number;
  readonly counts: StateCounts;
  /** What nobody has to do anything about: queued, running, or waiting for another attempt. */
  readonly left: number;
  /** In milliseconds, at the pace of the last ones; null while there is none. */
  readonly timeLeft: number | null;
}

/** All that is under way. */
export interface JobsResult {
  /** The newest batches, the newest first. */
  readonly groups: readonly JobGroupResult[];
  /** Jobs of no batch that are not done, in the order in which they are due. */
  readonly single: readonly JobResult[];
  /** What a person has to look at, the newest first. */
  readonly dead: readonly JobResult[];
}

/** How many of a batch go on by themselves. */
export const leftOf = ({ queued, running, failed }: StateCounts): number => queued + running + failed;
