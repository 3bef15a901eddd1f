import { chartIndex, chartOf } from '../domain/statement/chart';
import { KINDS } from '../domain/statement/kind';
import type { Book, BookCell, BookSheet } from '../spreadsheets/book';
import { questionnaireSetsOf } from './law';
import {
  END_ROW,
  IDENTITY,
  KIND_ROW,
  NAME_ROW,
  RANKING_ROW,
  YEARS_ROW,
  YEAR_COLUMNS,
  markerOf,
  questionCode,
} from './places';
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
      'Kuesioner 2',
      'PEA',
    ]);
  });

  it('has every line of the chart once and in order, and every question', () => {
    const shown = book.sheets.flatMap(codes).filter((code) => !/^(id:|q:|RAPOR)/.test(code));
    expect(shown).toEqual(chartOf('ksp').map((line) => line.code));
    const asked = questionnaireSetsOf('ksp')[0]?.groups.map((each) => each.questions.length);
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
});

describe.each(KINDS)('the template of a %s', (kind) => {
  const made = templateBook(kind, { firstYear: 2021 });
  const shown = made.sheets.flatMap(codes);

  it('has every line of its chart and every question once', () => {
    const lines = shown.filter((code) => !/^(id:|q:|RAPOR)/.test(code));
    expect(lines).toEqual(chartOf(kind).map((line) => line.code));
    const asked = questionnaireSetsOf(kind).flatMap(({ groups }) =>
      groups.flatMap(({ indicator, questions }) =>
        questions.map((question) => questionCode(indicator, question.number)),
      ),
    );
    expect(shown.filter((code) => code.startsWith('q:'))).toEqual(asked);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('has one sheet for each regulation that asks, and names sheets that Excel takes', () => {
    const sheets = made.sheets.map((each) => each.name);
    expect(sheets.filter((name) => name.startsWith('Kuesioner'))).toHaveLength(
      questionnaireSetsOf(kind).length,
    );
    expect(new Set(sheets).size).toBe(sheets.length);
    for (const name of sheets) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  it('has nothing in its formulas that Excel refuses', () => {
    for (const { formula } of made.sheets.flatMap(cellsOf))
      if (formula) expect(formula.text).not.toMatch(/;|^=|,,|\(,|,\)/);
  });

  it('keeps the years where the other sheets look for them', () => {
    const rows = made.sheets.find((each) => each.name === 'Identitas')?.rows;
    expect(rows?.[YEARS_ROW - 1]?.cells[0]?.value).toBe(IDENTITY.years);
  });
});

describe('the template of a BUM Desa', () => {
  const village = templateBook('bumdes', { firstYear: 2021 });

  it('speaks of a BUM Desa, not of a cooperative', () => {
    const words = village.sheets
      .flatMap((each) => each.rows.flatMap(({ cells }) => cells))
      .flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
    const strange = words.filter((text) => /\bSHU\b|\bPHU\b|koperasi/i.test(text));
    expect(strange.filter((text) => !/seolah-olah koperasi|pada koperasi|^RAPOR/i.test(text))).toEqual([]);
  });

  it('asks for the class of the ranking below the years', () => {
    const rows = village.sheets.find((each) => each.name === 'Identitas')?.rows;
    expect(rows?.[RANKING_ROW - 1]?.cells[0]?.value).toBe(IDENTITY.rankingClass);
    expect(templateBook('ksp', { firstYear: 2021 }).sheets.flatMap(codes)).not.toContain(
      IDENTITY.rankingClass,
    );
  });

  it('writes the unit beside what is not in rupiah', () => {
    const loans = village.sheets.find((each) => each.name === 'Pinjaman');
    const label = (code: string): unknown =>
      loans?.rows.find(({ cells }) => cells[0]?.value === code)?.cells[1]?.value;
    expect(label('borrowers')).toBe('Jumlah peminjam (orang)');
    expect(label('arrears-rate')).toBe('Tingkat tunggakan yang tercetak (%)');
    expect(label('arrears')).toBe('Jumlah tunggakan');
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
