import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hashOf } from '../database/token';
import { Reader } from '../database/unit-of-work';
import { JobQueue } from '../jobs/job-queue';
import { PROGRAM } from '../domain/access/program';
import { AreaCountsService } from './area-counts.service';
import { RebuildService } from './rebuild.service';
import { staleGroups } from './rebuild.store';
import { HOUR } from '../domain/durations';

/**
 * Statistics that have changed are worked out in the background, so that whoever looks at a group does not wait for
 * them. Doing it twice leaves the same.
 */
@Injectable()
export class RefreshJob implements OnModuleInit {
  constructor(
    private readonly reader: Reader,
    private readonly queue: JobQueue,
    private readonly rebuild: RebuildService,
    private readonly counts: AreaCountsService,
  ) {}

  onModuleInit(): void {
    this.queue.handle('refresh-comparisons', async (_, context) => {
      await this.counts.recountAll(context);
      await this.rebuild.stale(context.caller, context);
    });
    this.queue.repeat(HOUR, () => this.look());
  }

  /** The state of the groups is the key: it is worked out once, however many processes look. */
  private async look(): Promise<void> {
    await this.counts.current();
    const stale = await staleGroups(this.reader);
    if (stale.length === 0) return;
    const versions = stale.map(({ id, version }) => `${id} ${version}`).join('\n');
    const key = hashOf(versions);
    await this.queue.enqueue(PROGRAM, 'refresh-comparisons', {}, { key });
  }
}
