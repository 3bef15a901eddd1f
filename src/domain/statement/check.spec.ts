import { basisFor } from '../assessment/basis';
import { buildStatement } from '../../../test/support/build-statement';
import { findingsOf } from '../assessment/findings';
import { exact } from '../decimal';
import { bumdesUsp } from '../rules/bumdes-usp';
import { kkpkk2021 } from '../rules/kkpkk-2021';
import { checkStatement } from './check';
import type { Finding } from './finding';
import { USUAL_LIMITS, isRounding, roundingBeside } from './limits';
import type { Statement } from './statement';

const only = (findings: readonly Finding[], check: string): string[] =>
  findings
    .filter((each) => each.check === check)
    .map(
      ({ line, severity, found, expected }) =>
        `${line} ${severity} ${found.toFraction()} ${expected.toFraction()}`,
    );

const balanced = { 'total-assets': 1_000_000, 'liabilities-and-equity': 1_000_000 };

describe('the tolerance', () => {
  it.each([
    ['9', '1000000', true],
    ['9.01', '1000000', false],
    ['-9', '1000000', true],
    ['1', '1000', true],
    ['1.01', '1000', false],
    ['0', '0', true],
    ['0.5', '0', false],
  ])('%s beside %s is rounding: %s', (difference, total, expected) => {
    expect(isRounding(exact(difference), exact(total))).toBe(expected);
  });

  it('is a setting, and the finding states it', () => {
    const figures = { ...balanced, 'liabilities-and-equity': 999_900 };
    const at = (rupiah: number): string[] =>
      only(
        checkStatement(buildStatement({ figures }), undefined, { ...USUAL_LIMITS, rounding: exact(rupiah) }),
        'assets-equal-liabilities-and-equity',
      );
    expect(at(9)).toEqual(['total-assets stops 1000000 999900']);
    expect(at(99)).toEqual(['total-assets stops 1000000 999900']);
    expect(at(100)).toEqual(['total-assets rounding 1000000 999900']);
    const [found] = checkStatement(buildStatement({ figures }));
    expect(found?.limit?.toFraction()).toBe('9');
  });

  it('is never more than a thousandth of the total, whatever is set', () => {
    expect(roundingBeside(exact(5000), { ...USUAL_LIMITS, rounding: exact(100_000) }).toFraction()).toBe('5');
  });
});

describe('total assets', () => {
  const of = (figures: Record<string, number>): string[] =>
    only(checkStatement(buildStatement({ figures })), 'total-assets-missing');

  it.each([
    ['are missing beside other lines', { cash: 500 }, ['total-assets stops 0 500']],
    ['are nothing', { 'total-assets': 0, equity: 100 }, ['total-assets stops 0 0']],
    ['are below nothing', { 'total-assets': -1, equity: 100 }, ['total-assets stops -1 -1']],
    ['are one rupiah', { 'total-assets': 1 }, []],
    [
      'are the sum of all their parts',
      { 'current-assets': 1, 'long-term-investments': 0, 'fixed-assets': 0, 'other-assets': 0 },
      [],
    ],
    ['are not asked for with a loan schedule alone', { 'current-loans': 5 }, []],
    ['are not asked for without figures', {}, []],
  ])('%s', (_what, figures, expected) => {
    expect(of(figures)).toEqual(expected);
  });
});

describe('a jump from last year', () => {
  const year = (figures: Record<string, number>, at = 2016): Statement =>
    buildStatement({ figures, year: at });
  const jumps = (was: Record<string, number>, is: Record<string, number>, factor = 5): string[] =>
    only(
      checkStatement(year(is), year(was, 2015), { ...USUAL_LIMITS, jump: exact(factor) }),
      'jump-from-last-year',
    );

  it.each([
    ['exactly the factor', { 'total-assets': 1000 }, { 'total-assets': 5000 }, []],
    ['just over it', { 'total-assets': 1000 }, { 'total-assets': 5001 }, ['total-assets warns 5001 1000']],
    ['exactly the factor, downwards', { 'total-assets': 5000 }, { 'total-assets': 1000 }, []],
    [
      'just over it, downwards',
      { 'total-assets': 5001 },
      { 'total-assets': 1000 },
      ['total-assets warns 1000 5001'],
    ],
    ['a line that was nothing', { cash: 0, 'total-assets': 1000 }, { cash: 900, 'total-assets': 1000 }, []],
    ['a steep change of little', { cash: 1, 'total-assets': 1000 }, { cash: 51, 'total-assets': 1000 }, []],
    [
      'a steep change of more',
      { cash: 1, 'total-assets': 1000 },
      { cash: 52, 'total-assets': 1000 },
      ['cash warns 52 1'],
    ],
    [
      'with the total above it',
      { cash: 1000, 'total-assets': 1000 },
      { cash: 9000, 'total-assets': 9000 },
      ['total-assets warns 9000 1000'],
    ],
  ])('%s', (_what, was, is, expected) => {
    expect(jumps(was, is)).toEqual(expected);
  });

  it('goes by the factor that is set', () => {
    expect(jumps({ 'total-assets': 1000 }, { 'total-assets': 2001 }, 2)).toHaveLength(1);
    expect(jumps({ 'total-assets': 1000 }, { 'total-assets': 2001 }, 3)).toEqual([]);
  });
});

describe('figures of arrears', () => {
  const found = (figures: Record<string, number>, check: string): string[] =>
    only(checkStatement(buildStatement({ kind: 'bumdes', figures })), check);

  it.each([
    ['as much as is outstanding', { 'member-loans': 100, arrears: 100 }, []],
    ['more than is outstanding', { 'member-loans': 100, arrears: 101 }, ['arrears warns 101 100']],
    ['more than the loans in arrears', { 'balance-in-arrears': 50, arrears: 51 }, ['arrears warns 51 50']],
    [
      'more people than borrow',
      { borrowers: 4, 'borrowers-in-arrears': 5 },
      ['borrowers-in-arrears warns 5 4'],
    ],
  ])('%s', (_what, figures, expected) => {
    expect(found(figures, 'part-exceeds-whole')).toEqual(expected);
  });

  it.each([
    [0, 0, []],
    [10, 1, []],
    [10, 0, ['arrears warns 10 0']],
    [0, 1, ['arrears warns 0 1']],
  ])('%s rupiah owed by %s people', (arrears, people, expected) => {
    expect(found({ arrears, 'borrowers-in-arrears': people }, 'arrears-on-one-side')).toEqual(expected);
  });
});

describe('a printed ratio beside figures', () => {
  const growth = (printed: number | string): string[] =>
    only(
      findingsOf(
        basisFor(
          kkpkk2021,
          buildStatement({ year: 2022, figures: { 'total-assets': 1100 }, ratios: { 'C.III.1a': printed } }),
          { before: buildStatement({ year: 2021, figures: { 'total-assets': 1000 } }) },
        ),
      ),
      'reported-ratio-differs',
    );

  it('that says the same, cut or rounded, is no finding', () => {
    expect(growth(10)).toEqual([]);
    expect(growth('10.009')).toEqual([]);
  });

  it('that says otherwise is told with both', () => {
    expect(growth('10.01')).toEqual(['C.III.1a warns 1001/100 10']);
    expect(growth('-10')).toEqual(['C.III.1a warns -10 10']);
  });

  it('that cannot be worked out from the figures is left alone', () => {
    const statement = buildStatement({ year: 2022, ratios: { 'C.III.1a': 12 } });
    expect(only(findingsOf(basisFor(kkpkk2021, statement)), 'reported-ratio-differs')).toEqual([]);
  });

  it('counts as well where it is a line of the form', () => {
    const of = (rate: number): string[] =>
      only(
        findingsOf(
          basisFor(
            bumdesUsp,
            buildStatement({
              kind: 'bumdes',
              figures: {
                arrears: 5,
                'member-loans': 100,
                'non-member-loans': 0,
                'other-cooperative-loans': 0,
                'arrears-rate': rate,
              },
            }),
          ),
        ),
        'reported-ratio-differs',
      );
    expect(of(5)).toEqual([]);
    expect(of(1)).toEqual(['2.1 warns 1 5']);
  });
});
