import type { Sheet } from '../../domain/grid';
import { DECEMBER } from '../../domain/period';
import type { Zone } from '../../domain/statement/chart';
import { OF_ANOTHER_TIME, isPlan } from '../lexicon/columns';
import { saysPart } from '../lexicon/parts';
import { statementIn } from '../lexicon/statements';
import { normalised } from '../lexicon/words';
import { monthIn } from '../lexicon/years';
import { isAmount } from '../tables/columns';
import { topRows } from '../tables/top-rows';
import { aloneIn } from '../tables/title-year';
import { whoseOf } from './whose';
import type { SheetRead } from './whose';

/**
 * The year of a sheet that holds a statement and says none: the only one that the other sheets say, where none of them
 * holds that statement. A second balance sheet without a year is of another, and so is one that is called a plan, what stood
 * at first or what a part of the year brought; what one unit earned stands beside no balance of them all.
 */
export function yearOfOthers({ sheet, tables }: SheetRead, all: readonly SheetRead[]): number | undefined {
  if (tables.length > 0) return undefined;
  const [year, ...others] = new Set(
    all.flatMap((each) => each.tables.flatMap(({ years }) => years.map((of) => of.year))),
  );
  if (others.length > 0) return undefined;
  if (isOfAnotherTime(sheet) || isOfOneUnit({ sheet, tables }, all)) return undefined;
  const own = statementsOn(sheet, TITLE_ROWS);
  const known = all
    .filter((each) => each.sheet !== sheet && (each.tables.length > 0 || !isOfAnotherTime(each.sheet)))
    .map((each) => statementsOn(each.sheet, each.tables.length > 0 ? ALL_ROWS : TITLE_ROWS));
  const isNew =
    own.length > 0 && own.every((zone) => MAIN.has(zone) && known.every((zones) => !zones.includes(zone)));
  return isNew ? year : undefined;
}

/** One unit is told of here, and elsewhere in the file others, or all of them. */
const isOfOneUnit = (here: SheetRead, all: readonly SheetRead[]): boolean =>
  whoseOf(here) === 'one' && all.some((each) => each.tables.length > 0 && whoseOf(each) !== 'one');

/** The name of the sheet, or what stands above its amounts, says that they are of no whole year, or of another than the last. */
function isOfAnotherTime(sheet: Sheet): boolean {
  const rows = topRows(sheet, TITLE_ROWS).map((row) => sheet.rows[row] ?? []);
  const first = rows.findIndex((cells) => cells.some(isAmount));
  const texts = rows
    .slice(0, first < 0 ? rows.length : first)
    .flat()
    .flatMap((cell) => (cell.content.kind === 'text' ? [cell.content.text.slice(0, LONGEST)] : []));
  return [sheet.name, ...texts].some(
    (text) => OF_ANOTHER_TIME.test(text) || isPlan(text) || saysPart(text) || isOfEarlierMonth(text),
  );
}

/** A month other than the last of a year, with its day or without. */
const isOfEarlierMonth = (text: string): boolean =>
  (monthIn(text.replace(/\d+/g, '')) ?? DECEMBER) !== DECEMBER;

/** What is added to these two, such as the quality of loans, may be of any day. */
const MAIN: ReadonlySet<Zone> = new Set<Zone>(['balance', 'income']);

/** A title stands in the first rows; on a sheet with several statements also further down. */
const TITLE_ROWS = 6;
const ALL_ROWS = 400;
const LONGEST = 120;

/** The statements whose titles stand alone in rows of a sheet. */
function statementsOn(sheet: Sheet, most: number): readonly Zone[] {
  const titles = topRows(sheet, most).flatMap((row) => aloneIn(sheet.rows[row] ?? []) ?? []);
  const said = [sheet.name, ...titles.map((title) => title.slice(0, LONGEST))];
  return said.flatMap((title) => statementIn(normalised(title)) ?? []);
}
