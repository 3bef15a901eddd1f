import type { Grid, Sheet } from '../domain/grid';
import { Budget, Unreadable } from './budget';
import type { Parts } from './container';
import { CellReader } from './workbook-cell';
import { faulty, type OrFault } from './workbook-fault';
import { readStrings, readStyles } from './workbook-library';
import { declaredIn, type Declared } from './workbook-parts';
import { readSheet } from './workbook-sheet';

/** No statement has more. */
export const MOST_SHEETS = 50;
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * Reads a workbook into a grid of plain data, one row after the other, so that a trial balance of 100,000 rows takes
 * little more memory than its grid. Nothing is evaluated: of a formula the value it last had is taken. Runs in the
 * reading thread, since the Excel library neither yields nor limits what it takes.
 */
export async function loadGrid(parts: Parts): Promise<OrFault<{ readonly grid: Grid }>> {
  try {
    return { grid: await gridOf(parts) };
  } catch (error) {
    // The library's own errors say nothing that would help the person who sent the file.
    return error instanceof Unreadable ? { fault: error.fault } : faulty('damaged', 'xml');
  }
}

async function gridOf(parts: Parts): Promise<Grid> {
  const declared = await declaredIn(part(parts, WORKBOOK), part(parts, RELATIONS));
  const strings = await readStrings(optional(parts, declared.strings));
  const styles = await readStyles(optional(parts, declared.styles));
  checkSheets(parts, declared);
  const budget = new Budget();
  const sheets: Sheet[] = [];
  for (const sheet of declared.sheets) {
    const cells = new CellReader(strings, styles, declared);
    sheets.push(await readSheet(part(parts, sheet.part ?? sheet.name), sheet, cells, budget));
  }
  return { sheets };
}

/** @throws Unreadable for no sheets, too many, or one that the file does not hold */
function checkSheets(parts: Parts, { sheets }: Declared): void {
  if (sheets.length === 0) throw new Unreadable({ code: 'damaged', found: 'no-sheets' });
  if (sheets.length > MOST_SHEETS) throw new Unreadable({ code: 'too-large', found: 'sheets' });
  const missing = sheets.find((sheet) => sheet.part === undefined || !parts.has(sheet.part));
  if (missing) throw new Unreadable({ code: 'damaged', found: missing.part ?? missing.name });
}

/** @throws Unreadable for a part that is missing, damaged or unsafe */
function part(parts: Parts, name: string): Buffer {
  const opened = parts.open(name);
  if ('fault' in opened) throw new Unreadable(opened.fault);
  return opened.content;
}

const optional = (parts: Parts, name: string | undefined): Buffer | undefined =>
  name !== undefined && parts.has(name) ? part(parts, name) : undefined;
