import type { Sheet } from '../../domain/grid';
import { isPlan } from '../lexicon/columns';
import type { YearHeader } from '../lexicon/years';
import { countBetween } from './columns';
import type { ColumnIndex } from './columns';
import { FEWEST_AMOUNTS } from './headers';
import type { Header } from './headers';
import { loneStatement } from './lone-year';
import type { Known } from './meant-columns';
import { rowsOfTitles, titleOf, titleYears } from './title-year';
import type { TitleYear } from './title-year';
import { columnsIn } from './wide-columns';

/** A statement below its title, up to the next title or the next head. */
interface Section {
  readonly row: number;
  readonly until: number;
}

/**
 * The tables of a sheet with those whose columns are their own: a statement above the first head that says years, and one
 * below a head over other columns than it fills. A head speaks of its own table, not of one that stands under it.
 */
export function withOwnColumns(
  sheet: Sheet,
  headers: readonly Header[],
  index: ColumnIndex,
  known: Known,
): readonly Header[] {
  const titles = rowsOfTitles(sheet);
  const [first] = headers;
  if (!first || titles.length === 0) return headers;
  const above = sectionsIn(titles, -1, first.row)
    .filter((section) => amountRows(index, section).size >= FEWEST_AMOUNTS)
    .flatMap((section) => ownTable(sheet, index, section, known, titleOf(sheet)?.header) ?? []);
  return [...above, ...headers.flatMap((header) => partedByColumns(sheet, header, index, known, titles))];
}

function partedByColumns(
  sheet: Sheet,
  header: Header,
  index: ColumnIndex,
  known: Known,
  titles: readonly number[],
): readonly Header[] {
  const [only, ...others] = new Set(header.years.map(({ year }) => year));
  const year = only !== undefined && others.length === 0 ? { year: only } : titleOf(sheet)?.header;
  const own = sectionsIn(titles, header.row, header.until).map((section) => ({
    section,
    table: hasOwnColumns(sheet, index, header, section)
      ? ownTable(sheet, index, section, known, year)
      : undefined,
  }));
  if (own.every(({ table }) => table === undefined)) return [header];
  const [before] = own;
  const below = own.map(({ section: { row, until }, table }) => table ?? { ...header, row, until, open: [] });
  return [{ ...header, until: before?.section.row ?? header.until }, ...below];
}

const sectionsIn = (titles: readonly number[], above: number, below: number): readonly Section[] => {
  const inside = titles.filter((row) => row > above && row < below);
  return inside.map((row, at) => ({ row, until: inside[at + 1] ?? below }));
};

/**
 * The columns of the head hold less than half of what it holds, it has a second side that the head does not know, or a plan
 * stands where the head has a year.
 */
function hasOwnColumns(sheet: Sheet, index: ColumnIndex, header: Header, section: Section): boolean {
  const rows = amountRows(index, section);
  const read = new Set(header.years.flatMap(columnsIn));
  const covered = amountRows(index, section, read);
  if (rows.size < FEWEST_AMOUNTS) return false;
  const first = Math.min(...rows);
  const plans = header.years.some(({ column }) => saysPlan(sheet, column, section.row, first));
  return plans || covered.size * 2 < rows.size || hasOtherSide(index, header, section);
}

const saysPlan = (sheet: Sheet, column: number, above: number, below: number): boolean =>
  sheet.rows.slice(above + 1, below).some((cells) => {
    const content = cells[column]?.content;
    return content?.kind === 'text' && isPlan(content.text);
  });

/** Names and amounts right of the columns of the head, though some of these amounts seem to fill gaps of a column of it. */
function hasOtherSide(index: ColumnIndex, { years, skipped }: Header, section: Section): boolean {
  const heads = years.map(({ column }) => column);
  const known = new Set([...heads, ...skipped.map(({ column }) => column)]);
  const names = index.columns.find(
    ({ at, words }) => at > Math.min(...heads) && within(words, section) >= FEWEST_AMOUNTS,
  );
  if (!names || heads.some((at) => at > names.at)) return false;
  return index.columns.some(
    ({ at, amounts }) => at > names.at && !known.has(at) && within(amounts, section) >= FEWEST_AMOUNTS,
  );
}

/** The rows with amounts right of the names of a section, or in some of its columns. */
function amountRows(index: ColumnIndex, section: Section, only?: ReadonlySet<number>): ReadonlySet<number> {
  const { row, until } = section;
  const names = index.columns.find(({ words }) => within(words, section) >= FEWEST_AMOUNTS);
  if (!names) return new Set();
  const beside = index.columns.filter(({ at }) => at > names.at && (only?.has(at) ?? true));
  return new Set(beside.flatMap(({ amounts }) => amounts.filter((each) => each > row && each < until)));
}

const within = (rows: readonly number[], { row, until }: Section): number => countBetween(rows, row, until);

/** Read by its own title; by another year where it says none itself. */
function ownTable(
  sheet: Sheet,
  index: ColumnIndex,
  { row, until }: Section,
  known: Known,
  other: YearHeader | undefined,
): Header | undefined {
  const said: TitleYear | undefined = titleYears(sheet, MOST_LOOKED).find(
    (each) => each.row >= row && each.row < until,
  );
  const header = known.year === undefined ? (said?.header ?? other) : { year: known.year };
  if (!header) return undefined;
  return loneStatement(sheet, index, { row: said?.row ?? row, header, weight: 0 }, until, known);
}

/** Titles further down than so many rows are not looked for. */
const MOST_LOOKED = 400;
