import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { AssessmentsModule } from '../../src/assessments/assessments.module';
import { AuditModule } from '../../src/audit/audit.module';
import { fileOptions } from '../../src/database/data-source';
import { DatabaseModule } from '../../src/database/database.module';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { SettingsModule, settingsFrom, type Settings } from '../../src/settings';
import { LOCAL } from './caller';
import { withTables } from './migrated';

/** The drivers of the embedded database that are compiled here; the second one is optional. */
export function embeddedDrivers(): ('sqlite3' | 'better-sqlite3')[] {
  try {
    const Sqlite = jest.requireActual<new (file: string) => { close(): void }>('better-sqlite3');
    new Sqlite(':memory:').close();
    return ['sqlite3', 'better-sqlite3'];
  } catch {
    return ['sqlite3'];
  }
}

/** Settings with a data folder of their own, unless one is given. */
export function temporarySettings(env: Record<string, string> = {}): Settings {
  const { RAPOR_DATA = mkdtempSync(join(tmpdir(), 'rapor-')) } = env;
  return settingsFrom({ ...env, RAPOR_DATA });
}

/** Everything that stores, on the database of these settings; migrated, as when the service starts. */
export async function openStorage(
  settings: Settings,
  ...more: readonly Type[]
): Promise<INestApplicationContext> {
  await withTables(settings);
  const imports = [SettingsModule.with(settings), DatabaseModule, AuditModule, AssessmentsModule, ...more];
  const module = await Test.createTestingModule({ imports }).compile();
  return module.init();
}

/** The source that writes, to look behind the services. */
export function writerOf(storage: INestApplicationContext): DataSource {
  return storage.get(DataSource);
}

/** A file of SQLite as it lies there. By the driver of the program: that of TypeORM would slow down all others of the process. */
export const fileAt = async (database: string): Promise<DataSource> =>
  new DataSource(fileOptions(settingsFrom({}), database, 'write')).initialize();

/** Changes what is stored behind the services, in a transaction of its own: what is written beside one that is open is part of it. */
export async function behind<T>(
  storage: INestApplicationContext,
  change: (rows: EntityManager) => Promise<T>,
): Promise<T> {
  return storage.get(UnitOfWork).run(LOCAL, ({ manager }) => change(manager));
}

export function removeData(settings: Settings): void {
  rmSync(settings.RAPOR_DATA, { recursive: true, force: true });
}
