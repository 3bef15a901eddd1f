import type { Basis } from '../domain/assessment/basis';
import { writeBook } from '../spreadsheets/workbook-writer';
import { worksheetBook } from './writer/worksheet-book';

/** The worksheet of a law, filled in from a statement, as an .xlsx file; undefined where the law has none for it. */
export async function worksheetWorkbook(basis: Basis): Promise<Buffer | undefined> {
  const book = worksheetBook(basis);
  return book && writeBook(book);
}
