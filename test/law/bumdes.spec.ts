import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessPeriods } from '../../src/assessments/assess-periods';
import { resultTable } from '../../src/commands/result-table';
import type { AssessmentResult, IndicatorResult, PeriodResult } from '../../src/domain/assessment/result';
import type { Statement } from '../../src/domain/statement/statement';
import { readJsonStatement } from '../support/json-statement';
import { CHECK_SENTENCES } from '../../src/rendering/messages';

const NAME = 'bumdes-tangkerang-jaya.json';
const TEXT = readFileSync(join(__dirname, '../../fixtures/cases', NAME), 'utf8');

function statementsIn(text: string): [Statement, ...Statement[]] {
  const outcome = readJsonStatement(text, { file: NAME });
  if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
  const [first, ...rest] = outcome.reading.statements;
  if (!first) throw new Error('no period');
  return [first, ...rest];
}

function judged(ruleSet?: string): AssessmentResult {
  const [result] = assessPeriods(NAME, statementsIn(TEXT), ruleSet === undefined ? [] : [ruleSet], []);
  if (!result) throw new Error('no result');
  return result;
}

const indicatorIn = (period: PeriodResult, id: string): IndicatorResult =>
  period.aspects.flatMap((aspect) => [...aspect.indicators]).find((each) => each.id === id)!;

describe('the BUM Desa Tangkerang Jaya, 2013 to 2017', () => {
  const result = judged();
  const years = new Map(result.periods.map((period) => [period.year, period]));

  it('is judged by the panel without being asked for', () => {
    expect(result.ruleSet).toBe('bumdes-usp');
    expect(result.periods.map(({ total, grade }) => [total, grade])).toEqual(
      Array.from({ length: 5 }, () => [null, null]),
    );
  });

  it.each([
    // year, borrowers in arrears %, arrears of each in rupiah
    [2013, '7.36', '6632304'],
    [2014, '6.48', '11718245'],
    [2015, '9.95', '10141982'],
    [2016, '20.15', '4551390'],
    [2017, '13.51', '6356417'],
  ])('%i: %s %% of the borrowers are in arrears, each with Rp%s (cut, not rounded)', (year, share, each) => {
    const period = years.get(year)!;
    expect(indicatorIn(period, 'borrowers-in-arrears').ratio).toMatch(new RegExp(`^${share}`));
    const amount = indicatorIn(period, 'arrears-per-borrower');
    expect([amount.unit, amount.ratio?.split('.')[0]]).toEqual(['rupiah', each]);
  });

  it('gives the published shares when they are rounded as the source does', () => {
    const rounded = result.periods.map((period) =>
      Number(indicatorIn(period, 'borrowers-in-arrears').ratio).toFixed(2),
    );
    expect(rounded).toEqual(['7.37', '6.48', '9.96', '20.16', '13.51']);
  });

  it('has the red note in all five years, with both ratios', () => {
    const notes = result.periods.map((period) =>
      period.findings.map(({ check, severity, found, expected }) => [check, severity, found, expected]),
    );
    const note = (found: string, expected: string) => [
      ['return-rate-hides-arrears', 'warns', found, expected],
    ];
    expect(notes).toEqual([
      note('95.46', '23.39'),
      note('92.18', '31.45'),
      note('90.08', '54.16'),
      note('90.5', '44.09'),
      note('90.98', '52.39'),
    ]);
    const [finding] = years.get(2017)!.findings;
    expect(finding?.label).toContain('tidak disebut');
    expect(
      CHECK_SENTENCES['return-rate-hides-arrears']({
        label: finding!.label,
        found: '90,98',
        expected: '52,39',
        difference: '',
        text: null,
        limit: null,
        other: '',
        among: [],
      }),
    ).toMatch(/^Catatan merah: .*90,98.%.*52,39.%/);
  });

  it('shows the return rate without definition, and puts it beside no table', () => {
    const rate = indicatorIn(years.get(2017)!, 'return-rate-unknown');
    expect(rate).toMatchObject({
      ratio: '90.9800000000',
      scored: false,
      credit: null,
      gap: null,
      band: null,
    });
    expect([rate.bands, rate.basis]).toEqual([[], 'reported-ratio']);
  });

  it('has no gap for definitions that the unit does not use, and gaps for what it ought to know', () => {
    const period = years.get(2017)!;
    const indicators = period.aspects.flatMap((aspect) => [...aspect.indicators]);
    expect(indicators.filter((each) => each.notApplicable).map((each) => each.number)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '1.6',
      '1.7',
      '2.5',
    ]);
    expect(indicators.filter((each) => each.gap).map((each) => each.number)).toEqual(['2.2', '2.3', '3.1']);
  });

  it('compares the year before: arrears rose by 76.68 % in 2014 and fell by 4.15 % in 2017; a first year has none', () => {
    const growth = (year: number) => indicatorIn(years.get(year)!, 'arrears-growth');
    expect(growth(2013).gap?.code).toBe('no-previous-period');
    expect([growth(2014).ratio, growth(2017).ratio].map((ratio) => ratio?.slice(0, 5))).toEqual([
      '76.68',
      '-4.15',
    ]);
  });

  it('prints a table without credit, weight or gap beside what is only shown', () => {
    const table = resultTable(result);
    expect(table).not.toMatch(/celah|0,00–/);
    expect(table).toMatch(/1\.8 .*90,98/);
    expect(table).toMatch(/2\.6 .*6\.356\.417,14/);
  });

  it.each(['perdep-06-2016', 'kkpkk-2021'])('is judged by %s as if, and that is said', (ruleSet) => {
    const other = judged(ruleSet);
    expect([other.inForce, ...other.periods.map((period) => period.inForce)]).toEqual(
      Array.from({ length: 6 }, () => false),
    );
    expect(other.periods.every((period) => period.grade === null)).toBe(true);
    expect(resultTable(other)).toContain('bukan penilaian resmi');
    const labels = other.periods.flatMap((period) =>
      period.aspects.flatMap((aspect) =>
        aspect.indicators.flatMap(({ gap }) => gap?.lines.map((line) => line.label) ?? []),
      ),
    );
    expect(labels.filter((label) => /^[a-z]+(-[a-z]+)+$/.test(label))).toEqual([]);
  });
});

describe('the ranking of a BUM Desa', () => {
  const unit = { name: 'BUM Desa Contoh', kind: 'bumdes' };
  const read = (classification: unknown) =>
    readJsonStatement(
      JSON.stringify({ unit: { ...unit, classification }, periods: [{ year: 2022, figures: { cash: 1 } }] }),
      { file: 'x.json' },
    );

  it.each([
    ['perintis', 'Perintis'],
    ['PEMULA', 'Pemula'],
    [' Berkembang', 'Berkembang'],
    ['maju', 'Maju'],
  ])('takes %j as %s, with year and decree', (name, expected) => {
    const outcome = read({ name, year: 2022, decree: 'Kepmendesa 7/2023' });
    expect(outcome).toMatchObject({
      reading: {
        statements: [
          { unit: { classification: { name: expected, year: 2022, decree: 'Kepmendesa 7/2023' } } },
        ],
      },
    });
  });

  it('takes one that was not ranked without a decree', () => {
    const outcome = read({ name: 'Tidak Ikut Pemeringkatan', year: 2022 });
    expect(outcome).toMatchObject({
      reading: { statements: [{ unit: { classification: { name: 'Tidak ikut pemeringkatan' } } }] },
    });
  });

  it.each([
    [{ name: 'Kelas A', year: 2022, decree: 'x' }],
    [{ name: 'Maju', year: 2022 }],
    [{ name: 'Maju', decree: 'x' }],
  ])('refuses %j', (classification) => {
    expect(read(classification)).toMatchObject({
      faults: [{ code: 'class-unreadable', path: 'unit.classification' }],
    });
  });

  it('refuses what is no object or has other keys', () => {
    expect(read('Maju')).toMatchObject({ faults: [{ code: 'json-unexpected' }] });
    const strange = { name: 'Maju', year: 2022, decree: 'x', score: 90 };
    expect(read(strange)).toMatchObject({ faults: [{ code: 'json-unexpected' }] });
  });
});
