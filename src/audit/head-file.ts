import { appendFile, readFile } from 'node:fs/promises';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { headLine, headsIn, type Head } from '../domain/trail/chain';
import { Settings } from '../settings';
import { endOf } from './links.store';

/**
 * Writes the end of the trail to a file after each change, where one is set: on another disk or computer, so that a
 * trail whose end was cut off, database and all, no longer agrees with it.
 */
@Injectable()
export class HeadFile implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(HeadFile.name);
  private written: Promise<void> = Promise.resolve();

  constructor(
    private readonly settings: Settings,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    const { RAPOR_TRAIL_HEAD: file } = this.settings;
    if (file === undefined) return;
    this.unitOfWork.afterEach((scope) => {
      const head = endOf(scope);
      if (head) this.written = this.written.then(() => this.write(file, head));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.written;
  }

  /** The ends that were written, oldest first; none where no file is set; undefined where it cannot be read. */
  async heads(): Promise<Head[] | undefined> {
    const { RAPOR_TRAIL_HEAD: file } = this.settings;
    if (file === undefined) return [];
    return readFile(file, 'utf8').then(headsIn, () => undefined);
  }

  /** What was done stays done where the file cannot be written: it is told, and checking the trail finds it. */
  private async write(file: string, head: Head): Promise<void> {
    try {
      await appendFile(file, headLine(head));
    } catch {
      this.logger.error(`the end of the trail cannot be written to ${file} (RAPOR_TRAIL_HEAD)`);
    }
  }
}
