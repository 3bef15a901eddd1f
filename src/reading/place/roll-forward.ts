import { CLOSING, OPENING } from '../lexicon/rows';
import { normalised } from '../lexicon/words';
import { FEWEST_MOVEMENTS } from '../weights';
import type { Row } from './row';

/**
 * Notes that tell of each account how it moved over the year: opening balance, additions, deductions, closing balance.
 * The closing balance is the amount of the account, whose name stands above; the rest of the block is left out.
 */
export function withoutMovements(rows: readonly Row[]): readonly Row[] {
  const count = (words: RegExp): number =>
    rows.filter(({ text, row }) => words.test(text) && row.cells.length > 0).length;
  if (count(OPENING) < FEWEST_MOVEMENTS || count(CLOSING) < FEWEST_MOVEMENTS) return rows;
  const kept: Row[] = [];
  let name: Row | undefined;
  let inside = false;
  for (const row of rows) {
    if (row.row.cells.length === 0) {
      name = row;
      inside = false;
    } else if (OPENING.test(row.text)) inside = true;
    if (!inside) kept.push(row);
    else if (name && CLOSING.test(row.text)) {
      const { label, number } = name.row;
      const named = { ...row.row, label, ...(number === undefined ? {} : { number }) };
      kept.splice(kept.lastIndexOf(name), 1, { ...row, row: named, text: normalised(label), isSum: false });
      inside = false;
      name = undefined;
    }
  }
  return kept;
}
