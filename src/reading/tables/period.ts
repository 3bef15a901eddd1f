import { textOf } from '../../domain/grid';
import { isOfUnit } from '../lexicon/years';
import { saysPart, saysWhole } from '../lexicon/parts';
import { topRows } from './headers';
import type { SheetTable } from './tables';

/** What the words over the tables of a file say of the stretch they tell of. */
export interface SaidPeriod {
  /** The words that say it is a part of a year. */
  readonly part?: string;
  /** It is said to be a whole year, whenever that ends. */
  readonly isWhole: boolean;
}

/** Reads the titles over tables and the heads of the columns that are read; heads of others say nothing of these. */
export function periodSaid(tables: readonly SheetTable[]): SaidPeriod {
  const texts = tables.flatMap(wordsOver);
  const part = texts.find(saysPart);
  return { isWhole: texts.some(saysWhole), ...(part === undefined ? {} : { part: part.trim() }) };
}

function wordsOver({ sheet, header, rows, skipped }: SheetTable): string[] {
  const aside = new Set(skipped.map(({ column }) => column));
  const last = Math.max(header, (rows[0]?.row ?? 0) - 1);
  const above = topRows(sheet).filter((row) => row <= last);
  const cells = above.flatMap((row) => (sheet.rows[row] ?? []).filter((_, at) => !aside.has(at)));
  const texts = cells.filter(({ content }) => content.kind === 'text').map(textOf);
  return [sheet.name, ...texts].filter((text) => !isOfUnit(text.slice(0, LONGEST)));
}

const LONGEST = 200;
