import type { Style } from 'exceljs';
import type { Cell, Content } from '../domain/grid';
import type { LibraryValue } from './workbook-content';

/** How many widths of a space Excel sets a text in for one level of its format. */
const LEVEL = 3;
/** Excel's own deepest level; spaces beyond as many are no outline. */
const DEEPEST = 250 * LEVEL;
const TAB = 4;

/** What the looks of a cell tell of an outline; nothing for a blank one. */
export function lookOf(
  style: Partial<Style> | undefined,
  content: Content,
  value?: LibraryValue,
): Pick<Cell, 'indent' | 'bold'> | undefined {
  if (content.kind === 'blank') return undefined;
  const spaces = content.kind === 'text' ? leadingSpaces(content.text) : 0;
  const indent = Math.min(DEEPEST, levelOf(style) * LEVEL + spaces);
  const bold = style?.font?.bold === true || isBoldThroughout(value);
  return indent > 0 || bold ? { ...(indent > 0 && { indent }), ...(bold && { bold }) } : undefined;
}

function levelOf(style: Partial<Style> | undefined): number {
  const level = style?.alignment?.indent;
  return typeof level === 'number' && level > 0 ? level : 0;
}

/** The widths of a space that a text begins with. */
export function leadingSpaces(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length && width < DEEPEST; at += 1) {
    const letter = text[at];
    if (letter === '\t') width += TAB;
    else if (letter === ' ' || letter === '\u00a0') width += 1;
    else break;
  }
  return width;
}

/** A text that is bold in pieces is bold when each piece with letters is. */
function isBoldThroughout(value: LibraryValue | undefined): boolean {
  if (typeof value !== 'object' || value === null || !('richText' in value)) return false;
  const written = value.richText.filter(({ text }) => typeof text === 'string' && text.trim() !== '');
  return written.length > 0 && written.every(({ font }) => font?.bold === true);
}
