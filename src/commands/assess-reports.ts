import { writeFile } from 'node:fs/promises';
import type { ReportAnalysis } from '../domain/analysis/report-analysis';
import type { FiledPart } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import { findRuleSet, isInForce } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Explained } from './assess-file';
import { namedPart } from '../reading/part-name';
import { latestOf } from '../views/report/assessment-report';
import { withReports } from './with-reports';

/** The files that are to be written, each where it was asked for. */
export interface Files {
  readonly html?: string | undefined;
  readonly pdf?: string | undefined;
  readonly summary?: string | undefined;
}

/** What was asked for besides, for the report of the latest period. */
function explanationOf(
  { unit, periods, distances, sideBySide = [] }: Explained,
  editions: readonly RuleSet[],
): ReportAnalysis {
  const side = sideBySide[sideBySide.length - 1];
  const end = periods[periods.length - 1]?.periodEnd ?? '';
  const ruleSets = side?.ruleSets.flatMap(({ id }) => findRuleSet(id, editions) ?? []) ?? [];
  const inForce = ruleSets.map((law) => isInForce(law, unit.kind, end));
  return {
    ...(distances ? { distances } : {}),
    ...(side ? { sideBySide: { result: side, ruleSets, inForce } } : {}),
  };
}

/** Writes the report of the first result, in each form that was asked for.
 * @param editions of offices that judged in the place of their laws
 * @throws Refusal `no-browser`, `printing-failed` */
export async function writeReports(
  results: readonly Explained[],
  files: Files,
  editions: readonly RuleSet[],
): Promise<void> {
  const [result] = results;
  const part = result?.parts?.find((each): each is Explained => 'periods' in each);
  if (!result || Object.values(files).every((path) => path === undefined)) return;
  if (results.length > (part ? 2 : 1)) process.stderr.write('Laporan ditulis untuk hasil pertama saja.\n');
  await writeReport(result, files, { editions, filedWith: filedPart(part, result) });
  if (part) await writeReport(part, ofPart(files), { editions, filedWith: filedPart(result, part) });
}

/** How one of two in a file came out in the year that the report of the other one is about. */
function filedPart(one: Explained | undefined, other: Explained): readonly FiledPart[] {
  const period = one?.periods.find(({ year }) => year === latestOf(other).year);
  if (!one || !period) return [];
  const { unit, ruleSet } = one;
  return [{ ...unit, ruleSet, total: period.total, grade: period.grade }];
}

/** The savings and loan unit of the cooperative has reports of its own, beside those of the whole. */
function ofPart({ html, pdf, summary }: Files): Files {
  const beside = (path: string | undefined): string | undefined => path && namedPart(path);
  return { html: beside(html), pdf: beside(pdf), summary: beside(summary) };
}

async function writeReport(
  result: Explained,
  { html, pdf, summary }: Files,
  {
    editions,
    filedWith,
  }: { readonly editions: readonly RuleSet[]; readonly filedWith: readonly FiledPart[] },
): Promise<void> {
  await withReports(async (reports) => {
    const ruleSet = findRuleSet(result.ruleSet, editions);
    if (!ruleSet) throw new Refusal('unknown-rule-set', { ruleSet: result.ruleSet });
    const options = {
      printedOn: new Date().toISOString().slice(0, 10),
      explanation: explanationOf(result, editions),
      filedWith,
      ...(result.step ? { step: result.step } : {}),
    };
    if (html !== undefined) await writeFile(html, reports.html(result, ruleSet, options));
    if (pdf !== undefined) await writeFile(pdf, await reports.pdf(result, ruleSet, options));
    if (summary === undefined) return;
    const asPicture = summary.toLowerCase().endsWith('.png');
    const content = asPicture
      ? await reports.summaryPicture(result, ruleSet, options)
      : await reports.summaryPdf(result, ruleSet, options);
    await writeFile(summary, content);
  });
}
