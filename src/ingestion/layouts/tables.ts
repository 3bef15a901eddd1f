import { cellAt, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { yearIn } from './words';
import type { YearHeader } from './words';

/** A column of amounts with the period its header names. */
export interface YearColumn extends YearHeader {
  readonly column: number;
}

/** One row of a table: what its label columns say, and the amount cells beside them. */
export interface TableRow {
  readonly row: number;
  /** Digits that stand alone in a label column: an account code, or a running number. */
  readonly number?: string;
  readonly label: string;
  readonly cells: readonly { readonly year: number; readonly cell: Cell }[];
}

/** Labels with amounts of one or more years beside them; a two-sided form has two tables. */
export interface Table {
  readonly sheet: Sheet;
  readonly years: readonly YearColumn[];
  readonly rows: readonly TableRow[];
}

/** How far down a header is looked for. */
const HEADER_ROWS = 40;
/** A column of amounts holds at least this many. */
const FEWEST_AMOUNTS = 3;

/** The tables of a sheet, from left to right; none where no year stands above a column of amounts. */
export function tablesOf(sheet: Sheet): Table[] {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  for (let row = 0; row < Math.min(HEADER_ROWS, sheet.rows.length); row += 1) {
    const years = yearColumns(sheet, row, width);
    if (years.length > 0) return blocksOf(years).map((block) => tableOf(sheet, row, block.left, block.years));
  }
  const lone = loneYear(sheet, width);
  return lone ? [tableOf(sheet, lone.row, 0, [lone])] : [];
}

function yearColumns(sheet: Sheet, row: number, width: number): YearColumn[] {
  const found: YearColumn[] = [];
  let labels = 0;
  for (let column = 0; column < width; column += 1) {
    const header = headerYear(cellAt(sheet, row, column));
    const below = amountsBelow(sheet, row, column);
    if (header && labels >= FEWEST_AMOUNTS && below >= FEWEST_AMOUNTS) found.push({ column, ...header });
    labels = Math.max(labels, wordsBelow(sheet, row, column));
  }
  return found;
}

/** Labels below a header. Account codes look like years ("2010"), but stand left of every label. */
function wordsBelow(sheet: Sheet, row: number, column: number): number {
  return sheet.rows
    .slice(row + 1)
    .filter((cells) => cells[column]?.content.kind === 'text' && /\p{L}{3}/u.test(textOf(cells[column])))
    .length;
}

function headerYear(cell: Cell): YearHeader | undefined {
  if (cell.content.kind === 'date')
    return { year: Number(cell.content.iso.slice(0, 4)), end: cell.content.iso };
  return yearIn(textOf(cell));
}

/** Cells below a header that may be amounts: numbers, dashes, texts with digits and no letters but "Rp". */
function amountsBelow(sheet: Sheet, row: number, column: number): number {
  let count = 0;
  for (let below = row + 1; below < sheet.rows.length; below += 1) {
    const cell = cellAt(sheet, below, column);
    if (cell.content.kind === 'number' || /^[\s\d.,()\-–=]*(?:rp)?[\s\d.,()\-–=]+$/i.test(textOf(cell)))
      count += 1;
  }
  return count;
}

interface Block {
  readonly left: number;
  readonly years: YearColumn[];
}

/** Year columns that follow each other belong together; label columns between two of them begin a new side. */
function blocksOf(years: readonly YearColumn[]): Block[] {
  const blocks: Block[] = [];
  let left = 0;
  for (const year of years) {
    const open = blocks[blocks.length - 1];
    const last = open?.years[open.years.length - 1];
    const repeated = open?.years.some((each) => each.year === year.year) ?? false;
    if (open && !(repeated && last && year.column > last.column + 1)) open.years.push(year);
    else blocks.push({ left, years: [year] });
    left = year.column + 1;
  }
  return blocks;
}

/** A table whose one year stands in the sheet's name or in a title: its rightmost column of amounts is meant. */
function loneYear(sheet: Sheet, width: number): (YearColumn & { readonly row: number }) | undefined {
  const titles = sheet.rows.slice(0, HEADER_ROWS).map((row, at) => ({ at, header: titleYear(row) }));
  const title = titles.find((each) => each.header !== undefined);
  const header = title?.header ?? yearIn(sheet.name);
  if (!header) return undefined;
  for (let column = width - 1; column > 0; column -= 1) {
    if (amountsBelow(sheet, -1, column) >= FEWEST_AMOUNTS) return { row: title?.at ?? -1, column, ...header };
  }
  return undefined;
}

/** The year a title row names: a text or a date, and no row of the table. */
function titleYear(row: readonly Cell[]): YearHeader | undefined {
  if (row.some((cell) => cell.content.kind === 'number')) return undefined;
  return row.map(headerYear).find((each) => each !== undefined);
}

function tableOf(sheet: Sheet, header: number, left: number, years: YearColumn[]): Table {
  const right = years[0]?.column ?? 0;
  const rows: TableRow[] = [];
  for (let row = header + 1; row < sheet.rows.length; row += 1) {
    const read = rowOf(sheet, row, left, right, years);
    if (read) rows.push(read);
  }
  return { sheet, years, rows };
}

function rowOf(
  sheet: Sheet,
  row: number,
  left: number,
  right: number,
  years: YearColumn[],
): TableRow | undefined {
  const texts: string[] = [];
  let number: string | undefined;
  for (let column = left; column < right; column += 1) {
    const text = textOf(cellAt(sheet, row, column)).trim();
    if (text === '') continue;
    if (number === undefined && texts.length === 0 && /^\d{1,6}$/.test(text)) number = text;
    else texts.push(text);
  }
  const cells = years.map(({ year, column }) => ({ year, cell: cellAt(sheet, row, column) }));
  const label = texts.join(' ').replace(/\s+/g, ' ');
  if (label === '' && number === undefined) return undefined;
  return { row, ...(number === undefined ? {} : { number }), label, cells };
}
