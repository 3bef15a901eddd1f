import { sideMarked } from '../../domain/amount';
import { textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { HEADINGS, NO_NAME } from '../lexicon/columns';
import { columnsOf, countBetween, isAmount, lettersOf } from './columns';
import type { ColumnIndex } from './columns';
import { FEWEST_AMOUNTS, headerYear, headersOf } from './headers';
import type { OpenColumn } from '../layout';
import type { Header, Side, SkippedColumn, YearColumn } from './headers';
import { ledgerHeader } from './ledgers';
import { loneYears } from './lone-year';
import { saidColumns } from './meant-columns';
import type { Known } from './meant-columns';
import { withoutTail } from './label-tail';
import { withAside } from './aside-columns';
import { isOnlyOpening, withOpening } from './movements';
import { withOwnColumns } from './own-columns';
import { sortColumns } from './sort-columns';
import { titleOf } from './title-year';
import { partedByTitles } from './titled-parts';
import { columnsIn, columnsRead, isTitle, widened } from './wide-columns';
import { unwrapped } from './wrapped-labels';

/** One row of a table: what its label columns say, and the cells beside them that are filled in. */
export interface SheetRow {
  readonly row: number;
  /** Digits that stand alone in a label column: an account code, or a running number. */
  readonly number?: string;
  readonly label: string;
  /** How far the label is moved to the right: 0 for the outermost. */
  readonly indent: number;
  /** The label is written in bold letters. */
  readonly bold?: true;
  readonly cells: readonly {
    readonly year: number;
    readonly cell: Cell;
    readonly side?: Side;
    readonly part?: YearColumn['part'];
  }[];
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

/** What a label is cut to. */
const LONGEST_LABEL = 300;

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
  const headed = found.map((header) => widened(sheet, asSaid(header, known), index));
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

interface Span extends Block {
  /** The first column of amounts. */
  readonly right: number;
  /** Columns that are not read. */
  readonly aside: ReadonlySet<number>;
}

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
  for (let row = above + 1; row < until; row += 1) {
    const cells = sheet.rows[row];
    if (!cells || cells.length === 0) continue;
    const read = rowOf(cells, row, side);
    if (read && !repeatsHeader(read)) rows.push(read);
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
  const words = wordsOf(all, side);
  const joined = words.texts.join(' ').replace(/\s+/g, ' ').slice(0, LONGEST_LABEL);
  const { number, label } =
    words.number === undefined ? glued(joined) : { number: words.number, label: joined };
  if (label === '' && number === undefined) return undefined;
  const cells = side.years.flatMap((of) => {
    const cell = columnsIn(of)
      .map((column) => all[column])
      .find((each) => each && each.content.kind !== 'blank');
    const { year, part } = of;
    const hand = of.side ?? (cell && sideIn(cell));
    const told = { ...(hand === undefined ? {} : { side: hand }), ...(part === undefined ? {} : { part }) };
    return cell && !(of.opens && isNil(cell)) ? [{ year, cell, ...told }] : [];
  });
  const bold = words.bold ? ({ bold: true } as const) : {};
  return { row, ...(number === undefined ? {} : { number }), label, indent: words.indent, ...bold, cells };
}

const isNil = (cell: Cell): boolean => /^[-–—0.,\s]*$/.test(textOf(cell));

/** The side of a ledger that an amount is marked with: "1.000.000 D". */
const sideIn = ({ content }: Cell): Side | undefined =>
  content.kind === 'text' ? sideMarked(content.text) : undefined;

/** An account code that stands before the words in one cell: "1.1.4 — Piutang", "1110-1- Kas", "[1101] Kas", "1101Kas". */
function glued(lettered: string): { readonly number: string | undefined; readonly label: string } {
  const text = lettered.replace(/^[A-Z]\d{1,3}(?:[.-]\d{1,4}){1,5}[.:)]?\s+(?=\p{L})/u, '');
  const { number, label } = GLUED.exec(text)?.groups ?? {};
  return number === undefined || label === undefined ? { number: undefined, label: text } : { number, label };
}

const GLUED =
  /^[[(]?(?<number>\d{3,8}|\d{1,4}(?:[.-]\d{1,6}){1,5})(?:[\])]\s*|\s*[-–—:.]+\s*|\s+(?=\p{L})|(?=\p{Lu}\p{L}))(?<label>\p{L}.+)$/u;

/** An account code, alone in its cell: "1110", "1.1.04", "1-1100". */
const CODE = /^(?:\d{1,8}|\d{1,4}(?:[.-]\d{1,4}){1,5}[.-]?|\d-\d{5,6})$/;
/** A code that begins with the letter of a part: "A1.1"; it tells no class of accounts, and is no part of the name. */
const LETTERED = /^[A-Z]\d{1,3}(?:[.-]\d{1,4}){0,5}[.-]?$/;
/** A label that begins a column further right is indented further than any label in its own column can be. */
const STEP = 100;

/** Spaces before a label: two are a step. */
const leading = (text: string): number => Math.floor((/^\s*/.exec(text)?.[0].length ?? 0) / 2);

/** Of two numbers before the words the nearer one is the code, unless it is short and only counts the rows. */
const codeOf = (first: string | undefined, nearer: string): string =>
  first !== undefined && nearer.length < SHORTEST_CODE && first.length > nearer.length ? first : nearer;

const SHORTEST_CODE = 3;

/** Nothing, or a lettered code before the name. */
const saysNothing = (text: string, isFirst: boolean): boolean =>
  text === '' || (isFirst && LETTERED.test(text));

/** What the label columns of a row say: digits that stand alone at its beginning, and texts. */
function wordsOf(
  cells: readonly Cell[],
  { left, right, aside }: Span,
): { number?: string; texts: string[]; indent: number; bold: boolean } {
  const texts: string[] = [];
  let indent = 0;
  let bold = false;
  let number: string | undefined;
  for (const [at, cell] of cells.slice(left, right).entries()) {
    const text = textOf(cell).slice(0, LONGEST_LABEL).trim();
    // An amount behind the words that is not read, a reference to a note, a currency: none is a part of the name.
    const behind = texts.length > 0 && (isAmount(cell) || NO_NAME.test(text));
    if (saysNothing(text, texts.length === 0) || behind || aside.has(left + at)) continue;
    if (texts.length === 0 && CODE.test(text)) {
      number = codeOf(number, text.replace(/[.-]$/, ''));
    } else {
      if (texts.length === 0) {
        indent = at * STEP + (cell.indent ?? 0) + leading(textOf(cell));
        bold = cell.bold === true;
      }
      texts.push(text);
    }
  }
  return { ...(number === undefined ? {} : { number }), texts, indent, bold };
}
