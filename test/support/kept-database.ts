import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { settingsFrom, type Settings } from '../../src/settings';
import { packed } from './kept-results';
import type { Json } from './differences';

const FOLDER = join(__dirname, '../../fixtures/databases');

/** The databases that an earlier program made, by name. */
export const DATABASES = ['2026-11-28'] as const;
export type KeptDatabase = (typeof DATABASES)[number];

/** One in which the report of a BUM Desa was signed: what was signed then is kept beside it. */
export const SIGNED_DATABASE = '2026-11-29-signed';

/** Settings of a data folder of its own that holds a copy of a kept database. */
export function settingsOfCopy(
  name: KeptDatabase | typeof SIGNED_DATABASE,
  env: Record<string, string> = {},
): Settings {
  const settings = settingsFrom({ RAPOR_DATA: mkdtempSync(join(tmpdir(), 'rapor-kept-')), ...env });
  writeFileSync(settings.databaseFile, brotliDecompressSync(readFileSync(join(FOLDER, `${name}.sqlite.br`))));
  return settings;
}

/** A paper that was signed, and where its files are read. */
export interface KeptPaper {
  /** Of the unit's year. */
  readonly place: string;
  readonly number: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** What was signed in that database, as it was told on that day. */
export function paperOf(name: typeof SIGNED_DATABASE): KeptPaper {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as KeptPaper;
}

/** What was told of a kept database. */
export function toldOf(name: KeptDatabase): Json {
  const text = brotliDecompressSync(readFileSync(join(FOLDER, `${name}.json.br`))).toString('utf8');
  return JSON.parse(text) as Json;
}

/** Keeps what is told of it today. */
export function keepTold(name: KeptDatabase, told: Json): void {
  writeFileSync(join(FOLDER, `${name}.json.br`), packed(Buffer.from(JSON.stringify(told))));
}
