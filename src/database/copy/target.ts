import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
import { Refusal } from '../../domain/errors';
import type { Settings } from '../../settings';
import { exists, flush, verify, withSource } from '../backup-file';
import { fileOptions, openWriter, usesPostgres, writerOptions } from '../data-source';
import { keepDataFolder } from '../data-folder';
import { MIGRATIONS } from '../migrations';

/** Takes everything, or nothing. */
type Fill = (manager: EntityManager) => Promise<void>;

/**
 * Has an empty database filled. What does not come to its end leaves nothing in part.
 *
 * @throws Refusal `copy-refused` (`target-not-empty`), `cannot-start` (`folder-in-use`)
 */
export async function fillTarget(to: Settings, fill: Fill): Promise<void> {
  if (usesPostgres(to)) await fillServer(to, fill);
  else await fillFolder(to, fill);
}

async function fillServer(to: Settings, fill: Fill): Promise<void> {
  const options = writerOptions(to);
  if (!(await withSource({ ...options, migrations: [] }, isFree)))
    throw new Refusal('copy-refused', { reason: 'target-not-empty', place: 'DATABASE_URL' });
  await inOne(await openWriter(options), fill);
}

/** Free is a database without tables, or with ours alone and no row in them, as an attempt before left it. */
async function isFree(server: DataSource): Promise<boolean> {
  const tables = await server.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`,
  );
  if (tables.length === 0) return true;
  if (!tables.some(({ name }) => name === 'migrations')) return false;
  const rows = tables
    .filter(({ name }) => name !== 'migrations')
    .map(({ name }) => `SELECT EXISTS (SELECT 1 FROM "${name}") AS there`);
  const found = await server.query<{ there: boolean }[]>(rows.join(' UNION ALL '));
  return found.every(({ there }) => !there);
}

async function fillFolder(to: Settings, fill: Fill): Promise<void> {
  const kept = await keepDataFolder(to);
  const partial = `${to.databaseFile}.partial`;
  try {
    if (await exists(to.databaseFile))
      throw new Refusal('copy-refused', { reason: 'target-not-empty', place: to.databaseFile });
    await mkdir(dirname(partial), { recursive: true });
    await rm(partial, { force: true });
    const options = { ...fileOptions(to, partial, 'write'), migrations: MIGRATIONS, synchronize: false };
    await inOne(await openWriter(options), fill);
    await verify(to, partial);
    await flush(partial);
    await rename(partial, to.databaseFile);
  } finally {
    await rm(partial, { force: true });
    await kept.release();
  }
}

async function inOne(target: DataSource, fill: Fill): Promise<void> {
  try {
    await target.transaction(fill);
  } finally {
    await target.destroy();
  }
}
