import { textOf } from '../../domain/grid';
import type { Grid, Sheet } from '../../domain/grid';
import type { Unread } from '../layout';
import { isPlan } from '../lexicon/columns';
import { EXPLAINS, OTHER_DOCUMENTS } from '../lexicon/documents';
import { STATEMENTS } from '../lexicon/titles';
import { normalised } from '../lexicon/words';
import { titleYears } from '../tables/title-year';
import type { TitleYear } from '../tables/title-year';
import { FEWEST_ON_PAGE } from '../weights';
import { withColumnPages } from './column-pages';
import { isAmountOfTable } from './page-amounts';
import { withTitlesOver } from './page-titles';

/** The pages of a document that are read, put together where a table goes on; and those that are told as left out. */
export interface ChosenPages {
  readonly grid: Grid;
  readonly left: readonly Unread[];
}

/**
 * The pages of a document on which statements stand: those that a title names, and those on which their tables go on.
 * Where no title names any, every page with a table is read. Workbooks, whose sheets are no pages, stay as they are.
 */
export function pagesIn(grid: Grid): ChosenPages {
  if (grid.sheets.every(({ goesOn }) => goesOn === undefined)) return { grid, left: [] };
  const pages = withColumnPages(withTitlesOver(grid.sheets));
  const tables = pages.filter(holdsTable);
  const groups = groupsOf(tables, pages);
  const titled = groups.filter(({ is }) => is === 'statement');
  const chosen = (titled.length > 0 ? titled : groups).map(({ pages }) => pages);
  const read = new Set(chosen.flat());
  const left = tables.filter((page) => !read.has(page));
  return {
    grid: { sheets: chosen.map(together) },
    left: left.map((page) => ({
      sheet: page.name,
      cell: 'A1',
      label: labelOf(page),
      why: 'other-page' as const,
    })),
  };
}

/** With the title that says a year, where one stands over its amounts: a year that is not read is told with its page. */
function labelOf(page: Sheet): string {
  const { name, rows } = page;
  const text = rows[titleOver(page)?.row ?? -1]?.map(textOf).join(' ').replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? name : `${name}: ${text.slice(0, LONGEST_TITLE)}`;
}

/** Lines with amounts of money: the numbers of pages in a list of contents are none. */
const holdsTable = ({ rows }: Sheet): boolean =>
  rows.filter((row) => row.some(isAmountOfTable)).length >= FEWEST_ON_PAGE;

interface Group {
  readonly is: 'statement' | 'other';
  readonly pages: Sheet[];
}

/** A page without a title of its own, whose columns are those of the page before, goes on with it. */
function groupsOf(tables: readonly Sheet[], pages: readonly Sheet[]): readonly Group[] {
  const groups: Group[] = [];
  for (const page of tables) {
    const named = namedBy(page);
    const open = groups.at(-1);
    const isNext = named === undefined && page.goesOn && open && follows(open.pages.at(-1), page, pages);
    if (isNext && !saysAnotherYear(page, open)) open.pages.push(page);
    else groups.push({ is: named ?? (isNext ? open.is : 'other'), pages: [page] });
  }
  return groups;
}

/** A page that goes on in the same columns under a title with another year of the books is of that year. */
function saysAnotherYear(page: Sheet, { pages: [first] }: Group): boolean {
  const [before, now] = [first ? titleOver(first) : undefined, titleOver(page)];
  return before !== undefined && now !== undefined && before.header.year !== now.header.year;
}

/** The first title over the amounts of a page that says of which year they are. */
function titleOver(page: Sheet): TitleYear | undefined {
  const first = page.rows.findIndex((row) => row.some(isAmountOfTable));
  return titleYears(page).find(({ row }) => row >= 0 && row < first);
}

/** The next page of one file; pages whose column went to the names beside it are none. */
const follows = (before: Sheet | undefined, page: Sheet, pages: readonly Sheet[]): boolean =>
  before !== undefined && before.file === page.file && pages.indexOf(page) === pages.indexOf(before) + 1;
/** The number at the end of a page's name. */
const numberOf = ({ name }: Sheet): number => Number(/\d+$/.exec(name)?.[0] ?? 0);

/** The first title of a page says what stands on it; a plan, and notes that explain a statement, are none. */
function namedBy({ rows }: Sheet): Group['is'] | undefined {
  for (const row of rows.slice(0, MOST_ABOVE)) {
    if (row.some(isAmountOfTable)) return undefined;
    const text = row.map((cell) => textOf(cell).slice(0, LONGEST_TITLE)).join(' ');
    const words = normalised(text);
    if (words.split(' ').length > MOST_WORDS) continue;
    if (isPlan(text) || EXPLAINS.test(words) || OTHER_DOCUMENTS.some(([, title]) => title.test(words)))
      return 'other';
    if (STATEMENTS.some(([title]) => title.test(words))) return 'statement';
  }
  return undefined;
}

const MOST_ABOVE = 15;
const LONGEST_TITLE = 120;
const MOST_WORDS = 14;

/** Pages as one sheet, named after all of them; each cell knows its own. */
function together(pages: readonly Sheet[]): Sheet {
  const [first, ...rest] = pages;
  const last = rest.at(-1);
  const rows = pages.flatMap(({ name, rows: own }) =>
    own.map((row) => row.map((cell) => ({ ...cell, page: cell.page ?? name }))),
  );
  const name = last ? `${first?.name ?? ''}–${numberOf(last)}` : (first?.name ?? '');
  return {
    name,
    hidden: false,
    rows,
    hiddenRows: [],
    hiddenColumns: [],
    ...(first?.file ? { file: first.file } : {}),
  };
}
