import { cellAt, textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { countBetween } from './columns';
import type { ColumnIndex } from './columns';
import { headerYear, topRows } from './headers';
import type { Header, Side, SkippedColumn, YearColumn } from './headers';
import { BALANCES, CREDIT, DEBIT, PAIRS } from '../lexicon/columns';
import { normalised } from '../lexicon/words';

/** A debit and a credit column under one title. */
interface Pair {
  readonly debit: number;
  readonly credit: number;
  readonly title: string;
  readonly year: number;
}

const TITLE_ROWS = 3;

/**
 * The pairs of debit and credit columns of a trial balance or of a neraca lajur with up to sixteen columns, of which
 * the last balances count: the final balance sheet and the income statement, else the trial balance.
 *
 * @param base the year that the title or the sheet names
 * @returns undefined where no two such columns stand beside each other, or a column of balances stands beside them
 */
export function ledgerHeader(sheet: Sheet, index: ColumnIndex, base: number | undefined): Header | undefined {
  for (const row of topRows(sheet)) {
    const pairs = pairsIn(sheet, row, base);
    if (pairs.length === 0) continue;
    const used = pairs.filter(({ debit, credit }) =>
      [debit, credit].some((column) => countBetween(index.byColumn.get(column)?.amounts ?? [], row) > 0),
    );
    if (used.length === 0 || hasBalances(sheet, index, row)) return undefined;
    const taken = [...new Set(used.map(({ year }) => year))].flatMap((year) =>
      lastOf(used.filter((each) => each.year === year)),
    );
    return {
      row,
      until: sheet.rows.length,
      years: taken.flatMap(columnsOf),
      skipped: used.filter((each) => !taken.includes(each)).map((each) => skipped(sheet, row, each)),
    };
  }
  return undefined;
}

function pairsIn(sheet: Sheet, row: number, base: number | undefined): Pair[] {
  const sides = (sheet.rows[row] ?? []).map((cell) => sideOf(textOf(cell).trim()));
  return sides.flatMap((side, debit) => {
    if (side !== 'debit' || sides[debit + 1] !== 'credit') return [];
    const titles = titlesOver(sheet, row, debit);
    const year = titles.map((cell) => headerYear(cell)?.year).find((each) => each !== undefined) ?? base;
    const title = normalised(titles.map(textOf).join(' ').slice(0, 200));
    return year === undefined ? [] : [{ debit, credit: debit + 1, title, year }];
  });
}

function sideOf(text: string): Side | undefined {
  if (!MAY_BE_SIDE.test(text)) return undefined;
  return DEBIT.test(text) ? 'debit' : CREDIT.test(text) ? 'credit' : undefined;
}

/** Asked of every cell at the top of a sheet: most begin otherwise. */
const MAY_BE_SIDE = /^[dkc]/i;

/** The nearest title above a pair: over its debit column, or merged over both. */
function titlesOver(sheet: Sheet, row: number, column: number): ReturnType<typeof cellAt>[] {
  for (let above = row - 1; above >= Math.max(0, row - TITLE_ROWS); above -= 1) {
    const cells = [column, column + 1]
      .map((at) => cellAt(sheet, above, at))
      .filter((cell) => textOf(cell).trim() !== '');
    if (cells.length > 0) return cells;
  }
  return [];
}

/** A column "Saldo" beside debit and credit: those two are the movements of the year. */
function hasBalances(sheet: Sheet, index: ColumnIndex, row: number): boolean {
  return [row, row - 1].some((at) =>
    (sheet.rows[at] ?? []).some(
      (cell, column) =>
        BALANCES.test(textOf(cell).trim()) &&
        cell.merged === undefined &&
        sideOf(textOf(cellAt(sheet, row, column)).trim()) === undefined &&
        countBetween(index.byColumn.get(column)?.amounts ?? [], row) > 2,
    ),
  );
}

/** The last balances among the pairs of one year. */
function lastOf(pairs: readonly Pair[]): readonly Pair[] {
  const balances = pairs.filter(({ title }) => !PAIRS.movements.test(title) || PAIRS.adjusted.test(title));
  const [final, result] = [PAIRS.final, PAIRS.result].map((words) =>
    balances.filter(({ title }) => words.test(title)),
  );
  if (final?.length && result?.length) return [...new Set([...final.slice(-1), ...result.slice(-1)])];
  const adjusted = balances.filter(({ title }) => PAIRS.adjusted.test(title));
  return (adjusted.length > 0 ? adjusted : balances).slice(-1);
}

function columnsOf({ debit, credit, year, title }: Pair): YearColumn[] {
  const part: YearColumn['part'] = PAIRS.result.test(title)
    ? 'income'
    : PAIRS.final.test(title)
      ? 'balance'
      : undefined;
  const of = { year, ...(part === undefined ? {} : { part }) };
  return [
    { column: debit, side: 'debit', ...of },
    { column: credit, side: 'credit', ...of },
  ];
}

function skipped(sheet: Sheet, row: number, { debit, title }: Pair): SkippedColumn {
  return { column: debit, cell: cellAt(sheet, row, debit).address, label: title };
}
