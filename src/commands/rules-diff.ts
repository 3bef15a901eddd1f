import { readFile } from 'node:fs/promises';
import { changesBetween } from '../assessments/edition-changes';
import { editionOf } from '../assessments/edition';
import { EditionsService } from '../assessments/editions.service';
import type { WouldChange } from '../assessments/editions.service';
import { isRecord } from '../domain/records';
import type { RuleSet } from '../domain/rules/rule-set';
import { COMMANDER } from './caller';
import { UsageError } from './command';
import { withStoredRules } from './stored-rules';

/** Tells what changed from an older edition to today's, and which stored assessments that would change. */
export async function tellChanges(ruleSet: RuleSet, edition: string): Promise<number> {
  const saved = await savedEdition(edition);
  const today = editionOf(ruleSet);
  if (saved !== undefined) {
    writeChanges(saved, today.data);
    return 0;
  }
  await withStoredRules(async (app) => {
    const editions = app.get(EditionsService);
    const older = await storedEdition(editions, ruleSet.id, edition);
    writeChanges(older.data, today.data);
    writeAffected(await editions.wouldChange(COMMANDER, older.hash, ruleSet));
  });
  return 0;
}

/** The stored edition of that beginning.
 * @throws UsageError unless there is exactly one */
async function storedEdition(
  editions: EditionsService,
  ruleSet: string,
  edition: string,
): Promise<Awaited<ReturnType<EditionsService['find']>>[number]> {
  const [older, ...more] = await editions.find(ruleSet, edition);
  if (older && more.length === 0) return older;
  const known = (await editions.find(ruleSet, '')).map((each) => `${each.hash.slice(0, 12)} (${each.date})`);
  throw new UsageError(
    `Edisi "${edition}" tidak ditemukan. Yang tersimpan: ${known.join(', ') || 'belum ada'}.`,
  );
}

/** An edition in a file as `rules ID --json` writes it, if the name is one of a file. */
async function savedEdition(path: string): Promise<string | undefined> {
  if (!path.endsWith('.json')) return undefined;
  try {
    const saved: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (isRecord(saved) && isRecord(saved['ruleSet'])) return JSON.stringify(saved['ruleSet']);
  } catch {
    throw new UsageError(`${path} tidak dapat dibaca sebagai hasil "rules ID --json".`);
  }
  throw new UsageError(`${path} bukan hasil "rules ID --json".`);
}

function writeChanges(older: string, newer: string): void {
  const changes = changesBetween(older, newer);
  if (changes.length === 0) process.stdout.write('Tidak ada perubahan.\n');
  for (const { place, was, is } of changes) process.stdout.write(`${place}: ${was ?? '–'} → ${is ?? '–'}\n`);
}

/** The stored assessments that would change, one on a line. */
export function writeAffected(affected: readonly WouldChange[]): void {
  process.stdout.write(`Penilaian tersimpan yang akan berubah: ${affected.length}\n`);
  for (const { assessmentId, unit, year, was, is } of affected) {
    process.stdout.write(`${unit} ${year} (${assessmentId}): ${was} → ${is}\n`);
  }
}
