import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { JobQueue } from '../../src/jobs/job-queue';
import type { Caller } from '../../src/domain/access/caller';
import type { Cell } from '../../src/domain/release/column';
import { readManifest, type Manifest } from '../../src/domain/release/manifest';
import { ReleasesService, type AskedRelease } from '../../src/releases/releases.service';
import { inflate, readDirectory } from '../../src/spreadsheets/zip';
import { LOCAL } from './caller';

export type Row = Readonly<Record<string, Cell>>;

/** A release that was asked for and made, as it is handed over. */
export interface Fetched {
  readonly id: string;
  readonly fingerprint: string;
  readonly archive: Buffer;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly manifest: Manifest;
}

/** Asks for a release, waits for its job and fetches it. */
export async function released(
  app: INestApplicationContext,
  asked: Partial<AskedRelease>,
  caller: Caller = LOCAL,
): Promise<Fetched> {
  const releases = app.get(ReleasesService, { strict: false });
  const usual = { kind: 'whole', form: 'jsonl', area: '', place: 'Indonesia' } as const;
  const id = await releases.ask(caller, { ...usual, day: new Date().toISOString().slice(0, 10), ...asked });
  await app.get(JobQueue, { strict: false }).settled();
  const pieces: Buffer[] = [];
  for await (const piece of await releases.fetch(caller, id)) pieces.push(piece);
  const archive = Buffer.concat(pieces);
  const files = filesOf(archive);
  const text = files.get('manifest.json')!.toString();
  const { fingerprint } = await releases.get(caller, id);
  return { id, fingerprint: fingerprint!, archive, files, manifest: readManifest(text)! };
}

/** The files of an archive by name. */
export function filesOf(archive: Buffer): Map<string, Buffer> {
  const directory = readDirectory(archive);
  if ('fault' in directory) throw new Error(JSON.stringify(directory.fault));
  return new Map(
    directory.entries.map((entry) => {
      const opened = inflate(archive, entry);
      if ('fault' in opened) throw new Error(`${entry.name}: ${JSON.stringify(opened.fault)}`);
      return [entry.name, opened.content];
    }),
  );
}

/** The rows of a set that was written as JSON Lines. */
export function rowsIn({ files }: Pick<Fetched, 'files'>, set: string): Row[] {
  const text = files.get(`${set}.jsonl`)!.toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
