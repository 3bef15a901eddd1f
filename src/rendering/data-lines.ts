import { stringify } from 'csv-stringify/sync';
import { DATA_SETS } from '../domain/data-dictionary';
import type { DataRow, DataSetName } from '../domain/data-dictionary';
import { neutral } from '../domain/neutral';
import { isOneOf } from '../domain/records';

/** How a data set is written: for programs, with commas and decimal points, or one JSON object to a line. */
export const DATA_FORMATS = ['csv', 'jsonl'] as const;

export type DataFormat = (typeof DATA_FORMATS)[number];

export const isDataFormat = (text: string): text is DataFormat => isOneOf(DATA_FORMATS, text);

/** So many rows are written in one piece. */
const ROWS_IN_PIECE = 500;

/** A data set as text, piece by piece. CSV follows RFC 4180 in UTF-8; its first line names the columns. */
export async function* dataText(
  what: DataSetName,
  format: DataFormat,
  rows: AsyncIterable<DataRow>,
): AsyncGenerator<string> {
  const head = dataHead(what, format);
  if (head !== '') yield head;
  let piece: DataRow[] = [];
  for await (const row of rows) {
    piece.push(row);
    if (piece.length < ROWS_IN_PIECE) continue;
    yield dataLines(what, format, piece);
    piece = [];
  }
  if (piece.length > 0) yield dataLines(what, format, piece);
}

/** What stands before the rows of a data set. */
export const dataHead = (what: DataSetName, format: DataFormat): string =>
  format === 'csv' ? csvNames(namesIn(what)) : '';

/** Rows of a data set as text. */
export function dataLines(what: DataSetName, format: DataFormat, rows: readonly DataRow[]): string {
  const names = namesIn(what);
  return rows.map((row) => (format === 'csv' ? csvLine(names, row) : `${JSON.stringify(row)}\n`)).join('');
}

const namesIn = (what: DataSetName): readonly string[] => DATA_SETS[what].columns.map(({ name }) => name);

/** The first line of a CSV file. */
export const csvNames = (names: readonly string[]): string => line(names);

/** A row as a line of CSV; what a spreadsheet program would take for a formula is none. */
export function csvLine(
  names: readonly string[],
  row: Readonly<Record<string, string | number | null>>,
): string {
  return line(names.map((name) => String(row[name] ?? '')));
}

const line = (fields: readonly string[]): string =>
  stringify([fields.map(neutral)], { record_delimiter: 'windows' });
