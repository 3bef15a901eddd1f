import { textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { columnsOf, countBetween } from './columns';
import type { ColumnIndex } from './columns';
import { FEWEST_AMOUNTS, HEADER_ROWS, headersOf, headerYear } from './headers';
import type { Header, SkippedColumn, YearColumn } from './headers';
import { isNoActual, yearIn } from './words';
import type { YearHeader } from './words';

/** One row of a table: what its label columns say, and the cells beside them that are filled in. */
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
  /** The header's row; -1 where the sheet's name names the year. */
  readonly header: number;
  /** Another table stands above this one. */
  readonly follows: boolean;
  readonly years: readonly YearColumn[];
  /** Columns of its header that are not read; told once where a header has two tables. */
  readonly skipped: readonly SkippedColumn[];
  readonly rows: readonly TableRow[];
}

/** What a label is cut to. */
export const LONGEST_LABEL = 300;

/** The tables of a sheet, from the top and from left to right; none where no year stands above amounts. */
export function tablesOf(sheet: Sheet): Table[] {
  const index = columnsOf(sheet);
  const headers = headersOf(sheet, index);
  const lone = headers.length === 0 ? loneYear(sheet, index) : undefined;
  if (lone) return [tableOf(sheet, lone, { left: 0, years: lone.years }, false)];
  return headers.flatMap((header, at) =>
    blocksOf(header, index).map((block, side) =>
      tableOf(sheet, side === 0 ? header : { ...header, skipped: [] }, block, at > 0, header.skipped),
    ),
  );
}

interface Block {
  readonly left: number;
  readonly years: readonly YearColumn[];
}

/** Year columns that follow each other belong together; label columns between two of them begin a new side. */
function blocksOf({ years, row, until }: Header, index: ColumnIndex): Block[] {
  const blocks: { left: number; years: YearColumn[] }[] = [];
  let left = 0;
  for (const year of years) {
    const open = blocks[blocks.length - 1];
    const repeated = open?.years.some((each) => each.year === year.year) ?? false;
    const labels = index.columns
      .filter(({ at }) => repeated && at >= left && at < year.column)
      .some(({ words }) => countBetween(words, row, until) >= FEWEST_AMOUNTS);
    if (open && !labels) open.years.push(year);
    else blocks.push({ left, years: [year] });
    left = year.column + 1;
  }
  return blocks;
}

/** A table whose one year stands in the sheet's name or in a title: its rightmost column of amounts is meant. */
function loneYear(sheet: Sheet, index: ColumnIndex): Header | undefined {
  const titles = sheet.rows.slice(0, HEADER_ROWS).map((row, at) => ({ at, header: titleYear(row) }));
  const title = titles.find((each) => each.header !== undefined);
  const header = title?.header ?? actual(yearIn(sheet.name), sheet.name);
  if (!header) return undefined;
  const column = [...index.columns]
    .reverse()
    .find(({ at, amounts }) => at > 0 && amounts.length >= FEWEST_AMOUNTS)?.at;
  if (column === undefined) return undefined;
  return { row: title?.at ?? -1, until: sheet.rows.length, years: [{ column, ...header }], skipped: [] };
}

/** The year a title row names: a text or a date, and no row of the table. */
function titleYear(row: readonly Cell[]): YearHeader | undefined {
  if (row.some((cell) => cell.content.kind === 'number')) return undefined;
  return row.map((cell) => actual(headerYear(cell), textOf(cell))).find((each) => each !== undefined);
}

/** Neither the plan of a year nor one of its months but the last is the year. */
function actual(header: YearHeader | undefined, text: string): YearHeader | undefined {
  return header && (header.month ?? 12) === 12 && !isNoActual(text) ? header : undefined;
}

function tableOf(
  sheet: Sheet,
  { row: above, until, skipped }: Header,
  block: Block,
  follows: boolean,
  unread: Header['skipped'] = [],
): Table {
  const right = block.years[0]?.column ?? 0;
  const aside = new Set(unread.map(({ column }) => column));
  const side = { ...block, right, aside };
  const rows: TableRow[] = [];
  for (let row = above + 1; row < until; row += 1) {
    if ((sheet.rows[row]?.length ?? 0) === 0) continue;
    const read = rowOf(sheet, row, side);
    if (read) rows.push(read);
  }
  return { sheet, header: above, follows, years: block.years, skipped, rows };
}

interface Side extends Block {
  /** The first column of amounts. */
  readonly right: number;
  /** Columns that are not read. */
  readonly aside: ReadonlySet<number>;
}

function rowOf(sheet: Sheet, row: number, side: Side): TableRow | undefined {
  const { number, texts } = wordsOf(sheet.rows[row] ?? [], side);
  const label = texts.join(' ').replace(/\s+/g, ' ').slice(0, LONGEST_LABEL);
  if (label === '' && number === undefined) return undefined;
  const cells = side.years.flatMap(({ year, column }) => {
    const cell = sheet.rows[row]?.[column];
    return cell && cell.content.kind !== 'blank' ? [{ year, cell }] : [];
  });
  return { row, ...(number === undefined ? {} : { number }), label, cells };
}

/** What the label columns of a row say: digits that stand alone at its beginning, and texts. */
function wordsOf(cells: readonly Cell[], { left, right, aside }: Side): { number?: string; texts: string[] } {
  const texts: string[] = [];
  let number: string | undefined;
  for (const [at, cell] of cells.slice(left, right).entries()) {
    const text = textOf(cell).slice(0, LONGEST_LABEL).trim();
    // A number behind the words is a reference to a note, or an amount that is not read.
    const behind = texts.length > 0 && cell.content.kind === 'number';
    if (text === '' || behind || aside.has(left + at)) continue;
    if (number === undefined && texts.length === 0 && /^\d{1,6}$/.test(text)) number = text;
    else texts.push(text);
  }
  return { ...(number === undefined ? {} : { number }), texts };
}
