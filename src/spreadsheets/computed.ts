import { plain } from '../domain/decimal';
import type { Cell, Grid, Sheet } from '../domain/grid';
import { Formulas } from './formula-value';

/** Formulas of a longer sheet are left as they are: no statement has more rows. */
const LONGEST_SHEET = 5000;
/** So exact is a quotient that has no end: far below what a cell holds. */
const PLACES = 8;

/** What names no cell is an amount that somebody typed behind an equals sign: it is read as amounts are. */
const READS_CELLS = /[A-Z]\$?\d/i;

/** A grid in which formulas that nobody worked out have their value, where it can be proved; the formula is kept with it. */
export function computed(grid: Grid): Grid {
  if (!grid.sheets.some(isOpen)) return grid;
  const formulas = new Formulas(grid);
  return { sheets: grid.sheets.map((sheet) => (isOpen(sheet) ? computedIn(sheet, formulas) : sheet)) };
}

const isOpen = ({ rows }: Sheet): boolean => rows.length <= LONGEST_SHEET && rows.some(hasOpen);

const hasOpen = (row: readonly Cell[]): boolean => row.some(isUncomputed);

const isUncomputed = ({ content }: Cell): boolean => content.kind === 'formula-without-value';

const computedIn = (sheet: Sheet, formulas: Formulas): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => (hasOpen(row) ? row.map((cell) => known(sheet, cell, formulas)) : row)),
});

function known(sheet: Sheet, cell: Cell, formulas: Formulas): Cell {
  const { content } = cell;
  if (content.kind !== 'formula-without-value' || !READS_CELLS.test(content.formula)) return cell;
  const value = formulas.valueIn(sheet, cell);
  if (value === undefined) return cell;
  return {
    ...cell,
    content: { kind: 'number', text: plain(value.round(PLACES)) },
    computed: content.formula,
  };
}
