import { writeFile } from 'node:fs/promises';
import { assessPeriods } from '../assessments/assess-periods';
import type { AssessmentResult } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import { settingsFrom } from '../settings';
import { findRuleSet } from '../domain/rules/registry';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import { closeReaders } from '../ingestion/read-workbook';
import { refusalSentence } from '../rendering/messages';
import { kindOf, lineOf, readInput } from './inputs';
import { resultTable } from './result-table';
import { withReports } from './with-reports';
import { UsageError, parseWords } from './usage';

interface Refused {
  readonly file: string;
  readonly refused: readonly Fault[];
}

type Outcome = AssessmentResult | Refused;

const OPTIONS = {
  kind: { type: 'string' },
  rules: { type: 'string' },
  reading: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  pdf: { type: 'string' },
  html: { type: 'string' },
} as const;

/** `assess FILE…`: reads, assesses, prints a table or JSON, writes the report. Touches no database. */
export async function assessCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError('Sebutkan berkas yang dinilai.');
  const rules = values.rules?.split(',').filter((each) => each !== '') ?? [];
  const unknown = rules.find((id) => !findRuleSet(id));
  if (unknown !== undefined) throw new Refusal('unknown-rule-set', { ruleSet: unknown });
  const kind = kindOf(values.kind);
  const outcomes: Outcome[] = [];
  for (const path of positionals)
    outcomes.push(...(await assessFile(path, kind, rules, values.reading ?? [])));
  await closeReaders();
  const results = outcomes.filter((each): each is AssessmentResult => 'periods' in each);
  if (values.json) process.stdout.write(`${JSON.stringify(outcomes, null, 2)}\n`);
  else for (const result of results) process.stdout.write(resultTable(result));
  if (values.html !== undefined || values.pdf !== undefined)
    await writeReports(results, values.html, values.pdf);
  return results.length === outcomes.length ? 0 : 2;
}

/** The results of one file, one for each rule set; or its faults, told on standard error. */
export async function assessFile(
  path: string,
  kind: Kind | undefined,
  rules: readonly string[],
  readings: readonly string[],
): Promise<Outcome[]> {
  const outcome = await readInput(path, kind);
  if ('faults' in outcome) return [refuse(path, outcome.faults)];
  const [first, ...rest] = outcome.reading.statements;
  if (!first) return [refuse(path, [{ code: 'no-years' }])];
  try {
    return assessPeriods(path, [first, ...rest], rules, readings, settingsFrom(process.env).limits);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'no-rule-set-in-force') throw error;
    process.stderr.write(`${path}: ${refusalSentence(error)}\n`);
    return [{ file: path, refused: [{ code: 'no-rule-set-in-force' }] }];
  }
}

function refuse(path: string, faults: readonly Fault[]): Refused {
  for (const fault of faults) process.stderr.write(`${lineOf(path, fault)}\n`);
  return { file: path, refused: faults };
}

async function writeReports(
  results: readonly AssessmentResult[],
  html?: string,
  pdf?: string,
): Promise<void> {
  const [result] = results;
  if (!result) return;
  if (results.length > 1) process.stderr.write('Laporan ditulis untuk hasil pertama saja.\n');
  await withReports(async (reports) => {
    const ruleSet = findRuleSet(result.ruleSet);
    if (!ruleSet) throw new Refusal('unknown-rule-set', { ruleSet: result.ruleSet });
    const options = { printedOn: new Date().toISOString().slice(0, 10) };
    if (html !== undefined) await writeFile(html, reports.html(result, ruleSet, options));
    if (pdf !== undefined) await writeFile(pdf, await reports.pdf(result, ruleSet, options));
  });
}
