import { signOf } from '../../domain/decimal';
import { isSaid, changed } from './decided';
import type { Decided, Pass } from './decided';

/**
 * A row that nothing is known of, with an amount that a total of the form adds up, is a part of the statement: it is
 * asked about, since without it the section does not close.
 */
export const unknownInSums: Pass = (rows) =>
  rows.map((row) => (isUnknownPart(row) ? changed(row, 'part-of-sum', { state: 'doubtful' }) : row));

const isUnknownPart = (row: Decided): boolean =>
  row.state === 'none' && !isSaid(row) && isPart(row.placed) && hasAmount(row);

/** A total adds it up, or it stands in a list of all accounts, which has no totals. */
const isPart = ({ closure, row: { cells } }: Decided['placed']): boolean =>
  closure !== undefined || cells.some(({ side }) => side !== undefined);

const hasAmount = ({ placed: { values, text } }: Decided): boolean =>
  /\p{L}{2}/u.test(text) && [...values.values()].some((value) => signOf(value) !== 0);
