import { addressOf, cellAt, textOf } from '../../domain/grid';
import type { Grid, Sheet } from '../../domain/grid';
import { rupiah } from '../../rendering/numbers';

/** A cell to be shown where it stands, and the name under which the page links to it. */
export interface Wanted {
  readonly sheet: string;
  readonly cell: string;
  readonly anchor: string;
}

/** A part of a sheet around the cells that are looked for. */
export interface SheetCut {
  readonly sheet: string;
  readonly columns: readonly CutColumn[];
  readonly rows: readonly CutRow[];
}

interface CutColumn {
  readonly letters: string;
  /** Neither the labels nor a wanted cell stand in it: a telephone leaves it out. */
  readonly aside: boolean;
}

interface CutRow {
  /** As the spreadsheet counts: from 1. */
  readonly number: number;
  /** True where rows above it are left out. */
  readonly skipped: boolean;
  readonly cells: readonly CutCell[];
}

interface CutCell {
  readonly text: string;
  readonly number: boolean;
  readonly marked: boolean;
  /** Empty unless the page links to it. */
  readonly anchor: string;
  readonly aside: boolean;
}

/** Rows shown above and below a cell. */
const AROUND = 1;
/** Columns at the left, where labels stand; and beside a cell. What the file hides is left out. */
const LABELS = 3;
const BESIDE = 1;
const LONGEST = 90;

/** The sheets of a workbook around the wanted cells; a sheet or a cell that is not there is left out. */
export function cutsOf(grid: Grid, wanted: readonly Wanted[]): SheetCut[] {
  return grid.sheets.flatMap((sheet) => {
    const places = wanted.flatMap((each) => {
      const place = each.sheet === sheet.name ? placeOf(each.cell) : undefined;
      return place ? [{ ...place, anchor: each.anchor }] : [];
    });
    return places.length === 0 ? [] : [cutOf(sheet, places)];
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly anchor: string;
}

/** Row and column, both from 0, of an address such as "B12", or of the first cell of "D5:D16". */
function placeOf(address: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})(?::[A-Z]{1,3}[1-9]\d{0,6})?$/.exec(address);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function cutOf(sheet: Sheet, places: readonly Place[]): SheetCut {
  const rows = rowsFor(sheet, places);
  const columns = columnsFor(sheet, places, rows);
  const shown = new Set([labelsIn(sheet, columns, rows), ...places.map((place) => place.column)]);
  const aside = (column: number): boolean => !shown.has(column);
  return {
    sheet: sheet.name,
    columns: columns.map((column) => ({ letters: lettersOf(column), aside: aside(column) })),
    rows: rows.map((row, at) => ({
      number: row + 1,
      skipped: at > 0 && row > (rows[at - 1] ?? 0) + 1,
      cells: columns.map((column) => ({ ...cellOf(sheet, row, column, places), aside: aside(column) })),
    })),
  };
}

/** The heads of the columns, and each cell with its neighbours. */
function rowsFor(sheet: Sheet, places: readonly Place[]): number[] {
  const rows = new Set(places.map(({ column }) => headOf(sheet, column)));
  for (const { row } of places) {
    for (let near = Math.max(0, row - AROUND); near <= row + AROUND; near += 1) rows.add(near);
  }
  const isMarked = (row: number): boolean => places.some((place) => place.row === row);
  const hidden = (row: number): boolean => sheet.hiddenRows.includes(row) && !isMarked(row);
  return [...rows]
    .filter((row) => row < Math.max(sheet.rows.length, 1) && !hidden(row))
    .sort((a, b) => a - b);
}

/** The column with most words. */
function labelsIn(sheet: Sheet, columns: readonly number[], rows: readonly number[]): number {
  const words = (column: number): number =>
    rows.reduce((sum, row) => {
      const { content } = cellAt(sheet, row, column);
      return sum + (content.kind === 'text' ? content.text.length : 0);
    }, 0);
  return columns.reduce((most, column) => (words(column) > words(most) ? column : most), columns[0] ?? 0);
}

/** The first row in which anything stands in a column: mostly its year. */
function headOf(sheet: Sheet, column: number): number {
  const at = sheet.rows.findIndex((_, row) => textOf(cellAt(sheet, row, column)) !== '');
  return Math.max(at, 0);
}

function columnsFor(sheet: Sheet, places: readonly Place[], rows: readonly number[]): number[] {
  const width = Math.max(...rows.map((row) => sheet.rows[row]?.length ?? 0));
  const near = (column: number): boolean => places.some((place) => Math.abs(place.column - column) <= BESIDE);
  const filled = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => textOf(cellAt(sheet, row, column)) !== ''),
  );
  const marked = places.map((place) => place.column);
  const seen = filled.filter((column) => !sheet.hiddenColumns.includes(column));
  const kept = seen.filter((column, at) => at < LABELS || near(column));
  return [...new Set([...kept, ...marked])].sort((a, b) => a - b);
}

function cellOf(sheet: Sheet, row: number, column: number, places: readonly Place[]): Omit<CutCell, 'aside'> {
  const cell = cellAt(sheet, row, column);
  const here = places.find((place) => place.row === row && place.column === column);
  const number = cell.content.kind === 'number';
  const text = textOf(cell);
  const written = number && /^-?\d{4,}(\.\d+)?$/.test(text) && !isYear(text) ? rupiah(text) : text;
  return {
    text: written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written,
    number,
    marked: here !== undefined,
    anchor: here?.anchor ?? '',
  };
}

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);

const lettersOf = (column: number): string => addressOf(0, column).replace(/\d+$/, '');
