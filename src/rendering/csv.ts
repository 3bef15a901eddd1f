import { stringify } from 'csv-stringify/sync';
import { neutral } from '../domain/neutral';

export { neutral };

/** What parts the fields where a comma parts the decimals, as in Indonesia. */
const SEPARATOR = ';';

/** The mark by which Excel knows UTF-8. */
const MARK = '\ufeff';

/**
 * Writes a table as CSV for the spreadsheet programs of Indonesia: semicolons, CRLF, UTF-8 with the mark by which
 * Excel knows it. Every field is harmless (see {@link neutral}); amounts are texts as they are to be shown.
 */
export const csv = (rows: readonly (readonly string[])[]): string => `${MARK}${moreCsv(rows)}`;

/** More rows of a table that is written piece by piece: the mark stands once, at its beginning. */
export function moreCsv(rows: readonly (readonly string[])[]): string {
  const fields = rows.map((row) => row.map(neutral));
  return stringify(fields, {
    delimiter: SEPARATOR,
    record_delimiter: 'windows',
    quoted_match: /[,|\t\r\n]/,
  });
}
