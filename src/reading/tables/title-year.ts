import { isFilled, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { onceOf } from '../../domain/kept';
import { COLUMN_HEAD, isPlan } from '../lexicon/columns';
import { OPENS_BALANCE, OPENS_STATEMENT, STATEMENTS } from '../lexicon/titles';
import { normalised } from '../lexicon/words';
import { OF_BOOKS, isOfUnit, monthEnd, yearIn } from '../lexicon/years';
import type { YearHeader } from '../lexicon/years';
import { TITLE_YEAR } from '../weights';
import { isAmount } from './columns';
import { headerYear } from './headers';
import { topRows } from './top-rows';
import { isUnitNote } from './scale';

/** A year that a row above a table names, and how much speaks for its being the year of the books. */
export interface TitleYear {
  /** -1 for the sheet's name. */
  readonly row: number;
  readonly header: YearHeader;
  readonly weight: number;
}

/**
 * The year that a title or the sheet's name speaks of: the one for which most speaks. A year in the letterhead, in a
 * legal number, beside the day of printing or of signing is none.
 *
 * @param said the year that a person named
 */
export function titleOf(sheet: Sheet, said?: number): TitleYear | undefined {
  const told = titleYears(sheet);
  if (said !== undefined) return { row: told[0]?.row ?? -1, header: { year: said }, weight: Infinity };
  return told.reduce<TitleYear | undefined>(
    (best, each) => (best && best.weight >= each.weight ? best : each),
    undefined,
  );
}

/** The titles of statements of a sheet that say the year of their books, in order: each begins a statement. */
export function statementTitles(sheet: Sheet): readonly TitleYear[] {
  const titles = titleYears(sheet, MOST_TITLED).filter(({ weight }) => weight >= OF_STATEMENT);
  return titles.filter(({ row }, at) => at === 0 || row - (titles[at - 1]?.row ?? 0) >= FEWEST_BETWEEN);
}

/** The weight of a year that is said to be that of the books, in the title of a statement or below it. */
export const OF_STATEMENT = TITLE_YEAR.bare + TITLE_YEAR.said + TITLE_YEAR.titled;

/** The rows that hold the title of a statement and nothing beside it but heads of columns, whether or not it says a year. */
export const rowsOfTitles = (sheet: Sheet): readonly number[] =>
  topRows(sheet, MOST_TITLED).filter((row) => opensStatement(sheet.rows[row] ?? []));

function opensStatement(cells: readonly Cell[]): boolean {
  let title: string | undefined;
  let isHeaded = false;
  for (const { content } of cells) {
    if (content.kind === 'blank') continue;
    if (content.kind !== 'text') return false;
    if (title !== undefined && !COLUMN_HEAD.test(content.text)) return false;
    isHeaded = title !== undefined;
    title ??= content.text;
  }
  const text = normalised((title ?? '').slice(0, LONGEST_TITLE));
  return OPENS_STATEMENT.test(text) || (isHeaded && OPENS_BALANCE.test(text));
}

/** The text that stands in a row with nothing beside it. */
export function aloneIn(cells: readonly Cell[]): string | undefined {
  let only: string | undefined;
  for (const { content } of cells) {
    if (content.kind === 'blank') continue;
    if (only !== undefined || content.kind !== 'text') return undefined;
    only = content.text;
  }
  return only;
}

/** So many rows are looked through for titles further down; two of them so near to each other are one. */
const MOST_TITLED = 400;
const FEWEST_BETWEEN = 4;

const namedOn = onceOf((_: Sheet) => new Map<number | undefined, readonly TitleYear[]>());

/** Every year that the rows above the tables of a sheet name, from the top; that of its name where no row names one. */
export function titleYears(sheet: Sheet, most?: number): readonly TitleYear[] {
  const named = namedOn(sheet);
  const found = named.get(most) ?? yearsOn(sheet, most);
  named.set(most, found);
  return found;
}

function yearsOn(sheet: Sheet, most: number | undefined): readonly TitleYear[] {
  let isTitled = false;
  const told: TitleYear[] = [];
  for (const row of topRows(sheet, most)) {
    const cells = sheet.rows[row] ?? [];
    if (cells.some((cell) => cell.content.kind === 'number') || isRowOfTable(cells)) {
      isTitled = false;
      continue;
    }
    isTitled ||= cells.some(isStatement);
    told.push(...yearsIn(cells, row, isTitled));
  }
  if (told.length > 0) return told;
  const header = whole(yearIn(sheet.name));
  return header && !isPlan(sheet.name) ? [{ row: -1, header, weight: TITLE_YEAR.bare }] : [];
}

/** A name with an amount that is written as a text beside it; a year and the unit of the amounts are none. */
function isRowOfTable(cells: readonly Cell[]): boolean {
  const [name, ...beside] = cells.filter(isFilled);
  return (
    name?.content.kind === 'text' &&
    beside.some((cell) => isAmount(cell) && !headerYear(cell) && !isUnitNote(cell))
  );
}

const isStatement = ({ content }: Cell): boolean =>
  content.kind === 'text' && content.text.length <= LONGEST_TITLE && names(normalised(content.text));
const names = (text: string): boolean => STATEMENTS.some(([words]) => words.test(text));
const LONGEST_TITLE = 200;

function yearsIn(cells: readonly Cell[], row: number, isTitled: boolean): TitleYear[] {
  const isAside = cells.some((cell) => isOfUnit(textOf(cell).slice(0, LONGEST_TITLE)));
  return cells.flatMap((cell) => {
    const text = textOf(cell).slice(0, LONGEST_TITLE);
    const header = whole(headerYear(cell));
    if (!header || isPlan(text) || isAside) return [];
    const weight =
      TITLE_YEAR.bare + (OF_BOOKS.test(text) ? TITLE_YEAR.said : 0) + (isTitled ? TITLE_YEAR.titled : 0);
    return [{ row, header, weight: cell.formula ? TITLE_YEAR.computed : weight }];
  });
}

/** A title that names a month speaks of the books at its end. */
const whole = (header: YearHeader | undefined): YearHeader | undefined =>
  header?.month === undefined ? header : { year: header.year, end: monthEnd(header.year, header.month) };
