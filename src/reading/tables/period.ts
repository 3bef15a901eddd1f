import { textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import { isOfUnit } from '../lexicon/years';
import { saysPart, saysWhole, wholeEnd } from '../lexicon/parts';
import { isAmount } from './columns';
import { headerYear } from './headers';
import { topRows } from './top-rows';
import type { SheetTable } from './tables';

/** What the words over the tables of a file say of the stretch they tell of. */
export interface SaidPeriod {
  /** The words that say it is a part of a year. */
  readonly part?: string;
  /** It is said to be a whole year, whenever that ends. */
  readonly isWhole: boolean;
  /** 1–12: the month in which it is said to end, counted from its first day or named as the end of a year. */
  readonly wholeEnd?: number;
}

/** Reads the titles over tables and the heads of the columns that are read; heads of others say nothing of these. */
export function periodSaid(tables: readonly SheetTable[]): SaidPeriod {
  const texts = tables.flatMap(wordsOver);
  const part = texts.find(saysPart);
  const end = texts.map(wholeEnd).find((month) => month !== undefined);
  return {
    isWhole: texts.some(saysWhole),
    ...(end === undefined ? {} : { wholeEnd: end }),
    ...(part === undefined ? {} : { part: part.trim() }),
  };
}

function wordsOver({ sheet, header, rows, skipped }: SheetTable): string[] {
  const aside = new Set(skipped.map(({ column }) => column));
  const last = Math.max(header, (rows[0]?.row ?? 0) - 1);
  const above = topRows(sheet).filter((row) => row <= last);
  const lines = above.map((row) => sheet.rows[row] ?? []).filter((line) => !line.some(isOfTable));
  const cells = lines.flatMap((line) => line.filter((_, at) => !aside.has(at)));
  const texts = cells.filter(({ content }) => content.kind === 'text').map(textOf);
  return [sheet.name, ...texts].filter((text) => !isOfUnit(text.slice(0, LONGEST)));
}

/** An amount, beside which a name says nothing of the books: "Simpanan berjangka 6 bulan". */
const isOfTable = (cell: Cell): boolean => isAmount(cell) && headerYear(cell) === undefined;

const LONGEST = 200;
