import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Kind } from '../domain/statement/kind';
import { assessFile, assessInput } from './assess-file';
import type { Explained, Outcome } from './assess-file';
import { writeReports } from './assess-reports';
import type { Files } from './assess-reports';
import { UsageError, command, gathered } from './command';
import type { Definition } from './command';
import { EDITION } from './editions';
import { distancesTable, sideBySideTable } from './explain-tables';
import { KIND, frameOf, withFrame } from './frame-options';
import type { Given } from './frame-options';
import { resultTable } from './result-table';
import { togetherIn } from './together';
import { worksheetText } from './worksheet-part';

/** How files are assessed, and what is told and written. */
interface Asked extends Given, Files {
  readonly kind?: Kind | undefined;
  readonly rules?: readonly string[] | undefined;
  readonly reading: readonly string[];
  readonly edition: readonly RuleSet[];
  readonly distances?: true | undefined;
  readonly compliance?: true | undefined;
  readonly json?: true | undefined;
}

/** `assess FILE…`: reads, assesses, prints a table or JSON, writes the report. Touches no database. */
export const assessCommand: Definition = (end) =>
  withFrame(
    command('assess', 'menilai semua tahun dalam laporan; beberapa aturan juga berdampingan')
      .argument('<BERKAS...>', 'buku kerja, tabel CSV atau JSON')
      .addOption(KIND)
      .option('--rules <ID,ID>', 'id aturan, dipisah koma', rulesOf)
      .option('--reading <ID>', 'cara baca yang dipilih', gathered, [])
      .addOption(EDITION)
      .option('--distances', 'apa yang kurang menuju nilai dan predikat lebih tinggi')
      .option('--compliance', 'batas, kewajiban audit, dan tanggal laporan di luar skor')
      .option('--json', 'sebagai JSON')
      .option('--pdf <HASIL.pdf>', 'menulis laporan PDF')
      .option('--html <HASIL.html>', 'menulis laporan HTML')
      .option('--summary <RINGKAS>', 'menulis halaman pertama saja, sebagai .png atau .pdf', summaryOf),
  ).action(async (paths, asked) => end(await assessAll(paths, asked)));

async function assessAll(paths: readonly string[], asked: Asked): Promise<number> {
  const { rules = [], reading: readings, edition: editions, distances = false } = asked;
  const outcomes: Outcome[] = [];
  const frame = frameOf(asked);
  const compliance = asked.compliance ? { compliance: true as const } : {};
  const wanted = { rules, readings, editions, distances, ...compliance, frame };
  const together = await togetherIn(paths, asked.kind, frame);
  if (together) outcomes.push(...assessInput(together, wanted));
  else for (const path of paths) outcomes.push(...(await assessFile(path, asked.kind, wanted)));
  const all = outcomes.flatMap(withParts);
  const results = all.filter((each): each is Explained => 'periods' in each);
  if (asked.json) process.stdout.write(`${JSON.stringify(outcomes, null, 2)}\n`);
  else writeText(results);
  const { html, pdf, summary } = asked;
  await writeReports(results, { html, pdf, summary }, editions);
  return results.length === all.length && results.every(isAsWritten) ? 0 : 2;
}

/** A dossier that comes to something else than it says, or by another law than it names, cannot be relied on. */
const isAsWritten = ({ dossier }: Explained): boolean => !dossier || (dossier.same && dossier.edition);

/** An outcome, and after it those of the parts of the cooperative. */
const withParts = (outcome: Outcome): Outcome[] =>
  'parts' in outcome ? [outcome, ...(outcome.parts ?? [])] : [outcome];

/** The rule sets that are named.
 * @throws Refusal `unknown-rule-set` */
function rulesOf(list: string): readonly string[] {
  const rules = list.split(',').filter((each) => each !== '');
  const unknown = rules.find((id) => !findRuleSet(id));
  if (unknown !== undefined) throw new Refusal('unknown-rule-set', { ruleSet: unknown });
  return rules;
}

/** @throws UsageError for a file that is neither a picture nor a PDF */
function summaryOf(path: string): string {
  if (/\.(png|pdf)$/i.test(path)) return path;
  throw new UsageError('Ringkasan ditulis sebagai berkas .png atau .pdf.');
}

/** Results as text, each with what is missing where that was asked for; then the comparisons. */
function writeText(results: readonly Explained[]): void {
  for (const result of results) {
    process.stdout.write(resultTable(result));
    if (result.worksheet) process.stdout.write(worksheetText(result.worksheet));
    if (result.distances) process.stdout.write(distancesTable(result.distances, result.ruleSet));
  }
  for (const { unit, file, sideBySide = [] } of results) {
    if (sideBySide.length > 0) process.stdout.write(`\n${unit.name} — ${file}\n`);
    for (const period of sideBySide) process.stdout.write(sideBySideTable(period, unit.kind));
  }
}
