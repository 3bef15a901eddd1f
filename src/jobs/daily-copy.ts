import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DailyBackup } from '../database/daily-backup';
import { iso } from './ends';
import { JobClock } from './job-clock';
import { JobQueue } from './job-queue';
import { PROGRAM } from '../domain/access/program';
import { HOUR } from '../domain/durations';

/** The daily copy of the embedded database, as a job. */
@Injectable()
export class DailyCopy implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly backup: DailyBackup,
    private readonly clock: JobClock,
  ) {}

  onModuleInit(): void {
    this.queue.handle('daily-copy', () => this.backup.copyIfDue(new Date(this.clock.now())));
    this.queue.repeat(HOUR, () => this.look());
  }

  private async look(): Promise<void> {
    const now = iso(this.clock.now());
    if (!(await this.backup.isDue(new Date(now)))) return;
    const day = now.slice(0, 10);
    await this.queue.enqueue(PROGRAM, 'daily-copy', { day }, { key: day });
  }
}
