import { addressOf, type Cell, type Content, type Grid } from '../domain/grid';
import { Budget, Unreadable } from './budget';
import { isUnsafe } from './container';
import { BLANK, cleanText } from './workbook-content';
import { faulty, type OrFault } from './workbook-fault';
import { readXml, type XmlHandler, type XmlNode } from './workbook-xml';
import { inflate, type ZipEntry } from './zip';

const DOCUMENT = 'word/document.xml';

/**
 * Reads a text of Word into a grid of one sheet: a row for each paragraph and for each row of a table, in their order;
 * tabs part a paragraph into cells. Nothing but the text itself is opened: no pictures, headers, links or macros.
 */
export async function docxGrid(
  bytes: Buffer,
  entries: readonly ZipEntry[],
): Promise<OrFault<{ readonly grid: Grid }>> {
  const entry = entries.find(({ name }) => name === DOCUMENT);
  const opened = entry ? inflate(bytes, entry) : faulty('damaged', DOCUMENT);
  if ('fault' in opened) return opened;
  if (isUnsafe(opened.content)) return faulty('unsafe-xml', DOCUMENT);
  try {
    const text = new WordText();
    await readXml(opened.content, text);
    const sheet = { name: 'Dokumen', hidden: false, rows: text.rows, hiddenRows: [], hiddenColumns: [] };
    return { grid: { sheets: [sheet] } };
  } catch (error) {
    return error instanceof Unreadable ? { fault: error.fault } : faulty('damaged', DOCUMENT);
  }
}

/** No table has more columns. */
const MOST_SPAN = 100;

/** Takes the elements of a text of Word as they come, and makes rows of them. */
class WordText implements XmlHandler {
  readonly rows: Cell[][] = [];
  private readonly budget = new Budget();
  /** Texts of the row that is open, by column. */
  private texts: string[] = [];
  private span = 1;
  private tables = 0;
  /** Open elements whose text is written again for older programs. */
  private twice = 0;
  private isText = false;

  open({ name, attributes }: XmlNode): void {
    if (name === 'mc:Fallback') this.twice += 1;
    if (name === 'tbl') this.tables += 1;
    this.isText = name === 't' && this.twice === 0;
    if (this.tables === 0) this.openOutside(name);
    else if (this.tables === 1) this.openInTable(name, attributes['w:val']);
  }

  private openOutside(name: string): void {
    if (name === 'p') this.texts = [''];
    if (name === 'tab' && this.texts.length > 0) this.texts.push('');
  }

  private openInTable(name: string, value = '1'): void {
    if (name === 'tc') this.texts.push('');
    if (name === 'gridSpan') this.span = Math.min(MOST_SPAN, Number(value) || 1);
  }

  text(text: string): void {
    if (this.isText) this.texts.push(`${this.texts.pop() ?? ''}${text}`);
  }

  close(name: string): void {
    this.isText = false;
    if (name === 'mc:Fallback') this.twice -= 1;
    if (name === 'tbl') this.tables -= 1;
    if (this.tables > 1) return;
    // A line of a cell ends, not the cell.
    if (name === 'p' && this.tables === 1) this.texts.push(`${this.texts.pop() ?? ''} `);
    if (name === 'tc') this.endCell();
    if (name === 'tr' || (name === 'p' && this.tables === 0)) this.endRow();
  }

  /** Columns that a cell goes over stay empty behind it. */
  private endCell(): void {
    for (let more = 1; more < this.span; more += 1) this.texts.push('');
    this.span = 1;
  }

  private endRow(): void {
    this.budget.addRows(1);
    const row = this.rows.length;
    this.rows.push(this.texts.map((text, column) => this.cell(text, addressOf(row, column))));
    this.texts = [];
  }

  private cell(raw: string, address: string): Cell {
    const text = cleanText(raw).trim();
    const content: Content = text === '' ? BLANK : { kind: 'text', text };
    this.budget.addCell(content, 1);
    return { address, content };
  }
}
