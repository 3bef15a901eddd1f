import type { Kind } from '../../domain/statement/kind';
import { writeBook } from '../workbook-writer';
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
