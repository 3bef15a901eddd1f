import 'reflect-metadata';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AuditModule } from '../../src/audit/audit.module';
import { ComparisonsModule } from '../../src/comparisons/comparisons.module';
import { rebuildThread } from '../../src/comparisons/rebuild-thread';
import { DatabaseModule } from '../../src/database/database.module';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { JobClock } from '../../src/jobs/job-clock';
import { JobQueue } from '../../src/jobs/job-queue';
import { SettingsModule, settingsFrom, type Settings } from '../../src/settings';
import { HurriedClock } from './job-process';

/** One process that works on rebuilds. It says `taken` of each job that it takes, once that is written. */
export async function openRebuild(settings: Settings): Promise<INestApplicationContext> {
  const imports = [SettingsModule.with(settings), DatabaseModule, AuditModule, ComparisonsModule];
  const module = Test.createTestingModule({ imports }).overrideProvider(JobClock).useClass(HurriedClock);
  const app = await (await module.compile()).init();
  const taken = new WeakSet<object>();
  for (const kind of ['rebuild-peers', 'rebuild-groups'] as const)
    app.get(JobQueue, { strict: false }).onTake(kind, (scope) => Promise.resolve(void taken.add(scope)));
  app.get(UnitOfWork, { strict: false }).afterEach((scope) => {
    if (taken.has(scope)) process.stdout.write('taken\n');
  });
  return app;
}

async function main(): Promise<void> {
  rebuildThread.execArgv = ['-r', join(__dirname, '../../.config/swc-register.cjs')];
  const app = await openRebuild(settingsFrom(process.env));
  await app.get(JobQueue, { strict: false }).settled();
  process.stdout.write('settled\n');
  await app.close();
}

if (require.main === module) void main();
