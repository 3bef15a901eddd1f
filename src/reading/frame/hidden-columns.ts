import { isFilled, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { NO_BALANCE, isPlan } from '../lexicon/columns';
import { closes, isShare, valuesIn } from '../tables/column-arithmetic';
import { columnsOf, isAmount, lettersOf } from '../tables/columns';
import { saidColumns } from '../tables/meant-columns';
import type { Known } from '../tables/meant-columns';
import { tablesOf } from '../tables/tables';
import type { SheetTable } from '../tables/tables';
import { columnsIn } from '../tables/wide-columns';
import { HIDDEN_COLUMNS } from '../weights';
import { BLANK } from './open-columns';

/**
 * The tables of a sheet as they are seen: a hidden column is read only where the columns that are shown tell no such statement.
 * Where the totals of the hidden one close and those of the shown one do not, which of them is meant is asked.
 */
export function shownTables(sheet: Sheet, known: Known): readonly SheetTable[] {
  const found = tablesOf(sheet, known);
  const said = saidColumns(known);
  const hidden = new Set(sheet.hiddenColumns.filter((at) => said?.has(lettersOf(at)) !== true));
  const read = new Set(found.flatMap(columnsRead).filter((at) => hidden.has(at)));
  if (read.size === 0) return found;
  const seen = tablesOf(without(sheet, read), known).map((table) => ({ ...table, sheet }));
  if (!isInsteadOf(seen, found, sheet, read)) return found;
  const shown = mainColumns(seen).map(([, at]) => at);
  const isOpen = said === undefined && closesBetter(sheet, read, shown);
  return isOpen ? asOpen(seen, read, shown) : withHiddenTold(seen, read);
}

/** Columns that are read, or may be. */
const columnsRead = ({ sheet, years, open }: SheetTable): readonly number[] => {
  const letters = new Set(open.map(({ column }) => column));
  const asked =
    letters.size === 0 ? [] : columnsOf(sheet).columns.filter(({ at }) => letters.has(lettersOf(at)));
  return [...years.flatMap(columnsIn), ...asked.map(({ at }) => at)];
};

const without = (sheet: Sheet, columns: ReadonlySet<number>): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell, at) => (columns.has(at) ? { ...cell, content: BLANK.content } : cell)),
  ),
});

/** The columns that are shown tell of the same years, in as many rows, and are neither shares nor a plan nor a change. */
function isInsteadOf(
  seen: readonly SheetTable[],
  found: readonly SheetTable[],
  sheet: Sheet,
  hidden: ReadonlySet<number>,
): boolean {
  const years = new Set(yearsOf(seen));
  if (!yearsOf(found).every((year) => years.has(year))) return false;
  if (amountsRead(seen) < amountsRead(found) * HIDDEN_COLUMNS.rows) return false;
  const beside = columnsOf(sheet).columns.filter(({ at }) => hidden.has(at));
  const values = beside.map((column) => valuesIn(sheet, column));
  return mainColumns(seen).every(([table, at]) => {
    const column = columnsOf(sheet).byColumn.get(at);
    return column !== undefined && !isAsideBy(table, at) && !isShare(valuesIn(sheet, column), values);
  });
}

const yearsOf = (tables: readonly SheetTable[]): readonly number[] =>
  tables.flatMap(({ years }) => years.map(({ year }) => year));

/** Rows with amounts. */
const amountsRead = (tables: readonly SheetTable[]): number =>
  tables.reduce((sum, { rows }) => sum + rows.filter(({ cells }) => cells.length > 0).length, 0);

const mainColumns = (tables: readonly SheetTable[]): readonly (readonly [SheetTable, number])[] =>
  tables.flatMap((table) => table.years.map(({ column }) => [table, column] as const));

/** What stands over a column says that it is no statement. */
function isAsideBy(table: SheetTable, at: number): boolean {
  const { sheet, header } = table;
  const heads = sheet.rows.slice(Math.max(0, header - 1), firstAmounts(table));
  return heads.some((cells) => {
    const content = cells[at]?.content;
    return content?.kind === 'text' && (NO_BALANCE.test(content.text) || isPlan(content.text));
  });
}

/** The hidden columns are told as left aside, once. */
function withHiddenTold(seen: readonly SheetTable[], hidden: ReadonlySet<number>): readonly SheetTable[] {
  const [first, ...others] = seen;
  if (!first) return seen;
  const left = [...hidden].flatMap((at) => {
    const cell = headCell(first, at);
    return cell ? [{ column: at, cell: cell.address, label: textOf(cell).trim() }] : [];
  });
  return [{ ...first, skipped: [...first.skipped, ...left] }, ...others];
}

/** Totals close in a column that is hidden, and not in each that is shown. */
const closesBetter = (sheet: Sheet, hidden: ReadonlySet<number>, shown: readonly number[]): boolean =>
  [...hidden].some((at) => isClosing(sheet, at)) && !shown.every((at) => isClosing(sheet, at));

function isClosing(sheet: Sheet, at: number): boolean {
  const column = columnsOf(sheet).byColumn.get(at);
  return column !== undefined && closes(sheet, valuesIn(sheet, column));
}

/** Each column of both readings is one that may be meant. */
function asOpen(
  seen: readonly SheetTable[],
  hidden: ReadonlySet<number>,
  shown: readonly number[],
): readonly SheetTable[] {
  const [first, ...others] = seen;
  if (!first) return seen;
  const open = [...new Set([...shown, ...hidden])].map((at) => {
    const head = textOf(headCell(first, at) ?? BLANK).trim();
    return { column: lettersOf(at), label: hidden.has(at) ? `${head} (tersembunyi)` : head };
  });
  return [{ ...first, open }, ...others];
}

/** The last text above its amounts, or the first of them where it has no head. */
function headCell(table: SheetTable, at: number): Cell | undefined {
  const { sheet, header } = table;
  const first = firstAmounts(table);
  const heads = sheet.rows.slice(Math.max(0, header), first).map((cells) => cells[at]);
  return heads.filter((cell) => cell && isFilled(cell)).at(-1) ?? sheet.rows[first]?.[at];
}

const firstAmounts = ({ header, rows }: SheetTable): number =>
  rows.find(({ cells }) => cells.some(({ cell }) => isAmount(cell)))?.row ?? header + 1;
