import type ExcelJS from 'exceljs';
import { cut, exact } from '../domain/decimal';
import { neutral } from '../domain/neutral';
import type { Table, TableCell, TableColumn, TableUnit } from '../domain/table';
import { A4, newWorkbook } from './workbook-new';

const WIDEST = 60;

const FORMATS: Readonly<Record<TableUnit, string>> = {
  rupiah: '#,##0.##',
  percent: '#,##0.00" %"',
  points: '#,##0.00',
  number: '#,##0.##',
  year: '0',
  persons: '#,##0.##" orang"',
  days: '#,##0.##" hari"',
  months: '#,##0.##" bulan"',
  times: '#,##0.##" kali"',
};

/**
 * Writes a table as a workbook of two sheets: what the screen shows, as numbers that were cut and not rounded; and
 * the same cells exact, as text with up to ten decimals, since a spreadsheet keeps fifteen digits only.
 */
export async function writeTable(table: Table): Promise<Buffer> {
  const workbook = await newWorkbook(table.title);
  addSheet(workbook, 'Tampilan', table, shown);
  addSheet(workbook, 'Nilai tepat', table, precise);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

type Put = (cell: ExcelJS.Cell, content: TableCell, column: TableColumn | undefined) => void;

function shown(cell: ExcelJS.Cell, { said, value, unit }: TableCell, column: TableColumn | undefined): void {
  const counts = unit ?? column?.unit;
  if (value === undefined || counts === undefined) {
    cell.value = neutral(said);
    return;
  }
  cell.value = Number(cut(exact(value), counts === 'year' ? 0 : 2));
  cell.numFmt = wholeOr(FORMATS[counts], value);
}

/** Without a lone separator after a whole number. */
function wholeOr(format: string, value: string): string {
  return /\.\d*[1-9]/.test(cut(exact(value), 2)) ? format : format.replace('.##', '');
}

function precise(cell: ExcelJS.Cell, { said, value }: TableCell): void {
  cell.value = value ?? neutral(said);
}

function addSheet(workbook: ExcelJS.Workbook, name: string, table: Table, put: Put): void {
  const { title, about, columns, rows, notes } = table;
  const top = about.length + 3;
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${top}:${top}`,
    },
    headerFooter: { oddFooter: '&L&8&A&R&8Halaman &P dari &N' },
    views: [{ state: 'frozen', xSplit: 1, ySplit: top, showGridLines: false }],
  });
  sheet.addRow([neutral(title)]).font = { bold: true, size: 14 };
  for (const line of about) sheet.addRow([neutral(line)]).font = { color: { argb: 'FF5B6770' } };
  sheet.addRow([]);
  const head = sheet.addRow(columns.map((column) => neutral(column.label)));
  head.font = { bold: true };
  head.alignment = { wrapText: true, vertical: 'top' };
  head.border = { bottom: { style: 'medium' } };
  for (const row of rows) {
    const written = sheet.addRow([]);
    row.cells.forEach((cell, at) => {
      const target = written.getCell(at + 1);
      put(target, cell, columns[at]);
      if (columns[at]?.unit) target.alignment = { horizontal: 'right' };
    });
    if (row.heading) written.font = { bold: true };
  }
  sheet.addRow([]);
  for (const note of notes) sheet.addRow([neutral(note)]);
  columns.forEach((column, at) => (sheet.getColumn(at + 1).width = widthOf(table, column, at)));
}

function widthOf({ rows }: Table, { label }: TableColumn, at: number): number {
  const longest = Math.max(label.length / 2, ...rows.map((row) => row.cells[at]?.said.length ?? 0));
  return Math.min(WIDEST, Math.max(8, longest + 2));
}
