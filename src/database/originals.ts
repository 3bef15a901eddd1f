import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../domain/errors';
import type { Settings } from '../settings';
import { withSource } from './backup-file';
import { fileOptions } from './data-source';
import { hashOf } from './token';

/** What the database knows of an original file. */
export interface KeptOriginal {
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly filename: string;
  /** The file; empty where a folder holds it. */
  readonly content: Buffer;
}

const EMPTY = Buffer.alloc(0);

/** Original files: in the database, or by their hash in a folder that several machines share (`RAPOR_ORIGINALS`). */
export class Originals {
  constructor(private readonly folder: string | undefined) {}

  /** Keeps a file before its row is written: one without a row is in nobody's way. @returns what the row is to hold */
  async keep({ sha256, content }: Pick<KeptOriginal, 'sha256' | 'content'>): Promise<Buffer> {
    const path = this.pathOf(sha256);
    if (path === undefined) return content;
    if ((await this.found(sha256)) === undefined) await put(path, content);
    return EMPTY;
  }

  /** The file as it came in. @throws Refusal `upload-not-found` (original-lost) where the folder does not hold it any more */
  async read({ sha256, size, filename, content }: KeptOriginal): Promise<Buffer> {
    if (content.length === size) return content;
    const found = await this.found(sha256);
    if (!found) throw new Refusal('upload-not-found', { reason: 'original-lost', file: filename });
    return found;
  }

  /** Undefined for one that is not there, or is not what it was. */
  private async found(sha256: string): Promise<Buffer | undefined> {
    const path = this.pathOf(sha256);
    const content = path === undefined ? undefined : await readFile(path).catch(() => undefined);
    return content && hashOf(content) === sha256 ? content : undefined;
  }

  private pathOf(sha256: string): string | undefined {
    return this.folder === undefined ? undefined : join(this.folder, sha256.slice(0, 2), sha256);
  }
}

/** Whole or not at all, whoever else writes the same. */
async function put(path: string, content: Buffer): Promise<void> {
  const part = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(part, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}

/**
 * Puts into a copy of the database what lies in the folder, so that the copy is all there is.
 *
 * @throws Refusal `upload-not-found` (original-lost)
 */
export async function gatherOriginals(settings: Settings, file: string): Promise<void> {
  const originals = new Originals(settings.RAPOR_ORIGINALS);
  await withSource(fileOptions(settings, file, 'write'), async (source) => {
    const elsewhere = await source.query<(Omit<KeptOriginal, 'content'> & { readonly id: string })[]>(
      'SELECT "id", "sha256", "size", "filename" FROM "upload" WHERE length("content") <> "size"',
    );
    for (const { id, ...known } of elsewhere) {
      const content = await originals.read({ ...known, content: EMPTY });
      await source.query('UPDATE "upload" SET "content" = ? WHERE "id" = ?', [content, id]);
    }
  });
}
