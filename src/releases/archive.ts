import { hashOf } from '../database/token';
import { Refusal } from '../domain/errors';
import { type Reason } from '../domain/refusal-reasons';
import { grouped } from '../domain/grouped';
import { readManifest, type Manifest } from '../domain/release/manifest';
import { readRow } from '../domain/release/read-row';
import { RELEASE_SET_NAMES, type ReleaseRow, type ReleaseSet } from '../domain/release/sets';
import { inflate, isZip, readDirectory, type ZipLimits } from '../spreadsheets/zip';

/** A release that was opened: its files are those that its manifest names. */
export interface OpenedRelease {
  readonly manifest: Manifest;
  readonly fingerprint: string;
  /** The rows of a set that are of one thing, in their order. @throws Refusal `release-refused` */
  readonly rowsOf: <Name extends ReleaseSet>(set: Name, of?: string) => ReleaseRow<Name>[];
}

/** By which column the rows of a set are looked up; others are taken whole. */
const KEYS: Partial<Record<ReleaseSet, string>> = {
  filings: 'unit_id',
  filing_steps: 'filing_id',
  statements: 'unit_id',
  figures: 'statement_id',
  answers: 'statement_id',
  assessments: 'unit_id',
};

/**
 * Opens the archive of a release to be taken in, and sees to it that nothing in it was changed since it was made.
 *
 * @throws Refusal `release-refused` for what is no whole release as JSON Lines, is damaged, or was changed
 */
export function openRelease(archive: Buffer, limits?: ZipLimits): OpenedRelease {
  const files = filesIn(archive, limits);
  const text = files.get('manifest.json')?.toString('utf8') ?? '';
  const manifest = readManifest(text);
  if (!manifest) throw refused('release-damaged', 'manifest.json');
  if (manifest.kind !== 'whole' || manifest.form !== 'jsonl') throw refused('release-not-whole', '');
  for (const { name, sha256: hash } of manifest.files) {
    const content = files.get(name);
    if (!content) throw refused('release-damaged', name);
    if (hashOf(content) !== hash) throw refused('release-changed', name);
  }
  const lines = new Map(RELEASE_SET_NAMES.map((set) => [set, linesIn(set, manifest, files)]));
  return {
    manifest,
    fingerprint: hashOf(text),
    rowsOf: (set, of = '') => (lines.get(set)?.get(of) ?? []).map((line) => rowIn(set, line)),
  };
}

function filesIn(archive: Buffer, limits: ZipLimits | undefined): Map<string, Buffer> {
  const directory = isZip(archive) ? readDirectory(archive, limits) : undefined;
  if (!directory || 'fault' in directory) throw refused('release-damaged', '');
  return new Map(
    directory.entries.map((entry) => {
      const opened = inflate(archive, entry);
      if ('fault' in opened) throw refused('release-damaged', entry.name);
      return [entry.name, opened.content];
    }),
  );
}

/** Lines are read one by one when they are asked for: rows take many times their room. */
function linesIn(
  set: ReleaseSet,
  { files: listed }: Manifest,
  files: ReadonlyMap<string, Buffer>,
): Map<string, string[]> {
  const name = `${set}.jsonl`;
  const content = files.get(name);
  if (!content || !listed.some((each) => each.name === name)) throw refused('release-damaged', name);
  const pattern = KEYS[set] === undefined ? undefined : new RegExp(`"${KEYS[set]}":"([^"]*)"`);
  const written = content.toString('utf8').split('\n');
  return grouped(
    written.filter((line) => line !== ''),
    (line) => pattern?.exec(line)?.[1] ?? '',
  );
}

function rowIn<Name extends ReleaseSet>(set: Name, line: string): ReleaseRow<Name> {
  const row = readRow(set, line);
  if (!row) throw refused('release-damaged', `${set}.jsonl`);
  return row;
}

/** What was found in a release that is not taken in. */
export const refused = (reason: Reason, file: string): Refusal =>
  new Refusal('release-refused', { reason, file });
