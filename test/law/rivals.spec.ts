import { assessPeriods } from '../../src/assessments/assess-periods';
import type { IndicatorResult, PeriodResult } from '../../src/domain/assessment/result';
import { readJsonStatement } from '../support/json-statement';

type Period = Record<string, unknown>;

function judge(rules: string, ...periods: Period[]): PeriodResult[] {
  const text = JSON.stringify({ unit: { name: 'KSP Uji', kind: 'ksp' }, periods });
  const outcome = readJsonStatement(text, { file: 'uji.json' });
  if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome));
  const [first, ...rest] = outcome.reading.statements;
  const [result] = first ? assessPeriods('uji.json', [first, ...rest], [rules], []) : [];
  return [...(result?.periods ?? [])];
}

function indicator(period: PeriodResult | undefined, number: string): IndicatorResult {
  const all = period?.aspects.flatMap((aspect) => [...aspect.indicators]) ?? [];
  const found = all.find((each) => each.number === number);
  if (!found) throw new Error(`no indicator ${number}`);
  return found;
}

const perdep = (period: Period): PeriodResult | undefined =>
  judge('perdep-06-2016', { year: 2018, ...period })[0];

/** Ratios that earn full marks in every indicator of Perdep 06, and every question answered yes. */
// oxfmt-ignore
const BEST = {
  ratios: {
    '1.1': 50, '1.2': 95, '1.3': 9, '2.1': 80, '2.2': 0, '2.3': 95, '2.4': 10, '4.1': 80, '4.2': 30,
    '4.3': 3, '5.1': 12, '5.2': 85, '6.1': 11, '6.2': 6, '6.3': 110, '7.1': 80, '7.2': 11,
  },
  answers: { general: 12, institution: 6, capital: 5, assets: 10, liquidity: 5 },
};

describe('what other programs get wrong', () => {
  it.each([
    ['3.2', '0', 'is not rounded up to 4 and promoted'],
    ['7.5', '75', 'falls in no hole between 7 and 8'],
    ['8', '100', 'belongs to the best band'],
    ['7.999999999', '75', 'is still below 8'],
  ])('capital adequacy of %s %% earns %s: it %s', (ratio, credit) => {
    expect(indicator(perdep({ ratios: { '1.3': ratio } }), '1.3').credit).toBe(credit);
  });

  it.each([
    ['2.4', '25.5', '75'],
    ['6.2', '5', '100'],
    ['5.2', '90', '100'],
    ['2.4', '21', '75'],
  ])('indicator %s at %s %% has a credit: %s', (number, ratio, credit) => {
    expect(indicator(perdep({ ratios: { [number]: ratio } }), number).credit).toBe(credit);
  });

  it('a total of exactly 80.00 is Sehat, and a quarter of a point less is not', () => {
    const ratios = { ...BEST.ratios, '2.1': 10, '5.1': 5, '4.3': 16 };
    const at = (general: number): PeriodResult | undefined =>
      perdep({ ratios, answers: { ...BEST.answers, general } });
    expect([at(10)?.total?.score, at(10)?.grade]).toEqual(['80', 'Sehat']);
    expect([at(9)?.total?.score, at(9)?.grade]).toEqual(['79.75', 'Cukup Sehat']);
  });

  it('no data about loans is a gap, never full marks, and leaves the predicate open', () => {
    const period = perdep({ figures: { 'member-loans': '1000', 'total-assets': '2000' } });
    for (const number of ['2.2', '2.3', '2.4', '1.2']) {
      expect(indicator(period, number)).toMatchObject({ credit: null, score: null });
    }
    expect(period?.grade).toBeNull();
    const [kkpkk] = judge('kkpkk-2021', { year: 2023 });
    const scored = kkpkk?.aspects.flatMap((aspect) =>
      aspect.indicators.filter((each) => each.credit !== null),
    );
    expect(scored).toEqual([]);
    expect(kkpkk?.grade).toBeNull();
  });

  it('negative own capital earns the lowest band, never nil taken for good', () => {
    const figures = {
      'own-capital': '-500',
      'total-assets': '1000',
      'loans-at-risk': '100',
      'weighted-capital': '-1',
      'risk-weighted-assets': '10',
    };
    const period = perdep({ figures });
    expect(['1.1', '1.2', '1.3'].map((number) => indicator(period, number).credit)).toEqual(['0', '0', '0']);
  });

  it('negative numbers under and over the line never make a good quotient', () => {
    const period = perdep({
      figures: {
        'own-capital': '-500',
        'total-assets': '-1000',
        'gross-surplus': '-10',
        'business-expense': '-5',
      },
    });
    expect(indicator(period, '1.1').credit).toBeNull();
    expect(indicator(period, '4.2').credit).toBe('25');
  });

  it('a first year has no growth: it is never compared with itself', () => {
    const year = { figures: { 'total-assets': '1000' } };
    const [first, second] = judge(
      'kkpkk-2021',
      { year: 2022, ...year },
      { year: 2023, figures: { 'total-assets': '1100' } },
    );
    const growth = (period: PeriodResult | undefined): IndicatorResult[] =>
      (period?.aspects ?? []).flatMap((aspect) =>
        aspect.indicators.filter((each) => /Pertumbuhan aset/i.test(each.label)),
      );
    expect(growth(first)).toHaveLength(1);
    expect(growth(first)[0]?.gap?.code).toBe('no-previous-period');
    expect(growth(second)[0]).toMatchObject({ ratio: '10.0000000000', credit: '100' });
  });

  it('an amount typed into no line that exists is refused, not dropped', () => {
    const text = JSON.stringify({
      unit: { name: 'X', kind: 'ksp' },
      periods: [{ year: 2018, figures: { 'total-asset': '1' } }],
    });
    expect(readJsonStatement(text, { file: 'x' })).toMatchObject({ faults: [{ code: 'unknown-line' }] });
  });
});

describe('what an attacker tried', () => {
  const schedule = { 'loans-outstanding': '1000', 'substandard-loans': '100', 'doubtful-loans': '0' };

  it('a negative class of loans is a gap and a finding, not full marks', () => {
    const period = perdep({ figures: { ...schedule, 'loss-loans': '-50' } });
    expect(indicator(period, '2.2')).toMatchObject({ credit: null, gap: { code: 'line-negative' } });
    expect(period?.findings).toMatchObject([
      { check: 'line-negative', severity: 'stops', line: 'loss-loans' },
    ]);
  });

  it('a negative expense of its own buys no efficiency', () => {
    const figures = {
      'salaries-and-honoraria': '100',
      overtime: '-100',
      'holiday-allowance': '0',
      'loan-volume': '500',
    };
    expect(indicator(perdep({ figures }), '4.3').gap?.code).toBe('line-negative');
  });

  it('nothing against nothing is no strength', () => {
    const figures = { 'own-capital': '0', 'loans-at-risk': '0' };
    expect(indicator(perdep({ figures }), '1.2').credit).toBe('0');
  });

  it('a term given beside lines that contradict it is a finding that stops', () => {
    const period = perdep({ figures: { ...schedule, 'loss-loans': '500', 'problem-loan-risk': '0' } });
    expect(period?.findings).toMatchObject([
      { check: 'term-differs-from-lines', line: 'problem-loan-risk', found: '0', expected: '550' },
    ]);
  });

  it('nine of whatever the amounts are written in is no rounding when they are written in billions', () => {
    const figures = { cash: '1', 'current-assets': '10', 'total-assets': '10', 'long-term-liabilities': '0' };
    const period = perdep({ figures: { ...figures, 'current-liabilities': '5' } });
    expect(indicator(period, '5.1').credit).toBeNull();
  });
});
