import type { WriteScope } from '../database/unit-of-work';
import type { JobKind } from '../domain/job/kinds';

/** A job that may be taken, now or later. */
export interface Waiting {
  readonly id: string;
  readonly kind: JobKind;
  /** After so many milliseconds, by no matter whose clock. */
  readonly wait: number;
}

/**
 * Who is next. What a job is and how far it is stands in its row; the line only hands out ids, in the transaction that
 * marks the row as taken, so that an id is never handed out and then lost.
 */
export abstract class JobLine {
  /** True when no other process can be at work: whatever is marked as taken when this one begins was lost. */
  abstract readonly alone: boolean;

  /** Makes ready to hand out these kinds. */
  abstract open(): Promise<void>;

  /** Puts jobs in line, or elsewhere in it, in the transaction that makes them wait. */
  abstract announce(scope: WriteScope, jobs: readonly Waiting[]): Promise<void>;

  /** The ids of the next jobs that are due, which nobody else is handed. @param now ISO time @param most how many */
  abstract next(scope: WriteScope, kind: JobKind, now: string, most: number): Promise<readonly string[]>;

  abstract close(): Promise<void>;
}
