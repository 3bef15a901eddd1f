import { textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { DECEMBER, lastMonth } from '../../domain/period';
import { isOfUnit, monthIn, yearIn } from '../lexicon/years';
import { saysPart, saysWhole, wholeEnd } from '../lexicon/parts';
import { isAmount } from './columns';
import { headerYear } from './headers';
import { topRows } from './top-rows';
import type { SheetTable } from './tables';
import { rowsOfTitles } from './title-year';

/** What the words over the tables of a file say of the stretch they tell of. */
export interface SaidPeriod {
  /** The words that say it is a part of a year. */
  readonly part?: string;
  /** It is said to be a whole year, whenever that ends. */
  readonly isWhole: boolean;
  /** 1–12: the month in which it is said to end, counted from its first day or named as the end of a year. */
  readonly wholeEnd?: number;
  /** The words that say so. */
  readonly whole?: string;
  /** Where what is of a part of the year begins, or what ends before other tables of that year do. */
  readonly parts: readonly PlaceOfPart[];
  /** Where a year that is said to be whole begins, though it ends before its last month. */
  readonly wholes: readonly PlaceOfPart[];
}

/** A row that says so; what stands below it on its sheet is of that part. */
export interface PlaceOfPart {
  readonly sheet: Sheet;
  readonly row: number;
}

/** Reads the titles over tables and the heads of the columns that are read; heads of others say nothing of these. */
export function periodSaid(tables: readonly SheetTable[]): SaidPeriod {
  const told = tables.flatMap(wordsOver);
  const texts = told.map(({ text }) => text);
  const parts = told.filter(({ text }, at) => saysPart(text) || isNamedPart(told, at));
  const whole = texts.find((text) => wholeEnd(text) !== undefined);
  const end = whole === undefined ? undefined : wholeEnd(whole);
  const [part] = parts;
  return {
    isWhole: texts.some(saysWhole),
    ...(end === undefined ? {} : { wholeEnd: end }),
    ...(whole === undefined ? {} : { whole: whole.trim() }),
    ...(part === undefined ? {} : { part: part.text.trim() }),
    parts: [...parts, ...endingEarly(tables)],
    wholes: told.filter(({ text }) => (wholeEnd(text) ?? DECEMBER) !== DECEMBER),
  };
}

/** A sheet called after an earlier month than the last ("RL NOV"), where no words say when its year ends. */
function isNamedPart(told: readonly Words[], at: number): boolean {
  const name = told[at];
  // The end of the balance sheet says nothing of an income statement on a sheet of its own.
  const others = told.filter(({ row, sheet }) => row !== NAME && sheet === name?.sheet);
  const month = name?.row === NAME ? monthIn(name.text) : undefined;
  if (month === undefined || month === DECEMBER) return false;
  return !others.some(({ text }) => saysWhole(text) || saysEnd(text));
}

function saysEnd(text: string): boolean {
  const of = yearIn(text);
  return (of?.month ?? of?.end ?? monthIn(text)) !== undefined;
}

/** Tables of which a year ends in an earlier month than the same year of another. */
function endingEarly(tables: readonly SheetTable[]): readonly PlaceOfPart[] {
  const ends = tables.flatMap(({ sheet, header, years }) =>
    years.map(({ year, end }) => ({ sheet, row: header, year, month: lastMonth(end) })),
  );
  return ends.filter((one) => ends.some(({ year, month }) => year === one.year && month > one.month));
}

interface Words extends PlaceOfPart {
  readonly text: string;
}

function wordsOver({ sheet, header, rows, skipped }: SheetTable): Words[] {
  const aside = new Set(skipped.map(({ column }) => column));
  const last = Math.max(header, (rows[0]?.row ?? 0) - 1);
  const above = topRows(sheet).filter((row) => row <= last);
  const told = [...above, ...titlesBelow(sheet, last)].flatMap((row) => {
    const line = sheet.rows[row] ?? [];
    const cells = line.some(isOfTable) ? [] : line.filter((_, at) => !aside.has(at));
    return cells
      .filter(({ content }) => content.kind === 'text')
      .map((cell) => ({ sheet, row, text: textOf(cell) }));
  });
  return [{ sheet, row: NAME, text: sheet.name }, ...told].filter(
    ({ text }) => !isOfUnit(text.slice(0, LONGEST)),
  );
}

/** The rows of the titles of statements that stand further down, each with what it says below its name. */
const titlesBelow = (sheet: Sheet, last: number): readonly number[] =>
  rowsOfTitles(sheet)
    .filter((row) => row > last)
    .flatMap((row) => Array.from({ length: TITLE_LINES }, (_, at) => row + at));

const TITLE_LINES = 3;
/** Above all rows. */
const NAME = -1;

/** An amount, beside which a name says nothing of the books: "Simpanan berjangka 6 bulan". */
const isOfTable = (cell: Cell): boolean => isAmount(cell) && headerYear(cell) === undefined;

const LONGEST = 200;
