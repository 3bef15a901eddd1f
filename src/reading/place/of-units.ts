import { OPENS_STATEMENT, WHOSE } from '../lexicon/titles';
import { normalised } from '../lexicon/words';
import { aloneIn } from '../tables/title-year';
import type { SheetTable } from '../tables/tables';

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
function titlesOn({ sheet, header, rows }: SheetTable): readonly string[] {
  const above = sheet.rows.slice(Math.max(0, header - TITLE_ROWS), Math.max(0, header));
  const within = rows.flatMap(({ cells, label }) => (cells.length === 0 ? [label] : []));
  return [...above.flatMap((row) => aloneIn(row) ?? []), ...within].flatMap(titleIn);
}

function titleIn(label: string): string[] {
  if (label.length > LONGEST_TITLE || !(WHOSE.whole.test(label) || WHOSE.one.test(label))) return [];
  const text = normalised(label);
  return OPENS_STATEMENT.test(text) ? [text] : [];
}

const TITLE_ROWS = 3;
const LONGEST_TITLE = 120;
