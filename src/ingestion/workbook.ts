import ExcelJS from 'exceljs';
import { addressOf, numberText, type Cell, type Content, type Grid, type Sheet } from '../domain/grid';
import { excelDate, isDateFormat } from './excel-dates';
import { prepareLibrary } from './workbook-patches';
import { faulty, type OrFault, type WorkbookFault } from './workbook-fault';
import { storedZip } from './zip';

const MOST_SHEETS = 50;
const MOST_USED = 200_000;
/** Cells that only have a style count here too: the library makes an object for each before we see any. */
const MOST_OBJECTS = 400_000;
/** Cells of the grid with the blank ones between used ones: a stray cell far out to the right costs memory too. */
const MOST_CELLS = 1_000_000;

/** Parts of a sheet that are never read; the library expands some of them to one object for each cell they cover. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'hyperlinks',
];

const MERGED = /<mergeCell\s+ref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/g;

const BLANK: Content = { kind: 'blank' };

/** What is counted and known over a whole workbook. */
interface Budget {
  used: number;
  cells: number;
  readonly from1904: boolean;
}

/** Carries a fault out of the loops over the cells. */
class Unreadable extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
  }
}

/**
 * Reads the parts of a workbook into a grid of plain data. Nothing is evaluated: of a formula the value it last had
 * is taken. Runs in the reading thread, since the library neither yields nor limits what it takes.
 *
 * @param parts from `openParts`, so already checked and inflated
 */
export async function loadGrid(
  parts: ReadonlyMap<string, Buffer>,
): Promise<OrFault<{ readonly grid: Grid }>> {
  for (const part of parts.values()) {
    if (cellsIn(part) + mergedArea(part) > MOST_OBJECTS) return faulty('too-large', 'cells');
  }
  const workbook = await load(parts);
  if (!workbook) return faulty('damaged', 'xml');
  if (workbook.worksheets.length === 0) return faulty('damaged', 'no-sheets');
  if (workbook.worksheets.length > MOST_SHEETS) return faulty('too-large', 'sheets');
  const budget: Budget = { used: 0, cells: 0, from1904: workbook.properties.date1904 };
  try {
    return { grid: { sheets: workbook.worksheets.map((sheet) => sheetOf(sheet, budget)) } };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

/** How many cells a sheet has, used or not. */
function cellsIn(xml: Buffer): number {
  let count = 0;
  for (let at = xml.indexOf('<c '); at >= 0; at = xml.indexOf('<c ', at + 3)) count += 1;
  return count;
}

/** How many cells the merged ranges of a sheet cover: the library makes an object for each. */
function mergedArea(xml: Buffer): number {
  const start = xml.indexOf('<mergeCells');
  if (start < 0) return 0;
  let area = 0;
  for (const [, left = '', top, right = '', bottom] of xml.toString('latin1', start).matchAll(MERGED)) {
    area += (columnOf(right) - columnOf(left) + 1) * (Number(bottom) - Number(top) + 1);
  }
  return area;
}

/** 1 for "A", 27 for "AA". */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Undefined where the library fails: its errors say nothing that would help the person who sent the file. */
async function load(parts: ReadonlyMap<string, Buffer>): Promise<ExcelJS.Workbook | undefined> {
  prepareLibrary();
  const workbook = new ExcelJS.Workbook();
  try {
    const bytes = storedZip(parts) as unknown as ExcelJS.Buffer;
    return await workbook.xlsx.load(bytes, { ignoreNodes: IGNORED });
  } catch {
    return undefined;
  }
}

function sheetOf(worksheet: ExcelJS.Worksheet, budget: Budget): Sheet {
  const rows: Cell[][] = [];
  const hiddenRows: number[] = [];
  let width = 0;
  worksheet.eachRow((row, number) => {
    while (rows.length < number - 1) rows.push([]);
    const cells = rowOf(row, budget);
    width = Math.max(width, cells.length);
    rows.push(cells);
    if (row.hidden) hiddenRows.push(number - 1);
  });
  const hiddenColumns: number[] = [];
  for (let column = 0; column < width; column += 1) {
    if (worksheet.getColumn(column + 1).hidden) hiddenColumns.push(column);
  }
  return { name: worksheet.name, hidden: worksheet.state !== 'visible', rows, hiddenRows, hiddenColumns };
}

function rowOf(row: ExcelJS.Row, budget: Budget): Cell[] {
  const cells: Cell[] = [];
  row.eachCell((source, number) => {
    budget.used += 1;
    budget.cells += number - cells.length;
    if (budget.used > MOST_USED || budget.cells > MOST_CELLS)
      throw new Unreadable({ code: 'too-large', found: 'cells' });
    while (cells.length < number - 1)
      cells.push({ address: addressOf(row.number - 1, cells.length), content: BLANK });
    cells.push(cellOf(source, budget.from1904));
  });
  return cells;
}

function cellOf(source: ExcelJS.Cell, from1904: boolean): Cell {
  const { address } = source;
  if (source.type === ExcelJS.ValueType.Merge)
    return { address, content: BLANK, merged: source.master.address };
  const format = source.numFmt as string | undefined;
  // The number of a text in a list that the file lacks: it must never pass for an amount.
  if (source.type === ExcelJS.ValueType.String && typeof source.value === 'number') {
    throw new Unreadable({ code: 'damaged', found: 'xl/sharedStrings.xml' });
  }
  if (source.type !== ExcelJS.ValueType.Formula)
    return { address, content: contentOf(source.value, format, from1904) };
  // Not `source.value.result`: the library leaves a result of 0 out there.
  const result = source.result as ExcelJS.CellValue | undefined;
  const content: Content =
    result === undefined || result === null
      ? { kind: 'formula-without-value', formula: source.formula }
      : contentOf(result, format, from1904);
  return { address, content, formula: true };
}

function contentOf(value: ExcelJS.CellValue, format: string | undefined, from1904: boolean): Content {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === 'number') return numberOf(value, format, from1904);
  if (typeof value === 'string') return textContent(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) return { kind: 'date', iso: value.toISOString().slice(0, 10) };
  if ('error' in value) return { kind: 'error', code: value.error };
  if ('richText' in value) return textContent(value.richText.map((run) => run.text).join(''));
  return 'text' in value ? contentOf(value.text, format, from1904) : BLANK;
}

function numberOf(value: number, format: string | undefined, from1904: boolean): Content {
  if (!Number.isFinite(value)) return { kind: 'error', code: '#NUM!' };
  const iso = isDateFormat(format) ? excelDate(value, from1904) : undefined;
  if (iso !== undefined) return { kind: 'date', iso };
  const text = numberText(value);
  return format === undefined || format === 'General'
    ? { kind: 'number', text }
    : { kind: 'number', text, format };
}

function textContent(raw: string): Content {
  const text = raw.replace(/\r\n?/g, '\n');
  return text === '' ? BLANK : { kind: 'text', text };
}
