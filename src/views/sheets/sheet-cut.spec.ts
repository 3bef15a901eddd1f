import type { Cell, Content, Grid } from '../../domain/grid';
import { addressOf } from '../../domain/grid';
import { cutsOf } from './sheet-cut';

type Value = string | number | null;

const contentOf = (value: Value): Content => {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', text: String(value) } : { kind: 'text', text: value };
};

/** A grid of one sheet, given row by row. */
function gridOf(
  values: readonly (readonly Value[])[],
  hidden: { rows?: number[]; columns?: number[] } = {},
): Grid {
  const rows = values.map((row, at) =>
    row.map((value, column): Cell => ({ address: addressOf(at, column), content: contentOf(value) })),
  );
  const { rows: hiddenRows = [], columns: hiddenColumns = [] } = hidden;
  return { sheets: [{ name: 'Neraca', hidden: false, rows, hiddenRows, hiddenColumns }] };
}

const SHEET = gridOf(
  [
    ['KSP Contoh', null, null, null],
    [null, 'Uraian', 2018, 2019],
    ['cash', 'Kas', 1000, 1234567.5],
    ['bank', 'Bank', 5, 6],
    ['x', 'Lain', 7, 8],
    ['y', 'Tanah', 9, 10],
    ['z', 'Jumlah', 11, 12],
  ],
  { columns: [0] },
);
const at = (cell: string, anchor = 'sel-1') => ({ sheet: 'Neraca', cell, anchor });

describe('a cut of a sheet', () => {
  it('shows the cell where it stands, with its neighbours, its label and the head of its column', () => {
    const [cut] = cutsOf(SHEET, [at('D3')]);
    expect(cut!.columns.map((each) => each.letters)).toEqual(['B', 'C', 'D']);
    expect(cut!.rows.map((row) => row.number)).toEqual([2, 3, 4]);
    expect(cut!.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['Uraian', '2018', '2019'],
      ['Kas', '1.000', '1.234.567,50'],
      ['Bank', '5', '6'],
    ]);
    const marked = cut!.rows.flatMap((row) => row.cells).filter((cell) => cell.marked);
    expect(marked).toMatchObject([{ text: '1.234.567,50', anchor: 'sel-1', number: true, aside: false }]);
  });

  it('shows the first cell of a range, where the answers of a list begin', () => {
    const [cut] = cutsOf(SHEET, [at('D3:D5')]);
    expect(cut!.rows.flatMap((row) => row.cells).filter(({ marked }) => marked)).toMatchObject([
      { text: '1.234.567,50', anchor: 'sel-1' },
    ]);
  });

  it('joins cells that stand near each other and says where rows are left out', () => {
    const [cut] = cutsOf(SHEET, [at('D3'), at('D7', 'sel-2')]);
    expect(cut!.rows.map((row) => row.number)).toEqual([2, 3, 4, 6, 7]);
    expect(cut!.rows.map((row) => row.skipped)).toEqual([false, false, false, true, false]);
  });

  it('leaves out on a telephone what is neither a label nor wanted', () => {
    const [cut] = cutsOf(SHEET, [at('D3')]);
    expect(cut!.columns.map((each) => each.aside)).toEqual([false, true, false]);
  });

  it('leaves out what the file hides, unless it is wanted', () => {
    const grid = gridOf(
      [
        ['Kas', 1],
        ['Bank', 2],
        ['Giro', 3],
      ],
      { rows: [0, 1] },
    );
    expect(cutsOf(grid, [at('B3')])[0]!.rows.map((row) => row.number)).toEqual([3]);
    expect(cutsOf(grid, [at('B2')])[0]!.rows.map((row) => row.number)).toEqual([2, 3]);
  });

  it('shows nothing of sheets and cells that are not there', () => {
    for (const cell of ['', 'A0', '3D', 'AAAA1', "D3');alert(1)", 'D3:D', ':D4'])
      expect(cutsOf(SHEET, [at(cell)])).toEqual([]);
    expect(cutsOf(SHEET, [{ sheet: 'Lain', cell: 'D3', anchor: 'a' }])).toEqual([]);
    expect(
      cutsOf(SHEET, [at('ZZ9999')])[0]
        ?.rows.flatMap((row) => row.cells)
        .every((cell) => !cell.marked),
    ).toBe(true);
  });

  it('cuts a text that is too long to read', () => {
    const [cut] = cutsOf(gridOf([['x'.repeat(500), 1]]), [at('B1')]);
    expect(cut!.rows[0]!.cells[0]!.text).toHaveLength(91);
  });
});
