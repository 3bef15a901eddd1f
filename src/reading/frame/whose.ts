import type { Sheet } from '../../domain/grid';
import { onceOf } from '../../domain/kept';
import { OPENS_STATEMENT, SECTION_OF, STATEMENTS, WHOSE } from '../lexicon/titles';
import { normalised } from '../lexicon/words';
import { aloneIn } from '../tables/title-year';
import { topRows } from '../tables/top-rows';
import type { SheetTable } from '../tables/tables';

/** A sheet with the tables on it. */
export interface SheetRead {
  readonly sheet: Sheet;
  readonly tables: readonly SheetTable[];
}

/** A balance sheet and an income statement, as their titles say: short names of accounts stand in both. */
export function areOfTwoStatements(one: SheetRead, other: SheetRead): boolean {
  const [here, there] = [statementsOf(one), statementsOf(other)];
  return here.size > 0 && there.size > 0 && [...here].every((each) => !there.has(each));
}

/** The statements that the name of a sheet and the titles on it, each alone in its row, speak of. */
const statementsOf = onceOf(({ sheet }: SheetRead): ReadonlySet<string> => {
  const alone = sheet.rows.flatMap((row) => aloneIn(row) ?? []);
  const titles = alone.filter((text) => text.length <= LONGEST_TITLE).map(normalised);
  const named = [normalised(sheet.name), ...titles.filter((text) => OPENS_STATEMENT.test(text))];
  return new Set(named.flatMap((text) => STATEMENTS.find(([words]) => words.test(text))?.[1] ?? []));
});

const LONGEST_TITLE = 120;

/** So many rows from the top hold the titles of a sheet. */
const TITLE_ROWS = 6;

/** Whose statement a sheet holds, as its name and its titles say: of all units together, of one of them, or unsaid. */
export const whoseOf = ({ sheet }: SheetRead): Whose => whoseOn(sheet).is;

type Whose = keyof typeof WHOSE | undefined;

/** Once for each sheet: it is asked of each two of them. */
export const whoseOn = onceOf((sheet: Sheet): { readonly is: Whose } => {
  const titles = topRows(sheet, TITLE_ROWS).flatMap((row) => aloneIn(sheet.rows[row] ?? []) ?? []);
  const said = [sheet.name, ...titles.filter((text) => text.length <= LONGEST_TITLE)];
  if (said.some((text) => WHOSE.whole.test(text))) return { is: 'whole' };
  return { is: said.some((text) => WHOSE.one.test(text)) ? 'one' : undefined };
});

/** The sheets of single units, where one says that it holds all units together, and others than these show their statements. */
export function besideWhole(sheets: readonly SheetRead[]): readonly SheetRead[] {
  if (!sheets.some((each) => whoseOf(each) === 'whole')) return [];
  const units = sheets.filter((each) => whoseOf(each) === 'one');
  const others = sheets.filter((each) => !units.includes(each));
  const shown = new Set(others.flatMap((each) => [...statementsShown(each)]));
  return units.filter((each) => [...statementsOf(each)].every((statement) => shown.has(statement)));
}

/**
 * The sheets of all units and those of one of them, where each shows another statement: what one unit earned is nothing beside
 * what all of them own.
 */
export function ofOtherUnits(sheets: readonly SheetRead[]): readonly SheetRead[] {
  const [all, units] = [mainOf(sheets, 'whole'), mainOf(sheets, 'one')];
  const shown = new Set(all.flatMap(({ main }) => main));
  const isApart = units.every(({ main }) => main.every((statement) => !shown.has(statement)));
  return all.length > 0 && units.length > 0 && isApart ? [...all, ...units].map(({ read }) => read) : [];
}

/** The sheets of all units, or of one, on which balances or what was earned are shown; the quality of loans is of one unit alone. */
function mainOf(sheets: readonly SheetRead[], whose: Whose): readonly MainSheet[] {
  const own = sheets.filter((each) => whoseOf(each) === whose);
  const all = own.map((read) => ({ read, main: [...statementsShown(read)].filter((of) => MAIN.has(of)) }));
  return all.filter(({ main }) => main.length > 0);
}

interface MainSheet {
  readonly read: SheetRead;
  readonly main: readonly string[];
}

const MAIN: ReadonlySet<string> = new Set(['balance', 'income']);

/** Where no title says which statements a sheet of all units holds ("Laporan Keuangan Gabungan"), its sections do. */
function statementsShown(read: SheetRead): ReadonlySet<string> {
  const named = statementsOf(read);
  if (named.size > 0 || whoseOf(read) !== 'whole') return named;
  const alone = read.sheet.rows.flatMap((row) => aloneIn(row) ?? []).map(normalised);
  return new Set(alone.flatMap((text) => SECTION_OF.find(([words]) => words.test(text))?.[1] ?? []));
}
