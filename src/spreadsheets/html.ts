import type { Grid } from '../domain/grid';
import { Unreadable } from './budget';
import { HtmlReader } from './html-reader';
import { sheetNameOf } from './sheet-name';
import { textPieces } from './text-encoding';
import { faulty, type OrFault } from './workbook-fault';

/**
 * Reads a page of the web into a grid: what many programs and portals save as `.xls`. A row for each row of a table and for
 * each piece of text outside of one, in their order; nothing is fetched, run or worked out. Runs in the reading thread.
 *
 * @param file its name, after which the sheet is named
 */
export async function htmlGrid(bytes: Buffer, file: string): Promise<OrFault<{ readonly grid: Grid }>> {
  const pieces = textPieces(bytes);
  return pieces ? gridOf(pieces, file) : faulty('not-a-workbook', 'unknown');
}

/** Reads a page with its parts in one file (MHTML, "Single File Web Page"): each page in it is a sheet. */
export async function mhtmlGrid(bytes: Buffer, file: string): Promise<OrFault<{ readonly grid: Grid }>> {
  const { default: PostalMime } = await import('postal-mime');
  // It throws for what is nested too deep, or breaks off.
  const { html } = await PostalMime.parse(bytes).catch(() => ({ html: undefined }));
  return html === undefined ? faulty('not-a-workbook', 'html') : gridOf([html], file);
}

async function gridOf(pieces: Iterable<string>, file: string): Promise<OrFault<{ readonly grid: Grid }>> {
  const { Parser } = await import('htmlparser2');
  const reader = new HtmlReader(sheetNameOf(file, 'Halaman'));
  const parser = new Parser(reader, { decodeEntities: true });
  try {
    for (const piece of pieces) parser.write(piece);
    parser.end();
    const sheets = reader.sheets();
    return sheets.length > 0 ? { grid: { sheets } } : faulty('not-a-workbook', 'html');
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}
