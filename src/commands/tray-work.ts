import { setTimeout as wait } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { keepDataFolder, type KeptFolder } from '../database/data-folder';
import { Refusal } from '../domain/errors';
import { TrayService } from '../intake/tray.service';
import { JobQueue } from '../jobs/job-queue';
import { Settings } from '../settings';
import { COMMANDER } from './caller';

/** How often it is asked how far a service is, in milliseconds. */
const LOOK = 500;

/**
 * The reading of files of the tray: by this process, or by the service that keeps the data folder. Two that work on one
 * SQLite file would each take what the other does for lost.
 */
export class TrayWork {
  private kept: KeptFolder | undefined;

  constructor(private readonly app: INestApplicationContext) {}

  /** Fulfilled when these files are read, whoever does it. */
  async read(entries: readonly string[]): Promise<void> {
    while (!(await this.isOurs())) {
      if (await this.areRead(entries)) return;
      await wait(LOOK);
    }
    await this.app.get(JobQueue, { strict: false }).settled();
  }

  /** Lets the data folder go, after the services are closed. */
  async end(): Promise<void> {
    await this.kept?.release();
  }

  /** A service that has ended meanwhile left its work to us. */
  private async isOurs(): Promise<boolean> {
    try {
      this.kept ??= await keepDataFolder(this.app.get(Settings, { strict: false }));
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.values.reason === 'folder-in-use') return false;
      throw error;
    }
  }

  private async areRead(entries: readonly string[]): Promise<boolean> {
    const tray = this.app.get(TrayService, { strict: false });
    for (const id of entries) {
      const { state } = await tray.get(COMMANDER, id);
      if (state === 'queued' || state === 'reading') return false;
    }
    return true;
  }
}
