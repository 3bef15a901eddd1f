import { textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { SORTS } from '../lexicon/columns';
import { SORT_COLUMN } from '../weights';
import { columnsOf } from './columns';

/** The rows and columns in which the names of a table stand; the header's row is the first. */
export interface Names {
  readonly header: number;
  readonly until: number;
  readonly left: number;
  readonly right: number;
}

const LONGEST_HEAD = 40;

/**
 * The columns beside the names that say of what sort each account is, by their head, or since a few words stand in them
 * again and again: they are no part of its name.
 */
export function sortColumns(sheet: Sheet, names: Names): readonly number[] {
  const found: number[] = [];
  for (let at = names.left + 1; at < names.right; at += 1) if (isSort(sheet, at, names)) found.push(at);
  return found;
}

function isSort(sheet: Sheet, column: number, { header, until }: Names): boolean {
  const told = new Set<string>();
  let count = 0;
  for (const row of columnsOf(sheet).lettered.get(column) ?? []) {
    if (row < header) continue;
    const cell = row < until ? sheet.rows[row]?.[column] : undefined;
    if (!cell) break;
    const text = textOf(cell).slice(0, LONGEST_HEAD).trim();
    if (SORTS.test(text)) return true;
    told.add(text);
    count += 1;
    if (told.size > SORT_COLUMN.most) return false;
  }
  return count >= SORT_COLUMN.fewest;
}
