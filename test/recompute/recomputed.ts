import ExcelJS from 'exceljs';
import { linesOf } from '../../src/domain/assessment/explain';
import { assess } from '../../src/domain/assessment/assess';
import type { Basis } from '../../src/domain/assessment/basis';
import { plain } from '../../src/domain/decimal';
import type { Book, BookSheet } from '../../src/spreadsheets/book';

/** Points of every indicator and of the total, from the least to the most, and the predicate. */
export interface Points {
  readonly points: Readonly<Record<string, readonly [number, number]>>;
  readonly total: readonly [number, number] | undefined;
  readonly grade: string | undefined;
}

/** The same as a program worked it out, with every word of agreement it shows. */
export interface Recomputed extends Points {
  readonly agreement: ReadonlySet<string>;
}

/** What the engine says. */
export function engineSays(basis: Basis): Points {
  const assessment = assess(basis);
  const { total, grade } = assessment;
  return {
    points: Object.fromEntries(
      linesOf(assessment).map(({ result, points }) => [
        result.indicator.number,
        [Number(plain(points.least)), Number(plain(points.most))],
      ]),
    ),
    total: total && [Number(plain(total.least)), Number(plain(total.most))],
    grade: grade?.label,
  };
}

/** What a spreadsheet program worked out. */
export async function workbookSays(content: Buffer): Promise<Recomputed> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    content.buffer.slice(content.byteOffset, content.byteOffset + content.length) as ArrayBuffer,
  );
  const [ratios, result] = [rowsOf(workbook, 'Rasio'), rowsOf(workbook, 'Hasil')];
  const rows = ratios.slice(3).filter(([number]) => number !== undefined);
  const total = result.find(([, label]) => label === 'Jumlah');
  const grade = result.find(([, label]) => label === 'Predikat')?.[3];
  const agreement = [...rows.map((row) => row[11]), ...result.slice(5).map((row) => row[7])];
  return {
    points: Object.fromEntries(rows.map((row) => [String(row[0]), [Number(row[7]), Number(row[8])]])),
    total: total && [Number(total[3]), Number(total[4])],
    grade: grade === 'belum diketahui' ? undefined : grade === undefined ? undefined : String(grade),
    agreement: new Set(agreement.flatMap((word) => (typeof word === 'string' ? [word] : []))),
  };
}

type Shown = string | number | undefined;

function rowsOf(workbook: ExcelJS.Workbook, name: string): Shown[][] {
  const sheet = workbook.getWorksheet(name);
  const rows: Shown[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.from({ length: 20 }, (_, at) => shownIn(row.getCell(at + 1))));
  });
  return rows;
}

function shownIn({ value }: ExcelJS.Cell): Shown {
  if (typeof value === 'object' && value !== null && 'formula' in value) {
    // The library leaves out a result of nothing; a fault is an object.
    const { result = 0 } = value;
    return typeof result === 'number' || typeof result === 'string' ? result : NaN;
  }
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** A book in which a cell holds another value. */
export function withCell(
  book: Book,
  name: string,
  row: number,
  column: number,
  value: string | number,
): Book {
  const changed = (sheet: BookSheet): BookSheet => ({
    ...sheet,
    rows: sheet.rows.map((each, at) =>
      at === row - 1
        ? {
            ...each,
            cells: each.cells.map((cell, place) =>
              place === column && cell ? { style: cell.style, value } : cell,
            ),
          }
        : each,
    ),
  });
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? changed(sheet) : sheet)) };
}

/** The row of a sheet, counted from 1, whose first cell holds these words. */
export const rowWith = (book: Book, name: string, words: string): number =>
  (book.sheets.find((sheet) => sheet.name === name)?.rows ?? []).findIndex(
    ({ cells }) => cells[0]?.value === words,
  ) + 1;
