import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { addressOf, type Cell, type Content, type Grid } from '../domain/grid';
import { isRecord } from '../domain/records';
import { Budget, Unreadable } from './budget';
import { RowStore } from './compact-rows';
import { separatorOf, widthOf } from './csv-separator';
import { sheetNameOf } from './sheet-name';
import { textPieces } from './text-encoding';
import { BLANK, cleanText } from './workbook-content';
import { tornRow } from './torn-amounts';
import { faulty, type OrFault, type WorkbookFault } from './workbook-fault';
import { leadingSpaces } from './workbook-look';

/** So many different texts are looked for again. */
const MOST_KEPT = 10_000;
/** No line of a table is longer, and no field with line breaks in it: that is a quote that was not closed. */
const LONGEST_LINE = 200_000;
const LONGEST_ROW = 2_000_000;

/**
 * Reads a text table (CSV, TSV) into a grid of one sheet, named after the file, whose cells are where a spreadsheet
 * would show them. Every field is a text: what its separators mean is decided where amounts are read. The text is
 * taken in piece by piece, never held whole.
 */
export async function csvGrid(bytes: Buffer, file: string): Promise<OrFault<{ readonly grid: Grid }>> {
  const pieces = textPieces(bytes);
  const first = pieces?.next();
  if (!pieces || first?.done !== false) return faulty('not-a-workbook', 'unknown');
  const separated = separatorOf(first.value);
  if (!separated) return faulty('not-a-workbook', 'text');
  const store = new RowStore();
  const start = first.value.slice(separated.from);
  const text = withoutLongLines(start, pieces);
  const fault = await fill(store, text, separated.separator, widthOf(start, separated.separator));
  if (fault) return { fault };
  store.dropEmptyEnd();
  const torn = separated.separator === ',' ? tornRow(store.rows()) : undefined;
  if (torn !== undefined) return faulty('commas-unquoted', String(torn + 1));
  const name = sheetNameOf(file, 'CSV');
  const sheet = { name, hidden: false, rows: store.rows(), hiddenRows: [], hiddenColumns: [] };
  return { grid: { sheets: [sheet] } };
}

/** Takes the rows of a text into the store; the fault that ends that, if any.
 * @param width of most rows: each of another width costs the parser an error that it then forgives */
async function fill(
  store: RowStore,
  text: Iterable<string>,
  delimiter: string,
  width: number,
): Promise<WorkbookFault | undefined> {
  const budget = new Budget();
  const contents = new Map<string, Content>();
  let isModel = true;
  let blank = 0;
  const take = (fields: readonly string[], { empty_lines }: { readonly empty_lines: number }): null => {
    if (isModel) {
      isModel = false;
      return null;
    }
    budget.addRows(1 + empty_lines - blank);
    for (; blank < empty_lines; blank += 1) store.push([]);
    store.push(cellsOf(fields, store.length, contents, budget));
    return null;
  };
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    // Passed over, since each would cost an error too, and put back by their number.
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    on_record: take,
  });
  try {
    // Nothing comes out of the parser: each row is taken where it is made.
    await pipeline(
      Readable.from(after(modelRow(delimiter, width), text)),
      parser,
      new Writable({ objectMode: true }),
    );
    return undefined;
  } catch (error) {
    return faultOf(error, store.length);
  }
}

/** A first row, not taken, after which the parser expects rows of this width. */
const modelRow = (delimiter: string, width: number): string => `${delimiter.repeat(width - 1)}\n`;

function* after(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

/** @throws the error itself where it is none of the file */
function faultOf(error: unknown, rows: number): WorkbookFault {
  if (error instanceof Unreadable) return error.fault;
  const code = isRecord(error) ? error['code'] : undefined;
  const isOpen = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
  if (isOpen) return { code: 'quote-not-closed', found: String(rows + 1) };
  if (code === undefined) throw error;
  return { code: 'damaged', found: `baris ${rows + 1}` };
}

/** @throws Unreadable at a line that no table has */
function* withoutLongLines(first: string, rest: Iterable<string>): Generator<string> {
  let length = 0;
  const checked = (piece: string): string => {
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
    length = end < 0 ? length + piece.length : piece.length - end - 1;
    if (length > LONGEST_LINE) throw new Unreadable({ code: 'too-large', found: 'row' });
    return piece;
  };
  yield checked(first);
  for (const piece of rest) yield checked(piece);
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

/** `="1.234"`: how programs keep Excel from changing a text. */
const unprotected = (text: string): string => /^="(.*)"$/.exec(text)?.[1] ?? text;

/** The same object for the same text: labels and codes come again and again, in a file of amounts only some of them. */
function contentOf(field: string, contents: Map<string, Content>): Content {
  const known = contents.get(field);
  if (known) return known;
  const text = unprotected(cleanText(field));
  const content: Content = text.trim() === '' ? BLANK : { kind: 'text', text };
  if (contents.size < MOST_KEPT) contents.set(field, content);
  return content;
}
