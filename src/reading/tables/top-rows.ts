import { filledRows, isFilled } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { onceOf } from '../../domain/kept';

/** So many rows that are not blank are looked through for the first header. */
export const HEADER_ROWS = 40;

const topsOf = onceOf((_: Sheet['rows']) => new Map<number, readonly number[]>());

/** The places of the first rows of a sheet in which anything stands; looked for once, since a sheet may have a million rows. */
export function topRows({ rows }: Sheet, most = HEADER_ROWS): readonly number[] {
  const tops = topsOf(rows);
  const top = tops.get(most) ?? firstFilled(rows, most);
  tops.set(most, top);
  return top;
}

function firstFilled(rows: Sheet['rows'], most: number): number[] {
  const top: number[] = [];
  for (const row of filledRows(rows)) {
    if (top.length >= most) break;
    if (rows[row]?.some(isFilled)) top.push(row);
  }
  return top;
}
