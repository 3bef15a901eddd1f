import { basisFor } from '../../assessment/basis';
import { perdep07 } from '.';
import { earned, scaleNumbered } from '../../../../test/support/edge-tables';
import { buildStatement } from '../../../../test/support/build-statement';
import type { Reports } from '../../../../test/support/build-statement';
import { creditText, lineOf } from '../../../../test/support/judge';
import { assess } from '../../assessment/assess';
import type { Assessment } from '../../assessment/assess';
import { choose, readAs } from '../readings';

function judge(reports: Reports, ...readings: string[]): Assessment {
  return assess(
    basisFor(readAs(perdep07, choose(perdep07, readings)), buildStatement({ kind: 'kspps', ...reports })),
  );
}

const earns = (number: string, reports: Reports, ...readings: string[]): string =>
  creditText(lineOf(judge(reports, ...readings), number));

const ALL_YES = { '3.1': 12, '3.2': 6, '3.3': 5, '3.4': 10, '3.5': 5, '8.1': 10 };

/** The law's terms of a unit that earns every point. */
const PERFECT = {
  'own-capital': 300,
  'total-assets': 1000,
  'weighted-capital': 100,
  'risk-weighted-assets': 1000,
  'problem-financing': 10,
  financing: 800,
  'total-financing': 800,
  'portfolio-at-risk': 100,
  ppap: 10,
  ppapwd: 10,
  'service-operating-cost': 60,
  'gross-participation': 120,
  'fixed-assets': 100,
  salaries: 800,
  'cash-and-bank': 30,
  'current-liabilities': 100,
  'funds-received': 700,
  'surplus-before-zakat-and-tax': 100,
  'members-surplus': 30,
  'operating-income': 130,
  'non-member-transactions': 10,
  'member-economic-promotion': 30,
  'member-deposits': 200,
};

describe('the readings of Perdep 07/2016', () => {
  it.each([
    ['1.1/steps', '1.1', '9.59', '25', 'a thesis scores BMT Mardlotillah so'],
    ['1.1/steps', '1.1', '4', '25', 'its lowest row begins at nothing'],
    ['1.1/points', '1.1', '12.88', '50', 'the printed points as steps: not what the paper says'],
    ['2.1/to-the-worse', '2.1', '8.33', '50 Kurang lancar', 'the hole closed the other way'],
    ['2.1/to-the-worse', '2.1', '12', '25 Tidak lancar', 'exactly 12 as well'],
    ['2.1/score-ranges', '2.1', '8.33', '75 Lancar', 'score 7.50 stands in the printed range "Lancar"'],
    ['2.1/score-ranges', '2.1', '13', '25 Kurang lancar', 'score 2.50 begins the second range'],
    ['2.2/score-ranges', '2.2', '22', '75 Tidak berisiko', 'score 3.75 begins the last range'],
    ['2.3/points', '2.3', '99', '90', 'each point kept until the next'],
    ['5.2/seed-t11', '5.2', '99.5', '100 Baik', 'the copied table ends at 99'],
    ['5.2/seed-t11', '5.2', '75', '75 Cukup baik', 'and turns at 75'],
    ['6.1/over-10', '6.1', '10', '75', 'exactly 10 otherwise'],
    ['6.2/as-06', '6.2', '5', '100', 'the conventional table'],
    ['7.2/lowest-0', '7.2', '4', '0', 'nothing for the lowest row'],
    ['7.2/over-12', '7.2', '12', '75', 'exactly 12 otherwise'],
  ])('%s, indicator %s at %s %% earns %s: %s', (option, number, ratio, expected) => {
    expect(earned(scaleNumbered(readAs(perdep07, choose(perdep07, [option])), number), ratio)).toBe(expected);
  });

  it.each([
    ['5', '25 Tidak sehat', 'score 1.25'],
    ['5.0001', '50001/2000 Kurang sehat', 'just over it'],
    ['10', '50 Kurang sehat', 'score 2.50'],
    ['12.88', '322/5 Cukup sehat', 'score 3.22, as the paper says'],
    ['15', '75 Cukup sehat', 'score 3.75'],
    ['40', '100 Sehat', 'full marks'],
  ])('1.1 at %s %% is %s: %s', (ratio, expected) => {
    expect(earned(scaleNumbered(perdep07, '1.1'), ratio)).toBe(expected);
  });

  it('counts partners for each member of staff, in persons, where the predecessor is followed', () => {
    const reports = { figures: { 'partners-served': 380, 'staff-members': 5 } };
    const line = lineOf(judge(reports, '4.3/partners'), '4.3');
    expect(line.result.trace.value?.toFraction()).toBe('76');
    expect(line.result.indicator.unit).toBe('persons');
    expect(creditText(line)).toBe('75');
    expect(earns('4.3', reports)).toBe('gap line-missing');
  });
});

describe('a unit under Perdep 07/2016', () => {
  it('earns 100 where everything is best', () => {
    const { total, grade } = judge({ figures: PERFECT, answers: ALL_YES });
    expect(total?.least.toFraction()).toBe('100');
    expect(total?.most.toFraction()).toBe('100');
    expect(grade?.label).toBe('Sehat');
  });

  it.each([
    ['total-assets', '1.1', 'gap denominator-zero'],
    ['risk-weighted-assets', '1.2', 'gap denominator-zero'],
    ['financing', '2.1', 'gap denominator-zero'],
    ['financing', '2.2', 'gap denominator-zero'],
    ['ppapwd', '2.3', '100'],
    ['gross-participation', '4.1', '25'],
    ['financing', '4.3', '25'],
    ['current-liabilities', '5.1', 'gap denominator-zero'],
    ['funds-received', '5.2', 'gap denominator-zero'],
    ['own-capital', '6.2', 'gap denominator-zero'],
    ['service-operating-cost', '6.3', 'gap denominator-zero'],
    ['member-deposits', '7.2', 'gap denominator-zero'],
  ])('without %s, indicator %s is %s', (term, number, expected) => {
    expect(earns(number, { figures: { ...PERFECT, [term]: 0 } })).toBe(expected);
  });

  it('takes each of those that earn something for a gap where it is read so', () => {
    const none = { ppapwd: 0, 'gross-participation': 0, financing: 0 };
    const reports = { figures: { ...PERFECT, ...none } };
    expect(earns('2.3', reports, '2.3/none-is-gap')).toBe('gap denominator-zero');
    expect(earns('4.1', reports, '4.1/none-is-gap')).toBe('gap denominator-zero');
    expect(earns('4.3', reports, '4.3/none-is-gap')).toBe('gap denominator-zero');
  });

  it('sets aside PPAP from what no collateral covers', () => {
    const figures = {
      'current-loans': 10_000,
      'substandard-loans': 900,
      'doubtful-loans': 500,
      'loss-loans': 300,
      'substandard-uncovered': 500,
      'doubtful-uncovered': 200,
      'loss-uncovered': 50,
      'loan-loss-allowance': -125,
    };
    // 50 + 50 + 100 + 50 = 250 required, 125 formed; before collateral 50 + 90 + 250 + 300 = 690.
    expect(earns('2.3', { figures })).toBe('50');
    expect(earns('2.3', { figures }, 'ppapwd/before-collateral')).toBe('1250/69');
  });

  it('finds financing before the allowance from the balance sheet', () => {
    const figures = {
      'murabahah-receivables': 800,
      'murabahah-deferred-margin': -100,
      'mudharabah-financing': 200,
      qardh: 50,
      'loan-loss-allowance': -30,
      'financing-net': 920,
      'substandard-loans': 38,
      'doubtful-loans': 38,
      'loss-loans': 19,
    };
    // 95 of 950 is exactly 10 percent.
    const line = lineOf(judge({ figures }), '2.1');
    expect(line.result.trace.value?.toFraction()).toBe('10');
    expect(creditText(line)).toBe('50');
  });

  it('asks ten questions about sharia, a point each', () => {
    expect(lineOf(judge({ answers: { '8.1': 7 } }), '8.1').points.least.toFraction()).toBe('7');
    expect(perdep07.answerAliases['sharia']).toBe('8.1');
  });
});
