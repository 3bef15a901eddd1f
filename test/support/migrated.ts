import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWriter, writerOptions } from '../../src/database/data-source';
import { once } from '../../src/domain/kept';
import { settingsFrom, type Settings } from '../../src/settings';

/** An embedded database as all migrations leave an empty one; they are run once for all specs of a process. */
const asMigrated = once(async (): Promise<Buffer> => {
  const settings = settingsFrom({ RAPOR_DATA: mkdtempSync(join(tmpdir(), 'rapor-migrated-')) });
  try {
    await migrate(settings);
    return readFileSync(settings.databaseFile);
  } finally {
    rmSync(settings.RAPOR_DATA, { recursive: true, force: true });
  }
});

/** Runs all migrations on a database, and closes it. */
export async function migrate(settings: Settings): Promise<void> {
  await (await openWriter(writerOptions(settings))).destroy();
}

/** Puts a database into a data folder that has none, as if the program had been started there before. */
export async function withTables(settings: Settings): Promise<void> {
  if (settings.DATABASE_URL !== undefined || existsSync(settings.databaseFile)) return;
  writeFileSync(settings.databaseFile, await asMigrated());
}
