import { addressOf, type Cell, type Sheet } from '../domain/grid';
import { Unreadable, type Budget } from './budget';
import { RowStore } from './compact-rows';
import { LAST_COLUMN, LAST_ROW, ordinal, placeOf } from './workbook-address';
import type { CellReader } from './workbook-cell';
import { BLANK } from './workbook-content';
import { rowReader, type RawCell, type RawRow } from './workbook-library';
import { mergeCells } from './workbook-merges';
import type { DeclaredSheet } from './workbook-parts';
import { readXml, type XmlNode } from './workbook-xml';

/** Every empty row is this one. */
const NO_CELLS: Cell[] = [];

/** Reads a sheet row by row; of each row only the finished cells are kept.
 * @throws Unreadable, or an Error for what is no sheet */
export async function readSheet(
  xml: Buffer,
  { name, hidden }: DeclaredSheet,
  cells: CellReader,
  budget: Budget,
): Promise<Sheet> {
  const reader = new SheetReader(cells, budget);
  await readXml(xml, reader);
  const { store } = reader;
  mergeCells(store, reader.merged, budget);
  store.dropEmptyEnd();
  const hiddenRows = reader.hiddenRows.filter((row) => row < store.length);
  return { name, hidden, rows: store.rows(), hiddenRows, hiddenColumns: reader.hiddenColumns() };
}

class SheetReader {
  readonly store = new RowStore();
  readonly hiddenRows: number[] = [];
  /** "A1:B2", as they are written. */
  readonly merged: string[] = [];
  private readonly hiddenSpans: (readonly [first: number, last: number])[] = [];
  private readonly row = rowReader();
  private width = 0;
  private inRow = false;
  private inData = false;

  constructor(
    private readonly cells: CellReader,
    private readonly budget: Budget,
  ) {}

  open(node: XmlNode): void {
    if (this.inRow) {
      this.row.parseOpen(node);
      return;
    }
    const { name, attributes } = node;
    if (name === 'sheetData') this.inData = true;
    else if (name === 'row' && this.inData) {
      if (attributes['r'] !== undefined && !ordinal(attributes['r'], LAST_ROW))
        throw new Error('no such row');
      this.inRow = true;
      this.row.parseOpen(node);
    } else if (name === 'col') this.addColumn(attributes);
    else if (name === 'mergeCell') this.merged.push(attributes['ref'] ?? '');
  }

  text(text: string): void {
    if (this.inRow) this.row.parseText(text);
  }

  close(name: string): void {
    if (name === 'sheetData') this.inData = false;
    if (!this.inRow || this.row.parseClose(name) || name !== 'row') return;
    this.inRow = false;
    this.addRow(this.row.model);
  }

  /** Counted from 0, of those that are used. */
  hiddenColumns(): number[] {
    const columns = Array.from({ length: this.width }, (_, column) => column);
    return columns.filter((column) =>
      this.hiddenSpans.some(([first, last]) => column >= first && column <= last),
    );
  }

  private addColumn({ min, max, hidden }: XmlNode['attributes']): void {
    const [first, last] = [ordinal(min, LAST_COLUMN), ordinal(max, LAST_COLUMN)];
    if (!first || !last) throw new Error('no such column');
    if (hidden === '1' || hidden === 'true') this.hiddenSpans.push([first - 1, last - 1]);
  }

  private addRow(raw: RawRow): void {
    const { length } = this.store;
    const at = Number.isNaN(raw.number) ? length : raw.number - 1;
    if (at < length) throw new Error('a row before the one above it');
    const cells = this.cellsOf(raw.cells, at);
    if (cells.length === 0 && raw.hidden !== true) return;
    this.budget.addRows(at + 1 - length);
    for (let empty = length; empty < at; empty += 1) this.store.push(NO_CELLS);
    this.store.push(cells);
    this.width = Math.max(this.width, cells.length);
    if (raw.hidden) this.hiddenRows.push(at);
  }

  /** Up to the last cell that holds something. */
  private cellsOf(raw: readonly RawCell[], row: number): Cell[] {
    const cells: Cell[] = [];
    let next = 0;
    for (const each of raw) {
      const column = columnIn(each.address, row, next);
      next = column + 1;
      const cell = this.cells.read(each, each.address ?? addressOf(row, column));
      if (cell.content.kind === 'blank' && !cell.formula) continue;
      this.budget.addCell(cell.content, column + 1 - cells.length);
      while (cells.length < column) cells.push({ address: addressOf(row, cells.length), content: BLANK });
      cells.push(cell);
    }
    return cells.length === 0 ? NO_CELLS : cells;
  }
}

/** Where a cell stands, by its address or else beside the one before it. */
function columnIn(address: string | undefined, row: number, next: number): number {
  const place = address === undefined ? { row, column: next } : placeOf(address);
  if (place?.row !== row || place.column < next || place.column >= LAST_COLUMN)
    throw new Unreadable({ code: 'damaged', found: 'xml' });
  return place.column;
}
