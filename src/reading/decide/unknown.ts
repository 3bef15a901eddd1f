import { signOf } from '../../domain/decimal';
import { isIn } from '../place/zones';
import { isSaid, changed } from './decided';
import type { SheetTable } from '../tables/tables';
import type { Decided, Pass } from './decided';

type Spans = ReadonlyMap<SheetTable, readonly [first: number, last: number]>;

/**
 * A row that nothing is known of, with an amount that a total of the form adds up or that stands among rows which were
 * taken, is a part of the statement: it is asked about, since without it the section does not close.
 */
export const unknownInSums: Pass = (rows) => {
  const spans = spansOf(rows);
  return rows.map((row, at) =>
    isUnknown(row) && (isPart(row.placed) || isOfStatement(row.placed, spans, at))
      ? changed(row, 'part-of-sum', { state: 'doubtful' })
      : row,
  );
};

const isUnknown = (row: Decided): boolean => row.state === 'none' && !isSaid(row) && hasAmount(row);

/** The places of the first and the last row of each table that were taken, and of those that follow without a gap. */
function spansOf(rows: readonly Decided[]): Spans {
  const spans = new Map<SheetTable, readonly [number, number]>();
  rows.forEach(({ state, placed: { table, row } }, at) => {
    const known = spans.get(table);
    const goesOn =
      known !== undefined && row.row - (rows[known[1]]?.placed.row.row ?? 0) <= 1 && row.cells.length > 0;
    if (state === 'taken' || goesOn) spans.set(table, [known?.[0] ?? at, at]);
  });
  return spans;
}

/** Seen, among rows that were taken, or below the title of an income statement, of which small forms have no totals. */
function isOfStatement({ table, row, zone }: Decided['placed'], spans: Spans, at: number): boolean {
  if (table.sheet.hiddenRows.includes(row.row)) return false;
  const [first, last] = spans.get(table) ?? [at, at - 1];
  return (at > first && at <= last) || (zone !== undefined && isIn(zone, 'income'));
}

/** A total adds it up, or it stands in a list of all accounts, which has no totals. */
const isPart = ({ closure, row: { cells } }: Decided['placed']): boolean =>
  closure !== undefined || cells.some(({ side }) => side !== undefined);

const hasAmount = ({ placed: { values, text } }: Decided): boolean =>
  /\p{L}{2}/u.test(text) && [...values.values()].some((value) => signOf(value) !== 0);
