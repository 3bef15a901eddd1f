import '../../test/support/source-threads';
import { workbookOf, workbookParts, zipOf } from '../../test/support/workbooks';
import { readFile } from './read-file';
import { readWorkbook } from './read-workbook';
import { addressOf, cellAt, type Sheet } from '../domain/grid';
import type { FileReading, ReadOutcome } from '../reading/layout';
import { tablesOf } from '../reading/tables/tables';

type Value = string | number | null;

function sheetXml(rows: readonly (readonly Value[])[]): string {
  const cell = (value: Value, row: number, column: number): string => {
    const at = addressOf(row, column);
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const inner = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((value, column) => cell(value, at, column)).join('')}</row>`,
  );
  return `<sheetData>${inner.join('')}</sheetData>`;
}

const book = (rows: readonly (readonly Value[])[]): Buffer => workbookOf(sheetXml(rows));
const outcomeOf = (bytes: Buffer): Promise<ReadOutcome> => readFile(bytes, { file: 'x.xlsx' });

async function reading(bytes: Buffer): Promise<FileReading> {
  const outcome = await outcomeOf(bytes);
  if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
  return outcome.reading;
}

async function sheetIn(bytes: Buffer): Promise<Sheet> {
  const read = await readWorkbook(bytes);
  if (!('grid' in read)) throw new Error(JSON.stringify(read.fault));
  return read.grid.sheets[0]!;
}

/** Each year with the amount of a line. */
const amountsOf = ({ statements }: FileReading, line: string): Record<number, string> =>
  Object.fromEntries(
    statements.flatMap(({ period, figures }) => {
      const amount = figures.get(line)?.amount.toString();
      return amount === undefined ? [] : [[period.year, amount]];
    }),
  );

const ASSETS = ['Kas', 'Bank', 'Giro', 'Deposito', 'Surat berharga'];
const FUNDS = ['Simpanan pokok', 'Simpanan wajib', 'Hibah'];
/** Rows with an amount for each factor: the first row 10 times it, the second 20 times, and so on. */
const rowsOf = (labels: readonly string[], ...factors: (number | null)[]): Value[][] =>
  labels.map((label, at) => [label, ...factors.map((by) => (by === null ? null : (at + 1) * 10 * by))]);

describe('tables of a hostile or careless workbook', () => {
  it('takes a text of a million characters for no amount, and cuts it to what Excel holds', async () => {
    const long = `${'1 '.repeat(500_000)}x`;
    const sheet = await sheetIn(book([[long, 2010], ...rowsOf(ASSETS, 1)]));
    expect(cellAt(sheet, 0, 0).content).toMatchObject({ kind: 'text', text: long.slice(0, 32_767) });
    expect(tablesOf(sheet).map((table) => table.years)).toEqual([[{ column: 1, year: 2010 }]]);
  });

  it('reads a good sheet with stray cells far off', async () => {
    const stray =
      '<row r="9"><c r="IV9" t="inlineStr"><is><t>x</t></is></c></row><row r="300000"><c r="A300000" t="inlineStr"><is><t>x</t></is></c></row>';
    const rows: Value[][] = [['Uraian', 2010], ...rowsOf(ASSETS, 1)];
    const got = await reading(workbookOf(sheetXml(rows).replace('</sheetData>', `${stray}</sheetData>`)));
    expect(amountsOf(got, 'cash')).toEqual({ 2010: '10' });
    expect(got.unread).toEqual([]);
  });

  it.each([
    ['a row', '<row r="1000000000"><c r="A1"><v>1</v></c></row>'],
    ['a cell', '<row r="1"><c r="A1048577"><v>1</v></c></row>'],
    ['a column', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a number that is none', '<row r="1"><c r="A1"><v>60.561.753</v></c></row>'],
    ['a truth value that is none', '<row r="1"><c r="A1" t="b"><v>ya</v></c></row>'],
  ])('refuses %s beyond what Excel writes', async (_, row) => {
    const fault = { code: 'damaged', found: 'xml' };
    expect(await readWorkbook(workbookOf(`<sheetData>${row}</sheetData>`))).toEqual({ fault });
  });

  it('refuses a workbook that lacks a sheet it declares', async () => {
    const parts = workbookParts(sheetXml([['Kas', 1]])).map((part) => ({
      ...part,
      content: String(part.content).replace(
        '</sheets>',
        '<sheet name="PHU" sheetId="2" r:id="rId2"/></sheets>',
      ),
    }));
    expect(await readWorkbook(zipOf(parts))).toEqual({ fault: { code: 'damaged', found: 'PHU' } });
  });

  it('strips control characters and marks that turn the direction of writing', async () => {
    const sheet = await sheetIn(book([['K\u202ea\u2066s\u200f\u0085', 1]]));
    expect(cellAt(sheet, 0, 0).content).toEqual({ kind: 'text', text: 'Kas' });
  });
});

describe('headers', () => {
  it('begins a new table at a header with the years in another order', async () => {
    const got = await reading(
      book([
        ['NERACA'],
        ['Uraian', 2009, 2010],
        ...rowsOf(ASSETS, 1, 2),
        ['PERHITUNGAN HASIL USAHA'],
        ['Uraian', 2010, 2009],
        ...rowsOf(['Beban pegawai', 'Beban rapat', 'Jumlah beban usaha'], 2, 1),
      ]),
    );
    expect(amountsOf(got, 'cash')).toEqual({ 2009: '10', 2010: '20' });
    const line = got.mapping.find(({ label }) => label === 'Jumlah beban usaha')?.line ?? '';
    expect(amountsOf(got, line)).toEqual({ 2009: '30', 2010: '60' });
  });

  it('begins a new table, with other years, below a form with two sides', async () => {
    const sides = rowsOf(ASSETS, 1, 2).map((row, at) => [...row, FUNDS[at] ?? null, at + 3, at + 4]);
    const got = await reading(
      book([
        ['NERACA KOMPARATIF'],
        ['AKTIVA', 2009, 2010, 'PASIVA', 2009, 2010],
        ...sides,
        ['Jakarta, 31 Januari 2012'],
        ['PERHITUNGAN HASIL USAHA'],
        [null, 'Tahun 2011', 'Tahun 2010'],
        ...rowsOf(['Beban pegawai', 'Beban rapat', 'Jumlah beban usaha'], 2, 1),
      ]),
    );
    expect(amountsOf(got, 'cash')).toEqual({ 2009: '10', 2010: '20' });
    const line = got.mapping.find(({ label }) => label === 'Jumlah beban usaha')?.line ?? '';
    expect(amountsOf(got, line)).toEqual({ 2010: '30', 2011: '60' });
    const funds = got.mapping.find(({ label }) => label === FUNDS[0])?.line ?? '';
    expect(amountsOf(got, funds)).toEqual({ 2009: '3', 2010: '4' });
  });

  it('does not take an amount of 2010 rupiah for a header', async () => {
    const rows = rowsOf(ASSETS, 1);
    rows[1] = ['Bank', 2009];
    const got = await reading(book([['Uraian', 2010], ...rows]));
    expect(amountsOf(got, 'bank')).toEqual({ 2010: '2009' });
    expect(got.statements).toHaveLength(1);
  });

  it('asks which of two columns of one year is meant, with only a blank column between', async () => {
    const rows = [...ASSETS, ...FUNDS].map((label, at) => [label, at + 1, at + 2, null, at + 3]);
    expect(await outcomeOf(book([['Uraian', 2009, 2010, null, 2010], ...rows]))).toMatchObject({
      faults: [{ code: 'column-open', found: 'C: 2010; E: 2010' }],
    });
  });

  it.each<[string, Value[][]]>([
    ['in the header', [['Uraian', 'Anggaran 2010', 'Realisasi 2010']]],
    [
      'below it',
      [
        ['Uraian', 2010, 2010],
        [null, 'Rencana', 'Realisasi'],
      ],
    ],
    ['of a month', [['Uraian', 'Januari 2010', '31 Desember 2010']]],
  ])('does not read the column of a plan or a part, named %s', async (_, header) => {
    const got = await reading(book([...header, ...rowsOf(ASSETS, 7, 1)]));
    expect(amountsOf(got, 'cash')).toEqual({ 2010: '10' });
    expect(got.unread.map(({ cell }) => cell)).toEqual(['B1']);
  });

  it('ignores dates outside any books', async () => {
    const years: Value[][] = [['Uraian', '1012', 2010]];
    expect(amountsOf(await reading(book([...years, ...rowsOf(ASSETS, 3, 1)])), 'cash')).toEqual({
      2010: '10',
    });
  });

  it('multiplies amounts that a title says are in thousands, and refuses two such titles', async () => {
    const thousands: Value[][] = [['(dalam ribuan rupiah)', 2010], ...rowsOf(ASSETS, 1.5)];
    expect(amountsOf(await reading(book(thousands)), 'cash')).toEqual({ 2010: '15000' });
    expect(await outcomeOf(book([['Dalam jutaan rupiah'], ...thousands]))).toMatchObject({
      faults: [{ code: 'amount-unreadable', cell: 'A2' }],
    });
  });
});

describe('a code', () => {
  it('beside words of something else is the code of another chart: the words count, or nothing does', async () => {
    const rows = rowsOf(ASSETS, 1);
    const got = await reading(
      book([
        ['Kode', 'Uraian', 2010],
        ...rows.map((row) => [null, ...row]),
        [1130, 'Tagihan kepada pihak ketiga', 9],
        [1122, 'Gedung', 9],
      ]),
    );
    expect(got.unread).toMatchObject([{ label: 'Tagihan kepada pihak ketiga' }]);
    expect(got.mapping.filter(({ label }) => label === 'Gedung')).toMatchObject([
      { line: 'buildings', reason: 'label' },
    ]);
  });
});
