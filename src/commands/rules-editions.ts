import { readFile } from 'node:fs/promises';
import { EditionsService } from '../assessments/editions.service';
import { LocalEditionsService } from '../assessments/local-editions.service';
import { importFaultSentences } from '../rendering/messages';
import { COMMANDER } from './caller';
import { UsageError } from './command';
import { writeAffected } from './rules-diff';
import { withStoredRules } from './stored-rules';

/** Writes an office's edition of a law as the file that another office may take over.
 * @throws UsageError unless there is exactly one of that beginning */
export async function exportEdition(ruleSetId: string, hash: string): Promise<number> {
  return withStoredRules(async (app) => {
    const local = app.get(LocalEditionsService);
    const found = await local.find(COMMANDER, ruleSetId, hash);
    const known = (await local.of(COMMANDER, ruleSetId)).map((each) => each.hash.slice(0, 12)).join(', ');
    if (!found)
      throw new UsageError(
        `Edisi setempat "${hash}" tidak ditemukan. Yang tersimpan: ${known || 'belum ada'}.`,
      );
    process.stdout.write(await local.exported(COMMANDER, found));
    return 0;
  });
}

/** Takes over an edition that another office made, and tells which stored assessments it would change.
 * @returns 2 where it is not taken, with a line for each reason */
export async function importEdition(path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`${path} tidak dapat dibaca.`);
  });
  return withStoredRules(async (app) => {
    const local = app.get(LocalEditionsService);
    const taken = await local.take(COMMANDER, text);
    if ('faults' in taken) {
      for (const each of taken.faults.flatMap(importFaultSentences))
        process.stderr.write(`${path}: ${each}\n`);
      return 2;
    }
    const found = await local.find(COMMANDER, taken.ruleSet, taken.hash);
    process.stdout.write(
      `Diambil: edisi setempat ${taken.hash.slice(0, 12)} dari ${taken.ruleSet}. Belum menilai di mana pun; pilih di halaman /aturan/${taken.ruleSet}/edisi.\n`,
    );
    if (found)
      writeAffected(await app.get(EditionsService).wouldChange(COMMANDER, found.origin.base, found.ruleSet));
    return 0;
  });
}
