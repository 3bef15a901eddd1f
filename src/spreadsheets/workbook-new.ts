import type ExcelJS from 'exceljs';

/** Written into the file instead of the time of writing, so that the same contents give the same file. */
const DATED = new Date('2026-01-01T00:00:00Z');

/** Excel's number for A4: the library declares its name, but has none when it runs. */
export const A4 = 9 as unknown as ExcelJS.PaperSize;

/** The library is loaded when it is first asked for: most processes write no workbook. */
export async function workbookLibrary(): Promise<typeof ExcelJS> {
  return (await import('exceljs')).default;
}

/** A workbook of ours without sheets. */
export async function newWorkbook(title: string): Promise<ExcelJS.Workbook> {
  const { Workbook } = await workbookLibrary();
  const workbook = new Workbook();
  workbook.title = title;
  workbook.creator = workbook.lastModifiedBy = 'Rapor';
  workbook.created = workbook.modified = DATED;
  return workbook;
}
