import { writeFile } from 'node:fs/promises';
import { assessPeriods } from '../assessments/assess-periods';
import { comparePeriods, missingInLatest, stepInLatest } from '../assessments/explain-periods';
import type { AssessmentResult } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import { settingsFrom } from '../settings';
import type { DistancesResult } from '../domain/analysis/distance-result';
import type { SideBySideResult } from '../domain/analysis/side-by-side-result';
import type { FileReading } from '../reading/layout';
import { findRuleSet, isInForce } from '../domain/rules/registry';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import type { Statement } from '../domain/statement/statement';
import { closeReaders } from '../ingestion/read-workbook';
import type { FrameAnswers } from '../reading/layout';
import type { ReportAnalysis } from '../domain/analysis/report-analysis';
import type { StepFinder } from '../domain/analysis/first-step';
import { refusalSentence } from '../rendering/messages';
import { worksheetPart, worksheetText } from './worksheet-part';
import type { WorksheetResult } from '../worksheet/tell';
import { distancesTable, sideBySideTable } from './explain-tables';
import { FRAME_OPTIONS, frameOf } from './frame-options';
import { kindOf, lineOf, readInput } from './inputs';
import { resultTable } from './result-table';
import { withReports } from './with-reports';
import { UsageError, parseWords } from './usage';

interface Refused {
  readonly file: string;
  readonly refused: readonly Fault[];
}

/** A result with what was asked for besides. */
interface Explained extends AssessmentResult {
  /** At the first result of a file judged by several rule sets: every period side by side. */
  readonly sideBySide?: readonly SideBySideResult[];
  /** Of a worksheet: what it prints itself, beside this result. */
  readonly worksheet?: WorksheetResult;
  /** With `--distances`: what is missing in the latest period. */
  readonly distances?: DistancesResult;
  /** At the first result: finds what to do first, for its report. A function, so no JSON has it. */
  readonly step?: StepFinder;
}

type Outcome = Explained | Refused;

/** What is told besides the results of one file. */
interface Wanted {
  readonly rules: readonly string[];
  readonly readings: readonly string[];
  readonly distances: boolean;
  /** What is said of the frame of each file. */
  readonly frame?: FrameAnswers;
}

const OPTIONS = {
  kind: { type: 'string' },
  rules: { type: 'string' },
  reading: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  pdf: { type: 'string' },
  html: { type: 'string' },
  summary: { type: 'string' },
  distances: { type: 'boolean' },
  ...FRAME_OPTIONS,
} as const;

/** `assess FILE…`: reads, assesses, prints a table or JSON, writes the report. Touches no database. */
export async function assessCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError('Sebutkan berkas yang dinilai.');
  const rules = values.rules?.split(',').filter((each) => each !== '') ?? [];
  const unknown = rules.find((id) => !findRuleSet(id));
  if (unknown !== undefined) throw new Refusal('unknown-rule-set', { ruleSet: unknown });
  const kind = kindOf(values.kind);
  checkSummary(values.summary);
  const wanted = {
    rules,
    readings: values.reading ?? [],
    distances: values.distances ?? false,
    frame: frameOf(values),
  };
  const outcomes: Outcome[] = [];
  for (const path of positionals) outcomes.push(...(await assessFile(path, kind, wanted)));
  await closeReaders();
  const results = outcomes.filter((each): each is Explained => 'periods' in each);
  if (values.json) process.stdout.write(`${JSON.stringify(outcomes, null, 2)}\n`);
  else writeText(results);
  await writeReports(results, values);
  return results.length === outcomes.length ? 0 : 2;
}

/** The results of one file, one for each rule set; or its faults, told on standard error. */
export async function assessFile(path: string, kind: Kind | undefined, wanted: Wanted): Promise<Outcome[]> {
  const outcome = await readInput(path, kind, wanted.frame);
  if ('faults' in outcome) return [refuse(path, outcome.faults)];
  const [first, ...rest] = outcome.reading.statements;
  if (!first) return [refuse(path, [{ code: 'no-years' }])];
  try {
    const rules = wanted.rules.length > 0 ? wanted.rules : lawOf(outcome.reading);
    return explained(path, [first, ...rest], { ...wanted, rules });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'no-rule-set-in-force') throw error;
    process.stderr.write(`${path}: ${refusalSentence(error)}\n`);
    return [{ file: path, refused: [{ code: 'no-rule-set-in-force' }] }];
  }
}

/** The law of a form that is made for one. */
const lawOf = ({ ruleSet }: FileReading): string[] => (ruleSet === undefined ? [] : [ruleSet]);

/** The results, with the comparison at the first of them. */
function explained(
  path: string,
  statements: readonly [Statement, ...Statement[]],
  { rules, readings, distances }: Wanted,
): Explained[] {
  const results = assessPeriods(path, statements, rules, readings, settingsFrom(process.env).limits);
  const missing = distances ? missingInLatest(statements, rules, readings) : [];
  const sides = results.length > 1 ? comparePeriods(statements, rules, readings) : [];
  return results.map((result, at): Explained => {
    const own = missing[at];
    return {
      ...result,
      ...(at === 0 && sides.length > 0 ? { sideBySide: sides } : {}),
      ...worksheetPart(result.ruleSet, statements, readings),
      ...(own ? { distances: own } : {}),
      ...(at === 0 ? { step: () => stepInLatest(statements, rules, readings) } : {}),
    };
  });
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

function refuse(path: string, faults: readonly Fault[]): Refused {
  for (const fault of faults) process.stderr.write(`${lineOf(path, fault)}\n`);
  return { file: path, refused: faults };
}

/** The files that are to be written, each where it was asked for. */
interface Files {
  readonly html?: string | undefined;
  readonly pdf?: string | undefined;
  readonly summary?: string | undefined;
}

/** @throws UsageError for a file that is neither a picture nor a PDF */
function checkSummary(path: string | undefined): void {
  if (path !== undefined && !/\.(png|pdf)$/i.test(path))
    throw new UsageError('Ringkasan ditulis sebagai berkas .png atau .pdf.');
}

/** What was asked for besides, for the report of the latest period. */
function explanationOf({ unit, periods, distances, sideBySide = [] }: Explained): ReportAnalysis {
  const side = sideBySide[sideBySide.length - 1];
  const end = periods[periods.length - 1]?.periodEnd ?? '';
  const ruleSets = side?.ruleSets.flatMap(({ id }) => findRuleSet(id) ?? []) ?? [];
  const inForce = ruleSets.map((law) => isInForce(law, unit.kind, end));
  return {
    ...(distances ? { distances } : {}),
    ...(side ? { sideBySide: { result: side, ruleSets, inForce } } : {}),
  };
}

async function writeReports(results: readonly Explained[], files: Files): Promise<void> {
  const [result] = results;
  const { html, pdf, summary } = files;
  if (!result || [html, pdf, summary].every((path) => path === undefined)) return;
  if (results.length > 1) process.stderr.write('Laporan ditulis untuk hasil pertama saja.\n');
  await withReports(async (reports) => {
    const ruleSet = findRuleSet(result.ruleSet);
    if (!ruleSet) throw new Refusal('unknown-rule-set', { ruleSet: result.ruleSet });
    const options = {
      printedOn: new Date().toISOString().slice(0, 10),
      explanation: explanationOf(result),
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
