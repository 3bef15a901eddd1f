import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../domain/error-code';

const OWNER_ONLY = 0o600;

/**
 * The text of a file that holds a secret; it is made where there is none. Nobody but the owner may read it, and no backup
 * holds it: such files lie beside the database.
 *
 * @param fresh what is written where there is no such file
 */
export async function keptOrMade(file: string, fresh: () => string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const partial = await writePartial(file, fresh());
  try {
    await link(partial, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(partial, { force: true });
  }
  return readFile(file, 'utf8');
}

/** Puts another text in the place of the one in the file: whoever reads it finds the one or the other, whole. */
export async function putKey(file: string, text: string): Promise<void> {
  await rename(await writePartial(file, text), file);
}

async function writePartial(file: string, text: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  const partial = `${file}.${randomUUID()}`;
  const handle = await open(partial, 'wx', OWNER_ONLY);
  try {
    await handle.chmod(OWNER_ONLY);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return partial;
}
