import 'reflect-metadata';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AuditModule } from '../../src/audit/audit.module';
import { record } from '../../src/audit/record';
import { DatabaseModule } from '../../src/database/database.module';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { JobClock, SystemClock, type Wait } from '../../src/jobs/job-clock';
import { JobQueue } from '../../src/jobs/job-queue';
import { JobsModule } from '../../src/jobs/jobs.module';
import { SettingsModule, settingsFrom, type Settings } from '../../src/settings';

const FASTER = 20;

/** Hours pass in minutes, for everybody who works on one database: nobody waits long for a lease to run out. */
export class HurriedClock extends SystemClock {
  override now(): number {
    return super.now() * FASTER;
  }

  override wait(milliseconds: number): Wait {
    return super.wait(milliseconds / FASTER);
  }
}

/** One process that can work on jobs whose effect is two events, written one after the other. */
export async function openProcess(settings: Settings): Promise<INestApplicationContext> {
  const imports = [SettingsModule.with(settings), DatabaseModule, AuditModule, JobsModule];
  const module = Test.createTestingModule({ imports }).overrideProvider(JobClock).useClass(HurriedClock);
  const app = await (await module.compile()).init();
  const [queue, work] = [app.get(JobQueue), app.get(UnitOfWork)];
  queue.handle('daily-copy', ({ day }, { caller, finishIn }) =>
    work.run(caller, async (scope) => {
      const half = { action: 'comparisons-rebuilt', subject: 'comparisons', subjectId: day } as const;
      await record(scope, half);
      await nextTurn();
      await record(scope, half);
      await finishIn(scope);
      process.stdout.write('done\n');
    }),
  );
  return app;
}

async function main(): Promise<void> {
  const app = await openProcess(settingsFrom(process.env));
  await app.get(JobQueue).settled();
  process.stdout.write('settled\n');
  await app.close();
}

if (require.main === module) void main();
