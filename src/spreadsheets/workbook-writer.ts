import type ExcelJS from 'exceljs';
import type { Book, BookCell, BookRow, BookSheet, Entry } from './book';
import { A4, newWorkbook } from './workbook-new';
import { HIGHLIGHTS, STYLES } from './workbook-styles';

const LAST_COLUMN = 16_384;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Writes a described workbook: the counterpart of reading, and the only other file that speaks to the Excel library. */
export async function writeBook(book: Book): Promise<Buffer> {
  const workbook = await newWorkbook(book.title);
  for (const sheet of book.sheets) await writeSheet(workbook, sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function writeSheet(workbook: ExcelJS.Workbook, sheet: BookSheet): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, optionsOf(sheet));
  sheet.columns.forEach(({ width, hidden }, at) => {
    const column = worksheet.getColumn(at + 1);
    column.width = width;
    if (hidden) column.hidden = true;
  });
  sheet.rows.forEach((row, at) => writeRow(worksheet, row, at + 1));
  // By range: of single cells the library makes ranges that overlap, which Excel takes for damage.
  for (const { range, entry } of sheet.entries) worksheet.dataValidations.add(range, validationOf(entry));
  sheet.highlights.forEach(({ range, formula, colour }, at) =>
    worksheet.addConditionalFormatting({
      ref: range,
      rules: [{ type: 'expression', priority: at + 1, formulae: [formula], style: HIGHLIGHTS[colour] }],
    }),
  );
  // Without a password: the lock keeps from slips, not from people.
  await worksheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

/** The library has this, but does not declare it. */
declare module 'exceljs' {
  interface Worksheet {
    readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  }
}

function optionsOf({ tab, frozen, repeated }: BookSheet): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    properties: { tabColor: { argb: `FF${tab}` }, defaultRowHeight: 16 },
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      ...(repeated === undefined ? {} : { printTitlesRow: `${repeated}:${repeated}` }),
    },
    headerFooter: { oddFooter: '&L&8&A&R&8Halaman &P dari &N' },
    views: [
      { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false, zoomScale: 100 },
    ],
  };
}

function writeRow(worksheet: ExcelJS.Worksheet, row: BookRow, number: number): void {
  const written = worksheet.getRow(number);
  if (row.newPage && number > 1) worksheet.getRow(number - 1).addPageBreak(0, LAST_COLUMN);
  if (row.height !== undefined) written.height = row.height;
  row.cells.forEach((cell, at) => {
    if (cell) writeCell(written.getCell(at + 1), cell);
  });
  if (row.merged) worksheet.mergeCells(number, row.merged[0] + 1, number, row.merged[1] + 1);
}

function writeCell(target: ExcelJS.Cell, cell: BookCell): void {
  const style = STYLES[cell.style];
  target.style = cell.indent ? { ...style, alignment: { ...style.alignment, indent: cell.indent } } : style;
  if (cell.formula) target.value = { formula: cell.formula.text, result: cell.formula.result };
  else if (cell.value !== undefined) target.value = cell.value;
}

function validationOf(entry: Entry): ExcelJS.DataValidation {
  if (entry.kind === 'choice') {
    return {
      type: 'list',
      allowBlank: true,
      formulae: [`"${entry.from.join(',')}"`],
      showErrorMessage: !entry.open,
      errorTitle: 'Pilihan',
      error: `Pilihlah salah satu: ${entry.from.join(', ')}.`,
    };
  }
  return {
    type: 'whole',
    operator: 'between',
    allowBlank: true,
    formulae: [entry.least, entry.most],
    showErrorMessage: true,
    errorTitle: 'Tahun buku',
    error: `Tulislah tahun dengan empat angka, ${entry.least} sampai ${entry.most}.`,
  };
}
