import { ZERO, exact } from '../../domain/decimal';
import { placeIn, type Cell } from '../../domain/grid';
import type { Finding } from '../../domain/statement/finding';
import type { Decided } from '../decide/decided';
import { lettersOf } from '../tables/columns';

/** More places than these are not named one by one. */
const MOST_NAMED = 5;

/** An amount that was taken, and is told whatever it says. */
interface Told {
  readonly line: string;
  readonly text: string;
}

/** What is told of the amounts of a year that were taken. */
export function toldOf(rows: readonly Decided[]): (year: number) => readonly Finding[] {
  const those = tellable(rows);
  const finds = those.length === 0 ? [] : [hiddenTaken, constantsTaken, computedTaken];
  return (year) => finds.flatMap((find) => find(those, year));
}

/** The rows of which anything may be told: of most files there are none, and nothing is looked for in each year. */
const tellable = (rows: readonly Decided[]): readonly Decided[] =>
  rows.filter(
    ({ state, placed: { row, table } }) =>
      state === 'taken' &&
      (hidesAny(table) ||
        row.cells.some(({ cell }) => cell.constants !== undefined || cell.computed !== undefined)),
  );

const hidesAny = ({ sheet }: Decided['placed']['table']): boolean =>
  sheet.hiddenRows.length > 0 || sheet.hiddenColumns.length > 0;

/** Amounts of a year that were taken from rows or columns which the file hides: they are told, whatever they say. */
function hiddenTaken(rows: readonly Decided[], year: number): readonly Finding[] {
  const told = rows.flatMap((row) => toldIn(row, year, isHiddenIn(row)));
  return findingOf('hidden-cells-taken', 'warns', told);
}

/** Amounts of a year that are formulas of typed numbers only: where these come from, the file does not show. */
function constantsTaken(rows: readonly Decided[], year: number): readonly Finding[] {
  const told = rows.flatMap((row) => toldIn(row, year, ({ constants }) => constants !== undefined));
  return findingOf('constants-in-formula', 'notice', told);
}

/** Amounts of a year whose formula no program had worked out: they were worked out from the cells that it names. */
function computedTaken(rows: readonly Decided[], year: number): readonly Finding[] {
  const told = rows.flatMap((row) => toldIn(row, year, ({ computed }) => computed !== undefined));
  return findingOf('formulas-computed', 'notice', told);
}

function findingOf(
  check: 'hidden-cells-taken' | 'constants-in-formula' | 'formulas-computed',
  severity: Finding['severity'],
  told: readonly Told[],
): readonly Finding[] {
  const [first] = told;
  if (!first) return [];
  const named = told.slice(0, MOST_NAMED).map(({ text }) => text);
  const more = told.length > named.length ? `; dan ${told.length - named.length} lagi` : '';
  const size = { found: exact(told.length), expected: ZERO, difference: exact(told.length) };
  return [{ check, severity, line: first.line, ...size, text: `${named.join('; ')}${more}` }];
}

function toldIn({ state, line, placed: { row, table } }: Decided, year: number, isTold: Test): Told[] {
  if (state !== 'taken' || line === undefined) return [];
  return row.cells
    .filter(({ cell, year: own }) => own === year && isTold(cell))
    .map(({ cell }) => {
      const at = placeIn(table.sheet, cell);
      const formula = cell.constants ?? cell.computed;
      const told = formula === undefined ? '' : ` (=${formula.slice(0, LONGEST_FORMULA)})`;
      return { text: `${at.sheet}!${at.cell} ${row.label}${told}`, line: line.code };
    });
}

/** More of a formula tells nobody more. */
const LONGEST_FORMULA = 60;

type Test = (cell: Cell) => boolean;

function isHiddenIn({ placed: { table } }: Decided): Test {
  if (!hidesAny(table)) return () => false;
  const { hiddenRows, hiddenColumns } = table.sheet;
  const columns = new Set(hiddenColumns.map(lettersOf));
  return ({ address }) =>
    hiddenRows.includes(Number(address.replace(/\D/g, '')) - 1) || columns.has(address.replace(/\d/g, ''));
}
