import { mappedTotals } from './mapped-totals';
import type { MappedRow } from './mapped-totals';

const row = (line: string | null, ...amounts: [year: number, amount: string][]): MappedRow => ({
  line,
  amounts: amounts.map(([year, amount]) => ({ year, amount })),
});
const told = (rows: readonly MappedRow[]): string[] =>
  mappedTotals('ksp', rows).map(
    ({ year, line, of, found, expected, agrees }) =>
      `${year} ${line} ${of} ${found.toFraction()} ${expected.toFraction()} ${agrees ? 'agrees' : 'differs'}`,
  );

describe('totals of rows as they are read', () => {
  it('agree once every part is read as a part', () => {
    const total = row('fixed-assets', [2021, '100']);
    expect(told([total, row('equipment', [2021, '60']), row(null, [2021, '40'])])).toEqual([
      '2021 fixed-assets parts 100 60 differs',
    ]);
    expect(told([total, row('equipment', [2021, '60']), row('land', [2021, '40'])])).toEqual([
      '2021 fixed-assets parts 100 100 agrees',
    ]);
  });

  it('add up several rows that are read as one line', () => {
    const parts = [row('equipment', [2021, '60']), row('equipment', [2021, '40'])];
    expect(told([row('fixed-assets', [2021, '100']), ...parts])).toEqual([
      '2021 fixed-assets parts 100 100 agrees',
    ]);
  });

  it('take an allowance off however the form prints it, and an expense as positive', () => {
    const assets = (printed: string) => [
      row('fixed-assets', [2021, '90']),
      row('equipment', [2021, '100']),
      row('depreciation', [2021, printed]),
    ];
    expect(told(assets('10'))).toEqual(told(assets('-10')));
    expect(told(assets('10'))).toEqual(['2021 fixed-assets parts 90 90 agrees']);
    const costs = (printed: string) => [
      row('business-expense', [2021, printed]),
      row('salaries-and-honoraria', [2021, printed]),
    ];
    expect(told(costs('-30'))).toEqual(['2021 business-expense parts 30 30 agrees']);
  });

  it('are told for each year, the newest first, with both sides and the surplus', () => {
    const rows = [
      row('total-assets', [2020, '5'], [2021, '7']),
      row('liabilities-and-equity', [2020, '5'], [2021, '8000']),
      row('current-surplus', [2021, '3']),
      row('surplus-after-tax', [2021, '3']),
    ];
    expect(told(rows)).toEqual([
      '2021 liabilities-and-equity parts 8000 3 differs',
      '2021 total-assets sides 7 8000 differs',
      '2021 current-surplus statements 3 3 agrees',
      '2020 total-assets sides 5 5 agrees',
    ]);
  });

  it('are none without rows, and take no notice of lines of other kinds', () => {
    expect(told([])).toEqual([]);
    expect(told([row('no-such-line', [2021, '1'])])).toEqual([]);
  });
});
