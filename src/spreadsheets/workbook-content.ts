import type { CellValue } from 'exceljs';
import type { SharedText } from './workbook-library';
import { numberText, type Content } from '../domain/grid';
import { remembered } from '../domain/remembered';
import { excelDate, isDateFormat } from './excel-dates';

export const BLANK: Content = { kind: 'blank' };

/** What Excel itself holds in a cell, and in the format of a number. */
const MOST_TEXT = 32_767;
const MOST_FORMAT = 255;
const MOST_ERROR = 40;

/** Control characters but tab and line feed, marks that turn the direction of what is written, hyphens and joiners that nobody sees. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text of a file as it may be shown: without what nobody sees, and no longer than this. */
export function cleanText(raw: string, most = MOST_TEXT): string {
  return raw
    .slice(0, 2 * MOST_TEXT)
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .slice(0, most);
}

/** The number format of a cell, where it is one that Excel could hold. */
export function knownFormat(format: unknown): string | undefined {
  return typeof format === 'string' && format.length <= MOST_FORMAT ? format : undefined;
}

/** What the library takes a cell to hold. */
export type LibraryValue = CellValue | SharedText;

/** A value of the library as plain data. */
export function contentOf(value: LibraryValue, format: string | undefined, from1904: boolean): Content {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === 'number') return numberOf(value, format, from1904);
  if (typeof value === 'string') return textContent(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) return { kind: 'date', iso: value.toISOString().slice(0, 10) };
  if ('error' in value) return { kind: 'error', code: cleanText(value.error, MOST_ERROR) };
  if ('richText' in value) return textContent(value.richText.map((run) => run.text).join(''));
  return 'text' in value ? contentOf(value.text, format, from1904) : BLANK;
}

function numberOf(value: number, format: string | undefined, from1904: boolean): Content {
  if (!Number.isFinite(value)) return { kind: 'error', code: '#NUM!' };
  const iso = isDateFormat(format) ? excelDate(value, from1904) : undefined;
  if (iso !== undefined) return { kind: 'date', iso };
  const text = numberText(value);
  return format === undefined || format === 'General'
    ? { kind: 'number', text }
    : { kind: 'number', text, format };
}

/** The same object for the same text, from file to file: whatever else is remembered by a text then finds it at once. */
const textContent = remembered((raw): Content => {
  const text = cleanText(raw);
  return text === '' ? BLANK : { kind: 'text', text };
});

/** More of a formula of numbers is not told. */
const MOST_CONSTANTS = 60;
/** Numbers, brackets and signs only; and one sign at least that stands behind a number. */
const ONLY_NUMBERS = /^[\d\s.()%^*/+-]+$/;
const RECKONS = /\d[%)]?\s?[-+*/^]/;

/** What is kept of a formula, given without "=", that names no cell: a sum that somebody typed. */
export function constantsOf(formula: string): { readonly constants?: string } {
  return ONLY_NUMBERS.test(formula) && RECKONS.test(formula)
    ? { constants: cleanText(formula, MOST_CONSTANTS) }
    : {};
}
