import ExcelJS from 'exceljs';
import { addressOf, type Cell, type Content, type Grid, type Sheet } from '../domain/grid';
import { BLANK, cleanText, contentOf, knownFormat, lengthOf } from './workbook-content';
import { lookOf } from './workbook-look';
import { prepareLibrary } from './workbook-patches';
import { faulty, type OrFault, type WorkbookFault } from './workbook-fault';
import { cellsIn, mergedArea, missingSheet } from './workbook-parts';
import { storedZip } from './zip';

const MOST_SHEETS = 50;
/** What a sheet's name, and a formula that is only told of, are cut to. */
const MOST_NAME = 100;
const MOST_TOLD = 300;
const MOST_USED = 200_000;
/** Cells that only have a style count here too: the library makes an object for each before we see any. */
const MOST_OBJECTS = 400_000;
/** Cells of the grid with the blank ones between used ones: a stray cell far out to the right costs memory too. */
const MOST_CELLS = 1_000_000;

/** Rows with the empty ones between used ones, so that one stray cell at the very end still passes. */
const MOST_ROWS = 1_200_000;
/** Characters of all cells: a text that the file holds once may stand in every cell. */
const MOST_CHARACTERS = 10_000_000;

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

/** Every empty row is this one. */
const NO_CELLS: Cell[] = [];

/** What is counted and known over a whole workbook. */
interface Budget {
  used: number;
  cells: number;
  rows: number;
  characters: number;
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
  const missing = missingSheet(parts);
  if (missing !== undefined) return faulty('damaged', missing);
  const budget: Budget = {
    used: 0,
    cells: 0,
    rows: 0,
    characters: 0,
    from1904: workbook.properties.date1904,
  };
  try {
    return { grid: { sheets: workbook.worksheets.map((sheet) => sheetOf(sheet, budget)) } };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
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
    budget.rows += number - rows.length;
    if (budget.rows > MOST_ROWS) throw new Unreadable({ code: 'too-large', found: 'cells' });
    while (rows.length < number - 1) rows.push(NO_CELLS);
    const cells = rowOf(row, budget);
    width = Math.max(width, cells.length);
    rows.push(cells);
    if (row.hidden) hiddenRows.push(number - 1);
  });
  const hiddenColumns: number[] = [];
  for (let column = 0; column < width; column += 1) {
    if (worksheet.getColumn(column + 1).hidden) hiddenColumns.push(column);
  }
  return {
    name: cleanText(worksheet.name, MOST_NAME),
    hidden: worksheet.state !== 'visible',
    rows,
    hiddenRows,
    hiddenColumns,
  };
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
    const cell = cellOf(source, budget.from1904);
    budget.characters += lengthOf(cell.content);
    if (budget.characters > MOST_CHARACTERS) throw new Unreadable({ code: 'too-large', found: 'cells' });
    cells.push(cell);
  });
  return cells;
}

function cellOf(source: ExcelJS.Cell, from1904: boolean): Cell {
  const { address } = source;
  if (source.type === ExcelJS.ValueType.Merge)
    return { address, content: BLANK, merged: source.master.address };
  const format = knownFormat(source.numFmt);
  // The number of a text in a list that the file lacks: it must never pass for an amount.
  if (source.type === ExcelJS.ValueType.String && typeof source.value === 'number') {
    throw new Unreadable({ code: 'damaged', found: 'xl/sharedStrings.xml' });
  }
  if (source.type !== ExcelJS.ValueType.Formula) {
    const content = contentOf(source.value, format, from1904);
    return { address, content, ...lookOf(source.style, content, source.value) };
  }
  // Not `source.value.result`: the library leaves a result of 0 out there.
  const result = source.result as ExcelJS.CellValue | undefined;
  const content: Content =
    result === undefined || result === null
      ? { kind: 'formula-without-value', formula: cleanText(source.formula, MOST_TOLD) }
      : contentOf(result, format, from1904);
  return { address, content, formula: true, ...lookOf(source.style, content) };
}
