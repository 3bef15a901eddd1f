import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { Refusal, type RefusalValues } from '../domain/errors';
import type { Settings } from '../settings';
import { fileOptions, usesPostgres } from './data-source';
import { hashOf } from './token';
import { codeOf } from '../domain/error-code';

/** A data folder that is kept for one service. */
export interface KeptFolder {
  readonly release: () => Promise<void>;
}

/** How long a service that is just ending is waited for, in milliseconds. */
const PATIENCE = 1000;

/**
 * The locks of this process. They are known here until they are let go: a connection to which nothing refers any more is closed
 * whenever memory is cleared up, and its lock with it.
 */
const held = new Set<DataSource>();

/** Makes the data folder where there is none, and sees to it that it can be written to.
 * @throws Error of the system */
export async function openDataFolder(settings: Settings): Promise<void> {
  if (usesPostgres(settings)) return;
  await makeFolder(resolve(settings.RAPOR_DATA));
  await access(settings.RAPOR_DATA, constants.W_OK);
}

/**
 * A folder with those above it, one by one: where a system has no folders to be made (`/proc`), Node's own way of making all of
 * them at once never ends.
 */
async function makeFolder(path: string): Promise<void> {
  const stands = await stat(path).catch(() => undefined);
  if (stands?.isDirectory()) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
    // Somebody else may have made it meanwhile; or a link stands there that leads nowhere.
    const made = await stat(path).catch((why: unknown) => {
      throw codeOf(why) === 'ENOENT' ? error : why;
    });
    if (!made.isDirectory()) throw error;
  });
}

/**
 * Keeps the data folder for this service: two on one folder would each trust what it remembers. What is held is a lock
 * of the operating system on a file beside the database, so that it ends with the process, however that ends. Commands
 * do not ask for it: they may work beside the service.
 *
 * @throws Refusal `cannot-start` (reason `folder-in-use`)
 */
export async function keepDataFolder(settings: Settings): Promise<KeptFolder> {
  const { RAPOR_DATA: folder } = settings;
  return locked(settings, 'rapor-service.lock', { reason: 'folder-in-use', folder });
}

/**
 * Keeps a folder of files for one command that watches it: two would hand in each file twice.
 *
 * @throws Refusal `cannot-start` (reason `folder-watched`)
 */
export async function keepWatched(settings: Settings, folder: string): Promise<KeptFolder> {
  const name = hashOf(resolve(folder)).slice(0, 16);
  return locked(settings, `rapor-intake-${name}.lock`, { reason: 'folder-watched', folder });
}

async function locked(settings: Settings, file: string, refusal: RefusalValues): Promise<KeptFolder> {
  if (usesPostgres(settings)) return { release: () => Promise.resolve() };
  await openDataFolder(settings);
  const options = fileOptions(settings, join(settings.RAPOR_DATA, file), 'write');
  const source = await new DataSource(options).initialize();
  try {
    await source.query(`PRAGMA busy_timeout = ${PATIENCE}`);
    await source.query('BEGIN EXCLUSIVE');
  } catch (error) {
    await source.destroy();
    if (codeOf(error)?.startsWith('SQLITE_BUSY') !== true) throw error;
    throw new Refusal('cannot-start', refusal);
  }
  held.add(source);
  return { release: () => released(source) };
}

async function released(source: DataSource): Promise<void> {
  held.delete(source);
  await source.destroy();
}
