import type { Grid } from '../domain/grid';
import { isRecord } from '../domain/records';
import { Budget, Unreadable } from './budget';
import { amountsOf } from './pdf-columns';
import { sheetsOf, type Page } from './pdf-grid';
import { linesOf, type Glyphs } from './pdf-lines';
import { faulty, type OrFault } from './workbook-fault';

/** A book for the yearly meeting of members has 60 to 200 pages. */
const MOST_PAGES = 600;
/** Pieces of text on all pages; a full page has some 3,000. */
const MOST_PIECES = 400_000;
/** Lines with amounts that a statement has at least. */
const FEWEST_LINES = 5;

/**
 * Reads the text of a PDF into a grid with a sheet for each page: what stands where on the page becomes rows and
 * columns. A PDF of pictures only, as a scanner or a telephone makes it, is told as one. Runs in the reading thread,
 * whose limits of memory and time hold for the library too; no script, picture, form or link of it is looked at.
 */
export async function pdfGrid(bytes: Buffer): Promise<OrFault<{ readonly grid: Grid }>> {
  try {
    const pages = await pagesOf(Uint8Array.from(bytes));
    const lines = pages.flatMap((page) => page.lines);
    const isPicture = pages.some((page) => page.lines.length === 0);
    const tables = lines.filter((line) => amountsOf(line).length > 0).length;
    if (lines.length === 0 || (isPicture && tables < FEWEST_LINES)) return faulty('not-a-workbook', 'scan');
    return { grid: { sheets: sheetsOf(pages, new Budget()) } };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    const isLocked = isRecord(error) && error['name'] === 'PasswordException';
    return isLocked ? faulty('password-protected', 'pdf') : faulty('damaged', 'pdf');
  }
}

/** @throws Unreadable for more pages or pieces of text than any book has; what the library throws for damage */
async function pagesOf(data: Uint8Array): Promise<readonly Page[]> {
  const { getDocumentProxy } = await import('unpdf');
  const file = await getDocumentProxy(data, { verbosity: 0, enableXfa: false, disableFontFace: true });
  if (file.numPages > MOST_PAGES) throw new Unreadable({ code: 'too-large', found: 'pages' });
  const pages: Page[] = [];
  let pieces = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    pieces += items.length;
    if (pieces > MOST_PIECES) throw new Unreadable({ code: 'too-large', found: 'pages' });
    const turn = matrixOf(page.getViewport({ scale: 1 }).transform);
    pages.push({
      number,
      lines: linesOf(items.flatMap((item) => (isItem(item) ? glyphsOf(item, turn) : []))),
    });
    page.cleanup();
  }
  await file.destroy();
  return pages;
}

/** How a place in the file becomes a place on the page, as PDF writes it. */
type Matrix = readonly [number, number, number, number, number, number];

function matrixOf(numbers: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.map(Number);
  return [a, b, c, d, e, f];
}

interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

/** What the library gives besides are marks of structure. */
const isItem = (item: unknown): item is Item =>
  isRecord(item) &&
  typeof item['str'] === 'string' &&
  typeof item['width'] === 'number' &&
  Array.isArray(item['transform']);

/** A text where the page shows it; none for one that is turned, as a stamp across the page is. */
function glyphsOf({ str, transform, width }: Item, [a, b, c, d, e, f]: Matrix): readonly Glyphs[] {
  const own = matrixOf(transform);
  const across = a * own[0] + c * own[1];
  const slant = b * own[0] + d * own[1];
  const height = Math.hypot(own[2], own[3]);
  if (str.trim() === '' || height === 0 || across <= 0 || Math.abs(slant) > Math.abs(across) / 10) return [];
  const left = a * own[4] + c * own[5] + e;
  const down = b * own[4] + d * own[5] + f;
  return [{ text: str, left, right: left + width, down, height }];
}
