import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Reader, type Rows, type WriteScope } from '../database/unit-of-work';
import { slicesOf, type GroupSlice } from '../domain/comparison/rebuild-slices';
import { ThreadPool } from '../threads/thread-pool';
import { answerOf, type WorkedOut } from '../threads/worker';
import type { SliceJob, SliceTexts } from './group-slice-worker';
import { dropStatistics, keepGroupRows, keepStatistics, versionsIn, type GroupRow } from './groups.store';
import { findPopulation } from './peers.store';
import { rebuildThread } from './rebuild-thread';
import { countedParts, peersToSort } from './rebuild.store';

/** The groups of a slice, worked out and not kept yet. */
export interface WorkedSlice {
  readonly groups: readonly GroupRow[];
  readonly statistics: SliceTexts['statistics'];
}

/** The statistics of every group that is ever shown, in slices that need nothing of each other: threads work them out. */
@Injectable()
export class GroupSlices implements OnApplicationShutdown {
  private readonly threads = new ThreadPool<SliceJob, WorkedOut<SliceTexts>>(rebuildThread);

  constructor(private readonly reader: Reader) {}

  /** Every slice there is, the largest first. */
  async all(rows: Rows = this.reader): Promise<GroupSlice[]> {
    return slicesOf(await countedParts(rows));
  }

  /**
   * Works a slice out. What changes from now on leaves its groups stale.
   *
   * @throws Error where a thread met its limits
   */
  async workOut(slice: GroupSlice): Promise<WorkedSlice> {
    const { populationId } = slice;
    const population = await findPopulation(this.reader, populationId);
    if (!population) return { groups: [], statistics: [] };
    const versions = await versionsIn(this.reader, slice);
    const peers = await peersToSort(this.reader, slice);
    const ran = await this.threads.run({ slice, measures: population.measures, peers });
    if ('failed' in ran) throw new Error(`a thread of a rebuild ended: ${ran.failed}`);
    const { groups, statistics } = answerOf(ran.answer, 'a thread of a rebuild').done;
    const rows = groups.map((each) => ({ ...each, populationId, version: versions.get(each.id) ?? 0 }));
    return { groups: rows, statistics };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}

/** Keeps what came of a slice, all of it or nothing, in place of what was kept of its groups. */
export async function keepSlice(scope: WriteScope, { groups, statistics }: WorkedSlice): Promise<void> {
  const ids = groups.map(({ id }) => id);
  await dropStatistics(scope, ids);
  await keepGroupRows(scope, groups);
  await keepStatistics(scope, statistics);
}
