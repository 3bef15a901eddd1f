import { isFilled, textOf } from '../../domain/grid';
import type { Grid, Sheet } from '../../domain/grid';
import type { Frame, FrameTable } from '../../reading/layout';
import { lettersOf } from '../../reading/tables/columns';

/** A sheet with its frame drawn on it, as finished strings. */
export interface SheetView {
  readonly name: string;
  /** What is read of it: years with their columns, and by what amounts are multiplied; empty where nothing is read yet. */
  readonly told: string;
  readonly columns: readonly { readonly letters: string; readonly mark: Mark; readonly year: string }[];
  readonly rows: readonly {
    readonly number: string;
    readonly isHead: boolean;
    readonly cells: readonly { readonly text: string; readonly mark: Mark }[];
  }[];
}

/** "read" for a column that is read as a year, "open" for one that is asked about. */
export type Mark = 'read' | 'open' | '';

/** So much of a sheet shows where its table begins. */
const MOST_SHEETS = 4;
const MOST_ROWS = 12;
const ABOVE = 4;
const MOST_COLUMNS = 16;
const LONGEST = 40;

/** The sheets of a file from a few rows above their tables, with the columns that are read or asked about. */
export function sheetViews(grid: Grid, frame: Frame | undefined): SheetView[] {
  const tables = frame?.tables ?? [];
  const named = new Set(tables.map(({ sheet }) => sheet));
  const visible = grid.sheets.filter((sheet) => !sheet.hidden && sheet.rows.some((row) => row.length > 0));
  const shown = named.size > 0 ? visible.filter(({ name }) => named.has(name)) : visible;
  return shown.slice(0, MOST_SHEETS).map((sheet) => sheetView(sheet, tablesOn(tables, sheet)));
}

const tablesOn = (tables: readonly FrameTable[], { name }: Sheet): readonly FrameTable[] =>
  tables.filter(({ sheet }) => sheet === name);

function sheetView(sheet: Sheet, tables: readonly FrameTable[]): SheetView {
  const [first] = tables;
  const top = Math.max(0, (first?.header ?? 0) - ABOVE);
  const rows = [...sheet.rows.entries()].filter(([row, cells]) => row >= top && cells.some(isFilled));
  const shown = rows.slice(0, MOST_ROWS);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...shown.map(([, cells]) => cells.length)));
  const columns = Array.from({ length: width }, (_, at) => columnView(lettersOf(at), tables));
  return {
    name: sheet.name,
    told: toldOf(tables),
    columns,
    rows: shown.map(([row, cells]) => ({
      number: String(row + 1),
      isHead: tables.some(({ header }) => header === row),
      cells: columns.map(({ mark }, at) => ({ text: cellText(cells[at]), mark })),
    })),
  };
}

function cellText(cell: Sheet['rows'][number][number] | undefined): string {
  const text = cell === undefined ? '' : textOf(cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function columnView(letters: string, tables: readonly FrameTable[]): SheetView['columns'][number] {
  const isOpen = tables.some(({ open }) => open?.some(({ column }) => column === letters));
  const of = tables.flatMap(({ columns }) => columns).find(({ column }) => column === letters);
  if (isOpen) return { letters, mark: 'open', year: '?' };
  return of === undefined
    ? { letters, mark: '', year: '' }
    : { letters, mark: 'read', year: String(of.year) };
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['1', 'rupiah'],
  ['1000', 'ribuan rupiah'],
  ['1000000', 'jutaan rupiah'],
  ['1000000000', 'miliaran rupiah'],
]);

function toldOf(tables: readonly FrameTable[]): string {
  const [first] = tables;
  if (first === undefined) return '';
  const read = tables
    .filter(({ open }) => open === undefined)
    .flatMap(({ columns }) =>
      columns.map(
        ({ column, year, draft }) =>
          `kolom ${column} = ${year}${draft === undefined ? '' : ` (belum final: “${draft}”)`}`,
      ),
    );
  const head = first.header < 0 ? [] : [`kepala tabel baris ${first.header + 1}`];
  return [...head, ...new Set(read), `satuan ${UNITS.get(first.scale) ?? first.scale}`].join(' · ');
}
