import { Injectable } from '@nestjs/common';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { JobQueue, onceAMinute, type JobContext } from '../jobs/job-queue';
import type { Caller } from '../domain/access/caller';
import { officialsOnly } from '../domain/access/officials-only';
import { PROGRAM } from '../domain/access/program';
import { changedLeaves, countsMark, recount, type CountsMark } from './area-recount.store';
import { KeptCounts } from './kept-counts';
import type { PartsFilter, YearOf } from './registered.store';

/** So many changed regencies are counted for whoever looks; with more of them a job does it, and everything is asked anew. */
const AT_ONCE = 12;

/** What is counted of areas: noted in the transaction that changes it, counted anew when somebody looks. */
@Injectable()
export class AreaCountsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly kept: KeptCounts,
  ) {}

  /** Counts what has changed, if that is soon done. @returns the mark of what is kept, where it is as everything stands now */
  async current(): Promise<CountsMark | undefined> {
    const leaves = await changedLeaves(this.reader, AT_ONCE + 1);
    if (leaves.length > AT_ONCE) {
      await this.queue.enqueue(PROGRAM, 'refresh-comparisons', {}, { key: onceAMinute('areas') });
      return undefined;
    }
    if (leaves.length > 0) await this.recountAll({ stopped: () => false });
    return countsMark(this.reader);
  }

  /** Units that are registered in parts of an area, of each of some years: of what is kept, where that is current.
   * @throws Refusal `officials-only`, `area-not-found` */
  async registered(
    caller: Caller,
    filter: PartsFilter,
    years: readonly YearOf[],
  ): Promise<ReadonlyMap<string, number>[]> {
    officialsOnly(caller, filter.area);
    const mark = await this.current();
    return Promise.all(years.map((of) => this.kept.registered(mark, filter, of)));
  }

  /** Counts everything that has changed; doing it twice leaves the same. */
  async recountAll({ stopped }: Pick<JobContext, 'stopped'>): Promise<void> {
    for (;;) {
      const leaves = await changedLeaves(this.reader, AT_ONCE);
      if (leaves.length === 0 || stopped()) return;
      await this.unitOfWork.run(PROGRAM, (scope) => recount(scope, leaves));
    }
  }
}
