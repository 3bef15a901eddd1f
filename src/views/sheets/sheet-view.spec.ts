import type { Cell, Content, Grid } from '../../domain/grid';
import { addressOf } from '../../domain/grid';
import type { RowReading } from '../../reading/layout';
import { grouped, sheetViews } from './sheet-view';

const cell = (row: number, column: number, content: Content): Cell => ({
  address: addressOf(row, column),
  content,
});
const text = (words: string): Content => ({ kind: 'text', text: words });
const amount = (value: string): Content => ({ kind: 'number', text: value });
const BLANK: Content = { kind: 'blank' };

const grid = (...rows: Content[][]): Grid => ({
  sheets: [
    {
      name: 'Neraca',
      hidden: false,
      rows: rows.map((cells, row) => cells.map((content, column) => cell(row, column, content))),
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
});
const reading = (row: number, at: string, state: RowReading['state'] = 'taken'): RowReading => ({
  key: `baris ${row}`,
  sheet: 'Neraca',
  row,
  label: 'Kas',
  under: [],
  cells: [{ year: 2021, cell: at, text: '1', amount: '1' }],
  line: 'cash',
  state,
  confidence: 1,
  reason: 'label',
  candidates: [],
});

describe('a sheet as it is shown', () => {
  it('keeps every cell in its place, leaves out what is empty, and writes amounts as people do', () => {
    const [sheet] = sheetViews(
      grid([text('Tahun'), BLANK, amount('2021')], [], [text('Kas'), BLANK, amount('1234567.5')]),
      [reading(2, 'C3')],
    );
    expect(sheet?.columns).toEqual(['A', 'C']);
    expect(sheet?.rows.map((row) => [row.number, ...row.cells.map((each) => each.text)])).toEqual([
      ['1', 'Tahun', '2021'],
      ['3', 'Kas', '1.234.567,5'],
    ]);
  });

  it('marks the amounts of doubtful rows and leads to what they were read as', () => {
    const [sheet] = sheetViews(grid([text('Kas'), amount('1')]), [reading(0, 'B1', 'doubtful')]);
    const [row] = sheet?.rows ?? [];
    expect(row?.doubtful).toBe(true);
    expect(row?.cells.map((each) => each.href !== '')).toEqual([false, true]);
  });

  it('shows no sheet in which nothing was read, and cuts a long one', () => {
    expect(sheetViews(grid([text('Kas')]), [])).toEqual([]);
    const long = grid(...Array.from({ length: 350 }, () => [text('Kas'), amount('1')]));
    const [sheet] = sheetViews(long, [reading(0, 'B1')]);
    expect(sheet?.rows).toHaveLength(300);
    expect(sheet?.more).not.toBe('');
  });
});

describe('an amount as people write it', () => {
  it.each([
    ['0', '0'],
    ['-1234567', '−1.234.567'],
    ['1234.5', '1.234,5'],
    ['0.129', '0,12'],
  ])('%s is %s', (written, shown) => {
    expect(grouped(written)).toBe(shown);
  });
});
