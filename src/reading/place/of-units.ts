import { OPENS_STATEMENT, WHOSE } from '../lexicon/titles';
import { normalised } from '../lexicon/words';
import type { SheetTable } from '../tables/tables';
import { aloneOver } from './titles';

/**
 * The titles of statements on one sheet, in normalised words, that are not read: those of one unit, where another there is
 * of all units; what one of them earned is nothing beside what all of them own.
 *
 * @param ofUnit a unit is judged by itself: those of all units are left out then
 */
export function titlesOfOthers(tables: readonly SheetTable[], ofUnit: boolean): ReadonlySet<string> {
  const titles = new Set(tables.flatMap(titlesOn));
  const all = [...titles].filter(isOfAll);
  const one = [...titles].filter((title) => !isOfAll(title));
  return new Set(all.length > 0 && one.length > 0 ? (ofUnit ? all : one) : []);
}

const isOfAll = (title: string): boolean => WHOSE.whole.test(title);

/** Those above the head of a table, and those between its rows. */
function titlesOn(table: SheetTable): readonly string[] {
  const within = table.rows.flatMap(({ cells, label }) => (cells.length === 0 ? [label] : []));
  return [...aloneOver(table), ...within].flatMap(titleIn);
}

function titleIn(label: string): string[] {
  if (label.length > LONGEST_TITLE || !(WHOSE.whole.test(label) || WHOSE.one.test(label))) return [];
  const text = normalised(label);
  return OPENS_STATEMENT.test(text) ? [text] : [];
}

const LONGEST_TITLE = 120;
