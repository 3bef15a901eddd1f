import type { CellErrorValue, CellRichTextValue, Style } from 'exceljs';
import LibraryCell from 'exceljs/lib/xlsx/xform/sheet/cell-xform';
import LibraryRow from 'exceljs/lib/xlsx/xform/sheet/row-xform';
import LibraryStrings from 'exceljs/lib/xlsx/xform/strings/shared-strings-xform';
import LibraryStyles from 'exceljs/lib/xlsx/xform/style/styles-xform';
import { Kept } from '../domain/kept';
import { readXml, type XmlHandler, type XmlNode } from './workbook-xml';

/** What the library makes of one element and what stands in it; `parseClose` is false when it is closed. */
export interface Xform<Model> {
  readonly model: Model;
  parseOpen(node: XmlNode): unknown;
  parseText(text: string): void;
  parseClose(name: string): boolean;
}

/** A cell as it stands in a sheet: a text of the shared list is still its number there. */
export interface RawCell {
  address?: string;
  styleId?: number;
  type: number;
  value?: number | string | boolean | CellErrorValue | CellRichTextValue;
  result?: number | string | boolean | CellErrorValue;
  formula?: string;
  shareType?: string;
  si?: string;
}

export interface RawRow {
  readonly number: number;
  readonly hidden?: boolean;
  readonly cells: readonly RawCell[];
}

/** The styles of a workbook by their number. */
export interface Styles {
  getStyleModel(id: number): Partial<Style> | null;
}

/** A text of the shared list; an empty object for one that holds nothing. */
export type SharedText = string | CellRichTextValue | Readonly<Record<string, never>>;

/** The library's reader of a cell. */
export interface CellXform extends Xform<RawCell> {
  /** The `t` attribute of the cell that is being read. */
  t?: string;
}

/** The library's reader of a row, with the one of its cells. */
export interface RowXform extends Xform<RawRow> {
  readonly map: { c: CellXform };
}

/** The library's reader of the shared list of texts. */
export interface StringsXform extends Xform<unknown> {
  readonly values: readonly SharedText[];
}

/** The library's reader of styles, which then knows them. */
export interface StylesXform extends Xform<unknown>, Styles {}

/** The library's number for a cell that holds text, and for one with a formula. */
export const TEXT = 3;
export const FORMULA = 6;

/** What a number, an index and a truth value look like; the library takes the beginning of anything for one. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const WRITTEN: Readonly<Record<string, RegExp>> = { n: NUMBER, s: /^\d{1,9}$/, b: /^[01]$/ };
const LONGEST_NUMBER = 400;

/**
 * The library's reader of cells, mended where it loses or guesses what a cell says.
 *
 * - Of `60.561.753` in a cell for numbers it takes the beginning, 60.561.
 * - A formula whose value is an empty text looks like one that was never computed.
 * - A date written as text (type "d") is cut to its year.
 * - Of a formula whose value is in the shared list of texts it takes the number in that list for the value.
 */
class Cells extends LibraryCell {
  override parseClose(name: string): boolean {
    if (name !== 'c') return super.parseClose(name);
    const { model, t } = this;
    const written = model.value;
    if (typeof written === 'string') checkWritten(t ?? 'n', written);
    const more = super.parseClose(name);
    if (model.type === FORMULA) mendResult(model, t, written);
    else if (t === 'd' && typeof written === 'string') Object.assign(model, { type: TEXT, value: written });
    return more;
  }
}

function mendResult(model: RawCell, type: string | undefined, written: RawCell['value']): void {
  if (type === 'd' && typeof written === 'string') model.result = written;
  if (type === 's' && typeof model.result === 'number')
    Object.assign(model, { type: TEXT, value: model.result });
  if (type === 'str') model.result ??= '';
}

function checkWritten(type: string, written: string): void {
  const text = written.trim();
  if (text.length > LONGEST_NUMBER && type in WRITTEN) throw new Error('no value');
  if (WRITTEN[type]?.test(text) === false) throw new Error('no value');
}

/** The library's reader of rows, with the mended one of cells in it. */
export function rowReader(): Xform<RawRow> {
  const rows = new LibraryRow();
  rows.map.c = new Cells();
  return rows;
}

/** The shared list of texts; an empty one where the workbook has none. */
export async function readStrings(xml: Buffer | undefined): Promise<readonly SharedText[]> {
  const strings = new LibraryStrings();
  if (xml) await readXml(xml, whole(strings));
  return strings.values;
}

/** The styles; none where the workbook has none. */
export async function readStyles(xml: Buffer | undefined): Promise<Styles> {
  if (!xml) return { getStyleModel: () => null };
  return xml.length > LONGEST_KEPT
    ? stylesIn(xml)
    : STYLES.ofAsync(xml.toString('latin1'), () => stylesIn(xml));
}

/** Files of one form have the same styles: of the last of them nothing is read anew. */
const STYLES = new Kept<Styles>(16);
const LONGEST_KEPT = 65_536;

async function stylesIn(xml: Buffer): Promise<Styles> {
  const styles = new LibraryStyles();
  await readXml(xml, whole(styles));
  return styles;
}

function whole(reader: Xform<unknown>): XmlHandler {
  return {
    open: (node) => void reader.parseOpen(node),
    text: (text) => reader.parseText(text),
    close: (name) => void reader.parseClose(name),
  };
}
