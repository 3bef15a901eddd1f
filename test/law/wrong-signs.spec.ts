import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/domain/assessment/assess';
import type { Interval } from '../../src/domain/assessment/assess';
import { basisFor } from '../../src/domain/assessment/basis';
import { findingsOf } from '../../src/domain/assessment/findings';
import { plain } from '../../src/domain/decimal';
import { findRuleSet } from '../../src/domain/rules/registry';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import type { Statement } from '../../src/domain/statement/statement';
import { readJsonStatement } from '../support/json-statement';
import { buildStatement } from '../support/build-statement';
import { creditIn } from '../support/judge';

const FOLDER = join(__dirname, '../../fixtures/cases/certain');

/** A case as the command line and the API read it. */
function caseOf(name: string): Statement {
  const outcome = readJsonStatement(readFileSync(join(FOLDER, `${name}.json`), 'utf8'), { file: name });
  const statement = 'reading' in outcome ? outcome.reading.statements[0] : undefined;
  if (!statement) throw new Error(`${name} cannot be read`);
  return statement;
}

const law = (id: string): RuleSet => findRuleSet(id)!;

const stops = (ruleSet: RuleSet, statement: Statement): string[] =>
  findingsOf(basisFor(ruleSet, statement)).flatMap(({ check, severity, line }) =>
    severity === 'stops' && check === 'line-negative' ? [line] : [],
  );

describe('a total of a wrong sign', () => {
  it.each([
    ['negative-cost-of-funds', 'perdep-06-2016', '4.1', 'cost-of-funds'],
    ['negative-cost-of-funds', 'kkpkk-2021', 'C.I.2a', 'cost-of-funds'],
    ['negative-non-member-income', 'perdep-06-2016', '7.1', 'non-member-income'],
    ['negative-non-member-income', 'kkpkk-2021', 'C.III.2a', 'non-member-income'],
    ['non-member-neg', 'kkpkk-2021', 'C.III.2c', 'non-member-savings'],
    ['non-member-neg', 'kkpkk-2021', 'D.II.1', 'non-member-savings'],
  ])('%s under %s: %s is a gap, and %s stops', (name, id, number, line) => {
    const statement = caseOf(name);
    expect(creditIn(law(id), statement, number)).toBe('gap line-negative');
    expect(stops(law(id), statement)).toEqual([line]);
  });

  it.each([
    ['perdep-06-2016', '4.1', 'cooperative-expense', { 'gross-participation': 1000, 'cost-of-funds': 300 }],
    ['perdep-06-2016', '2.1', 'non-member-loans', { 'member-loans': 900, 'other-cooperative-loans': 0 }],
    ['perdep-06-2016', '5.1', 'current-liabilities', { cash: 10, bank: 5 }],
    ['perdep-06-2016', '2.2', 'problem-loan-risk', { 'loans-outstanding': 500 }],
    ['perdep-06-2016', '5.2', 'funds-received', { 'loan-volume': 500 }],
    ['kkpkk-2021', 'D.II.2', 'long-term-debt', { 'own-capital': 100 }],
  ])('%s: %s with %s at minus 900 is a gap that is told', (id, number, code, others) => {
    const statement = buildStatement({ figures: { ...others, [code]: -900 } });
    expect(creditIn(law(id), statement, number)).toBe('gap line-negative');
    expect(stops(law(id), statement)).toEqual([code]);
  });

  it.each([
    ['a loss', '6.1', { 'surplus-before-tax': -50, 'total-assets': 1000 }, '25'],
    ['what the table has a row for', '1.1', { 'own-capital': -50, 'total-assets': 1000 }, '0'],
    ['a benefit that was a cost', '7.2', { 'member-economic-promotion': -5, 'member-deposits': 100 }, '0'],
  ])('may stand where it is honest: %s', (_what, number, figures, credit) => {
    const statement = buildStatement({ figures });
    expect(creditIn(law('perdep-06-2016'), statement, number)).toBe(credit);
    expect(stops(law('perdep-06-2016'), statement)).toEqual([]);
  });

  it('proves no other line nil: 800 and minus 300 do not make 500', () => {
    const figures = { 'business-expense': 500, travel: 800, rent: -300, 'loan-volume': 1000 };
    const statement = buildStatement({ figures });
    expect(creditIn(law('perdep-06-2016'), statement, '4.3')).toBe('gap line-negative');
  });

  it('lets no printed ratio stand in for it', () => {
    const figures = { 'loans-at-risk': -5, 'loans-outstanding': 100 };
    const statement = buildStatement({ figures, ratios: { '2.4': '10' } });
    expect(creditIn(law('perdep-06-2016'), statement, '2.4')).toBe('gap line-negative');
  });
});

describe('an aspect of which nothing applies', () => {
  const kkpkk = law('kkpkk-2021');
  const statement = caseOf('kkpkk-aspect-a-not-applicable');
  const under = (...options: string[]): readonly (string | undefined)[] => {
    const { aspects, total, grade } = assess(basisFor(kkpkk, statement, { readings: options }));
    const points = ({ least, most }: Interval): string => `${plain(least)}–${plain(most)}`;
    return [points(aspects[0]!.points), points(total!), grade?.label];
  };

  it.each([
    [['AB/counts-as-no'], '7.5–30', '77.5–100', undefined],
    [['AB/left-out'], '7.5–30', '77.5–100', undefined],
    [['AB/by-part'], '7.5–30', '77.5–100', undefined],
    [['AB/left-out', 'ABCD/none-is-lowest'], '7.5–7.5', '77.5–77.5', 'Cukup Sehat'],
    [['ABCD/none-is-lowest'], '7.5–7.5', '77.5–77.5', 'Cukup Sehat'],
  ])('under %j: %s of 30, in all %s, %s', (options, aspect, total, grade) => {
    expect(under(...options)).toEqual([aspect, total, grade]);
  });

  it('is judged as ever once a single item applies', () => {
    const sheet = statement.answers.get('A.I.1')!;
    const answers = new Map(statement.answers);
    answers.set('A.I.1', { ...sheet, answers: ['yes', 'notApplicable', 'notApplicable', 'notApplicable'] });
    const leftOut = basisFor(kkpkk, { ...statement, answers }, { readings: ['AB/left-out'] });
    expect(assess(leftOut).aspects[0]!.points.least.toString()).toBe('30');
    expect(creditIn(kkpkk, { ...statement, answers }, 'A.I.2')).toBe('25');
  });

  it('stays as it was where questions are only unanswered', () => {
    const answers = new Map(statement.answers);
    for (const [number, sheet] of answers) {
      if (!Array.isArray(sheet.answers) || !number.startsWith('A.')) continue;
      answers.set(number, { ...sheet, answers: sheet.answers.map(() => 'unanswered' as const) });
    }
    expect(creditIn(kkpkk, { ...statement, answers }, 'A.I.1')).toBe('gap answers-missing');
  });
});
