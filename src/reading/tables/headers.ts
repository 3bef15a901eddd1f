import { cellAt, filledRows, isFilled, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { columnsOf, countBetween, isAmount } from './columns';
import type { ColumnIndex } from './columns';
import { unmerged } from './merged';
import {
  CREDIT,
  CURRENCY,
  DEBIT,
  HEADINGS,
  LAST_YEAR,
  MOVES,
  THIS_YEAR,
  isActual,
  isNoActual,
} from '../lexicon/columns';
import type { OpenColumn } from '../layout';
import { HEADER_ROWS, topRows } from './top-rows';
import { isOfUnit, monthEnd, yearIn } from '../lexicon/years';
import type { YearHeader } from '../lexicon/years';

/** A column of amounts with the period its header names. */
export interface YearColumn extends YearHeader {
  readonly column: number;
  /** One of a pair of columns, debit and credit. */
  readonly side?: Side;
  /** The statement that the pair of columns belongs to, in a worksheet with several. */
  readonly part?: 'balance' | 'income';
  /** Its year is that of a title over its own labels: they are no part of the table beside it. */
  readonly apart?: true;
  /** It tells what stood when the next year began: nil there is nothing that was earned or spent in this one. */
  readonly opens?: true;
  /** Its year stands over this column and others, each with a head of its own. */
  readonly isBelow?: true;
  /** A person said that it is added to other columns of the same year. */
  readonly added?: true;
  /** Columns of the same year that are looked at where this one is blank: details inside, subtotals outside. */
  readonly beside?: readonly number[];
}

export type Side = 'debit' | 'credit';

/** A column whose header names a plan, a month or a difference of a year: it is no period of a statement. */
export interface SkippedColumn {
  readonly column: number;
  readonly cell: string;
  readonly label: string;
}

/** A row that names the years of the amounts below it, up to the next such row. */
export interface Header {
  readonly row: number;
  /** The first row that belongs to it no more. */
  readonly until: number;
  readonly years: readonly YearColumn[];
  readonly skipped: readonly SkippedColumn[];
  /** Columns of which nothing says which is the statement. */
  readonly open?: readonly OpenColumn[];
}

/** A header, before it is known where the next one begins. */
type Found = Omit<Header, 'until'>;

/** A column of amounts holds at least this many, and so many labels stand beside it. */
export const FEWEST_AMOUNTS = 3;
const LONGEST_HEADER = 120;
/** No statement has more columns of amounts, and no sheet more headers. */
const MOST_COLUMNS = 60;
const MOST_HEADERS = 100;
/** The first and last year that any unit's books can name. */
const YEARS = [1945, 2200] as const;
/** The headers of a sheet from top to bottom, each with the rows it stands for. */
export function headersOf(sheet: Sheet, index = columnsOf(sheet), base?: number): Header[] {
  const found: Found[] = [];
  const lowest = topRows(sheet).at(-1) ?? 0;
  for (const row of filledRows(sheet.rows)) {
    const cells = cellsIn(sheet, row);
    const last = found[found.length - 1];
    if (!last && row > lowest) break;
    if (!mayHead(cells, base)) continue;
    const header = headerAt(sheet, index, row, last, base);
    if (header && (!isBelow(index, header, last) || beginsAnew(cells, header, last))) found.push(header);
    if (found.length > MOST_HEADERS) return [];
  }
  return found
    .map((header, at) => ({ ...header, until: found[at + 1]?.row ?? sheet.rows.length }))
    .filter(({ years, row, until }) => years.some(({ column }) => amountsIn(index, column, row, until) > 0));
}

const cellsIn = ({ rows }: Sheet, row: number): readonly Cell[] => rows[row] ?? [];

/** It names a year, and is no line of a letterhead. */
const mayHead = (cells: readonly Cell[], base: number | undefined): boolean =>
  cells.some((cell) => headerYear(cell) ?? relativeYear(cell, base)) &&
  !cells.some(({ content }) => content.kind === 'text' && isOfUnit(content.text.slice(0, LONGEST_HEADER)));

function amountsIn(index: ColumnIndex, column: number, above: number, below?: number): number {
  return countBetween(index.byColumn.get(column)?.amounts ?? [], above, below);
}

function headerAt(
  sheet: Sheet,
  index: ColumnIndex,
  row: number,
  last: Found | undefined,
  base: number | undefined,
): Found | undefined {
  const known = new Set(last?.years.map(({ column }) => column));
  const named = (sheet.rows[row] ?? []).flatMap((cell, at) => {
    const column = besideCurrency(sheet, index, row, at);
    const fewest = known.has(column) ? 1 : FEWEST_AMOUNTS;
    const labelled = (index.labelsLeft(fewest).get(column) ?? -1) > row;
    if (!labelled || amountsIn(index, column, row) < fewest) return [];
    const of = isAmongAmounts(sheet, index, row, at) ? undefined : headerOver(sheet, cell, row, at, base);
    return of ? [{ column, cell, of }] : [];
  });
  // "Mutasi 2023" between balances; where all columns move, they are all that there is.
  const isBalance = ({ of }: (typeof named)[number]): boolean => !of.skip && !of.moves;
  const kept = named.some(isBalance) ? named.filter(isBalance) : named.filter(({ of }) => !of.skip);
  const isActualYear = (one: (typeof named)[number]): boolean =>
    kept.includes(one) && kept.every((other) => !isRatherThan(other.of.header, one.of.header));
  const years = named.filter(isActualYear).map(({ column, of }) => ({ column, ...ended(of.header) }));
  const skipped = named
    .filter((each) => !isActualYear(each))
    .map(({ column, cell, of }) => ({ column, cell: cell.address, label: of.label }));
  return years.length > 0 && named.length <= MOST_COLUMNS ? { row, years, skipped } : undefined;
}

/** The column of the amounts under a head: the one right of it, where nothing but the currency stands below the head. */
function besideCurrency(sheet: Sheet, index: ColumnIndex, row: number, at: number): number {
  if (amountsIn(index, at, row) > 0 || amountsIn(index, at + 1, row) === 0) return at;
  if (textOf(cellAt(sheet, row, at + 1)) !== '') return at;
  const below = sheet.rows
    .slice(row + 1, row + HEADER_ROWS)
    .map((cells) => textOf(cells[at] ?? BLANK).trim());
  const said = below.filter((text) => text !== '');
  return said.length >= FEWEST_AMOUNTS && said.every((text) => CURRENCY.test(text)) ? at + 1 : at;
}

/** A date behind a name, below amounts: an amount that a program took for a day. */
function isAmongAmounts(sheet: Sheet, index: ColumnIndex, row: number, at: number): boolean {
  if (cellAt(sheet, row, at).content.kind !== 'date' || amountsIn(index, at, -1, row) === 0) return false;
  const words = (sheet.rows[row] ?? []).slice(0, at).map(textOf).join(' ').trim();
  return /\p{L}{2}/u.test(words) && !HEADINGS.test(words.slice(0, LONGEST_HEADER));
}

const BLANK: Cell = { address: '', content: { kind: 'blank' } };

/** A column of the same year that stands for more of it: the whole rather than a month, a later day rather than an earlier one. */
function isRatherThan(other: YearHeader, one: YearHeader): boolean {
  if (other === one || other.year !== one.year) return false;
  if (one.month !== undefined) return true;
  return one.end !== undefined && other.end !== undefined && other.end > one.end;
}

/** A lone month stands for the books at its end. */
const ended = ({ year, month, ...header }: YearHeader): YearHeader =>
  month === undefined || month === 12 ? { year, ...header } : { year, end: monthEnd(year, month) };

interface Over {
  readonly header: YearHeader;
  readonly label: string;
  readonly skip: boolean;
  /** It heads what was debited or credited, by itself or with what stands below it. */
  readonly moves: boolean;
}

/** What a header says of its column, with the word for plan or actual that stands above or below the year. */
function headerOver(
  sheet: Sheet,
  cell: Cell,
  row: number,
  column: number,
  base: number | undefined,
): Over | undefined {
  const beside = [row - 1, row + 1].map((each) => qualifier(unmerged(sheet, each, column)));
  const spread = cell.merged !== undefined && beside.some((text) => isActual(text) || isNoActual(text));
  const source = spread ? unmerged(sheet, row, column) : (yearOfPlanLeft(sheet, row, column) ?? cell);
  const header = headerYear(source) ?? relativeYear(source, base);
  if (!header) return undefined;
  const label = [textOf(source), ...beside].join(' ').trim();
  const below = textOf(cellAt(sheet, row + 1, column)).trim();
  const moves = MOVES.test(label) || DEBIT.test(below) || CREDIT.test(below);
  return { header, label, skip: isNoActual(label), moves };
}

/** The year over "Anggaran | Realisasi" that is written over the first of them, for what came about. */
function yearOfPlanLeft(sheet: Sheet, row: number, column: number): Cell | undefined {
  const below = (at: number): string => qualifier(cellAt(sheet, row + 1, at));
  const left = cellAt(sheet, row, column - 1);
  const isOver = !isFilled(cellAt(sheet, row, column)) && headerYear(left) !== undefined;
  return isOver && isActual(below(column)) && isNoActual(below(column - 1)) ? left : undefined;
}

const qualifier = ({ content }: Cell): string =>
  content.kind === 'text' && content.text.length <= 40 && (isActual(content.text) || isNoActual(content.text))
    ? content.text
    : '';

/** The year that a cell names, if it is short enough for a header. */
export function headerYear(cell: Cell): YearHeader | undefined {
  const { content } = cell;
  if (content.kind === 'date') {
    const year = Number(content.iso.slice(0, 4));
    return year >= YEARS[0] && year <= YEARS[1] ? { year, end: content.iso } : undefined;
  }
  const text = content.kind === 'text' || content.kind === 'number' ? content.text : '';
  return text.length >= 4 && text.length <= LONGEST_HEADER ? yearIn(text) : undefined;
}

/** "Tahun ini" and "tahun lalu", where a title says which year this is. */
function relativeYear({ content }: Cell, base: number | undefined): YearHeader | undefined {
  if (base === undefined || content.kind !== 'text' || content.text.length > 40) return undefined;
  const text = content.text.trim();
  if (THIS_YEAR.test(text)) return { year: base };
  if (LAST_YEAR.test(text)) return { year: base - 1 };
  return undefined;
}

/** Years one after another; two amounts that look like years hardly are. */
function follow(years: readonly YearColumn[]): boolean {
  const all = [...new Set(years.map(({ year }) => year))].sort((a, b) => a - b);
  return all.every((year, at) => at === 0 || year - (all[at - 1] ?? 0) === 1);
}

function isSame(one: Pick<Header, 'years'>, other: Pick<Header, 'years'>): boolean {
  const shown = (header: Pick<Header, 'years'>): string =>
    header.years.map(({ column, year }) => `${column}:${year}`).join();
  return shown(one) === shown(other);
}

/** A table stands above it: one with a header, or so many amounts in its own columns. */
const isBelow = (index: ColumnIndex, { row, years }: Found, last: Found | undefined): boolean =>
  last !== undefined || years.some(({ column }) => amountsIn(index, column, -1, row) >= FEWEST_AMOUNTS);

/**
 * True for a row that is a header and no row of the table above it: no amounts stand in it. An amount of 2010 rupiah
 * looks like a year, so numbers are believed only where they follow each other or stand beside the words of a header.
 */
function beginsAnew(cells: readonly Cell[], { years, skipped }: Found, last: Found | undefined): boolean {
  if (last && isSame({ years }, last)) return false;
  const named = new Set([...years, ...skipped].map(({ column }) => column));
  const others = cells.filter((_, column) => !named.has(column));
  if (others.some((cell) => isAmount(cell) && !headerYear(cell))) return false;
  if (!years.every(({ column }) => isBare(cells[column], column, last))) return true;
  if (years.length > 1 && follow(years)) return true;
  return HEADINGS.test(others.map(textOf).join(' ').trim().slice(0, LONGEST_HEADER));
}

/** Nothing but a number; in a text table every number is a text, and one below amounts of its column may be one of them. */
function isBare(cell: Cell | undefined, column: number, last: Found | undefined): boolean {
  if (cell?.content.kind !== 'text') return cell?.content.kind === 'number';
  const isAmongYears = last === undefined || last.years.some((year) => year.column === column);
  return isAmongYears && /^\d{4}$/.test(cell.content.text.trim());
}
