import type { TrendResult, TrendYearResult } from '../comparison/trend-result';
import type { WarningId } from '../comparison/warnings/rule';
import { withDeadlines } from '../filing/deadline-setting';
import { dueYear } from './late';
import { ATTENTION_RULES, LIVE_IDS, SIGNAL_IDS } from './rule';
import { signalsOf } from './signals';

const judged = (year: number, grade: string | null, ruleSet = 'a'): TrendYearResult => ({
  year,
  reported: true,
  periodEnd: `${year}-12-31`,
  revision: 1,
  assessment: `p${year}`,
  law: { ruleSet, title: ruleSet, edition: { date: '2026-01-01', hash: 'h' }, readings: [] },
  inForce: true,
  total: null,
  grade,
});

const missing = (year: number): TrendYearResult => ({
  ...judged(year, null),
  reported: false,
  law: null,
  assessment: null,
});

const trend = (years: readonly TrendYearResult[], fired: readonly (readonly [number, WarningId])[] = []) =>
  ({
    years,
    warnings: fired.map(([year, warning]) => ({
      warning,
      year,
      thresholds: {},
      indicator: null,
      evidence: [],
    })),
  }) satisfies Pick<TrendResult, 'years' | 'warnings'>;

const told = (...of: Parameters<typeof trend>): string[] =>
  signalsOf(trend(...of), 0).map(({ rule, since, count }) => `${rule} ${since} ${count}`);

describe('what the assessments of a unit say', () => {
  it.each([
    // years, why
    [[judged(2019, 'Sehat'), judged(2020, 'Cukup Sehat')], ['grade-fell 2020-12-31 1'], 'a lower predicate'],
    [[judged(2019, 'Cukup Sehat'), judged(2020, 'Sehat')], [], 'a higher one is no reason'],
    [[judged(2019, 'Sehat'), judged(2020, 'Sehat')], [], 'nor is the same'],
    [[judged(2019, 'Sehat'), judged(2020, null)], [], 'an open one did not fall'],
    [[judged(2019, 'Sehat', 'b'), judged(2020, 'Cukup Sehat')], [], 'another law is another scale'],
    [
      [judged(2018, 'Sehat'), missing(2019), judged(2020, 'Cukup Sehat')],
      ['grade-fell 2020-12-31 1'],
      'over a gap',
    ],
    [[judged(2020, 'Cukup Sehat')], [], 'the first year has nothing before it'],
  ] as const)('of %j it says %j: %s', (years, expected, _why) => {
    expect(told(years)).toEqual(expected);
  });

  it('tells a warning of the newest year only, since the first of the years it has fired in without a break', () => {
    const years = [2017, 2018, 2019, 2020].map((year) => judged(year, 'Sehat'));
    expect(
      told(years, [
        [2017, 'arrears-high'],
        [2019, 'arrears-high'],
        [2020, 'arrears-high'],
        [2020, 'near-lower-band'],
        [2020, 'near-lower-band'],
        [2019, 'surplus-falls'],
      ]),
    ).toEqual(['arrears-high 2019-12-31 1', 'near-lower-band 2020-12-31 2']);
  });

  it('counts what has to be put right, and says nothing of a unit that was never judged', () => {
    expect(signalsOf(trend([judged(2020, 'Sehat')]), 3)).toEqual([
      expect.objectContaining({ rule: 'figures-contradict', count: 3, year: 2020 }),
    ]);
    expect(signalsOf(trend([missing(2020)]), 3)).toEqual([]);
    const fell = trend([judged(2019, 'Sehat'), judged(2020, 'Cukup Sehat')]);
    expect(signalsOf(fell, 1).map(({ rule }) => rule)).toEqual(['figures-contradict']);
  });
});

describe('the rules', () => {
  it('are all there once, the heaviest first, none of the same weight', () => {
    expect(ATTENTION_RULES.map(({ id }) => id).sort()).toEqual([...LIVE_IDS, ...SIGNAL_IDS].sort());
    const weights = ATTENTION_RULES.map(({ weight }) => weight);
    expect(weights).toEqual([...new Set(weights)].sort((a, b) => b - a));
  });
});

describe('the newest book year that is due', () => {
  it.each([
    ['2026-04-30', 2024, 'the last day is not over: the year before that'],
    ['2026-05-01', 2025, 'the day after'],
    ['2027-01-01', 2025, 'the year after that is not due yet'],
    ['2024-06-01', undefined, 'no deadline is known for 2023'],
  ])('on %s is %s: %s', (today, year, _why) => {
    expect(dueYear(today)?.year).toBe(year);
  });

  it('follows the deadline that the office has set', () => {
    const rules = withDeadlines('annual-report=06-30');
    if ('found' in rules) throw new Error(rules.found);
    expect(dueYear('2026-06-30', rules)).toEqual({ year: 2024, due: '2025-06-30' });
    expect(dueYear('2026-07-01', rules)).toEqual({ year: 2025, due: '2026-06-30' });
  });
});
