import type ExcelJS from 'exceljs';

/** Written into the file instead of the time of writing, so that the same contents give the same file. */
const DATED = new Date('2026-01-01T00:00:00Z');

/** Excel's number for A4: the library declares its name, but has none when it runs. */
export const A4 = 9 as unknown as ExcelJS.PaperSize;

/** A workbook of ours without sheets. The library is loaded with the first one: most processes write none. */
export async function newWorkbook(title: string): Promise<ExcelJS.Workbook> {
  const { default: library } = await import('exceljs');
  const workbook = new library.Workbook();
  workbook.title = title;
  workbook.creator = workbook.lastModifiedBy = 'Rapor';
  workbook.created = workbook.modified = DATED;
  return workbook;
}
