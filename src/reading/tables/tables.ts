import { sideMarked } from '../../domain/amount';
import { isFilled, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { HEADINGS } from '../lexicon/columns';
import { OPENS_STATEMENT } from '../lexicon/titles';
import { normalised } from '../lexicon/words';
import { columnsOf, countBetween, lettersOf } from './columns';
import type { ColumnIndex } from './columns';
import { FEWEST_AMOUNTS, headerYear, headersOf } from './headers';
import type { OpenColumn } from '../layout';
import type { Header, Side, SkippedColumn, YearColumn } from './headers';
import { ledgerHeader } from './ledgers';
import { loneYears } from './lone-year';
import { saidColumns } from './meant-columns';
import type { Known } from './meant-columns';
import { nameOf, type Labels } from './label-columns';
import { withoutTail } from './label-tail';
import { withAside } from './aside-columns';
import { isOnlyOpening, withOpening } from './movements';
import { withOwnColumns } from './own-columns';
import { sortColumns } from './sort-columns';
import { splitYears } from './split-years';
import { titleOf } from './title-year';
import { partedByTitles } from './titled-parts';
import { columnsIn, columnsRead, isTitle, widened } from './wide-columns';
import { unwrapped } from './wrapped-labels';

/** One row of a table: what its label columns say, and the cells beside them that are filled in. */
export interface SheetRow {
  readonly row: number;
  /** Digits that stand alone in a label column: an account code, or a running number. */
  readonly number: string | undefined;
  readonly label: string;
  /** How far the label is moved to the right: 0 for the outermost. */
  readonly indent: number;
  /** The label is written in bold letters. */
  readonly bold: boolean;
  readonly cells: readonly RowCell[];
}

/** A cell of a row that is filled in; each is of one shape, whatever is known of it. */
export interface RowCell {
  readonly year: number;
  readonly cell: Cell;
  readonly side: Side | undefined;
  readonly part: YearColumn['part'];
}

/** Labels with amounts of one or more years beside them; a two-sided form has two tables. */
export interface SheetTable {
  readonly sheet: Sheet;
  /** The header's row; -1 where the sheet's name names the year. */
  readonly header: number;
  /** The first column of its labels. */
  readonly left: number;
  /** Another table stands above this one. */
  readonly follows: boolean;
  readonly years: readonly YearColumn[];
  /** Columns of its header that are not read; told once where a header has two tables. */
  readonly skipped: readonly SkippedColumn[];
  /** Columns of which nothing says which is the statement; told once where a header has two tables. */
  readonly open: readonly OpenColumn[];
  readonly rows: readonly SheetRow[];
}

/**
 * The tables of a sheet, from the top and from left to right; none where no year stands above amounts.
 */
export function tablesOf(sheet: Sheet, known: Known = {}): SheetTable[] {
  const index = columnsOf(sheet);
  const base = titleOf(sheet, known.year)?.header.year;
  const ledger = ledgerHeader(sheet, index, base);
  if (ledger) return [tableOf(sheet, ledger, { left: 0, years: ledger.years }, false, ledger.skipped)];
  const found = headersOf(sheet, index, base)
    .filter((header) => !isOnlyOpening(sheet, header))
    .map((header) => withOpening(sheet, header, index));
  const headed = found.map((header) => {
    const stepped = widened(sheet, header, index);
    return splitYears(sheet, stepped, index, known) ?? asSaid(stepped, known);
  });
  const lone = found.every((header) => isTitle(sheet, header)) ? loneYears(sheet, index, known) : [];
  const read = columnsRead(lone) > columnsRead(headed) ? lone : headed;
  const parted = known.year === undefined ? read.flatMap((each) => partedByTitles(sheet, each, index)) : read;
  const own = read === headed ? withOwnColumns(sheet, parted, index, known) : parted;
  const headers = own.map((each) => withAside(sheet, each, index));
  return headers.flatMap((header, at) =>
    blocksOf(header, index).map((block, side) =>
      tableOf(
        sheet,
        side === 0 ? header : { ...header, skipped: [], open: [] },
        block,
        at > 0,
        header.skipped,
      ),
    ),
  );
}

/** Only the columns that a person named, where the header has any of them; those of one year are added up. */
function asSaid(header: Header, known: Known): Header {
  const named = saidColumns(known);
  const said = header.years.filter(({ column }) => named?.has(lettersOf(column)));
  if (said.length === 0) return header;
  const isAdded = ({ year }: YearColumn): boolean => said.filter((each) => each.year === year).length > 1;
  return { ...header, years: said.map((each) => (isAdded(each) ? { ...each, added: true } : each)) };
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
      .filter(({ at }) => (repeated || year.apart === true) && at >= left && at < year.column)
      .some(({ words }) => countBetween(words, row, until) >= FEWEST_AMOUNTS);
    if (open && !labels) open.years.push(year);
    else blocks.push({ left, years: [year] });
    left = year.column + 1;
  }
  return blocks;
}

type Span = Block & Labels;

function tableOf(
  sheet: Sheet,
  { row: above, until, skipped, open = [] }: Header,
  block: Block,
  follows: boolean,
  unread: Header['skipped'] = [],
): SheetTable {
  const right = Math.min(
    ...(block.years.length > 0 ? block.years : [{ column: 0 }]).flatMap((year) => columnsIn(year)),
  );
  const sorts = sortColumns(sheet, { header: above, until, left: block.left, right });
  const aside = new Set([...unread.map(({ column }) => column), ...sorts]);
  const side = { ...block, right, aside };
  const rows: SheetRow[] = [];
  // Heads below the years are no row, though the first of them stands where names do.
  const first = above + (block.years.some(({ isBelow }) => isBelow) ? 2 : 1);
  for (let row = first; row < until; row += 1) {
    const cells = sheet.rows[row];
    if (!cells || cells.length === 0) continue;
    const read = rowOf(cells, row, side);
    if (!read) continue;
    if (!repeatsHeader(read)) rows.push(read);
    // "Laba Rugi | 2024 | 2023" below a balance sheet: what follows is another statement.
    else if (OPENS_STATEMENT.test(normalised(read.label))) rows.push({ ...read, cells: [] });
  }
  const { left, years } = block;
  return { sheet, header: above, left, follows, years, skipped, open, rows: withoutTail(unwrapped(rows)) };
}

/** The head of the columns, printed again at the top of a page: the years again, or words over the amounts. */
function repeatsHeader({ cells, label }: SheetRow): boolean {
  if (cells.length === 0) return false;
  if (cells.every(({ cell, year }) => headerYear(cell)?.year === year))
    return cells.length > 1 || HEADINGS.test(label);
  return cells.every(({ cell }) => /^[\p{L}\s().]{3,}$/u.test(textOf(cell))) && HEADINGS.test(label);
}

function rowOf(all: readonly Cell[], row: number, side: Span): SheetRow | undefined {
  const { number, label, indent, bold } = nameOf(all, side);
  if (label === '' && number === undefined) return undefined;
  const cells: RowCell[] = [];
  for (const of of side.years) {
    const cell = filledIn(all, of);
    if (cell && !(of.opens && isNil(cell)))
      cells.push({ year: of.year, cell, side: of.side ?? sideIn(cell), part: of.part });
  }
  return { row, number, label, indent, bold, cells };
}

/** The cell of a year, or the first beside it that is filled in. */
function filledIn(all: readonly Cell[], of: YearColumn): Cell | undefined {
  const own = all[of.column];
  if (own && isFilled(own)) return own;
  return of.beside?.map((at) => all[at]).find((each) => each && isFilled(each));
}

const isNil = (cell: Cell): boolean => /^[-–—0.,\s]*$/.test(textOf(cell));

/** The side of a ledger that an amount is marked with: "1.000.000 D". */
const sideIn = ({ content }: Cell): Side | undefined =>
  content.kind === 'text' ? sideMarked(content.text) : undefined;
