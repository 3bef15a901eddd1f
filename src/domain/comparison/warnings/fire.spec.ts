import { basisFor } from '../../assessment/basis';
import { exact } from '../../decimal';
import { perdep06 } from '../../rules/perdep-06-2016';
import { bumdesUsp } from '../../rules/bumdes-usp';
import type { RuleSet } from '../../rules/rule-set';
import { assess } from '../../assessment/assess';
import { periodOf } from '../../period';
import type { Kind } from '../../statement/kind';
import type { Statement } from '../../statement/statement';
import { trendOf } from '../trend';
import type { JudgedYear } from '../trend-year';
import { firingsOf } from './fire';
import type { WarningId } from './rule';
import { WARNING_RULES, withThresholds } from './rules';

interface Given {
  readonly figures?: Readonly<Record<string, number | string>>;
  readonly ratios?: Readonly<Record<string, number | string>>;
}

const ORIGIN = { at: 'json', file: 'x', path: '' } as const;

function statementOf(kind: Kind, year: number, { figures = {}, ratios = {} }: Given): Statement {
  const told = (of: Readonly<Record<string, number | string>>) => Object.entries(of);
  return {
    unit: { name: 'X', kind },
    period: periodOf(year),
    figures: new Map(told(figures).map(([code, value]) => [code, { amount: exact(value), origin: ORIGIN }])),
    ratios: new Map(told(ratios).map(([code, value]) => [code, { value: exact(value), origin: ORIGIN }])),
    scores: new Map(),
    answers: new Map(),
    totalsProve: false,
  };
}

function judged(ruleSet: RuleSet, statement: Statement): JudgedYear {
  const law = { ruleSet, edition: { hash: ruleSet.id, date: ruleSet.editionDate }, readings: [] };
  return { statement, judged: { law, assessment: assess(basisFor(ruleSet, statement)) } };
}

/** The years in which a warning fires, of years that begin with 2011; `null` is a year that is missing. */
function yearsOf(id: WarningId, given: readonly (Given | null)[], ruleSet: RuleSet = perdep06): number[] {
  const kind = ruleSet.kinds[0] ?? 'ksp';
  const years = given.flatMap((each, at) =>
    each ? [judged(ruleSet, statementOf(kind, 2011 + at, each))] : [],
  );
  const firings = firingsOf(WARNING_RULES, trendOf(years));
  return firings.filter((firing) => firing.rule.id === id).map((firing) => firing.year);
}

const figure = (code: string, ...values: (number | null)[]): (Given | null)[] =>
  values.map((value) => (value === null ? null : { figures: { [code]: value } }));
const ratio = (number: string, ...values: (number | string)[]): Given[] =>
  values.map((value) => ({ ratios: { [number]: value } }));

describe('early warnings', () => {
  it.each([
    ['surplus-negative', figure('surplus-after-tax', -1, 0, 1), [2011], 'zero is not negative'],
    ['surplus-falls', figure('surplus-after-tax', 3, 2, 1), [2013], 'two falls in a row'],
    ['surplus-falls', figure('surplus-after-tax', 3, 2, 2), [], 'standing still is no fall'],
    ['surplus-falls', figure('surplus-after-tax', 3, null, 2, 1), [], 'a missing year breaks the row'],
    ['equity-falls', figure('equity', 9, 8, 7, 6), [2013, 2014], 'every year that ends such a row'],
    ['assets-leap', figure('total-assets', 100, 150, 226), [2013], '50 % is not over 50 %'],
    ['assets-leap', figure('total-assets', 100, 49), [2012], 'down as well as up'],
    ['assets-leap', figure('total-assets', 0, 49), [], 'no growth from nothing'],
    ['arrears-high', ratio('2.2', 20, '20.0000001'), [2012], 'just over the limit'],
    ['arrears-rise', ratio('2.2', 5, 6, '7.5'), [], 'one point is not over one point'],
    ['arrears-rise', ratio('2.2', 5, '6.01', '7.02'), [2013], 'just over, twice'],
    ['credit-falls', ratio('5.1', 12, 16, 25), [2013], 'credits 100, 50, 25'],
    ['credit-falls', ratio('5.1', 12, 16, 17), [], 'the second credit is the same'],
    [
      'near-lower-band',
      ratio('5.1', '14.25', '14.24', '10.5', '10.51'),
      [2011, 2013],
      'five percent of the edge',
    ],
    ['near-lower-band', ratio('5.1', 5, 30), [], 'the lowest bands have nothing below them'],
  ] as const)('%s, %#: %s', (id, given, years, _why) => {
    expect(yearsOf(id, given)).toEqual(years);
  });

  it('loans that outgrow savings and equity', () => {
    const year = (loans: number, savings: number, equity: number): Given => ({
      figures: { 'loans-net': loans, 'member-savings': savings, 'time-deposits-long': 0, equity },
    });
    const start = year(100, 50, 50);
    expect(yearsOf('loans-outgrow-funding', [start, year(120, 60, 53)])).toEqual([2012]);
    expect(yearsOf('loans-outgrow-funding', [start, year(119, 50, 50)])).toEqual([]);
    expect(yearsOf('loans-outgrow-funding', [start, year(130, 60, 60)])).toEqual([]);
    expect(yearsOf('loans-outgrow-funding', [start, year(120, 40, 50)])).toEqual([2012]);
  });

  it('cash that thins out while lending rises, in the same year and by enough', () => {
    const year = (cash: number, lending: number): Given => ({ ratios: { '5.1': cash, '5.2': lending } });
    expect(yearsOf('liquidity-falls-lending-rises', [year(20, 60), year(15, 65)])).toEqual([2012]);
    expect(yearsOf('liquidity-falls-lending-rises', [year(20, 60), year(15, 64)])).toEqual([]);
    expect(yearsOf('liquidity-falls-lending-rises', [year(20, 60), year(22, 70)])).toEqual([]);
  });

  it('arrears of a BUM Desa, its borrowers and how old they are', () => {
    const rates = (...values: number[]): Given[] =>
      values.map((value) => ({ figures: { 'arrears-rate': value } }));
    expect(yearsOf('arrears-high', rates(19, 24), bumdesUsp)).toEqual([2012]);
    const aged = (old: number): Given => ({
      figures: {
        'arrears-over-6-months': old,
        arrears: 100,
        'arrears-unaged': 0,
        borrowers: 100,
        'borrowers-in-arrears': old,
      },
    });
    expect(yearsOf('arrears-age', [aged(20), aged(25), aged(31)], bumdesUsp)).toEqual([2013]);
    expect(yearsOf('borrowers-in-arrears-rise', [aged(20), aged(25), aged(31)], bumdesUsp)).toEqual([2013]);
  });

  it('every firing shows the figures it rests on', () => {
    const years = figure('surplus-after-tax', 3, 2, 1).flatMap((each, at) =>
      each ? [judged(perdep06, statementOf('ksp', 2011 + at, each))] : [],
    );
    const [firing] = firingsOf(WARNING_RULES, trendOf(years)).filter(
      ({ rule }) => rule.id === 'surplus-falls',
    );
    expect(firing?.evidence.map(({ year, value }) => [year, value.toString()])).toEqual([
      [2011, '3'],
      [2012, '2'],
      [2013, '1'],
    ]);
  });

  it('says nothing of a total across another law', () => {
    const other = { ...perdep06, id: 'lain' };
    const years = [12, 16, 25].map((value, at) =>
      judged(at < 2 ? perdep06 : other, statementOf('ksp', 2011 + at, { ratios: { '5.1': value } })),
    );
    const fired = firingsOf(WARNING_RULES, trendOf(years)).map(({ rule }) => rule.id);
    expect(fired).not.toContain('total-falls');
  });
});

describe('thresholds set otherwise', () => {
  it('change what fires', () => {
    const rules = withThresholds('arrears-high.limit = 15; near-lower-band.percent=3;');
    if ('found' in rules) throw new Error(rules.found);
    expect(rules.find(({ id }) => id === 'arrears-high')?.test).toMatchObject({ limit: '15' });
    expect(rules).toHaveLength(WARNING_RULES.length);
  });

  it.each([
    ['arrears.limit=1', 'no such warning'],
    ['arrears-high.kind=1', 'no threshold'],
    ['arrears-high.limit=banyak', 'no number'],
    ['surplus-falls.times=1.5', 'no whole number of years'],
    ['surplus-falls.times=0', 'no years at all'],
  ])('are refused for %s: %s', (text) => {
    expect(withThresholds(text)).toEqual({ found: text });
  });
});
