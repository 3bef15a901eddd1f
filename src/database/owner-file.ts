import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../domain/error-code';

const OWNER_ONLY = 0o600;

/** What a file holds that nobody but its owner may read; it is made where there is none, by one of several who ask. */
export async function ownerFile(
  file: string,
  make: () => Buffer | string | Promise<Buffer>,
): Promise<Buffer> {
  const kept = await readKept(file);
  if (kept) return kept;
  const fresh = await written(file, await make());
  try {
    await link(fresh, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(fresh, { force: true });
  }
  return readFile(file);
}

/** Puts other content in the place of such a file, at once. */
export async function replaceOwnerFile(file: string, content: Buffer | string): Promise<void> {
  await rename(await written(file, content), file);
}

async function readKept(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Written whole before it takes its name: whoever reads it never finds half of one. @returns where it lies until then */
async function written(file: string, content: Buffer | string): Promise<string> {
  const partial = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(partial, 'wx', OWNER_ONLY);
  try {
    await handle.chmod(OWNER_ONLY);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return partial;
}
