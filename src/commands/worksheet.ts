import { writeFile } from 'node:fs/promises';
import { basisFor } from '../domain/assessment/basis';
import { yearBefore } from '../domain/assessment/findings';
import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import type { Statement } from '../domain/statement/statement';
import { closeReaders } from '../ingestion/read-workbook';
import { worksheetWorkbook } from '../worksheet';
import { WORKSHEETS } from '../worksheet/forms';
import { frameOf } from './frame-options';
import { kindOf, lineOf, readInput } from './inputs';
import { UsageError, parseWords } from './usage';

const OPTIONS = {
  kind: { type: 'string' },
  year: { type: 'string' },
  reading: { type: 'string', multiple: true },
} as const;

/** `worksheet STATEMENT… OUT.xlsx`: writes the authority's worksheet, filled in from the latest year of the statements. */
export async function worksheetCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS);
  const [out, inputs] = [positionals.at(-1), positionals.slice(0, -1)];
  if (out === undefined || inputs.length === 0)
    throw new UsageError('Sebutkan berkas laporan, lalu nama berkas hasil, misalnya kertas-kerja.xlsx.');
  const { statements, refused } = await readAll(inputs, values.kind, values.year);
  const statement = statements.at(-1);
  if (!statement || refused) return 2;
  const workbook = await workbookOf(statements, statement, values.reading ?? []);
  await writeFile(out, workbook);
  process.stdout.write(`Kertas kerja tahun ${statement.period.year} ditulis ke ${out}.\n`);
  return 0;
}

/** @throws Refusal `unknown-rule-set` for a kind of unit that no worksheet is made for */
async function workbookOf(
  statements: readonly Statement[],
  statement: Statement,
  readings: readonly string[],
): Promise<Buffer> {
  const form = WORKSHEETS.find(({ kinds }) => kinds.includes(statement.unit.kind));
  const law = form && findRuleSet(form.ruleSet);
  const before = yearBefore(statements, statement);
  const workbook = law && (await worksheetWorkbook(basisFor(law, statement, { readings, before })));
  if (!workbook) throw new Refusal('unknown-rule-set', { ruleSet: statement.unit.kind });
  return workbook;
}

async function readAll(
  paths: readonly string[],
  kind: string | undefined,
  year: string | undefined,
): Promise<{ statements: Statement[]; refused: boolean }> {
  const years = new Map<number, Statement>();
  let refused = false;
  for (const path of paths) {
    const outcome = await readInput(path, kindOf(kind), frameOf(year === undefined ? {} : { year }));
    if ('reading' in outcome)
      for (const each of outcome.reading.statements) years.set(each.period.year, each);
    else {
      refused = true;
      for (const fault of outcome.faults) process.stderr.write(`${lineOf(path, fault)}\n`);
    }
  }
  await closeReaders();
  return { statements: [...years.values()].sort((a, b) => a.period.year - b.period.year), refused };
}
