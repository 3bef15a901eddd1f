import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { assessPeriods } from '../../src/assessments/assess-periods';
import { basisFor } from '../../src/domain/assessment/basis';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { ruleSets } from '../../src/domain/rules/registry';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import type { Statement } from '../../src/domain/statement/statement';
import { readFile } from '../../src/ingestion/read-file';
import type { ReadOptions } from '../../src/reading/layout';
import { buildStatement } from './build-statement';
import type { Json } from './differences';
import { toldApart } from './told-apart';
import { layoutCases } from './layout-cases';
import type { LayoutCase } from './layout-cases';
import { FORMS } from './layout-forms';
import { realCases, statementOf } from './real-cases';
import { reportsOf, workedExamples } from './worked-examples';

const FIXTURES = join(__dirname, '../../fixtures');

/** One fixture whose results are kept. */
export interface Kept {
  readonly name: string;
  /** The statements of its unit, oldest first. */
  readonly read: () => Statements | Promise<Statements>;
  readonly readings?: readonly string[];
}

type Statements = readonly Statement[];

/** Results by the name of the fixture. */
export type KeptResults = Readonly<Record<string, Json>>;

/** The fixtures whose results are kept, by the group they are kept in. */
export const GROUPS: Readonly<Record<string, () => Kept[]>> = {
  examples: () =>
    workedExamples().map((each) => ({ ...each, read: () => [buildStatement(reportsOf(each))] })),
  json: () => [onDisk('cases/bumdes-tangkerang-jaya.json')],
  layouts: () =>
    ['layouts', 'layouts/other'].flatMap((folder) => layoutCases(join(FIXTURES, folder)).map(inOneForm)),
  published: () =>
    filesIn('cases/published').map((path) => ({ name: basename(path), read: () => printedIn(path) })),
  real: () =>
    realCases().map((real) => ({
      name: real.file,
      read: () => real.years.map((year) => statementOf(real, year)),
    })),
  workbooks: () => filesIn('workbooks').map(onDisk),
};

/** The public results of a fixture under every rule set for its kind of unit. */
export const resultsOf = async (fixture: Kept): Promise<Json> => resultsIn(fixture, await fixture.read());

/** The same, and in what they differ from what the engine without a trace comes to. */
export async function judgedTwice(fixture: Kept): Promise<{ told: Json; apart: string[] }> {
  const statements = await fixture.read();
  const apart = statements.flatMap((statement, at) =>
    ruleSets
      .filter(({ kinds }) => kinds.includes(statement.unit.kind))
      .flatMap((law) => toldApart(basisFor(law, statement, { before: statements[at - 1] }))),
  );
  return { told: resultsIn(fixture, statements), apart };
}

function resultsIn({ name, readings = [] }: Kept, [first, ...rest]: Statements): Json {
  if (!first) return [];
  const ids = ruleSets.filter(({ kinds }) => kinds.includes(first.unit.kind)).map(({ id }) => id);
  return JSON.parse(JSON.stringify(assessPeriods(name, [first, ...rest], ids, readings))) as Json;
}

/** What was kept of a group. */
export function keptIn(group: string): KeptResults {
  return JSON.parse(brotliDecompressSync(readFileSync(fileOf(group))).toString('utf8')) as KeptResults;
}

/** Keeps the results of a group. */
export function keep(group: string, results: KeptResults): void {
  writeFileSync(fileOf(group), packed(Buffer.from(JSON.stringify(results))));
}

/** Made small. The window is as large as can be: results repeat each other over megabytes. */
export function packed(bytes: Buffer): Buffer {
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

const fileOf = (group: string): string => join(FIXTURES, 'results', `${group}.json.br`);

const filesIn = (folder: string): string[] =>
  readdirSync(join(FIXTURES, folder))
    .sort()
    .map((file) => join(folder, file));

function onDisk(path: string): Kept {
  const file = basename(path);
  return { name: file, read: () => statementsIn(readFileSync(join(FIXTURES, path)), { file }) };
}

/** A layout in the first form that can hold it; what the reader asks about is left out. */
function inOneForm(layout: LayoutCase): Kept {
  const { name, kind } = layout;
  const read = async (): Promise<Statements> => {
    const form = FORMS.find((each) => each.fits(layout));
    if (!form) throw new Error(`no form holds ${name}`);
    const { file, bytes } = await form.make(layout);
    return statementsIn(bytes, { file, kind });
  };
  return { name, read };
}

async function statementsIn(bytes: Buffer, options: ReadOptions): Promise<Statements> {
  const outcome = await readFile(bytes, options);
  if ('faults' in outcome) throw new Error(`${options.file}: ${JSON.stringify(outcome.faults)}`);
  return outcome.reading.statements;
}

interface Printed {
  readonly years: readonly {
    readonly cells?: readonly { readonly number: string; readonly ratio?: string }[];
  }[];
}

/** The printed ratios of a published assessment, one statement for each table; nothing where it prints none. */
function printedIn(path: string): Statements {
  const { years } = JSON.parse(readFileSync(join(FIXTURES, path), 'utf8')) as Printed;
  const known = new Set(indicatorsOf(perdep06).map(({ number }) => number));
  return years.flatMap(({ cells = [] }, at) => {
    const printed = cells.flatMap(({ number, ratio }) =>
      ratio !== undefined && known.has(number) ? [[number, ratio] as const] : [],
    );
    return printed.length === 0
      ? []
      : [buildStatement({ ratios: Object.fromEntries(printed), year: 2010 + at })];
  });
}
