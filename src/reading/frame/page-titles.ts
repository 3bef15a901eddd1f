import { isFilled, textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { isPlan } from '../lexicon/columns';
import { EXPLAINS } from '../lexicon/documents';
import { OPENS_STATEMENT } from '../lexicon/titles';
import { normalised } from '../lexicon/words';
import { isAmountOfTable } from './page-amounts';

type Row = Sheet['rows'][number];

/**
 * Pages of which each begins with the title of its table: a print puts a title that comes last on its page far from the table
 * that it names, which begins the next page. A line that closes several pages is their foot.
 */
export function withTitlesOver(pages: readonly Sheet[]): readonly Sheet[] {
  const titles = pages.map(titleBelow);
  const texts = titles.map((at, page) => (at === undefined ? '' : wordsOf(pages[page]?.rows[at] ?? [])));
  const moved = titles.map((at, page) => (isOnce(texts, texts[page]) && pages[page + 1] ? at : undefined));
  if (moved.every((at) => at === undefined)) return pages;
  return pages.map((page, at) => {
    const own = { ...page, rows: page.rows.slice(0, moved[at]), ...cutTo(page, moved[at]) };
    const before = pages[at - 1];
    const title = moved[at - 1];
    return before && title !== undefined ? under(before, title, own) : own;
  });
}

const cutTo = ({ downs }: Sheet, end: number | undefined): Pick<Sheet, 'downs'> =>
  downs ? { downs: downs.slice(0, end) } : {};

/** The table below the title that closes the page before; each cell of which stays where it was printed. */
function under(before: Sheet, title: number, page: Sheet): Sheet {
  const head = before.rows
    .slice(title)
    .map((row) => row.map((cell) => ({ ...cell, page: cell.page ?? before.name })));
  // Printed over all that stands on this page.
  const downs = page.downs && [...head.map(() => 0), ...page.downs];
  return { ...page, rows: [...head, ...page.rows], goesOn: false, ...(downs ? { downs } : {}) };
}

const isOnce = (texts: readonly string[], text: string | undefined): boolean =>
  texts.filter((each) => each === text).length === 1;

/** The row of the title of a statement that stands below all amounts of a page, with next to nothing below it. */
function titleBelow({ rows }: Sheet): number | undefined {
  const last = rows.findLastIndex((row) => row.some(isAmountOfTable));
  const below = rows.flatMap((row, at) => (at > last && row.some(isFilled) ? [at] : [])).slice(-MOST_LINES);
  return last < 0 ? undefined : below.find((at) => opensStatement(rows[at] ?? []));
}

function opensStatement(row: Row): boolean {
  const words = wordsOf(row);
  return (
    words.split(' ').length <= MOST_WORDS &&
    OPENS_STATEMENT.test(words) &&
    !isPlan(words) &&
    !EXPLAINS.test(words) &&
    !TELLS.test(words)
  );
}

const wordsOf = (row: Row): string => normalised(row.map(textOf).join(' ').slice(0, LONGEST));

/** What a sentence about a statement says, and no title. */
const TELLS = /\b(?:ini|tersebut|di ?atas|telah|sudah|yang|merupakan|adalah)\b/;
/** A title of three lines, and the number of the page. */
const MOST_LINES = 4;
const MOST_WORDS = 10;
const LONGEST = 120;
