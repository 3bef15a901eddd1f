import { chartIndex, chartOf } from '../../domain/statement/chart';
import type { Book, BookCell, BookSheet } from './book';
import { questionnairesOf } from './law';
import { END_ROW, IDENTITY, KIND_ROW, NAME_ROW, YEARS_ROW, YEAR_COLUMNS, markerOf } from './places';
import { dayOf, isoIn, readDay } from './period-end';
import { templateBook } from './template-book';

const book: Book = templateBook('ksp', { firstYear: 2021 });
const sheet = (name: string): BookSheet => book.sheets.find((each) => each.name === name)!;
const codes = (of: BookSheet): string[] =>
  of.rows.flatMap(({ cells }) => (typeof cells[0]?.value === 'string' ? [cells[0].value] : []));
const cellsOf = (of: BookSheet): BookCell[] =>
  of.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
const rowOf = (name: string, code: string): readonly (BookCell | undefined)[] =>
  sheet(name).rows.find(({ cells }) => cells[0]?.value === code)!.cells;

describe('the template as data', () => {
  it('has its sheets in the order in which they are filled in', () => {
    expect(book.sheets.map((each) => each.name)).toEqual([
      'Petunjuk',
      'Identitas',
      'Neraca',
      'PHU',
      'Pembagian SHU',
      'Pinjaman',
      'Kuesioner',
      'PEA',
    ]);
  });

  it('has every line of the chart once and in order, and every question', () => {
    const shown = book.sheets.flatMap(codes).filter((code) => !/^(id:|q:|RAPOR)/.test(code));
    expect(shown).toEqual(chartOf('ksp').map((line) => line.code));
    const asked = questionnairesOf('ksp').map((each) => each.questions.length);
    expect(asked).toEqual([12, 6, 5, 10, 5]);
    expect(codes(sheet('Kuesioner'))).toHaveLength(38);
  });

  it('keeps marker, name and years where the other sheets and the reader look for them', () => {
    const rows = sheet('Identitas').rows;
    expect(rows[0]?.cells[0]?.value).toBe(markerOf('ksp'));
    expect(rows[NAME_ROW - 1]?.cells[0]?.value).toBe(IDENTITY.name);
    expect(rows[KIND_ROW - 1]?.cells[0]?.value).toBe(IDENTITY.kind);
    expect(rows[END_ROW - 1]?.cells[0]?.value).toBe(IDENTITY.periodEnd);
    expect(rows[YEARS_ROW - 1]?.cells[0]?.value).toBe(IDENTITY.years);
    expect(rows[YEARS_ROW - 1]?.cells.slice(2, 7).map((cell) => cell?.value)).toEqual([
      2021, 2022, 2023, 2024, 2025,
    ]);
  });

  it('lets items be typed and computes everything else', () => {
    const index = chartIndex('ksp');
    for (const line of chartOf('ksp')) {
      const row = book.sheets.flatMap((each) => each.rows).find(({ cells }) => cells[0]?.value === line.code);
      const computed = YEAR_COLUMNS.map((column) => row?.cells[column]?.formula !== undefined);
      expect(new Set(computed)).toEqual(new Set([index.parts.has(line.code)]));
    }
  });

  it('adds up neighbours as ranges and takes expenses away', () => {
    expect(rowOf('Neraca', 'bank')[2]?.formula).toEqual({
      text: 'IF(COUNT(C10:C11)=0,"",ROUND(SUM(C10:C11),2))',
      result: '',
    });
    expect(rowOf('PHU', 'net-participation')[2]?.formula?.text).toMatch(
      /^IF\(COUNT\(C\d+,C\d+\)=0,"",ROUND\(SUM\(C\d+\)-SUM\(C\d+\),2\)\)$/,
    );
  });

  it('tells a person to write contra lines with a minus', () => {
    for (const line of chartOf('ksp').filter((each) => each.contra)) expect(line.hint).toMatch(/minus/);
  });

  it('has nothing in its formulas and lists that Excel refuses', () => {
    for (const cell of book.sheets.flatMap(cellsOf)) {
      if (cell.formula) expect(cell.formula.text).not.toMatch(/;|^=|,,|\(,|,\)/);
      if (cell.formula) expect(cell.formula.text.length).toBeLessThan(8192);
    }
    for (const { entry } of book.sheets.flatMap((each) => each.entries)) {
      if (entry.kind !== 'choice') continue;
      expect(entry.from.join(',').length + 2).toBeLessThanOrEqual(255);
      expect(entry.from.filter((word) => word.includes(','))).toEqual([]);
    }
    for (const each of book.sheets) expect(each.name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  it('refuses a kind without a chart', () => {
    expect(() => templateBook('bumdes', { firstYear: 2021 })).toThrow('unknown-kind');
  });
});

describe('the last day of a book year', () => {
  it.each([
    ['31 Desember', '2019-12-31'],
    ['31 Des 2018', '2019-12-31'],
    ['30/6', '2019-06-30'],
    ['30-06-2016', '2019-06-30'],
    ['2016-03-31', '2019-03-31'],
    ['29 Februari', '2019-02-28'],
  ])('%s is read as %s', (text, iso) => {
    expect(isoIn(2019, readDay(text)!)).toBe(iso);
  });

  it.each(['31 Juni', 'akhir tahun', '0 Januari', '12', '31/13', ''])('%s is no day', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it('is written as people say it', () => {
    expect(dayOf('2016-12-31')).toBe('31 Desember');
  });
});
