import 'reflect-metadata';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AuditModule } from '../../src/audit/audit.module';
import { DatabaseModule } from '../../src/database/database.module';
import { closeReaders, readingThread } from '../../src/ingestion/read-workbook';
import { IntakeModule } from '../../src/intake/intake.module';
import { JobClock, SystemClock } from '../../src/jobs/job-clock';
import { JobQueue } from '../../src/jobs/job-queue';
import { SettingsModule, settingsFrom, type Settings } from '../../src/settings';

/** Ends its process, as the power may, when it was asked for the time so often: whatever was being done then. */
class EndingClock extends SystemClock {
  constructor(private left: number) {
    super();
  }

  override now(): number {
    this.left -= 1;
    if (this.left < 0) process.kill(process.pid, 'SIGKILL');
    return super.now();
  }
}

/** One process that reads files of the tray. @param steps after which it is killed */
export async function openTray(settings: Settings, steps = Infinity): Promise<INestApplicationContext> {
  const imports = [SettingsModule.with(settings), DatabaseModule, AuditModule, IntakeModule];
  const module = Test.createTestingModule({ imports });
  return (await module.overrideProvider(JobClock).useValue(new EndingClock(steps)).compile()).init();
}

/** What one process does: reads what waits, and ends. @param steps after which it is killed */
export async function readAll(steps: number): Promise<void> {
  readingThread.execArgv = ['-r', join(__dirname, '../../.config/swc-register.cjs')];
  readingThread.timeLimit = 300_000;
  const app = await openTray(settingsFrom(process.env), steps);
  await app.get(JobQueue).settled();
  await app.close();
  await closeReaders();
}
