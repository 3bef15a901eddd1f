import type { Grid, Sheet } from '../domain/grid';
import { frameOf } from './frame/frame';
import type { FrameAnswers, FrameTable } from './layout';
import { OF_SAVINGS_UNIT } from './lexicon/columns';
import { SHEETS } from './lexicon/titles';

/**
 * True for a file of a cooperative that trades in which its savings and loan unit has columns or sheets of its own:
 * the file is then read twice, as the whole and as that unit. What a person said of sheets and columns is the whole answer.
 */
export function showsSavingsUnit(grid: Grid, said: FrameAnswers = {}): boolean {
  if (said.sheet !== undefined || said.column !== undefined || !grid.sheets.some(namesUnits)) return false;
  const whole = frameOf(grid, 'riil', said).frame.tables;
  const unit = frameOf(grid, 'usp', said).frame.tables;
  if (placesOf(whole) === placesOf(unit)) return false;
  return sheetsOf(whole) === sheetsOf(unit) || unit.some(({ sheet }) => SHEETS.ofSavings.test(sheet));
}

/** Only where a sheet or a column is named after a unit can that unit have any of its own. */
const namesUnits = ({ name, rows }: Sheet): boolean =>
  OF_UNITS.some((words) => words.test(name)) ||
  rows.some((row) =>
    row.some(({ content }) => content.kind === 'text' && OF_SAVINGS_UNIT.test(content.text)),
  );
const OF_UNITS = Object.values(SHEETS);

const placesOf = (tables: readonly FrameTable[]): string =>
  JSON.stringify(
    tables.map(({ sheet, first, columns }) => [sheet, first, columns.map(({ column }) => column)]),
  );

const sheetsOf = (tables: readonly FrameTable[]): string =>
  JSON.stringify([...new Set(tables.map(({ sheet }) => sheet))]);
