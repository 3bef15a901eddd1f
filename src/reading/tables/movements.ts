import { signOf, ZERO } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { cellAt, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { CLOSING, CREDIT, DEBIT, MOVES, OPENING } from '../lexicon/columns';
import { saysPart } from '../lexicon/parts';
import { monthIn } from '../lexicon/years';
import { COLUMN_EVIDENCE } from '../weights';
import { valuesIn } from './column-arithmetic';
import { countBetween } from './columns';
import type { Column, ColumnIndex } from './columns';
import { FEWEST_AMOUNTS, headerYear } from './headers';
import { unmerged } from './merged';
import type { Header, SkippedColumn, YearColumn } from './headers';
import { aloneIn } from './title-year';
import { topRows } from './top-rows';

/** A column of balances beside debit and credit: what stood when the period began, or when it ended. */
export interface BalanceColumn {
  readonly at: number;
  readonly head: Cell;
  readonly opens: boolean;
}

/**
 * The columns of amounts, other than those of debit and credit, whose heads say that they are balances: "Saldo Akhir",
 * "Saldo 31/12/2023", "2022".
 *
 * @param row that of the heads; where they spread over two rows, the lower one
 * @param others the columns of debit and credit
 */
export function balancesBeside(
  sheet: Sheet,
  index: ColumnIndex,
  row: number,
  others: ReadonlySet<number>,
): readonly BalanceColumn[] {
  const labels = index.labelsLeft(FEWEST_AMOUNTS);
  return index.columns
    .filter(({ at, amounts }) => !others.has(at) && countBetween(amounts, row) >= FEWEST_AMOUNTS)
    .filter(({ at }) => (labels.get(at) ?? -1) > row)
    .flatMap(({ at }) =>
      headsOf(sheet, row, at)
        .flatMap((cell) => balanceIn(cell, at))
        .slice(0, 1),
    );
}

/** What heads a column, and what stands right above that; a title stands alone in its row. */
const headsOf = (sheet: Sheet, row: number, at: number): readonly Cell[] =>
  [row, row - 1].flatMap((each) =>
    aloneIn(sheet.rows[each] ?? []) === undefined ? [cellAt(sheet, each, at)] : [],
  );

function balanceIn(head: Cell, at: number): BalanceColumn[] {
  const text = textOf(head).trim();
  if (text === '' || text.length > LONGEST_HEAD || MOVES.test(text)) return [];
  if (opens(head)) return [{ at, head, opens: true }];
  return CLOSING.test(text) || headerYear(head) !== undefined ? [{ at, head, opens: false }] : [];
}

const LONGEST_HEAD = 60;
const FIRST_DAY = '-01-01';

const isFirstDay = ({ content }: Cell): boolean => content.kind === 'date' && content.iso.endsWith(FIRST_DAY);

/** Heads of nothing but what stood at first, beside debit and credit: nothing says what stood in the end. */
export const isOnlyOpening = (sheet: Sheet, { row, years }: Pick<Header, 'row' | 'years'>): boolean =>
  years.every(({ column }) => [row, row + 1].some((each) => opens(unmerged(sheet, each, column)))) &&
  hasSides(sheet, row);

const opens = (cell: Cell): boolean => OPENING.test(textOf(cell).slice(0, LONGEST_HEAD)) || isFirstDay(cell);

function hasSides({ rows }: Sheet, row: number): boolean {
  const texts = [row, row + 1].flatMap((each) => (rows[each] ?? []).map((cell) => textOf(cell).trim()));
  return texts.some((text) => DEBIT.test(text)) && texts.some((text) => CREDIT.test(text));
}

/**
 * A header in which what stood at the beginning of its year is what stood at the end of the year before: where that
 * comes, with what was debited and credited, to what stood in the end. Without that proof, and under a title that tells of a
 * month or another part of the year, whose beginning is no year's end, it is left aside.
 */
export function withOpening(sheet: Sheet, header: Header, index: ColumnIndex): Header {
  const { row, years, skipped } = header;
  const all = [...years, ...skipped].map(({ column }) => column);
  const opening = all.find((column) => opens(unmerged(sheet, row, column)));
  const [last, ...more] = years.filter(({ column }) => column !== opening);
  if (opening === undefined || last === undefined || more.length > 0) return header;
  const cell = unmerged(sheet, row, opening);
  const named = headerYear(cell);
  if (named?.year !== last.year) return header;
  const others = skipped.filter(({ column }) => column !== opening);
  const isOfYear = named.month === undefined && (named.end ?? FIRST_DAY).endsWith(FIRST_DAY);
  if (!isOfYear || isOfPart(sheet, row) || !rollsForward(sheet, index, opening, last.column)) {
    const aside: SkippedColumn = { column: opening, cell: cell.address, label: textOf(cell) };
    return { ...header, years: [last], skipped: [...others, aside] };
  }
  const year = last.year - 1;
  const before: YearColumn = { column: opening, year, end: `${year}-12-31`, opens: true };
  return { ...header, years: [before, last].sort((a, b) => a.column - b.column), skipped: others };
}

/** What stands above these heads, or the name of the sheet, tells of a month or of another part of a year. */
function isOfPart(sheet: Sheet, row: number): boolean {
  const cells = topRows(sheet).flatMap((each) => (each < row ? (sheet.rows[each] ?? []) : []));
  const said = cells.map((cell) => textOf(cell).slice(0, LONGEST_TITLE));
  return [sheet.name, ...said].some((text) => saysPart(text) || monthIn(text) !== undefined);
}

const LONGEST_TITLE = 200;

/** In nearly every row one column is another with what two more differ by. */
function rollsForward(sheet: Sheet, index: ColumnIndex, from: number, to: number): boolean {
  const valuesAt = (column: Column | undefined): ReadonlyMap<number, Exact> =>
    column ? valuesIn(sheet, column).values : new Map<number, Exact>();
  const [first, last] = [from, to].map((at) => valuesAt(index.byColumn.get(at)));
  if (first === undefined || last === undefined) return false;
  const between = index.columns
    .filter(({ at, amounts }) => at !== from && at !== to && amounts.length >= COLUMN_EVIDENCE.rows)
    .map(valuesAt);
  const rows = [...new Set([...first.keys(), ...last.keys()])];
  const agrees = (debit: ReadonlyMap<number, Exact>, credit: ReadonlyMap<number, Exact>): boolean => {
    const right = rows.filter((row) => {
      const change = at(last, row).sub(at(first, row)).abs();
      return signOf(change.sub(at(debit, row).sub(at(credit, row)).abs())) === 0;
    });
    return rows.length >= COLUMN_EVIDENCE.rows && right.length >= rows.length * COLUMN_EVIDENCE.agree;
  };
  return between.some((debit, place) => between.slice(place + 1).some((credit) => agrees(debit, credit)));
}

const at = (values: ReadonlyMap<number, Exact>, row: number): Exact => values.get(row) ?? ZERO;
