import { basename, extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CsvError } from 'csv-parse/sync';
import { addressOf, type Cell, type Content, type Grid, type Sheet } from '../domain/grid';
import { Budget, unlessUnreadable } from './budget';
import { RowStore } from './compact-rows';
import { separatorOf } from './csv-separator';
import { decodeText } from './text-encoding';
import { BLANK, cleanText } from './workbook-content';
import { faulty, type OrFault } from './workbook-fault';
import { leadingSpaces } from './workbook-look';

const MOST_NAME = 100;
/** So many different texts are looked for again. */
const MOST_KEPT = 10_000;
/** No line of a table is longer, and no field with line breaks in it: that is a quote that was not closed. */
const LONGEST_LINE = 200_000;
const LONGEST_ROW = 2_000_000;

/**
 * Reads a text table (CSV, TSV) into a grid of one sheet, named after the file, whose cells are where a spreadsheet
 * would show them. Every field is a text: what its separators mean is decided where amounts are read.
 */
export function csvGrid(bytes: Buffer, file: string): OrFault<{ readonly grid: Grid }> {
  const text = decodeText(bytes);
  if (text === undefined) return faulty('not-a-workbook', 'unknown');
  if (hasLongLine(text)) return faulty('too-large', 'row');
  const separated = separatorOf(text);
  if (!separated) return faulty('not-a-workbook', 'text');
  const rows = unlessUnreadable(() => rowsOf(text.slice(separated.from), separated.separator));
  if ('fault' in rows) return rows;
  const name = cleanText(basename(file, extname(file)), MOST_NAME) || 'CSV';
  return { grid: { sheets: [{ name, hidden: false, rows, hiddenRows: [], hiddenColumns: [] }] } };
}

function hasLongLine(text: string): boolean {
  for (let from = 0; text.length - from > LONGEST_LINE;) {
    const line = text.slice(from, from + LONGEST_LINE);
    const end = Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r'));
    if (end < 0) return true;
    from += end + 1;
  }
  return false;
}

function rowsOf(text: string, delimiter: string): OrFault<Sheet['rows']> {
  const budget = new Budget();
  const contents = new Map<string, Content>();
  const store = new RowStore();
  const take = (fields: readonly string[]): null => {
    budget.addRows(1);
    store.push(cellsOf(fields, store.length, contents, budget));
    return null;
  };
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      on_record: take,
    });
  } catch (error) {
    return parseFault(error, store.length);
  }
  store.dropEmptyEnd();
  return store.rows();
}

/** @throws the error itself where it is none of the parser */
function parseFault(error: unknown, rows: number): { readonly fault: ReturnType<typeof faulty>['fault'] } {
  const code = (error as Partial<CsvError>).code;
  const isOpen = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
  if (isOpen) return faulty('quote-not-closed', String(rows + 1));
  if (code === undefined) throw error;
  return faulty('damaged', `baris ${rows + 1}`);
}

function cellsOf(
  fields: readonly string[],
  row: number,
  contents: Map<string, Content>,
  budget: Budget,
): Cell[] {
  const cells: Cell[] = [];
  let used = fields.length;
  while (used > 0 && fields[used - 1]?.trim() === '') used -= 1;
  for (let column = 0; column < used; column += 1) {
    const content = contentOf(fields[column] ?? '', contents);
    budget.addCell(content, 1);
    const address = addressOf(row, column);
    const indent = content.kind === 'text' ? leadingSpaces(content.text) : 0;
    cells.push(indent > 0 ? { address, content, indent } : { address, content });
  }
  return cells;
}

/** The same object for the same text: labels and codes come again and again, in a file of amounts only some of them. */
function contentOf(field: string, contents: Map<string, Content>): Content {
  const known = contents.get(field);
  if (known) return known;
  const text = cleanText(field);
  const content: Content = text.trim() === '' ? BLANK : { kind: 'text', text };
  if (contents.size < MOST_KEPT) contents.set(field, content);
  return content;
}
