import { basisFor } from '../assessment/basis';
import fc from 'fast-check';
import { exact } from '../decimal';
import { assess } from '../assessment/assess';
import { periodOf } from '../period';
import { kkpkk2021 } from '../rules/kkpkk-2021';
import { perdep06 } from '../rules/perdep-06-2016';
import { choose, readAs } from '../rules/readings';
import type { RuleSet } from '../rules/rule-set';
import type { Statement } from '../statement/statement';
import { mergeYears } from './merge-years';
import { trendResult } from './tell-trend';
import { trendOf } from './trend';
import type { JudgedYear } from './trend-year';
import type { TrendResult } from './trend-result';

const ORIGIN = { at: 'json', file: 'x', path: '' } as const;

function statementOf(
  year: number,
  figures: Readonly<Record<string, number | string>>,
  name = 'KSP X',
): Statement {
  return {
    unit: { name, kind: 'ksp' },
    period: periodOf(year),
    figures: new Map(
      Object.entries(figures).map(([code, value]) => [code, { amount: exact(value), origin: ORIGIN }]),
    ),
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(),
    totalsProve: false,
  };
}

function judged(
  statement: Statement,
  law: RuleSet = perdep06,
  readings: readonly string[] = [],
  hash = 'a',
): JudgedYear {
  const choices = choose(law, readings);
  const ruleSet = readAs(law, choices);
  const chosen = [...choices.values()].map(({ id }) => id);
  return {
    statement,
    judged: {
      law: { ruleSet, edition: { hash, date: law.editionDate }, readings: chosen },
      assessment: assess(basisFor(ruleSet, statement)),
    },
  };
}

const told = (years: readonly JudgedYear[]): TrendResult => trendResult(trendOf(years), [], null, new Map());
const cash = (year: number, amount: number | string, due: number | string = 100): Statement =>
  statementOf(year, {
    'cash-and-bank': amount,
    'current-liabilities': due,
    'total-assets': 1000,
    cash: amount,
  });
const ratioIn = (result: TrendResult, id: string) => {
  const found = result.ratios.find((ratio) => ratio.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('one unit over the years', () => {
  it('shows a year that was not reported as a gap on both its sides', () => {
    const result = told([judged(cash(2019, 10)), judged(cash(2021, 20))]);
    expect(result.years.map(({ year, reported }) => [year, reported])).toEqual([
      [2019, true],
      [2020, false],
      [2021, true],
    ]);
    const ratio = ratioIn(result, 'cash-ratio');
    expect(ratio.values).toEqual(['10', null, '20']);
    expect(ratio.changes.map(({ why }) => why)).toEqual([
      'first-year',
      'year-missing',
      'year-before-missing',
    ]);
    expect(ratio.compoundGrowth).toMatchObject({ years: 2, percent: '41.4213562373', exact: false });
  });

  it('gives common size in percent of total assets, exactly', () => {
    const result = told([judged(cash(2019, '333.5')), judged(cash(2020, 0))]);
    const row = result.figures.find(({ code }) => code === 'cash');
    expect(row?.shares).toEqual(['33.35', '0']);
    expect(row?.base).toBe('total-assets');
    expect(row?.changes[1]).toEqual({ by: '-333.5', percent: '-100', why: null });
  });

  it('has no share of assets that are missing or not above zero', () => {
    const result = told([
      judged(statementOf(2019, { cash: 5 })),
      judged(statementOf(2020, { cash: 5, 'total-assets': 0 })),
    ]);
    expect(result.figures.find(({ code }) => code === 'cash')?.shares).toEqual([null, null]);
  });

  it('takes income from all incomes of the chart, and none where one is missing', () => {
    const income = { 'gross-participation': 80, 'business-expense': 40 };
    const result = told([
      judged(statementOf(2019, { ...income, 'non-member-income': 20 })),
      judged(statementOf(2020, income)),
    ]);
    expect(result.figures.find(({ code }) => code === 'business-expense')?.shares).toEqual(['40', null]);
  });

  it('marks a change of rule set, and compares no score across it', () => {
    const result = told([judged(cash(2020, 10)), judged(cash(2021, 10), kkpkk2021)]);
    expect(result.lawChanges.map(({ year, what, to }) => [year, what, to.ruleSet])).toEqual([
      [2021, 'rule-set', 'kkpkk-2021'],
    ]);
    expect(result.total.changes[1]?.by).toBeNull();
    expect(ratioIn(result, 'cash-ratio').scaleChanges).toEqual([2021]);
  });

  it('marks a change of edition, and of the way the law is read', () => {
    const option = perdep06.readings.find((reading) => reading.options.length > 1)?.options[1];
    if (!option) throw new Error('a reading with two options');
    const result = told([
      judged(cash(2018, 10)),
      judged(cash(2019, 10), perdep06, [], 'b'),
      judged(cash(2020, 10), perdep06, [option.id], 'b'),
      judged(cash(2021, 10), perdep06, [option.id], 'b'),
    ]);
    expect(result.lawChanges.map(({ year, what, readings }) => [year, what, readings])).toEqual([
      [2019, 'edition', []],
      [2020, 'readings', [option.id]],
    ]);
  });

  it('does not compare a ratio across another definition, however it is called', () => {
    const other: RuleSet = {
      ...perdep06,
      terms: perdep06.terms.map((term) =>
        term.code === 'cash-and-bank' ? { ...term, formula: { node: 'line', code: 'cash' } } : term,
      ),
    };
    const bare = (year: number): Statement =>
      statementOf(year, { cash: 10, bank: 5, 'current-liabilities': 100 });
    const ratio = ratioIn(told([judged(bare(2019)), judged(bare(2020), other)]), 'cash-ratio');
    expect(ratio.values).toEqual(['15', '10']);
    expect(ratio.definitionChanges).toEqual([2020]);
    expect(ratio.changes[1]?.why).toBe('definition-changed');
    expect(ratio.judgedMean).toBeNull();
  });

  it('judges the mean of the years by the table, and says of how many years', () => {
    const result = told([judged(cash(2019, '10')), judged(cash(2020, '12')), judged(cash(2022, '20'))]);
    expect(ratioIn(result, 'cash-ratio').judgedMean).toMatchObject({ value: '14', n: 3, credit: '100' });
  });

  it('takes no year twice, and needs one', () => {
    expect(() => trendOf([judged(cash(2019, 1)), judged(cash(2019, 1))])).toThrow('a year twice');
    expect(() => trendOf([])).toThrow('no year');
  });

  it('is the same whatever the order of the years', () => {
    const years = [2015, 2016, 2018, 2019, 2020].map((year, at) =>
      judged(cash(year, 5 + at * 3), at > 3 ? kkpkk2021 : perdep06),
    );
    const expected = told(years);
    fc.assert(
      fc.property(fc.shuffledSubarray(years, { minLength: years.length }), (shuffled) => {
        expect(told(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('agrees with plain arithmetic on whole numbers', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(amounts, (all) => {
        const result = told(all.map((amount, at) => judged(cash(2010 + at, amount, 1000))));
        const row = result.figures.find(({ code }) => code === 'cash');
        all.forEach((amount, at) => {
          const before = all[at - 1];
          if (before === undefined) return;
          expect(Number(row?.changes[at]?.by)).toBe(amount - before);
          expect(Number(row?.changes[at]?.percent)).toBeCloseTo(((amount - before) * 100) / before, 6);
          expect(Number(row?.shares[at])).toBeCloseTo(amount / 10, 9);
        });
        const [first = 1, last = 1] = [all[0], all[all.length - 1]];
        const growth = ((last / first) ** (1 / (all.length - 1)) - 1) * 100;
        expect(Math.abs(Number(row?.compoundGrowth.percent) - growth)).toBeLessThan(
          1e-6 * (1 + Math.abs(growth)),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('the years of several files', () => {
  const first = statementOf(2019, { cash: 1 });
  const comparative = statementOf(2019, { cash: 2 });
  const second = statementOf(2020, { cash: 3 });

  it('a year’s own file comes before a comparative column, whichever is later', () => {
    const amounts = (files: Statement[][]) =>
      mergeYears(files).map((years) => years.map(({ figures }) => figures.get('cash')?.amount.toString()));
    expect(amounts([[first], [comparative, second]])).toEqual([['1', '3']]);
    expect(amounts([[comparative, second], [first]])).toEqual([['1', '3']]);
    expect(amounts([[first], [statementOf(2019, { cash: 9 })]])).toEqual([['9']]);
  });

  it('units are kept apart by name', () => {
    const other = statementOf(2019, { cash: 1 }, 'KSP  y');
    expect(
      mergeYears([[first], [other], [statementOf(2020, {}, 'ksp Y')]]).map((years) => years.length),
    ).toEqual([1, 2]);
  });
});
