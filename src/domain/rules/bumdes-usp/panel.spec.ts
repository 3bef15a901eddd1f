import { basisFor } from '../../assessment/basis';
import { buildStatement } from '../../../../test/support/build-statement';
import type { Amounts } from '../../../../test/support/build-statement';
import { lineOf } from '../../../../test/support/judge';
import { assess } from '../../assessment/assess';
import { findingsOf } from '../../assessment/findings';
import { isGap, isScored, isShown } from '../../assessment/score';
import { plain } from '../../decimal';
import { checkRuleSet } from '../check';
import { bumdesUsp } from '.';

const of = (figures: Amounts, year = 2017) =>
  buildStatement({ kind: 'bumdes', figures, year, totalsProve: false });

/** "90 memuaskan", "90", "gap line-missing", "not applicable". */
function said(number: string, figures: Amounts, before?: Amounts): string {
  const { result } = lineOf(
    assess(basisFor(bumdesUsp, of(figures), { before: before && of(before, 2016) })),
    number,
  );
  if (isGap(result)) return `gap ${result.gap.code}`;
  if (isScored(result)) return 'scored';
  if (!isShown(result)) return 'not applicable';
  return [plain(result.value), result.words?.words].filter((each) => each !== undefined).join(' ');
}

const LOANS = { 'member-loans': 1000, 'non-member-loans': 0, 'other-cooperative-loans': 0 };

describe('the panel of a BUM Desa', () => {
  it('is a rule set without faults, total, grade or credit', () => {
    expect(checkRuleSet(bumdesUsp)).toEqual([]);
    const assessment = assess(basisFor(bumdesUsp, of({})));
    expect([assessment.total, assessment.grade, assessment.views]).toEqual([undefined, undefined, []]);
    expect(assessment.aspects.every(({ points }) => plain(points.most) === '0')).toBe(true);
  });
});

describe('the return rate', () => {
  it.each([
    ['1.1', { 'repaid-in-year': 90, 'due-in-year': 120 }, '75'],
    ['1.2', { 'repaid-since-start': 900, 'due-since-start': 1000 }, '90'],
    ['1.4', { 'repaid-on-time': 60, 'due-in-year': 120 }, '50'],
    ['1.5', { 'repaid-since-start': 900, 'disbursed-since-start': 2000 }, '45'],
    ['1.6', { ...LOANS, 'balance-in-arrears-3-months': 100 }, '90 memuaskan'],
    [
      '1.7',
      {
        'current-loans': 100,
        'substandard-loans': 40,
        'doubtful-loans': 40,
        'loss-loans': 20,
        'classified-loans': 200,
      },
      '70',
    ],
    ['1.8', { 'return-rate-unknown': '90.98' }, '90.98'],
  ])('%s of %j is %s', (number, figures: Amounts, expected) => {
    expect(said(number, figures)).toBe(expected);
  });

  it('C divides by what was overdue a year before too, and needs that year', () => {
    const figures = { 'repaid-in-year': 90, 'due-in-year': 120 };
    expect(said('1.3', figures, { arrears: 60 })).toBe('50');
    expect(said('1.3', figures)).toBe('not applicable');
  });

  it('that is printed counts only where the figures do not suffice', () => {
    expect(said('1.1', { 'return-rate-a': '97.5' })).toBe('97.5');
    expect(said('1.1', { 'return-rate-a': '97.5', 'repaid-in-year': 90, 'due-in-year': 120 })).toBe('75');
  });

  it.each([
    // balance in arrears for three months of 1000, and why this row
    [99, '90.1 memuaskan', 'just over the upper edge'],
    [100, '90 memuaskan', 'exactly 90 is the best word'],
    ['100.000001', '89.9999999 cukup', 'nothing is rounded first'],
    [200, '80 cukup', 'exactly 80'],
    [201, '79.9 kurang', 'just under 80'],
    [1000, '0 kurang', 'nothing returns'],
  ])('F with %s in arrears is %s: %s', (overdue, expected, _why) => {
    expect(said('1.6', { ...LOANS, 'balance-in-arrears-3-months': overdue })).toBe(expected);
  });

  it.each(['1.1', '1.2', '1.4', '1.5', '1.8'])(
    '%s has no word, however good: PNPM’s do not fit',
    (number) => {
      const all = {
        'repaid-in-year': 1,
        'due-in-year': 1,
        'repaid-on-time': 1,
        'repaid-since-start': 1,
        'due-since-start': 1,
        'disbursed-since-start': 1,
        'return-rate-unknown': 100,
      };
      expect(said(number, all)).toBe('100');
    },
  );
});

describe('arrears', () => {
  it.each([
    ['2.1', { ...LOANS, arrears: 233.9 }, '23.39'],
    ['2.1', { 'arrears-rate': '23.39' }, '23.39'],
    ['2.2', { ...LOANS, 'balance-in-arrears': 50 }, '5'],
    ['2.3', { ...LOANS, 'balance-in-arrears-3-months': 99 }, '9.9 memuaskan'],
    ['2.3', { ...LOANS, 'balance-in-arrears-3-months': 100 }, '10 cukup'],
    ['2.3', { ...LOANS, 'balance-in-arrears-3-months': 200 }, '20 cukup'],
    ['2.3', { ...LOANS, 'balance-in-arrears-3-months': 201 }, '20.1 kurang'],
    ['2.4', { borrowers: 190, 'borrowers-in-arrears': 14 }, '7.3684210526'],
    ['2.5', { borrowers: 100, 'borrowers-in-arrears-3-months': 10 }, '10 cukup'],
    ['2.5', { borrowers: 100 }, 'not applicable'],
    ['2.6', { arrears: 92_852_267, 'borrowers-in-arrears': 14 }, '6632304.7857142857'],
    ['2.6', { arrears: 0, 'borrowers-in-arrears': 0 }, 'not applicable'],
    ['2.4', { borrowers: 0, 'borrowers-in-arrears': 0 }, 'gap denominator-zero'],
    ['2.4', { 'borrowers-in-arrears': 14 }, 'gap line-missing'],
    ['2.2', LOANS, 'gap line-missing'],
  ])('%s of %j is %s', (number, figures: Amounts, expected) => {
    expect(said(number, figures)).toBe(expected);
  });
});

describe('growth', () => {
  it.each([
    ['3.2', { arrears: 150 }, { arrears: 100 }, '50'],
    ['3.2', { arrears: 50 }, { arrears: 100 }, '-50'],
    ['3.2', { arrears: 50 }, { arrears: 0 }, 'gap denominator-zero'],
    ['3.2', { arrears: 50 }, undefined, 'gap no-previous-period'],
    ['3.3', { borrowers: 216 }, { borrowers: 190 }, '13.6842105263'],
    ['3.1', LOANS, { ...LOANS, 'member-loans': 800 }, '25'],
  ])('%s of %j after %j is %s', (number, now: Amounts, before: Amounts | undefined, expected) => {
    expect(said(number, now, before)).toBe(expected);
  });
});

describe('the red note', () => {
  const notes = (figures: Amounts): string[] =>
    findingsOf(basisFor(bumdesUsp, of(figures))).flatMap(({ check, line, found, expected }) =>
      check === 'return-rate-hides-arrears' ? [`${line} ${plain(found)} ${plain(expected)}`] : [],
    );

  it.each([
    ['90', '20.01', ['return-rate-unknown 90 20.01'], 'exactly 90 looks good'],
    ['90', '20', [], 'exactly 20 is not above it'],
    ['89.99', '52.39', [], 'a return rate that does not look good hides nothing'],
    ['99', '5', [], 'both good'],
  ])('return rate %s, arrears %s: %j (%s)', (rate, overdue, expected, _why) => {
    expect(notes({ 'return-rate-unknown': rate, 'arrears-rate': overdue })).toEqual(expected);
  });

  it('needs both ratios, and comes once for the first definition that looks good', () => {
    expect(notes({ 'return-rate-unknown': 95 })).toEqual([]);
    expect(notes({ 'arrears-rate': 50 })).toEqual([]);
    const all = { 'return-rate-a': 50, 'return-rate-b': 91, 'return-rate-unknown': 95, 'arrears-rate': 50 };
    expect(notes(all)).toEqual(['return-rate-b 91 50']);
  });
});
