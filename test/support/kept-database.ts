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

/** Settings of a data folder of its own that holds a copy of a kept database. */
export function settingsOfCopy(name: KeptDatabase, env: Record<string, string> = {}): Settings {
  const settings = settingsFrom({ RAPOR_DATA: mkdtempSync(join(tmpdir(), 'rapor-kept-')), ...env });
  writeFileSync(settings.databaseFile, brotliDecompressSync(readFileSync(join(FOLDER, `${name}.sqlite.br`))));
  return settings;
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
