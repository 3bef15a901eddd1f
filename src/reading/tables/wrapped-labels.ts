import { KINDS } from '../../domain/statement/kind';
import { GOES_ON, LEFT_OPEN, NUMBERED } from '../lexicon/wrapped';
import { lineIndex } from '../lexicon/line-index';
import { normalised } from '../lexicon/words';
import { CAPITAL_HEADINGS, LONGEST_REST } from '../weights';
import type { TableRow } from './tables';

/**
 * Names that were broken over two lines in print, put together: the amount stands beside the first line, the rest of
 * the name alone below it. Left apart the first line may name another account: "Jumlah Aset Tidak" / "Lancar".
 */
export function unwrapped(rows: readonly TableRow[]): readonly TableRow[] {
  if (!rows.some((row) => row.cells.length === 0)) return rows;
  const parted = hasCapitalHeadings(rows);
  const joined: TableRow[] = [];
  for (const row of rows) {
    const above = joined[joined.length - 1];
    if (above && goesOn(above, row, parted))
      joined[joined.length - 1] = { ...above, label: together(above.label, row.label) };
    else joined.push(row);
  }
  return joined;
}

/** "PKP-" / "RI" is one word, "Lain-" / "lain" a double one. */
function together(label: string, rest: string): string {
  const [, word] = /(\p{L}+)-$/u.exec(label) ?? [];
  if (word === undefined) return `${label} ${rest}`;
  const isDouble = rest.toLowerCase().startsWith(word.toLowerCase());
  return isDouble ? `${label}${rest}` : `${label.slice(0, -1)}${rest}`;
}

function goesOn(above: TableRow, { row, cells, number, label }: TableRow, parted: boolean): boolean {
  const isAlone = cells.length === 0 && number === undefined && !NUMBERED.test(label) && label !== '';
  if (!isAlone || row !== above.row + 1 || above.label === '') return false;
  if (LEFT_OPEN.test(above.label) || GOES_ON.test(label)) return true;
  const isShort = label.split(' ').length <= LONGEST_REST;
  if (!isShort || isCapital(label) !== isCapital(above.label)) return false;
  // Where headings are written large, what is written as the accounts are is no heading.
  return (above.cells.length > 0 && parted && !isCapital(label)) || isName(`${above.label} ${label}`);
}

const isName = (label: string): boolean => {
  const text = normalised(label);
  return KINDS.some((kind) => lineIndex(kind).byLabel.has(text));
};

const isCapital = (label: string): boolean => /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label);

const hasCapitalHeadings = (rows: readonly TableRow[]): boolean =>
  rows.filter(({ cells, label }) => cells.length === 0 && isCapital(label)).length >= CAPITAL_HEADINGS;
