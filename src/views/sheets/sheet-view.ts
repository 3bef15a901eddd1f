import { plain, exact } from '../../domain/decimal';
import { cellAt, textOf } from '../../domain/grid';
import type { Cell, Grid, Sheet } from '../../domain/grid';
import type { RowReading } from '../../reading/layout';
import { decimal } from '../../rendering/numbers';
import { rowId } from '../../reading/row-choices';

/** A sheet as its writer knows it: the cells in place, as text. */
export interface SheetView {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly number: string;
    readonly doubtful: boolean;
    readonly cells: readonly CellView[];
  }[];
  /** How many rows are not shown; empty where all are. */
  readonly more: string;
}

interface CellView {
  readonly id: string;
  readonly text: string;
  /** The card of the row that this amount belongs to; empty for any other cell. */
  readonly href: string;
  readonly doubtful: boolean;
  readonly amount: boolean;
  readonly bold: boolean;
}

/** What a person looks through; a longer sheet is cut, and says so. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 24;
const LONGEST = 120;

/** The sheets in which rows with amounts were found, each cut to what is in use. */
export function sheetViews(grid: Grid, rows: readonly RowReading[]): SheetView[] {
  return grid.sheets.flatMap((sheet) => {
    const own = rows.filter((row) => row.sheet === sheet.name);
    return own.length > 0 ? [sheetView(sheet, own)] : [];
  });
}

/** The anchor of a cell. */
export function cellId(sheet: string, cell: string): string {
  return `c-${rowId(sheet).slice(0, 6)}-${cell}`;
}

function sheetView(sheet: Sheet, readings: readonly RowReading[]): SheetView {
  const byCell = new Map(readings.flatMap((row) => row.cells.map(({ cell }) => [cell, row] as const)));
  const used = sheet.rows.flatMap((row, at) =>
    row.some(isFilled) && !sheet.hiddenRows.includes(at) ? [at] : [],
  );
  const shown = used.slice(0, MOST_ROWS);
  const columns = columnsIn(sheet, shown);
  const more = used.length - shown.length;
  return {
    name: sheet.name,
    columns: columns.map((at) => cellAt(sheet, 0, at).address.replace(/\d+/, '')),
    rows: shown.map((at) => {
      const cells = columns.map((column) => cellView(sheet, cellAt(sheet, at, column), byCell));
      return { number: String(at + 1), doubtful: cells.some((cell) => cell.doubtful), cells };
    }),
    more: more > 0 ? 'Baris-baris berikutnya tidak ditampilkan di sini.' : '',
  };
}

const isFilled = (cell: Cell): boolean => textOf(cell).trim() !== '';

function columnsIn(sheet: Sheet, rows: readonly number[]): number[] {
  const used = new Set<number>();
  for (const row of rows) {
    for (const [at, cell] of (sheet.rows[row] ?? []).entries()) {
      if (isFilled(cell) && !sheet.hiddenColumns.includes(at)) used.add(at);
    }
  }
  return [...used].sort((a, b) => a - b).slice(0, MOST_COLUMNS);
}

function cellView(sheet: Sheet, cell: Cell, byCell: ReadonlyMap<string, RowReading>): CellView {
  const reading = byCell.get(cell.address);
  return {
    id: cellId(sheet.name, cell.address),
    text: reading ? amountText(cell) : textOf(cell).slice(0, LONGEST),
    href: reading ? `#k-${rowId(reading.key)}` : '',
    doubtful: reading?.state === 'doubtful',
    amount: reading !== undefined,
    bold: cell.bold === true,
  };
}

/** A number as people write it: the file holds it bare. */
export function amountText(cell: Cell): string {
  return cell.content.kind === 'number' ? grouped(cell.content.text) : textOf(cell).slice(0, LONGEST);
}

/** Decimal text with points and a comma, decimals as many as there are, at most two. */
export function grouped(text: string): string {
  const bare = plain(exact(text));
  return decimal(bare, Math.min(2, bare.split('.')[1]?.length ?? 0));
}
