import { amountIn } from '../../reading/tables/amounts';
import { cellAt, filledRows } from '../../domain/grid';
import type { Cell, Grid, Sheet } from '../../domain/grid';
import type { Exact } from '../../domain/decimal';
import type { WorksheetForm } from '../forms/form';
import { likeness, plainWords } from '../words';
import { labelBefore, textAt } from './places';

/** A class of loans or its collateral as the form's own schedule has it. */
export interface Scheduled {
  /** The row of amounts that says the same. */
  readonly line: string;
  readonly sheet: string;
  readonly cell: Cell;
  readonly amount: Exact;
}

const SAME = 0.8;

/** The schedule of problem loans: what is typed there, not what a formula fetches from the rows of amounts. */
export function scheduled(form: WorksheetForm, { sheets }: Grid): Scheduled[] {
  const sheet = sheets.find((each) => isTitled(each, form.schedule.title));
  if (!sheet) return [];
  return form.schedule.rows.flatMap(({ line, words, column }): Scheduled[] => {
    const cell = cellIn(sheet, words, column);
    if (!cell || cell.formula) return [];
    const read = amountIn(sheet, cell, undefined);
    return read.kind === 'amount' ? [{ line, sheet: sheet.name, cell, amount: read.value }] : [];
  });
}

const isTitled = (sheet: Sheet, title: string): boolean =>
  filledRows(sheet.rows).some((row) =>
    sheet.rows[row]?.some((_, column) => plainWords(textAt(sheet, row, column)) === plainWords(title)),
  );

function cellIn(sheet: Sheet, words: string, heading: string): Cell | undefined {
  const column = columnHeaded(sheet, heading);
  if (column === undefined) return undefined;
  for (const row of filledRows(sheet.rows)) {
    const label = labelBefore(sheet, row, column);
    if (likeness(label, words) >= SAME && !isHeading(sheet, row, column)) return cellAt(sheet, row, column);
  }
  return undefined;
}

const isHeading = (sheet: Sheet, row: number, column: number): boolean =>
  /\p{L}/u.test(textAt(sheet, row, column));

function columnHeaded(sheet: Sheet, heading: string): number | undefined {
  for (const row of filledRows(sheet.rows)) {
    const cells = sheet.rows[row] ?? [];
    const at = cells.findIndex((_, column) => plainWords(textAt(sheet, row, column)) === plainWords(heading));
    if (at >= 0) return at;
  }
  return undefined;
}
