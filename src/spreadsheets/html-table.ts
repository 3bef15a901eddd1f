import { Unreadable, type Budget } from './budget';
import { HtmlText, type HtmlCell } from './html-cell';

/** A row of a page: of a table, or a piece of text by itself. */
export interface HtmlRow {
  readonly cells: readonly HtmlCell[];
  readonly hidden: boolean;
  /** Rows from this one on that belong to the same table, itself counted: no cell goes over more. */
  readonly left: number;
}

/** Stands after a table, so that the next one is a table by itself. */
export const EMPTY_ROW: HtmlRow = { cells: [], hidden: false, left: 1 };

/** What Excel itself can hold. */
const MOST_COLUMNS = 16_384;

/** A table of a page while it is open. */
export class HtmlTable {
  /** The cell that is open. */
  cell: HtmlText | undefined;
  private readonly rows: HtmlRow[] = [];
  private cells: HtmlCell[] = [];
  private column = 0;
  private isOpen = false;
  private hidden = false;
  private isMixed = false;
  /** Rows for which a cell of an earlier row still stands in a column. */
  private readonly spanned = new Map<number, number>();

  constructor(private readonly budget: Budget) {}

  openRow(hidden: boolean): void {
    this.endRow();
    this.isOpen = true;
    this.hidden = hidden;
  }

  openCell(attributes: Readonly<Record<string, string>>): void {
    this.endCell();
    this.isOpen = true;
    while ((this.spanned.get(this.column) ?? 0) > 0) this.column += 1;
    this.cell = new HtmlText(this.column, attributes);
  }

  endCell(): void {
    const cell = this.cell?.cell();
    this.cell = undefined;
    if (!cell) return;
    const after = cell.column + cell.across;
    if (after > MOST_COLUMNS) throw new Unreadable({ code: 'too-large', found: 'cells' });
    this.budget.addCell(cell.content, cell.across);
    this.cells.push(cell);
    this.column = after;
  }

  endRow(): void {
    this.endCell();
    if (!this.isOpen) return;
    this.isOpen = false;
    if (this.cells.length > 0) this.push(this.cells);
    for (const [column, left] of this.spanned) {
      if (left > 1) this.spanned.set(column, left - 1);
      else this.spanned.delete(column);
    }
    for (const { column, across, down } of this.cells)
      if (down > 1) for (let at = column; at < column + across; at += 1) this.spanned.set(at, down - 1);
    this.cells = [];
    this.column = 0;
    this.hidden = false;
  }

  private push(cells: readonly HtmlCell[]): void {
    this.budget.addRows(1);
    this.rows.push({ cells, hidden: this.hidden, left: 0 });
  }

  /**
   * Takes in a table that stood in a cell of this one: a single row is the text of that cell; more of them are a table by
   * itself, in a page that only sets its parts side by side, and stand below what came before it.
   */
  takeIn(rows: readonly HtmlRow[]): void {
    const [only, ...more] = rows;
    if (only && more.length === 0 && this.cell) {
      for (const { content } of only.cells)
        if (content.kind === 'text') this.cell.add(` ${content.text}`, false);
      return;
    }
    const open = this.cell;
    this.endRow();
    this.isMixed = true;
    for (const row of rows) this.rows.push(row);
    if (more.length > 0) this.rows.push(EMPTY_ROW);
    // What follows in the cell that was open stands below, too.
    if (open) this.openCell({});
  }

  /** Its rows, once it has ended. */
  ended(): readonly HtmlRow[] {
    this.endRow();
    const count = this.rows.length;
    return this.isMixed ? this.rows : this.rows.map((row, at) => ({ ...row, left: count - at }));
  }
}
