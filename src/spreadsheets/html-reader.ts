import { addressOf, type Cell, type Sheet } from '../domain/grid';
import { Budget, Unreadable } from './budget';
import { RowStore } from './compact-rows';
import { HtmlText } from './html-cell';
import { EMPTY_ROW, HtmlTable, type HtmlRow } from './html-table';
import { BLANK } from './workbook-content';
import { mergeCells } from './workbook-merges';
import { MOST_SHEETS } from './workbook';

/** No page that people read is nested as deep; the parser looks through what is open at each end. */
const DEEPEST = 1000;
/** A new line begins before and after them. */
const BLOCKS = new Set(
  'address article blockquote body br caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section ul'.split(
    ' ',
  ),
);
/** What they hold is not shown. */
const UNSHOWN = new Set(['script', 'style', 'title', 'template', 'noscript', 'xml', 'object', 'option']);

type Attributes = Readonly<Record<string, string>>;

const isHidden = (attributes: Attributes): boolean =>
  'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '');

/** Takes the elements of a page as they come, and makes sheets of them: one for each page of the file. */
export class HtmlReader {
  private readonly done: Sheet[] = [];
  private readonly budget = new Budget();
  private readonly open: HtmlTable[] = [];
  private rows: HtmlRow[] = [];
  private loose = new HtmlText(0);
  private hasTable = false;
  private bold = 0;
  private unshown = 0;
  private depth = 0;

  constructor(private readonly name: string) {}

  onopentag(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unreadable({ code: 'damaged', found: 'html' });
    if (UNSHOWN.has(name)) this.unshown += 1;
    if (name === 'b' || name === 'strong' || name === 'th') this.bold += 1;
    if (name === 'html') this.endPage();
    if (BLOCKS.has(name)) this.endLine();
    this.openInTable(name, attributes);
    if (name === 'input') this.take(typedIn(attributes));
  }

  private openInTable(name: string, attributes: Attributes): void {
    if (name === 'table') {
      this.endLoose();
      this.open.push(new HtmlTable(this.budget));
      this.hasTable = true;
    }
    const table = this.open.at(-1);
    if (name === 'tr') table?.openRow(isHidden(attributes));
    if (name === 'td' || name === 'th') table?.openCell(attributes);
  }

  ontext(text: string): void {
    if (this.unshown === 0) this.take(text);
  }

  private take(text: string): void {
    (this.open.at(-1)?.cell ?? this.loose).add(text, this.bold > 0);
  }

  onclosetag(name: string): void {
    this.depth -= 1;
    if (UNSHOWN.has(name)) this.unshown -= 1;
    if (name === 'b' || name === 'strong' || name === 'th') this.bold -= 1;
    if (BLOCKS.has(name)) this.endLine();
    const table = this.open.at(-1);
    if (name === 'td' || name === 'th') table?.endCell();
    if (name === 'tr') table?.endRow();
    if (name === 'table') this.endTable();
  }

  private endLine(): void {
    const cell = this.open.at(-1)?.cell;
    if (cell) cell.endLine();
    else this.endLoose();
  }

  /** Text that stands in no cell is a row by itself; in a table between its rows. */
  private endLoose(): void {
    const cell = this.loose.cell();
    this.loose = new HtmlText(0);
    if (cell.content.kind === 'blank') return;
    this.budget.addRows(1);
    this.budget.addCell(cell.content, 1);
    const row = { cells: [cell], hidden: false, left: 1 };
    const table = this.open.at(-1);
    if (table) table.takeIn([row]);
    else this.rows.push(row);
  }

  private endTable(): void {
    this.endLoose();
    const rows = this.open.pop()?.ended() ?? [];
    const around = this.open.at(-1);
    if (around) around.takeIn(rows);
    else for (const row of [...rows, EMPTY_ROW]) this.rows.push(row);
  }

  private endPage(): void {
    while (this.open.length > 0) this.endTable();
    this.endLoose();
    if (this.hasTable) this.done.push(this.sheet());
    this.rows = [];
    this.hasTable = false;
    if (this.done.length > MOST_SHEETS) throw new Unreadable({ code: 'too-large', found: 'sheets' });
  }

  private sheet(): Sheet {
    const store = new RowStore();
    const merged: string[] = [];
    this.rows.forEach(({ cells, left }, row) => {
      store.push(placed(cells, row));
      for (const { column, across, down } of cells) {
        const [last, end] = [row + Math.min(down, Math.max(1, left)) - 1, column + across - 1];
        if (last > row || end > column) merged.push(`${addressOf(row, column)}:${addressOf(last, end)}`);
      }
    });
    mergeCells(store, merged, this.budget);
    store.dropEmptyEnd();
    const count = this.done.length;
    return {
      name: count === 0 ? this.name : `${this.name} ${count + 1}`,
      hidden: false,
      rows: store.rows(),
      hiddenRows: [...this.rows.keys()].filter(
        (row) => this.rows[row]?.hidden === true && row < store.length,
      ),
      hiddenColumns: [],
    };
  }

  /** The pages that have a table, once the file has ended. */
  sheets(): readonly Sheet[] {
    this.endPage();
    return this.done;
  }
}

/** What stands in a field of a form. */
const typedIn = ({ type = 'text', value = '' }: Attributes): string =>
  type === 'text' || type === 'number' ? value : '';

function placed(cells: HtmlRow['cells'], row: number): readonly Cell[] {
  const own: Cell[] = [];
  for (const { column, content, indent, bold } of cells) {
    while (own.length < column) own.push({ address: addressOf(row, own.length), content: BLANK });
    const look = { ...(indent !== undefined && { indent }), ...(bold && { bold }) };
    own.push({ address: addressOf(row, column), content, ...look });
  }
  while (own.at(-1)?.content.kind === 'blank') own.pop();
  return own;
}
