import type { Kind } from '../domain/statement/kind';
import { writeBook } from '../spreadsheets/workbook-writer';
import { templateBook } from './template-book';
import type { TemplateOptions } from './template-book';

/**
 * The workbook that a unit of this kind fills in, as an .xlsx file.
 *
 * @throws Refusal `unknown-kind` for a kind without a chart
 */
export async function templateWorkbook(kind: Kind, options: TemplateOptions): Promise<Buffer> {
  return writeBook(templateBook(kind, options));
}

/** Years a new template offers: the last one that is over and the four before it. */
const OFFERED = 5;

/** The first year that a template made in `thisYear` offers. */
export const firstYearIn = (thisYear: number): number => thisYear - OFFERED;
