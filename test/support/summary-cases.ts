import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessPeriods } from '../../src/assessments/assess-periods';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import type { Statement } from '../../src/domain/statement/statement';
import { readJsonStatement } from './json-statement';
import { exampleBumdes } from './example-bumdes';
import { exampleKspps } from './example-kspps';
import { exampleKdmp, exampleRiil } from './example-riil';
import { exampleStatements } from './example-statement';
import { exampleUsp } from './example-usp';
import { exampleUspps } from './example-uspps';
import { realCases, statementOf } from './real-cases';

const FILE = 'laporan.xlsx';

/** Statements of one unit under one rule set. */
export function judgedBy(
  statements: readonly Statement[],
  ruleSet: string,
  file: string = FILE,
): AssessmentResult {
  const [first, ...rest] = statements;
  const [result] = first ? assessPeriods(file, [first, ...rest], [ruleSet], []) : [];
  if (!result) throw new Error('no result');
  return result;
}

/** The statements of a JSON text. */
export function statementsIn(text: string, file: string = FILE): readonly Statement[] {
  const outcome = readJsonStatement(text, { file });
  if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
  return outcome.reading.statements;
}

/** The four averages of the paper this project began from: number under its own tables, and ratio. */
export const SEED_AVERAGES = [
  ['1.1', '12.88'],
  ['2.1', '8.33'],
  ['4.1', '50.02'],
  ['5.1', '40.68'],
] as const;

/** One of the averages as a statement that has nothing else. */
export function seedStatement(number: string, ratio: string): readonly Statement[] {
  const periods = [{ year: 2019, ratios: { [number]: ratio } }];
  return statementsIn(JSON.stringify({ unit: { name: 'Koperasi Bima Karya', kind: 'ksp' }, periods }));
}

/** The published BUM Desa: five years. */
export function bumdesCase(): readonly Statement[] {
  const name = 'bumdes-tangkerang-jaya.json';
  return statementsIn(readFileSync(join(__dirname, '../../fixtures/cases', name), 'utf8'), name);
}

/** Examples of every kind and a real statement, under rule sets of every shape, made for their kind or not. */
export function manyResults(): AssessmentResult[] {
  const [real] = realCases();
  const given: readonly (readonly [readonly Statement[], readonly string[]])[] = [
    [exampleStatements(), ['perdep-06-2016', 'kkpkk-2021', 'permen-14-2009', 'bumdes-usp']],
    [exampleUsp(), ['perdep-06-2016']],
    [exampleKspps(), ['perdep-07-2016', 'bima-karya-2020-as-printed']],
    [exampleUspps(), ['permen-35-3-2007', 'bima-karya-2020']],
    [exampleBumdes(), ['bumdes-usp', 'perdep-06-2016']],
    [bumdesCase(), ['bumdes-usp']],
    [exampleRiil(), ['kkpkk-sektor-riil-2021', 'kkpkk-2021']],
    [exampleKdmp(), ['kkpkk-sektor-riil-2021']],
    [real ? real.years.map((year) => statementOf(real, year)) : [], ['perdep-06-2016', 'kkpkk-2021']],
  ];
  return given.flatMap(([statements, ids]) => ids.map((id) => judgedBy(statements, id)));
}

/** A real cooperative, named by its letter. */
export function realResult(letter: string, ruleSet: string): AssessmentResult {
  const real = realCases().find(({ name }) => name.endsWith(` ${letter}`));
  if (!real) throw new Error(`no cooperative ${letter}`);
  return judgedBy(
    real.years.map((year) => statementOf(real, year)),
    ruleSet,
  );
}
