import { cellAt, textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { countBetween } from './columns';
import type { ColumnIndex } from './columns';
import { headerYear } from './headers';
import { topRows } from './top-rows';
import type { Header, Side, SkippedColumn, YearColumn } from './headers';
import { BALANCES, CREDIT, DEBIT, MOVES, OPENING, PAIRS } from '../lexicon/columns';
import { normalised } from '../lexicon/words';
import { balancesBeside } from './movements';
import type { BalanceColumn } from './movements';

/** A debit and a credit column under one title. */
interface Pair {
  /** That of its heads. */
  readonly row: number;
  readonly debit: number;
  readonly credit: number;
  readonly title: string;
  readonly year: number;
  /** What stands over it says that it holds balances, or of which year. */
  readonly isNamed: boolean;
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
    const upper = pairsIn(sheet, row, base);
    if (upper.length === 0) continue;
    const pairs = [...upper, ...pairsIn(sheet, row + 1, base)].sort((a, b) => a.debit - b.debit);
    const last = pairs.length > upper.length ? row + 1 : row;
    const used = pairs.filter(({ debit, credit }) =>
      [debit, credit].some((column) => countBetween(index.byColumn.get(column)?.amounts ?? [], last) > 0),
    );
    const columns = new Set(used.flatMap(({ debit, credit }) => [debit, credit]));
    const beside = balancesBeside(sheet, index, last, columns);
    const balances = withoutMovements(used, beside, (pair) => hasBothSides(index, last, pair));
    if (balances.length === 0 || hasBalances(sheet, index, row)) return undefined;
    const taken = [...new Set(balances.map(({ year }) => year))].flatMap((year) =>
      lastOf(balances.filter((each) => each.year === year)),
    );
    return {
      row: last,
      until: sheet.rows.length,
      years: taken.flatMap(columnsOf),
      skipped: [
        ...used.filter((each) => !taken.includes(each)).flatMap((each) => skipped(sheet, each)),
        ...beside.map(({ at, head }) => ({ column: at, cell: head.address, label: textOf(head).trim() })),
      ],
    };
  }
  return undefined;
}

/** Without what moved between balances that stand beside it: "Saldo 2022 | Debet | Kredit | Saldo 2023". */
function withoutMovements(
  pairs: readonly Pair[],
  beside: readonly BalanceColumn[],
  moves: (pair: Pair) => boolean,
): readonly Pair[] {
  const isOpened = beside.some(({ opens }) => opens) || pairs.some(({ title }) => OPENING.test(title));
  const years = beside.flatMap(({ head, opens }) => (opens ? [] : [headerYear(head)?.year]));
  if (!isOpened && years.length === 0) return pairs;
  return pairs.filter((pair) => {
    const isOther = !isOpened && years.every((year) => year !== undefined && year !== pair.year);
    return !years.includes(pair.year) && (pair.isNamed || (isOther && !moves(pair)));
  });
}

/** An account that was debited and credited moved; its balance stands on one side. */
function hasBothSides(index: ColumnIndex, row: number, { debit, credit }: Pair): boolean {
  const [left, right] = [debit, credit].map((at) =>
    (index.byColumn.get(at)?.amounts ?? []).filter((each) => each > row),
  );
  const both = left?.filter((each) => right?.includes(each)) ?? [];
  return both.length * 2 >= Math.min(left?.length ?? 0, right?.length ?? 0);
}

function pairsIn(sheet: Sheet, row: number, base: number | undefined): Pair[] {
  const sides = (sheet.rows[row] ?? []).map((cell) => sideOf(textOf(cell).trim()));
  return sides.flatMap((side, debit) => {
    if (side !== 'debit' || sides[debit + 1] !== 'credit') return [];
    const titles = titlesOver(sheet, row, debit);
    const own = titles.map((cell) => headerYear(cell)?.year).find((each) => each !== undefined);
    const year = own ?? base;
    const title = normalised(titles.map(textOf).join(' ').slice(0, 200));
    const isNamed = !MOVES.test(title) && (own !== undefined || PAIRS.balances.test(title));
    return year === undefined ? [] : [{ row, debit, credit: debit + 1, title, year, isNamed }];
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

function skipped(sheet: Sheet, { debit, credit, title, row }: Pair): SkippedColumn[] {
  return [debit, credit].map((column) => {
    const head = cellAt(sheet, row, column);
    return { column, cell: head.address, label: `${title} ${textOf(head)}`.trim() };
  });
}
