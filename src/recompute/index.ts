import type { Basis } from '../domain/assessment/basis';
import type { Book } from '../spreadsheets/book';
import { writeBook } from '../spreadsheets/workbook-writer';
import { answerSheet } from './answer-sheet';
import { lineSheet } from './line-sheet';
import { ratioSheet } from './ratio-sheet';
import { resultSheet } from './result-sheet';
import { sourceOf } from './source';
import { switchSheet } from './switch-sheet';
import { tableSheet } from './table-sheet';
import { termSheet } from './term-sheet';

/**
 * An assessment as a workbook of formulas that any spreadsheet program works out anew: statement, terms, ratios,
 * tables, points, total and predicate, with a switch for every reading of the law.
 */
export function recomputedBook(basis: Basis): Book {
  const source = sourceOf(basis);
  const { unit, period } = basis.statement;
  return {
    title: `Hitung ulang ${unit.name} ${period.year}`,
    sheets: [
      resultSheet(source),
      ratioSheet(source),
      lineSheet(source),
      answerSheet(source),
      switchSheet(source),
      termSheet(source),
      tableSheet(source),
    ],
  };
}

/** The same as an .xlsx file. */
export async function recomputedWorkbook(basis: Basis): Promise<Buffer> {
  return writeBook(recomputedBook(basis));
}
