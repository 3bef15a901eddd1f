import { tableCsv } from './table-csv';
import { onSheets, tableView } from './table-view';
import { render } from './templates';
import type { Table } from '../domain/table';

const TABLE: Table = {
  id: 'tren',
  title: 'Tren',
  about: ['Tiga rasio'],
  columns: [
    { id: 'label', label: 'Rasio' },
    { id: '2019', label: '2019', unit: 'percent' },
  ],
  rows: [
    { heading: true, cells: [{ said: '=1+1' }, { said: '' }] },
    { cells: [{ said: 'KSP <b>Contoh</b>' }, { said: '' }] },
    {
      cells: [
        { said: 'Rasio kas', href: '/penilaian/1' },
        { said: '−1.279,99 %', value: '-1279.995' },
      ],
    },
  ],
  notes: ['Dipotong, tidak dibulatkan.'],
};

describe('a table', () => {
  it('is the same as CSV, with signs and spaces that spreadsheet programs know', () => {
    const lines = tableCsv(TABLE).replace('\ufeff', '').trimEnd().split('\r\n');
    expect(lines).toContain('Rasio;2019');
    expect(lines).toContain("'=1+1;");
    expect(lines.some((line) => /^Rasio kas;"?-1\.279,99 %"?$/.test(line))).toBe(true);
    expect(lines[lines.length - 1]).toContain('Dipotong');
  });

  it('is the same on screen, escaped, each row and column with its name', () => {
    const html = render('pages/own-group', {
      title: 'Tren',
      id: 'a',
      years: [],
      tables: [tableView(TABLE)],
      unreadYear: '',
    });
    expect(html).toContain('<th scope="row"><a href="/penilaian/1">Rasio kas</a></th>');
    expect(html).toContain('<td class="num">−1.279,99 %</td>');
    expect(html).toContain('KSP &lt;b&gt;Contoh&lt;/b&gt;');
    expect(html).not.toContain('<b>Contoh');
  });

  it('is cut for paper into sheets that hold every column once, with the names in each', () => {
    const cells = (count: number) => Array.from({ length: count }, (_, at) => ({ said: String(at) }));
    const wide: Table = {
      ...TABLE,
      columns: cells(8).map(({ said }) => ({ id: said, label: said })),
      rows: [{ cells: cells(8) }],
    };
    const sheets = onSheets(wide, 3);
    expect(sheets.map(({ columns }) => columns.map(({ id }) => id))).toEqual([
      ['0', '1', '2', '3'],
      ['0', '4', '5', '6'],
      ['0', '7'],
    ]);
    expect(sheets.map(({ rows }) => rows[0]?.cells.map(({ said }) => said))).toEqual(
      sheets.map(({ columns }) => columns.map(({ id }) => id)),
    );
    expect(sheets.map(({ notes }) => notes.length)).toEqual([0, 0, 1]);
    expect(onSheets(TABLE, 10)).toHaveLength(1);
  });

  it('has no row without a name', () => {
    expect(() => tableView({ ...TABLE, rows: [{ cells: [] }] })).toThrow('a row without a cell');
  });
});
