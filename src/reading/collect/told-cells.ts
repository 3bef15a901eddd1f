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

/** Amounts of a year that were taken from rows or columns which the file hides: they are told, whatever they say. */
export function hiddenTaken(rows: readonly Decided[], year: number): readonly Finding[] {
  const told = rows.flatMap((row) => toldIn(row, year, isHiddenIn(row)));
  return findingOf('hidden-cells-taken', 'warns', told);
}

/** Amounts of a year that are formulas of typed numbers only: where these come from, the file does not show. */
export function constantsTaken(rows: readonly Decided[], year: number): readonly Finding[] {
  const told = rows.flatMap((row) => toldIn(row, year, ({ constants }) => constants !== undefined));
  return findingOf('constants-in-formula', 'notice', told);
}

/** Amounts of a year whose formula no program had worked out: they were worked out from the cells that it names. */
export function computedTaken(rows: readonly Decided[], year: number): readonly Finding[] {
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
  const { hiddenRows, hiddenColumns } = table.sheet;
  if (hiddenRows.length === 0 && hiddenColumns.length === 0) return () => false;
  const columns = new Set(hiddenColumns.map(lettersOf));
  return ({ address }) =>
    hiddenRows.includes(Number(address.replace(/\D/g, '')) - 1) || columns.has(address.replace(/\d/g, ''));
}
