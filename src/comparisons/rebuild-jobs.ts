import { Injectable, type OnModuleInit } from '@nestjs/common';
import { record } from '../audit/record';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { reachesAll, type Caller } from '../domain/access/caller';
import { areasFrom, areasText, type GroupSlice } from '../domain/comparison/rebuild-slices';
import { Refusal } from '../domain/errors';
import type { JobKinds } from '../domain/job/kinds';
import { isKind } from '../domain/statement/kind';
import { JobQueue } from '../jobs/job-queue';
import { GroupSlices, keepSlice } from './group-slices';
import { AT_ONCE, RebuildService } from './rebuild.service';
import { assessedRanges, clearComparisons } from './rebuild.store';

/** What people know a rebuild by among the jobs. */
const TITLE = 'Bahan pembanding dihitung lagi';

/** A rebuild that was handed in: how many jobs its first step has. */
export interface HandedIn {
  readonly batch: string;
  readonly jobs: number;
}

/**
 * A rebuild as jobs, for any number of processes: assessments of some units each, and when the last of them is put back
 * slices of groups. Each writes its part in the transaction that ends it.
 */
@Injectable()
export class RebuildJobs implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly rebuild: RebuildService,
    private readonly slices: GroupSlices,
  ) {}

  onModuleInit(): void {
    this.queue.handle('rebuild-peers', async ({ batch, from, until }, { caller, finishIn }) => {
      await this.unitOfWork.run(caller, async (scope) => {
        await this.rebuild.putBackRange(scope, { from, until });
        await finishIn(scope);
        await this.next(scope, batch);
      });
    });
    this.queue.onHalt('rebuild-peers', async (scope, { batch }, { state }) => {
      if (state === 'discarded') await this.next(scope, batch);
    });
    this.queue.handle('rebuild-groups', async (payload, { caller, finishIn }) => {
      const worked = await this.slices.workOut(sliceOf(payload));
      await this.unitOfWork.run(caller, async (scope) => {
        await keepSlice(scope, worked);
        await finishIn(scope);
      });
    });
  }

  /**
   * Hands in a rebuild: of everything, or of the statistics of every group only.
   *
   * @param most assessments that one job puts back, beyond those of one unit
   * @throws Refusal `officials-only` for who does not reach every unit
   */
  async handIn(caller: Caller, what: 'everything' | 'groups', most = AT_ONCE): Promise<HandedIn> {
    if (!reachesAll(caller)) throw new Refusal('officials-only');
    return this.unitOfWork.run(caller, async (scope) => {
      const batch = await this.queue.openGroup(scope, TITLE);
      const subject = { subject: 'comparisons', subjectId: batch } as const;
      await record(scope, { action: 'comparisons-rebuilt', ...subject });
      const jobs = what === 'groups' ? 0 : await this.handInPeers(scope, batch, most);
      return { batch, jobs: jobs > 0 ? jobs : await this.handInGroups(scope, batch) };
    });
  }

  /** Everything is forgotten in the transaction that hands in what makes it anew. */
  private async handInPeers(scope: WriteScope, batch: string, most: number): Promise<number> {
    await clearComparisons(scope);
    const ranges = await assessedRanges(scope, most);
    for (const range of ranges)
      await this.queue.enqueueIn(scope, 'rebuild-peers', { batch, ...range }, { group: batch });
    return ranges.length;
  }

  private async next(scope: WriteScope, batch: string): Promise<void> {
    if ((await this.queue.leftIn(scope, batch)) === 0) await this.handInGroups(scope, batch);
  }

  private async handInGroups(scope: WriteScope, batch: string): Promise<number> {
    const slices = await this.slices.all(scope);
    for (const { populationId: population, kind, areas } of slices) {
      const payload = { batch, population, kind, areas: areasText(areas) };
      await this.queue.enqueueIn(scope, 'rebuild-groups', payload, { group: batch });
    }
    return slices.length;
  }
}

/** @throws Error for what was never handed in */
function sliceOf({ population, kind, areas }: JobKinds['rebuild-groups']): GroupSlice {
  if (!isKind(kind)) throw new Error(`no kind of unit: ${kind}`);
  return { populationId: population, kind, areas: areasFrom(areas) };
}
