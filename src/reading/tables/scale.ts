import { exact, ONE } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { filledRows, placeIn, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import { HEADINGS } from '../lexicon/columns';
import { BARE_UNITS, IN_WORDS, MAY_SCALE, SCALES, SHOWS_SCALED } from '../lexicon/scales';
import { columnsOf, isAmount } from './columns';
import { headerYear } from './headers';

const LONGEST_NOTE = 200;

/** By what amounts are multiplied, and what says so. */
export interface Scale {
  readonly by: Exact;
  readonly how: 'said' | 'words' | 'format' | 'unsaid';
}

/** By what the amounts of a sheet are to be multiplied, as a title or header says: "dalam ribuan rupiah". */
export function scaleOf(sheet: Sheet): Scale | { readonly fault: Fault } {
  let said: number | undefined;
  for (const at of columnsOf(sheet).scaled) {
    const row = sheet.rows[at] ?? [];
    const isHead = row.every(isOfHead);
    const cell = row.find((each) => scaleIn(each, isHead) !== undefined);
    const by = cell && scaleIn(cell, isHead);
    if (!cell || by === undefined || row.some((each) => isAmountOfRow(each, isHead))) continue;
    if (said !== undefined && said !== by) {
      const place = placeIn(sheet, cell);
      return { fault: { code: 'amount-unreadable', ...place, found: textOf(cell) } };
    }
    said = by;
  }
  if (said === undefined) return { by: ONE, how: 'unsaid' };
  return showsScaled(sheet) ? { by: ONE, how: 'format' } : { by: exact(said), how: 'words' };
}

/** An amount of the table; a note such as "(Rp 000)" looks like one. */
const isAmountOfRow = (cell: Cell, isHead: boolean): boolean =>
  isAmount(cell) && !headerYear(cell) && scaleIn(cell, isHead) === undefined;

/** A head of columns, a year, a unit, or nothing: no name of an account. */
const isOfHead = (cell: Cell): boolean => {
  const text = textOf(cell).trim().slice(0, LONGEST_NOTE);
  return HEADINGS.test(text) || headerYear(cell) !== undefined || bareUnit(text) !== undefined;
};

/** True for a cell that says in which unit the amounts are told, alone among heads. */
export const isUnitNote = (cell: Cell): boolean => scaleIn(cell, true) !== undefined;

const bareUnit = (text: string): number | undefined => BARE_UNITS.find(([words]) => words.test(text))?.[1];

/** Its numbers are whole amounts that only look smaller: what the title says is what the format does. */
function showsScaled(sheet: Sheet): boolean {
  let numbers = 0;
  let scaled = 0;
  for (const row of filledRows(sheet.rows)) {
    for (const { content } of sheet.rows[row] ?? []) {
      if (content.kind !== 'number') continue;
      numbers += 1;
      if (content.format !== undefined && SHOWS_SCALED.test(content.format)) scaled += 1;
    }
  }
  return scaled * 2 > numbers;
}

function scaleIn({ content }: Cell, isHead: boolean): number | undefined {
  if (content.kind !== 'text' || content.text.length > LONGEST_NOTE) return undefined;
  if (!MAY_SCALE.test(content.text)) return undefined;
  const text = content.text.replace(/\s+/g, ' ');
  if (IN_WORDS.test(text)) return undefined;
  return SCALES.find(([words]) => words.test(text))?.[1] ?? (isHead ? bareUnit(text) : undefined);
}
