import type { WriteScope } from '../database/unit-of-work';
import type { JobKind } from '../domain/job/kinds';
import { JobLine } from './job-line';
import { nextDue } from './jobs.store';

/** The line of one process with a SQLite file: the rows themselves, in the order in which they are due. */
export class TableLine extends JobLine {
  readonly alone = true;

  async open(): Promise<void> {
    // The rows are there.
  }

  async announce(): Promise<void> {
    // A row that waits is in line.
  }

  async next(scope: WriteScope, kind: JobKind, now: string, most: number): Promise<readonly string[]> {
    return nextDue(scope, kind, now, most);
  }

  async close(): Promise<void> {
    // Nothing was opened.
  }
}
