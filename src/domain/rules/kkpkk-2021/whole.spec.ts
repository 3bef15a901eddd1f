import { basisFor } from '../../assessment/basis';
import { buildStatement } from '../../../../test/support/build-statement';
import type { Reports } from '../../../../test/support/build-statement';
import { creditText, lineOf } from '../../../../test/support/judge';
import { exact, plain } from '../../decimal';
import { assess, gradeOf } from '../../assessment/assess';
import type { Assessment } from '../../assessment/assess';
import { linesOf } from '../../assessment/explain';
import { isScored } from '../../assessment/score';
import { checkRuleSet } from '../check';
import { choose, readAs } from '../readings';
import { indicatorsOf } from '../rule-set';
import { kkpkk2021 } from '.';

/** Every item of every questionnaire met, or none. */
function answered(met: boolean): Record<string, number> {
  const counts = indicatorsOf(kkpkk2021).flatMap((each) =>
    each.questions ? [[each.number, met ? each.questions.length : 0] as const] : [],
  );
  return Object.fromEntries(counts);
}

const BEST: Record<string, number> = {
  'B.I.1a': 90,
  'B.I.1b': 70,
  'B.I.4a': 16,
  'B.I.4b': 22,
  'C.I.1a': 7,
  'C.I.1b': 10,
  'C.I.1c': 120,
  'C.I.2a': 79,
  'C.I.2b': 39,
  'C.II.1a': 75,
  'C.II.1b': 5,
  'C.II.1c': 75,
  'C.II.2a': 30,
  'C.II.2b': 90,
  'C.II.2c': 125,
  'C.III.1a': 10,
  'C.III.1b': 10,
  'C.III.1c': 10,
  'C.III.1d': 5,
  'C.III.2a': 85,
  'C.III.2b': 30,
  'C.III.2c': 75,
  'D.I.1': 30,
  'D.I.2': 8,
  'D.II.1': 30,
  'D.II.2': 100,
};

/** Less is better there. */
const TURNED = ['B.I.1a', 'B.I.1b', 'C.I.2a', 'C.I.2b', 'C.II.1b', 'D.II.2'];
const WORST = Object.fromEntries(Object.keys(BEST).map((each) => [each, TURNED.includes(each) ? 200 : 0]));

const judge = (reports: Reports, before?: Reports, readings: readonly string[] = []): Assessment =>
  assess(
    basisFor(readAs(kkpkk2021, choose(kkpkk2021, readings)), buildStatement({ year: 2023, ...reports }), {
      before: before && buildStatement({ year: 2022, ...before }),
    }),
  );

const best: Reports = { ratios: BEST, answers: answered(true) };

describe('KKPKK as a whole', () => {
  it('has no fault but the one it declares', () => {
    expect(checkRuleSet(kkpkk2021)).toEqual([]);
    expect(checkRuleSet({ ...kkpkk2021, declaredDefects: [] })).toEqual([
      { code: 'line-unknown', at: 'D/five', found: 'unread-capital-ratio' },
    ]);
  });

  it('asks 145 questions in 34 questionnaires and takes 26 ratios', () => {
    const all = indicatorsOf(kkpkk2021);
    const asked = all.flatMap((each) => (each.questions ? [each.questions.length] : []));
    expect(asked.reduce((sum, each) => sum + each, 0)).toBe(145);
    expect([asked.length, all.length - asked.length]).toEqual([34, 26]);
  });

  it('gives the best of everything exactly 100 and the worst exactly 25', () => {
    const { total, grade } = judge(best);
    expect([total?.least.toFraction(), total?.most.toFraction(), grade?.label]).toEqual([
      '100',
      '100',
      'Sehat',
    ]);
    const poor = judge({ ratios: WORST, answers: answered(false) });
    expect([poor.total?.least.toFraction(), poor.total?.most.toFraction()]).toEqual(['25', '25']);
    expect(poor.grade?.label).toBe('Dalam Pengawasan Khusus');
  });

  it('weighs each indicator as an equal part of its aspect, exactly', () => {
    const assessment = judge(best);
    const weights = ['A.I.1', 'B.II.4c', 'C.III.2c', 'D.II.2'].map((each) => lineOf(assessment, each).weight);
    expect(weights.map((each) => each.toFraction())).toEqual(['30/17', '5/7', '20/9', '15/4']);
  });

  it('takes one step of one questionnaire off as 30/17 of a quarter', () => {
    const { total } = judge({ ...best, answers: { ...answered(true), 'A.II.3': 12 } });
    expect(total?.least.toFraction()).toBe(exact(100).sub('30/68').toFraction());
  });

  it.each([
    ['91.36', 'Sehat', 'KSP Tri Dharma Kejari 2023'],
    ['80', 'Sehat', '80 itself is in'],
    ['79.9999', 'Cukup Sehat', 'just under it'],
    ['79.995', 'Cukup Sehat', 'not rounded'],
    ['79.65', 'Cukup Sehat', 'KSP Swastika 2023'],
    ['66', 'Cukup Sehat', '66 itself is in'],
    ['65.9999', 'Dalam Pengawasan', 'just under it'],
    ['51', 'Dalam Pengawasan', '51 itself is in'],
    ['50.9999', 'Dalam Pengawasan Khusus', 'just under it'],
    ['25', 'Dalam Pengawasan Khusus', 'the least there is'],
  ])('a total of %s is %s: %s', (total, label) => {
    expect(gradeOf(kkpkk2021.grades, { least: exact(total), most: exact(total) })?.label).toBe(label);
  });
});

describe('KKPKK, growth', () => {
  const figures = {
    'total-assets': 1_100,
    'funds-received': 1_040,
    'own-capital': 330,
    'surplus-after-tax': 60,
  };
  const before = {
    'total-assets': 1_000,
    'funds-received': 1_000,
    'own-capital': 320,
    'surplus-after-tax': 60,
  };
  const growths = (now: Assessment): string[] =>
    ['C.III.1a', 'C.III.1b', 'C.III.1c', 'C.III.1d'].map((each) => creditText(lineOf(now, each)));

  it('is measured against the year before', () => {
    expect(growths(judge({ figures }, { figures: before }))).toEqual(['100', '50', '25', '25']);
  });

  it('is a gap in a first year, and leaves the grade open', () => {
    const first = judge({ figures });
    expect(growths(first)).toEqual(Array(4).fill('gap no-previous-period'));
    const ratios = Object.fromEntries(Object.entries(BEST).filter(([each]) => !each.startsWith('C.III.1')));
    const { total } = judge({ ratios, answers: answered(true) });
    expect(total && plain(total.least)).toBe('93.3333333333');
    expect(total?.most.toFraction()).toBe('100');
  });

  it('is a gap where the year before did not report the figure', () => {
    expect(growths(judge({ figures }, { figures: {} }))).toEqual(Array(4).fill('gap line-missing'));
  });

  it('has no base in a loss year; lowest by the other reading', () => {
    const loss = { ...before, 'own-capital': -5, 'surplus-after-tax': 0 };
    expect(growths(judge({ figures }, { figures: loss })).slice(2)).toEqual([
      'gap denominator-negative',
      'gap denominator-zero',
    ]);
    const read = judge({ figures }, { figures: loss }, ['C.III.1/no-base-is-lowest']);
    expect(growths(read).slice(2)).toEqual(['25', '25']);
  });
});

/** Rows that few forms have, said to be empty. */
const NONE = {
  'interest-receivable': 0,
  'other-loan-receivables': 0,
  'financial-institution-participation': 0,
  'long-term-deposits-placed': 0,
  'long-term-savings-placed': 0,
  'intangible-assets': 0,
  'tax-payable': 0,
  'member-welfare-funds': 0,
};

/** A small cooperative, line by line. */
const LINES = {
  ...NONE,
  cash: 20,
  'demand-deposits': 60,
  'time-deposits-placed': 40,
  'short-term-securities': 0,
  'member-loans': 800,
  'non-member-loans': 40,
  'other-cooperative-loans': 0,
  'loan-loss-allowance': -30,
  'prepaid-expenses': 10,
  'accrued-income': 5,
  'other-current-assets': 5,
  'cooperative-participation': 10,
  'long-term-securities': 0,
  'other-long-term-investments': 0,
  'fixed-assets': 40,
  'other-assets': 0,
  'voluntary-savings': 300,
  'time-deposits-short': 200,
  'special-savings': 0,
  'staff-savings': 0,
  'non-member-savings': 50,
  'current-liabilities': 560,
  'accrued-expenses': 20,
  'surplus-funds': 40,
  'long-term-liabilities': 40,
  'principal-deposits': 100,
  'mandatory-deposits': 120,
  'equivalent-deposits': 0,
  'equalisation-capital': 0,
  'participation-capital': 10,
  donations: 0,
  'general-reserve': 60,
  'risk-purpose-reserve': 20,
  'retained-surplus': 0,
  'current-surplus': 90,
  'liabilities-and-equity': 1_000,
  'gross-participation': 180,
  'cost-of-funds': 30,
  'net-participation': 150,
  'non-member-income': 20,
  'gross-surplus': 165,
  'business-expense': 50,
  'cooperative-expense': 20,
  'other-income': 5,
  'surplus-after-tax': 90,
  'current-loans': 780,
  'substandard-loans': 30,
  'doubtful-loans': 20,
  'loss-loans': 10,
  'substandard-uncovered': 10,
  'doubtful-uncovered': 10,
  'loss-uncovered': 10,
};

describe('KKPKK from the lines of the chart', () => {
  const ratioOf = (assessment: Assessment, number: string): string | undefined => {
    const { result } = lineOf(assessment, number);
    return isScored(result) ? result.ratio?.percent?.toFraction() : undefined;
  };

  it('leaves no ratio open but growth', () => {
    const open = linesOf(judge({ figures: LINES }))
      .filter(({ result }) => 'gap' in result && !result.indicator.questions)
      .map(({ result }) => result.indicator.number);
    expect(open).toEqual(['C.III.1a', 'C.III.1b', 'C.III.1c', 'C.III.1d']);
  });

  it.each([
    ['B.I.1a', '93', '20 + 100 + 810 of 1000'],
    ['B.I.1b', '2800/31', '840 of 930'],
    ['B.I.4a', '12', 'cash, bank and deposits of 1000'],
    ['B.I.4b', '150/7', '120 of 560'],
    ['C.I.1b', '300/13', '90 of 390: without participation capital'],
    ['C.I.1c', '3000/13', '150 of 50 × 180 / 200 + 20'],
    ['C.I.2a', '475/9', '30 + 45 + 20 of 180'],
    ['C.I.2b', '1000/33', '50 of 165'],
    ['C.II.1a', '2000/21', '800 of 840'],
    ['C.II.1b', '100/21', '15 + 15 + 10 of 840'],
    ['C.II.1c', '125', '30 + 20 of 40'],
    ['C.II.2b', '600/7', '840 of 980'],
    ['C.II.2c', '2375/14', '20 + 100 + 810 + 20 of 560'],
    ['C.III.2a', '90', '180 of 200'],
    ['C.III.2b', '450/11', '90 of 220'],
    ['C.III.2c', '90', '450 of 500'],
    ['D.I.1', '39', '390 of 1000'],
    ['D.I.2', '59000/1777', '295 of 840 + 8 + 2.5 + 10 + 28'],
    ['D.II.1', '45', '450 of 1000'],
    ['D.II.2', '500/39', '50 of 390'],
  ])('%s is %s %%: %s', (number, expected) => {
    expect(ratioOf(judge({ figures: LINES }), number)).toBe(expected);
  });

  it.each([
    ['C.I.1d', '45', '90 of 200'],
    ['C.II.1b', '50/7', '60 of 840'],
    ['C.II.1c', '30000/199', '30 of 3.9 + 1 + 5 + 10'],
    ['D.I.2', '33500/869', '335 of 810 + 8 + 2.5 + 10 + 38.5'],
  ])('%s is %s %% by the text: %s', (number, expected) => {
    expect(ratioOf(judge({ figures: LINES }, undefined, ['kkpkk/text']), number)).toBe(expected);
  });

  it('rows that older forms lack are read where they stand', () => {
    const more = { ...LINES, 'interest-receivable': 20, 'member-welfare-funds': 30, 'tax-payable': 10 };
    const judged = judge({ figures: more });
    expect(ratioOf(judged, 'C.II.1a')).toBe('4000/43');
    expect(ratioOf(judged, 'C.II.2b')).toBe('8600/97');
    expect(ratioOf(judged, 'D.II.1')).toBe('800/17');
  });

  it('does not take savings for members’ where nobody says so', () => {
    const figures: Record<string, number> = { ...LINES };
    Reflect.deleteProperty(figures, 'non-member-savings');
    const assessment = judge({ figures });
    expect(creditText(lineOf(assessment, 'D.II.1'))).toBe('gap line-missing');
    expect(ratioOf(judge({ figures }, undefined, ['member-funds/all']), 'D.II.1')).toBe('50');
  });
});

describe('KKPKK, denominators', () => {
  it.each<[string, Record<string, number>, string, string]>([
    ['C.I.1b', { 'surplus-after-tax': 10, 'own-capital': 0 }, '25', 'no own capital'],
    ['C.I.1b', { 'surplus-after-tax': -10, 'own-capital': -5 }, '25', 'two minus signs earn nothing'],
    ['C.I.2a', { 'member-operating-expense': 0, 'gross-participation': 0 }, '25', 'no operating income'],
    ['C.I.2b', { 'business-expense': 5, 'gross-surplus': -1 }, '25', 'a gross loss'],
    ['C.III.2a', { 'main-income': 0, 'total-income': 0 }, '25', 'no income'],
    ['D.II.2', { 'long-term-debt': 0, 'own-capital': 0 }, '25', 'no own capital'],
    ['D.II.2', { 'long-term-debt': -1, 'own-capital': 10 }, 'gap line-negative', 'a debt below nothing'],
    ['C.II.1a', { 'member-loans': 0, 'loans-outstanding': 0 }, 'gap denominator-zero', 'no loans'],
    ['C.II.1b', { 'weighted-problem-loans': 0, 'loans-outstanding': 0 }, 'gap denominator-zero', 'no loans'],
    ['C.II.1c', { 'risk-reserve': 0, 'weighted-problem-loans': 0 }, '100', 'nothing to cover'],
    [
      'C.II.1c',
      { 'risk-reserve': -1, 'weighted-problem-loans': 0 },
      'gap line-negative',
      'a reserve below nothing',
    ],
    ['C.I.1c', { 'net-participation': 5, 'member-service-cost': 0 }, 'gap denominator-zero', 'no expense'],
    ['C.II.2a', { 'cash-and-bank': 5, 'current-liabilities': 0 }, 'gap denominator-zero', 'nothing due'],
    ['D.I.1', { 'own-capital': 5, 'total-assets': 0 }, 'gap denominator-zero', 'no assets'],
    ['D.I.2', { 'weighted-capital': 5, 'risk-weighted-assets': 0 }, 'gap denominator-zero', 'no risk'],
  ])('%s of %j is %s: %s', (number, figures, expected) => {
    expect(creditText(lineOf(judge({ figures }), number))).toBe(expected);
  });
});
