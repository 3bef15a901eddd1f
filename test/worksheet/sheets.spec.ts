import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { basisFor } from '../../src/domain/assessment/basis';
import type { Basis } from '../../src/domain/assessment/basis';
import { yearBefore } from '../../src/domain/assessment/findings';
import { kkpkk2021 } from '../../src/domain/rules/kkpkk-2021';
import { readFile } from '../../src/ingestion/read-file';
import { writeBook } from '../../src/spreadsheets/workbook-writer';
import type { Book } from '../../src/spreadsheets/book';
import { worksheetBook } from '../../src/worksheet/writer/worksheet-book';
import { allResavedByLibreOffice, convertersHere } from '../support/libre-office';
import { withCell } from '../recompute/recomputed';

/** Of what is not complete, a form that takes a blank for nil knows more than we do. */
const FILES = ['contoh-templat-ksp', 'contoh-templat-usp'];
/** Beside the sheets of inputs, statements and scores: what the ministry's worksheet works out of them. */
const SHEETS = ['KK', 'NPL', 'ATMR', 'PEA', 'ANALISIS'];

async function basisOf(name: string): Promise<Basis> {
  const content = readFileSync(join(__dirname, `../../fixtures/workbooks/${name}.xlsx`));
  const outcome = await readFile(content, { file: `${name}.xlsx` });
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  const { statements } = outcome.reading;
  const statement = statements.at(-1);
  if (!statement) throw new Error('nothing was read');
  return basisFor(kkpkk2021, statement, { before: yearBefore(statements, statement) });
}

async function bookOf(name: string): Promise<Book> {
  const book = worksheetBook(await basisOf(name));
  if (!book) throw new Error('no worksheet');
  return book;
}

async function recalculated(books: readonly Book[]): Promise<ExcelJS.Workbook[]> {
  const written = await Promise.all(books.map((book) => writeBook(book)));
  return Promise.all(
    allResavedByLibreOffice(written, { anew: true }).map(async (content) => {
      const workbook = new ExcelJS.Workbook();
      const { buffer, byteOffset, length } = content;
      return workbook.xlsx.load(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
    }),
  );
}

const shown = (workbook: ExcelJS.Workbook, sheet: string, row: number, column: number): unknown =>
  workbook.getWorksheet(sheet)?.getCell(row, column).result;

/** What we write is cut after ten digits. */
const NEAR = 1e-8;
const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a))
    : a === b;

/** Cells whose formula gives something else than what we wrote beside it. */
function differences(book: Book, workbook: ExcelJS.Workbook): string[] {
  return book.sheets
    .filter(({ name }) => SHEETS.includes(name))
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          if (!cell?.formula) return [];
          const [own, found] = [cell.formula.result, shown(workbook, name, row + 1, column + 1)];
          return same(own, found)
            ? []
            : [`${name} ${row + 1}/${column + 1} ${cell.formula.text}: ${String(found)}, not ${String(own)}`];
        }),
      ),
    );
}

describe('the sheets of the ministry’s worksheet', () => {
  it('says on its first sheet which sheet of the form is not there', async () => {
    const [first] = (await bookOf('contoh-templat-ksp')).sheets;
    const words = first?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)) ?? [];
    expect(words.filter((each) => typeof each === 'string' && each.includes('Lembar RPL'))).toHaveLength(1);
  });

  it('stand beside its eight columns', async () => {
    const { sheets } = await bookOf('contoh-templat-ksp');
    expect(sheets.map(({ name }) => name)).toEqual([
      'KK',
      'Input',
      'BS',
      'PHU',
      'NPL',
      'ATMR',
      'PEA',
      'ISTILAH',
      'TK',
      'PR',
      'K',
      'P',
      'OP',
      'ANALISIS',
    ]);
    const heads = sheets[0]?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)) ?? [];
    for (const head of ['ASPEK YANG DINILAI', 'PERHITUNGAN', 'NILAI KREDIT', 'TINGKAT KESEHATAN'])
      expect(heads).toContain(head);
  });

  (convertersHere() ? describe : describe.skip)('worked out by LibreOffice', () => {
    let books: readonly Book[];
    let workbooks: readonly ExcelJS.Workbook[];
    let workbook: ExcelJS.Workbook;
    beforeAll(async () => {
      books = await Promise.all(FILES.map(bookOf));
      [workbook = new ExcelJS.Workbook(), ...workbooks] = await recalculated([
        ...books.slice(0, 1).map(typedOver),
        ...books,
      ]);
    });

    it('give what was written', () => {
      expect(books.flatMap((book, at) => differences(book, workbooks[at] ?? new ExcelJS.Workbook()))).toEqual(
        [],
      );
    });

    it('follow what is typed, and agree with the scores then too', () => {
      const [book] = books;
      const weighed = { 'weighted-capital': 'ATMR', 'risk-weighted-assets': 'ATMR', ppapwd: 'NPL' };
      const totals = totalsOn(workbook);
      for (const [code, sheet] of Object.entries(weighed)) {
        const label = kkpkk2021.terms.find((term) => term.code === code)?.label ?? '';
        const own = shown(workbook, 'ISTILAH', rowOf(workbook, 'ISTILAH', label), 4);
        expect([code, totals[sheet]?.some((each) => same(each, own))]).toEqual([code, true]);
      }
      const ratios = [14, 31, 52, 70].map((row) => shown(workbook, 'KK', row, 5));
      const before = book?.sheets[0]?.rows.flatMap(({ cells }) => cells[4]?.formula?.result ?? []) ?? [];
      expect(
        ratios.filter((each) => typeof each === 'number' && !before.some((own) => same(own, each))),
      ).not.toEqual([]);
    });
  });
});

/** A book in which some amounts were typed over. */
function typedOver(book: Book): Book {
  const rows = book.sheets.find(({ name }) => name === 'Input')?.rows ?? [];
  const amounts = rows.flatMap(({ cells }, at) => (typeof cells[3]?.value === 'number' ? [at + 1] : []));
  return [3, 11, 19, 40, 58].reduce(
    (all, at) => withCell(all, 'Input', amounts[at % amounts.length] ?? 1, 3, 7_654_321 * (at + 1)),
    book,
  );
}

const rowOf = (workbook: ExcelJS.Workbook, name: string, label: string): number =>
  rowsOf(workbook, name).find((row) => row.getCell(3).value === label)?.number ?? 1;

const rowsOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Row[] =>
  workbook.getWorksheet(name)?.getRows(1, 80) ?? [];

/** What weighed sums come to, by the sheet that they stand on. */
const totalsOn = (workbook: ExcelJS.Workbook): Readonly<Record<string, unknown[]>> =>
  Object.fromEntries(
    ['ATMR', 'NPL'].map((name) => [
      name,
      rowsOf(workbook, name).flatMap((row) =>
        row.getCell(3).value === 'JUMLAH' ? [row.getCell(6).result] : [],
      ),
    ]),
  );
