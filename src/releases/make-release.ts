import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../database/token';
import { Refusal } from '../domain/errors';
import type { Dictionary } from '../domain/release/column';
import { manifestText, RELEASE_FORMAT, type Manifest, type ReleaseForm } from '../domain/release/manifest';
import { namesOf } from '../domain/records';
import { packedZip } from '../spreadsheets/stored-zip';
import { wholeFile, type WrittenFile } from './hashed-file';
import { openSetFile, type AnyRow, type SetFile } from './set-file';

/** Rows of one set of any dictionary. */
export interface AnyChunk {
  readonly set: string;
  readonly rows: readonly AnyRow[];
}

/** What a release is made of. */
export interface Recipe {
  readonly about: Omit<Manifest, 'files' | 'format'>;
  readonly dictionary: Dictionary;
  /** What people are told in the archive. */
  readonly letter: string;
  /** @param folder of the release's own, gone when it is made */
  readonly chunks: (folder: string) => AsyncIterable<AnyChunk>;
}

/** A release that was written: its fingerprint, and its bytes as long as its folder is there. */
export interface MadeRelease {
  /** SHA-256 of its manifest. */
  readonly fingerprint: string;
  readonly rows: number;
  readonly bytes: () => AsyncIterable<Buffer>;
}

/** What an archive of this form can hold. */
const MOST_BYTES = 0xffff_ffff;

/**
 * Makes a release in a folder that is gone afterwards, and lends it: of the rows never more than a few are held.
 *
 * @param use is given what was made; the files are gone when it is done
 * @throws Refusal `release-refused` (reason `release-too-large`)
 */
export async function makeRelease<T>(recipe: Recipe, use: (made: MadeRelease) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rapor-release-'));
  try {
    const sets = await writeSets(folder, recipe);
    return await use(packed(recipe, sets));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type WrittenSet = Awaited<ReturnType<SetFile['close']>>;

async function writeSets(folder: string, { dictionary, about, chunks }: Recipe): Promise<WrittenSet[]> {
  const files = await openAll(folder, dictionary, about.form);
  for await (const { set, rows } of chunks(folder)) {
    const file = files.get(set);
    if (!file) throw new Error(`no set of the release: ${set}`);
    await file.add(rows);
  }
  const written: WrittenSet[] = [];
  for (const file of files.values()) written.push(await file.close());
  return written;
}

async function openAll(
  folder: string,
  dictionary: Dictionary,
  form: ReleaseForm,
): Promise<Map<string, SetFile>> {
  const files = new Map<string, SetFile>();
  for (const set of namesOf(dictionary)) {
    const { columns } = dictionary[set] ?? { columns: [] };
    files.set(set, await openSetFile(folder, set, columns, form));
  }
  return files;
}

function packed({ about, dictionary, letter }: Recipe, sets: readonly WrittenSet[]): MadeRelease {
  const told = wholeFile('kamus.json', `${JSON.stringify(dictionary, null, 2)}\n`);
  const files = [...sets.map(({ file, rows }) => listed(file, rows)), listed(told, 0)];
  const text = manifestText({ format: RELEASE_FORMAT, ...about, files });
  const parts = [
    wholeFile('BACA-SAYA.txt', letter),
    wholeFile('manifest.json', text),
    told,
    ...sets.map(({ file }) => file),
  ];
  const size = parts.reduce((sum, each) => sum + each.packed + 512, 0);
  if (size > MOST_BYTES || parts.some(({ inflated }) => inflated > MOST_BYTES))
    throw new Refusal('release-refused', { reason: 'release-too-large' });
  return {
    fingerprint: hashOf(text),
    rows: sets.reduce((sum, { rows }) => sum + rows, 0),
    bytes: () => packedZip(parts),
  };
}

const listed = ({ name, inflated: bytes, sha256 }: WrittenFile, rows: number): Manifest['files'][number] => ({
  ...{ name, rows, bytes, sha256 },
});
