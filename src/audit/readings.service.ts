import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { record, type Deed } from './record';

/** Below this many readings of a day the memory of them is a few megabytes. */
const MOST = 50_000;

/** Whose figures were looked at: what is looked at, and what more is to be said of it. */
export type Looked = Pick<Deed, 'subject' | 'subjectId' | 'details'>;

/** Writes down that somebody looked at the figures of others: once a day for each thing. */
@Injectable()
export class ReadingsService {
  private day = '';
  private readonly written = new Set<string>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Before the figures are shown: what cannot be written down is not shown. Whoever looks at the own ones is not written down. */
  async note(caller: Caller, looked: Looked, day: string): Promise<void> {
    if (caller.id === 'local' || caller.role === 'manager') return;
    if (day !== this.day || this.written.size >= MOST) this.written.clear();
    this.day = day;
    const key = JSON.stringify([caller.id, looked]);
    if (this.written.has(key)) return;
    await this.unitOfWork.run(caller, (scope) => record(scope, { action: 'figures-read', ...looked }));
    this.written.add(key);
  }
}
