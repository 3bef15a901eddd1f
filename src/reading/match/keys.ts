import { remembered } from '../../domain/remembered';
import type { Placed } from '../place/outline';

const LONGEST = 200;

/**
 * Names for the rows of a file that stay the same in next year's file of the same layout: what a row says, its account
 * code and the headings it stands under, with years taken out; rows that say the same are counted.
 */
export function keysOf(rows: readonly Placed[]): string[] {
  const seen = new Map<string, number>();
  let [last, headings]: [Placed['under'], string] = [[], ''];
  return rows.map(({ row, text, under }) => {
    // Rows below the same headings have the same list of them.
    if (under !== last) [last, headings] = [under, under.slice(-2).map(plain).join(' > ')];
    const key = `${headings} | ${row.number ?? ''} | ${plain(text)}`.slice(0, LONGEST);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  });
}

const plain = remembered((text) =>
  text
    .toLowerCase()
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim(),
);
