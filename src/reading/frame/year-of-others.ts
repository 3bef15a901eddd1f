import { textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import type { Zone } from '../../domain/statement/chart';
import { LAST_YEAR_TITLE } from '../lexicon/columns';
import { STATEMENTS, TRIAL_BALANCE } from '../lexicon/titles';
import { normalised } from '../lexicon/words';
import { topRows } from '../tables/top-rows';
import type { SheetTable } from '../tables/tables';

/** A sheet with the tables that were found on it. */
export interface Found {
  readonly sheet: Sheet;
  readonly tables: readonly SheetTable[];
}

/**
 * The year of a sheet that holds a statement and says none: the only one that the other sheets say, where none of them
 * holds that statement. A second balance sheet without a year is of another.
 */
export function yearOfOthers({ sheet, tables }: Found, all: readonly Found[]): number | undefined {
  const [year, ...others] = new Set(
    all.flatMap((each) => each.tables.flatMap(({ years }) => years.map((of) => of.year))),
  );
  if (tables.length > 0 || others.length > 0) return undefined;
  const own = statementsOn(sheet, TITLE_ROWS);
  const known = all
    .filter((each) => each.tables.length > 0)
    .map((each) => statementsOn(each.sheet, ALL_ROWS));
  const isNew =
    own.length > 0 && own.every((zone) => MAIN.has(zone) && known.every((zones) => !zones.includes(zone)));
  return isNew ? year : undefined;
}

/** What is added to these two, such as the quality of loans, may be of any day. */
const MAIN: ReadonlySet<Zone> = new Set<Zone>(['balance', 'income']);

/** A title stands in the first rows; on a sheet with several statements also further down. */
const TITLE_ROWS = 6;
const ALL_ROWS = 400;
const LONGEST = 120;

/** The statements whose titles stand alone in rows of a sheet; none where one is of the year before. */
function statementsOn(sheet: Sheet, most: number): readonly Zone[] {
  const titles = topRows(sheet, most).flatMap((row) => {
    const [only, more] = (sheet.rows[row] ?? []).filter(({ content }) => content.kind !== 'blank');
    return only?.content.kind === 'text' && more === undefined ? [textOf(only).slice(0, LONGEST)] : [];
  });
  if (most === TITLE_ROWS && titles.some((title) => LAST_YEAR_TITLE.test(title))) return [];
  return [sheet.name, ...titles].flatMap((title) => statementNamed(normalised(title)) ?? []);
}

const statementNamed = (title: string): Zone | undefined =>
  TRIAL_BALANCE.test(title) ? undefined : STATEMENTS.find(([words]) => words.test(title))?.[1];
