import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../domain/errors';
import type { Settings } from '../settings';
import {
  because,
  countRows,
  exists,
  flush,
  needsFile,
  RECORDS,
  refuse,
  verify,
  withSource,
  type RowCounts,
} from './backup-file';
import { fileOptions, usesPostgres } from './data-source';
import { codeOf } from '../domain/error-code';
import { gatherOriginals } from './originals';

/** A copy that was written and then read again. */
export interface Backup {
  readonly file: string;
  readonly bytes: number;
  readonly rows: RowCounts;
}

/**
 * Writes one consistent file of the database and all original files, wherever they lie, also while the service writes; it is
 * verified before it takes its name.
 *
 * @throws Refusal `bad-request` (reason `use-pg-dump`, `same-file`), `backup-not-valid`
 *   (the database itself is absent or damaged), `upload-not-found` (original-lost)
 */
export async function backup(settings: Settings, file: string): Promise<Backup> {
  needsEmbedded(settings);
  needsOther(file, settings.databaseFile);
  await needsFile(settings.databaseFile);
  await mkdir(dirname(resolve(file)), { recursive: true });
  const partial = `${file}.partial`;
  await rm(partial, { force: true });
  try {
    const [least, most] = await vacuumInto(settings, partial);
    await gatherOriginals(settings, partial);
    const rows = await verify(settings, partial);
    const whole = RECORDS.every((table) => least[table] <= rows[table] && rows[table] <= most[table]);
    if (!whole) refuse(file, 'rows-missing');
    const bytes = await flush(partial);
    await rename(partial, file);
    return { file, bytes, rows };
  } finally {
    await rm(partial, { force: true });
  }
}

/**
 * Puts a backup in the place of the database. The service must not be running. The replaced database is kept beside
 * it, with a time stamp.
 *
 * @returns the rows now there, and where the replaced database is
 * @throws Refusal `backup-not-valid` (also with reason `in-use`), `bad-request` (reason `use-pg-dump`, `same-file`)
 */
export async function restore(
  file: string,
  settings: Settings,
): Promise<{ rows: RowCounts; replaced?: string }> {
  needsEmbedded(settings);
  const target = settings.databaseFile;
  needsOther(file, target);
  await verify(settings, file);
  await mkdir(dirname(target), { recursive: true });
  const partial = `${target}.partial`;
  try {
    await copyFile(file, partial);
    await flush(partial);
    const rows = await verify(settings, partial);
    const replaced = await setAside(settings);
    await rename(partial, target);
    return replaced === undefined ? { rows } : { rows, replaced };
  } finally {
    await rm(partial, { force: true });
  }
}

/** Copies the state of one moment, on a connection of its own; hands back the counts before and after that moment. */
async function vacuumInto(settings: Settings, file: string): Promise<[RowCounts, RowCounts]> {
  return withSource(fileOptions(settings, settings.databaseFile), async (source) => {
    const before = await countRows(source);
    await source.query(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
    return [before, await countRows(source)];
  });
}

/**
 * Gives the database that is there a second name: the new one then takes its place in one step, so that at no moment there is none,
 * and a service that is started would begin with an empty one. Leaving WAL mode needs it alone, and puts everything into the one file. */
async function setAside(settings: Settings): Promise<string | undefined> {
  const file = settings.databaseFile;
  const there = await exists(file);
  if (there && !(await leavesWal(settings))) refuse(file, 'in-use');
  const replaced = join(dirname(file), `rapor-replaced-${stamp(new Date())}.sqlite`);
  // A journal that a crash left behind belongs to the old database: beside the new one it would be played into it.
  for (const part of ['-wal', '-shm']) {
    if (await exists(file + part)) await rename(file + part, replaced + part);
  }
  if (!there) return undefined;
  // Not every kind of disk has second names.
  await link(file, replaced).catch(() => copyFile(file, replaced));
  return replaced;
}

/** False while somebody else has the database open. A file too damaged to be opened is in nobody's use. */
async function leavesWal(settings: Settings): Promise<boolean> {
  try {
    return await withSource(fileOptions(settings, settings.databaseFile, 'write'), async (source) => {
      await source.query('PRAGMA busy_timeout = 500');
      const [mode] = await source.query<{ journal_mode: string }[]>('PRAGMA journal_mode = DELETE');
      return mode?.journal_mode === 'delete';
    });
  } catch (error) {
    const code = codeOf(error);
    if (!code?.startsWith('SQLITE_')) throw error;
    return !code.startsWith('SQLITE_BUSY');
  }
}

/** A time that can stand in a file name and sorts: "20261123T052000Z". */
export function stamp(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '');
}

function needsEmbedded(settings: Settings): void {
  if (usesPostgres(settings)) throw new Refusal('bad-request', { reason: 'use-pg-dump' });
}

function needsOther(file: string, database: string): void {
  if (resolve(file) === resolve(database)) throw new Refusal('bad-request', because(file, 'same-file'));
}
