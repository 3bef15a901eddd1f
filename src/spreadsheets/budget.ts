import type { Content } from '../domain/grid';
import { faulty, type WorkbookFault } from './workbook-fault';

/** A trial balance of a large unit has 100,000 rows of eight columns; nothing that is read has many more cells. */
const MOST_USED = 1_200_000;
/** Cells of the grid with the blank ones between used ones: a stray cell far out to the right costs memory too. */
const MOST_CELLS = 2_000_000;
/** Rows with the empty ones between used ones, so that one stray cell at the very end still passes. */
const MOST_ROWS = 1_200_000;
/** Characters of all cells: a text that the file holds once may stand in every cell. */
const MOST_CHARACTERS = 30_000_000;

/** Carries a fault out of the loops over the cells. */
export class Unreadable extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
  }
}

/** Counts what a file takes, whatever it is read by, and ends the reading when that is too much. */
export class Budget {
  private used = 0;
  private cells = 0;
  private rows = 0;
  private characters = 0;

  /** @throws Unreadable as soon as rows have become too many */
  addRows(count: number): void {
    this.rows += count;
    if (this.rows > MOST_ROWS) throw tooLarge();
  }

  /** @param cells how many the grid has more, the blank ones before this one counted
   * @throws Unreadable as soon as cells have become too many */
  addCell(content: Content, cells: number): void {
    if (content.kind !== 'blank') this.used += 1;
    this.cells += cells;
    this.characters += lengthOf(content);
    if (this.used > MOST_USED || this.cells > MOST_CELLS || this.characters > MOST_CHARACTERS)
      throw tooLarge();
  }
}

const tooLarge = (): Unreadable => new Unreadable(faulty('too-large', 'cells').fault);

/** How many characters a content takes when it is handed on. */
function lengthOf(content: Content): number {
  if (content.kind === 'text') return content.text.length;
  return content.kind === 'number' ? content.text.length + (content.format?.length ?? 0) : 0;
}
