import { addressOf, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { isAmount } from '../tables/columns';
import { headerYear } from '../tables/headers';
import { FEWEST_ON_PAGE } from '../weights';

type Row = readonly Cell[];

/**
 * Pages of a document on which nothing but one column of amounts stands, put beside the names that they belong to: a print
 * too wide for its paper has its names on the first pages and its last column on as many pages behind them. They are put
 * together only where as many amounts stand on both, and years where years stand.
 */
export function withColumnPages(pages: readonly Sheet[]): readonly Sheet[] {
  const first = pages.findIndex(holdsOnlyAmounts);
  const names = pages.slice(0, first);
  const columns = pages.slice(first);
  const isPaired = first > 0 && columns.length === names.length && columns.every(holdsOnlyAmounts);
  if (!isPaired) return pages;
  const paired = names.flatMap((page, at) => beside(page, columns[at]) ?? []);
  return paired.length === names.length ? paired : pages;
}

const filled = (row: Row): readonly Cell[] => row.filter(({ content }) => content.kind !== 'blank');

function holdsOnlyAmounts({ rows }: Sheet): boolean {
  let held = 0;
  return (
    rows.every((row) => {
      const [cell, ...more] = filled(row);
      if (cell !== undefined) held += 1;
      return cell === undefined || (more.length === 0 && isOfColumn(cell));
    }) && held >= FEWEST_ON_PAGE
  );
}

const isOfColumn = (cell: Cell): boolean =>
  headerYear(cell) !== undefined || (isAmount(cell) && !/\p{L}{4}/u.test(textOf(cell)));

/** The page with the column behind its last one; nothing where the two do not go row by row. */
function beside(page: Sheet, column: Sheet | undefined): Sheet | undefined {
  const added = column?.rows.flatMap((row) => filled(row).slice(0, 1)) ?? [];
  const width = Math.max(...page.rows.map((row) => row.length));
  const places = page.rows.flatMap((row, at) => {
    const last = filled(row).slice(1).at(-1);
    return last !== undefined && isOfColumn(last) ? [{ at, last }] : [];
  });
  const isSame = ({ last }: (typeof places)[number], at: number): boolean => {
    const [here, there] = [headerYear(last), headerYear(added[at] ?? last)];
    return (here === undefined) === (there === undefined);
  };
  if (column === undefined || added.length !== places.length || !places.every(isSame)) return undefined;
  const more = new Map(places.map(({ at }, place) => [at, added[place]]));
  const rows = page.rows.map((row, at) => {
    const cell = more.get(at);
    // Told beside the name that it belongs to: one row has one page.
    return cell ? [...row, ...blanks(width - row.length), { ...cell, address: addressOf(at, width) }] : row;
  });
  return { ...page, rows };
}

const blanks = (count: number): readonly Cell[] =>
  Array.from({ length: count }, () => ({ address: '', content: { kind: 'blank' } as const }));
