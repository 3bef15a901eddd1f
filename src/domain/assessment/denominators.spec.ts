import { ALL_YES, PERFECT, without } from '../../../test/support/build-statement';
import { earns, gapOf, judge, lineOf } from '../../../test/support/judge';
import { isScored } from './score';

type Row = [number: string, changed: Record<string, number>, expected: string, why: string];

/** What an indicator earns when one term of a perfect unit is another amount. */
const when = (number: string, changed: Record<string, number>, readings: string[] = []): string =>
  earns(number, { figures: { ...PERFECT, ...changed } }, readings);

describe('a denominator of zero or below', () => {
  it.each<Row>([
    ['1.1', { 'total-assets': 0 }, 'gap denominator-zero', 'no assets: an error in the data'],
    ['1.1', { 'total-assets': -1 }, 'gap line-negative', 'negative assets'],
    ['1.2', { 'loans-at-risk': 0 }, '100', 'no loans at risk'],
    ['1.2', { 'loans-at-risk': -1 }, 'gap line-negative', 'negative loans'],
    ['1.2', { 'loans-at-risk': -1, 'own-capital': -5 }, 'gap line-negative', 'two negatives make no merit'],
    ['1.3', { 'risk-weighted-assets': 0 }, 'gap denominator-zero', 'no assets at risk'],
    ['1.3', { 'risk-weighted-assets': -1, 'weighted-capital': -1 }, 'gap line-negative', 'two negatives'],
    ['2.1', { 'loan-volume': 0 }, 'gap denominator-zero', 'no lending'],
    [
      '2.2',
      { 'loans-outstanding': 0 },
      'gap denominator-zero',
      'no loans, so nothing is known of their risk',
    ],
    ['2.3', { 'problem-loan-risk': 0 }, '100', 'no problem loans'],
    ['2.3', { 'problem-loan-risk': -1 }, 'gap line-negative', 'negative risk'],
    ['2.4', { 'loans-outstanding': 0 }, 'gap denominator-zero', 'no loans is not "every loan is secured"'],
    ['4.1', { 'gross-participation': 0 }, '25', 'no business with members: lowest row'],
    ['4.1', { 'gross-participation': -9 }, 'gap line-negative', 'income cannot be negative'],
    ['4.2', { 'gross-surplus': 0 }, '25', 'no gross surplus: lowest row'],
    ['4.2', { 'gross-surplus': -100 }, '25', 'a quotient of -40 would read as the best row'],
    ['4.3', { 'loan-volume': 0 }, '0', 'no lending: lowest row, which is 0 here'],
    ['5.1', { 'current-liabilities': 0 }, 'gap denominator-zero', 'nothing falls due: the law is silent'],
    ['5.2', { 'funds-received': -1 }, 'gap line-negative', 'negative funds'],
    ['6.1', { 'total-assets': 0 }, 'gap denominator-zero', 'no assets'],
    [
      '6.2',
      { 'own-capital': -10, 'members-surplus': -1 },
      'gap denominator-negative',
      'a quotient of +10 would earn 100',
    ],
    ['6.2', { 'own-capital': 0 }, 'gap denominator-zero', 'no own capital'],
    ['6.3', { 'business-expense': 0, 'cooperative-expense': 0 }, 'gap denominator-zero', 'no costs at all'],
    [
      '7.1',
      { 'gross-participation': 0, 'non-member-income': 0 },
      'gap denominator-zero',
      'no income from service',
    ],
    ['7.2', { 'member-deposits': 0 }, 'gap denominator-zero', 'no deposits'],
  ])('%s with %j: %s, %s', (number, changed, expected) => {
    expect(when(number, changed)).toBe(expected);
  });

  it.each([
    ['1.2', { 'loans-at-risk': 0 }, '1.2/none-is-gap', 'gap denominator-zero'],
    ['2.3', { 'problem-loan-risk': 0 }, '2.3/none-is-gap', 'gap denominator-zero'],
    ['4.1', { 'gross-participation': 0 }, '4.1/none-is-gap', 'gap denominator-zero'],
    ['4.2', { 'gross-surplus': -100 }, '4.2/none-is-gap', 'gap denominator-negative'],
    ['4.3', { 'loan-volume': 0 }, '4.3/none-is-gap', 'gap denominator-zero'],
  ])('%s with %j under %s: %s', (number, changed, reading, expected) => {
    expect(when(number, changed, [reading])).toBe(expected);
  });

  it('says that the credit came from a rule and not from a quotient', () => {
    const { result } = lineOf(judge({ figures: { ...PERFECT, 'gross-surplus': -100 } }), '4.2');
    expect(isScored(result) && [result.basis, result.ratio?.percent]).toEqual(['denominator', undefined]);
  });

  it('is zero only when it is reported or proved: an absent line stays a gap', () => {
    const figures = without(PERFECT, 'loans-at-risk');
    expect(earns('1.2', { figures })).toBe('gap line-missing');
    expect(earns('2.4', { figures })).toBe('gap line-missing');
  });

  it('earns full marks of 1.2 only for capital that is not negative', () => {
    expect(when('1.2', { 'loans-at-risk': 0, 'own-capital': -1 })).toBe('0');
  });
});

describe('a negative numerator', () => {
  it.each<Row>([
    ['1.1', { 'own-capital': -1 }, '0', 'lowest row'],
    ['1.2', { 'own-capital': -1 }, '0', 'lowest row'],
    ['1.3', { 'weighted-capital': -1 }, '0', 'lowest row'],
    ['2.2', { 'problem-loan-risk': -1 }, 'gap line-negative', 'below nothing would read as the best row'],
    [
      '2.3',
      { 'problem-loan-risk': 5, 'risk-reserve': -1 },
      'gap line-negative',
      'a reserve cannot be negative',
    ],
    ['2.4', { 'loans-at-risk': -1 }, 'gap line-negative', 'would read as the best row'],
    ['4.1', { 'member-operating-expense': -1 }, 'gap line-negative', 'would read as the best row'],
    ['4.2', { 'business-expense': -1 }, 'gap line-negative', 'would read as the best row'],
    ['4.3', { 'personnel-cost': -1 }, 'gap line-negative', 'would read as the best row'],
    ['5.1', { 'cash-and-bank': -1 }, 'gap line-negative', 'nor can cash'],
    ['6.1', { 'surplus-before-tax': -1 }, '25', 'a loss year: lowest row'],
    ['6.2', { 'members-surplus': -1 }, 'gap line-negative', 'no member gets less than nothing'],
    ['6.3', { 'net-participation': -1 }, '0', 'lowest row'],
    ['7.2', { 'member-economic-promotion': -1 }, '0', 'lowest row'],
  ])('%s with %j: %s, %s', (number, changed, expected) => {
    expect(when(number, changed)).toBe(expected);
  });

  it('keeps the interval of its gap open from the lowest to the highest credit', () => {
    const { least, most } = gapOf(judge({ figures: { ...PERFECT, 'loans-at-risk': -1 } }), '2.4');
    expect([least.toFraction(), most.toFraction()]).toEqual(['25', '100']);
  });
});

describe('a unit without problem loans', () => {
  it('has a grade', () => {
    const assessment = judge({ figures: { ...PERFECT, 'loans-at-risk': 0 }, answers: ALL_YES });
    expect(assessment.grade?.label).toBe('Sehat');
    expect(assessment.total?.least.toFraction()).toBe('100');
  });

  it('has one from its loan schedule alone, where a closed section proves nil', () => {
    const figures = without(PERFECT, 'problem-loan-risk');
    const schedule = { 'current-loans': 1000, 'classified-loans': 1000 };
    const assessment = judge({ figures: { ...figures, ...schedule }, answers: ALL_YES });
    expect(assessment.grade?.label).toBe('Sehat');
  });
});
