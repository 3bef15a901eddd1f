import { buildStatement } from '../../../../test/support/build-statement';
import type { Reports } from '../../../../test/support/build-statement';
import { exampleRiil } from '../../../../test/support/example-riil';
import { creditText, lineOf } from '../../../../test/support/judge';
import { assess } from '../../assessment/assess';
import type { Assessment } from '../../assessment/assess';
import { basisFor } from '../../assessment/basis';
import { isScored } from '../../assessment/score';
import { plain } from '../../decimal';
import type { Statement } from '../../statement/statement';
import { checkRuleSet } from '../check';
import { kkpkk2021 } from '../kkpkk-2021';
import { choose, readAs } from '../readings';
import { indicatorsOf } from '../rule-set';
import { kkpkkRiil2021 } from '.';

const law = (...readings: string[]) => readAs(kkpkkRiil2021, choose(kkpkkRiil2021, readings));

const judge = (reports: Reports, ...readings: string[]): Assessment =>
  assess(basisFor(law(...readings), buildStatement({ kind: 'riil', year: 2024, ...reports })));

describe('KKPKK of the real sector as a whole', () => {
  it('has no fault', () => {
    expect(checkRuleSet(kkpkkRiil2021)).toEqual([]);
  });

  it('has 17, 16, 19 and 3 indicators, and asks 134 questions', () => {
    expect(kkpkkRiil2021.aspects.map(({ indicators }) => indicators.length)).toEqual([17, 16, 19, 3]);
    const asked = indicatorsOf(kkpkkRiil2021).flatMap(({ questions }) => questions?.length ?? []);
    expect([asked.length, asked.reduce((sum, each) => sum + each, 0)]).toEqual([31, 134]);
  });

  it('asks what the form for KSP asks, but for the licence and the risk of loans', () => {
    const texts = (ruleSet: typeof kkpkk2021): Map<string, string> =>
      new Map(
        indicatorsOf(ruleSet).flatMap(({ number, questions = [] }) =>
          questions.map((each) => [`${number} ${each.number}`, each.text]),
        ),
      );
    const [ksp, riil] = [texts(kkpkk2021), texts(kkpkkRiil2021)];
    expect([...riil].filter(([at, text]) => ksp.get(at) !== text)).toEqual([
      ['A.II.2 1', 'Izin usaha sektor riil sah'],
    ]);
    expect([...ksp.keys()].filter((at) => !riil.has(at)).map((at) => at.split(' ')[0]?.slice(0, 6))).toEqual(
      Array(11).fill('B.II.1'),
    );
  });

  it('weighs each indicator as an equal part of its aspect, exactly', () => {
    const assessment = judge({});
    const weights = ['A.I.1', 'B.II.4c', 'C.II.3e', 'D.II.2'].map((each) => lineOf(assessment, each).weight);
    expect(weights.map((each) => each.toFraction())).toEqual(['30/17', '15/16', '40/19', '5']);
  });

  it('is sure of nothing more than its sources are', () => {
    const said = new Set(indicatorsOf(kkpkkRiil2021).map(({ citation }) => citation.confidence));
    expect([...said].sort()).toEqual(['agreed', 'conflict', 'primary', 'two-source']);
    const primary = indicatorsOf(kkpkkRiil2021).filter((each) => each.citation.confidence === 'primary');
    expect(primary.map(({ number }) => number)).toEqual(['C.I.2a']);
  });
});

describe('KKPKK of the real sector from the lines of its chart', () => {
  const [before, now] = exampleRiil() as [Statement, Statement];
  const judged = assess(basisFor(kkpkkRiil2021, now, { before }));

  // In thousands of rupiah; worked by hand from the amounts of the example.
  it.each([
    ['B.I.4a', '13.28', '75', '105,750 of 795,950'],
    ['B.I.4b', '36.90', '100', '105,750 of 286,550'],
    ['C.I.1a', '6.38', '75', '50,800 of 795,950'],
    ['C.I.1b', '11.50', '100', '50,800 of 441,400: participation capital is a debt'],
    ['C.I.1c', '122.06', '100', '216,630 of 190,798 × 1,321,300 / 1,739,000 + 32,500'],
    ['C.I.2a', '97.03', '50', '1,104,670 + 144,969 + 32,500 of 1,321,300'],
    ['C.I.2b', '66.24', '50', '190,798 of 287,998'],
    ['C.II.2a', '36.90', '100', '105,750 of 286,550'],
    ['C.II.2b', '17.85', '25', '141,200 of 795,950 − 5,350'],
    ['C.II.2c', '164.50', '100', '471,400 of 286,550'],
    ['C.II.3a', '6.82', '50', '1,451,002 for 212,700 in stock'],
    ['C.II.3b', '30.37', '100', '141,200 for 1,696,800 a year of 365 days'],
    ['C.II.3c', '12.01', '100', '1,696,800 for 141,200'],
    ['C.II.3d', '3.84', '100', '1,696,800 for 441,400'],
    ['C.II.3e', '2.13', '100', '1,696,800 for 795,950'],
    ['C.III.1a', '2.72', '25', '795,950 after 774,800'],
    ['C.III.1c', '9.39', '75', '441,400 after 403,500'],
    ['C.III.1d', '20.37', '100', '50,800 after 42,200'],
    ['C.III.2a', '75.98', '75', '1,321,300 of 1,739,000'],
    ['C.III.2b', '20.89', '75', '50,800 of 243,100'],
    ['C.III.2c', '91.79', '100', '105,200 of 114,600'],
    ['D.I.1', '55.45', '100', '441,400 of 795,950'],
    ['D.II.1', '13.21', '50', '105,200 of 795,950'],
    ['D.II.2', '15.40', '100', '68,000 of 441,400'],
  ])('%s is %s and earns %s: %s', (number, ratio, credit) => {
    const line = lineOf(judged, number);
    const found = isScored(line.result) ? line.result.ratio?.percent : undefined;
    expect([found && plain(found).slice(0, ratio.length), creditText(line)]).toEqual([ratio, credit]);
  });

  it('adds up to its total, part by part', () => {
    // Skor 61 of 68, 57 of 64, 60 of 76 and 10 of 12, counted by hand.
    expect(judged.aspects.map(({ points }) => points.least.toFraction())).toEqual([
      '915/34',
      '855/64',
      '600/19',
      '25/2',
    ]);
    expect(judged.grade?.label).toBe('Sehat');
  });

  it('takes what is lent for what buyers owe where it is read so', () => {
    const loans = { 'member-loans': 160, 'non-member-loans': 0, 'other-cooperative-loans': 0 };
    const figures = { 'trade-debtors': 40, ...loans, 'funds-received': 200 };
    expect(creditText(lineOf(judge({ figures }), 'C.II.2b'))).toBe('100');
    expect(creditText(lineOf(judge({ figures }, 'C.II.2b/loans-only'), 'C.II.2b'))).toBe('75');
  });

  it('counts participation capital among own capital only where it is read so', () => {
    const figures = { equity: 400, 'participation-capital-owed': 100, 'long-term-liabilities': 500 };
    expect(creditText(lineOf(judge({ figures }), 'D.II.2'))).toBe('75');
    expect(creditText(lineOf(judge({ figures }, 'own-capital/with-participation'), 'D.II.2'))).toBe('100');
  });

  it('never takes sales for those to members where nobody says so', () => {
    const figures = { 'gross-participation': 0, 'non-member-sales': 100 };
    expect(creditText(lineOf(judge({ figures }), 'C.II.3e'))).toBe('gap line-missing');
  });
});

describe('KKPKK of the real sector, denominators', () => {
  it.each<[string, Record<string, number>, string, string]>([
    [
      'C.II.3a',
      { 'cost-of-goods': 5, inventories: 0 },
      'gap denominator-zero',
      'no stock, as who sells services',
    ],
    ['C.II.3b', { 'trade-credit': 0, sales: 0 }, 'gap denominator-zero', 'no sales'],
    ['C.II.3b', { 'trade-credit': 0, sales: 365 }, '100', 'nobody owes anything'],
    ['C.II.3c', { sales: 365, 'trade-credit': 0 }, 'gap denominator-zero', 'a shop that gives no credit'],
    ['C.II.3d', { sales: 365, 'own-capital': 0 }, '25', 'no own capital'],
    ['C.II.3d', { sales: 365, 'own-capital': -5 }, '25', 'less than none'],
    ['C.II.3e', { sales: 365, 'total-assets': 0 }, 'gap denominator-zero', 'no assets'],
    ['C.I.2b', { 'business-expense': 5, 'gross-surplus': -1 }, '25', 'goods sold below their cost'],
    ['C.III.2a', { 'main-income': 0, 'total-income': 0 }, '25', 'no income'],
    ['C.III.2c', { 'member-funds': 0, 'member-savings': 0 }, 'gap denominator-zero', 'no savings'],
    ['D.II.2', { 'long-term-debt': 0, 'own-capital': 0 }, '25', 'no own capital'],
  ])('%s of %j is %s: %s', (number, figures, expected) => {
    expect(creditText(lineOf(judge({ figures }), number))).toBe(expected);
  });

  it.each([
    ['C.II.3a/no-stock-is-left-out', 'C.II.3a', { 'cost-of-goods': 5, inventories: 0 }, 'not applicable'],
    ['C.II.3a/no-stock-is-lowest', 'C.II.3a', { 'cost-of-goods': 5, inventories: 0 }, '25'],
    ['C.II.3c/no-trade-credit-is-left-out', 'C.II.3c', { sales: 5, 'trade-credit': 0 }, 'not applicable'],
    ['C.II.3c/no-trade-credit-is-highest', 'C.II.3c', { sales: 5, 'trade-credit': 0 }, '100'],
    ['C.II.3b/no-sales-is-left-out', 'C.II.3b', { 'trade-credit': 0, sales: 0 }, 'not applicable'],
    [
      'C.III.2c/no-savings-is-left-out',
      'C.III.2c',
      { 'member-funds': 0, 'member-savings': 0 },
      'not applicable',
    ],
  ])('by %s, %s is otherwise', (reading, number, figures, expected) => {
    expect(creditText(lineOf(judge({ figures }, reading), number))).toBe(expected);
  });
});
