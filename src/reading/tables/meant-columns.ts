import { cellAt, textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import {
  COLUMN_HEAD,
  GROSS_OR_OFF,
  MEANT,
  NET_HEAD,
  NO_BALANCE,
  OF_SAVINGS_UNIT,
  OPENING,
} from '../lexicon/columns';
import { lettersOf } from './columns';
import type { Column } from './columns';
import { addsUpInner, closes, isDifference, isShare, isSumOfOthers, valuesIn } from './column-arithmetic';
import type { ColumnValues } from './column-arithmetic';
import type { YearColumn } from './headers';
import type { OpenColumn } from '../layout';

/** What is known of a sheet before it is looked at: what a person said, and whose columns are meant. */
export interface Known {
  /** Of several columns, one for each unit, that of the savings and loan unit is meant. */
  readonly ofSavingsUnit?: boolean;
  /** The year of the books. */
  readonly year?: number;
  /** The letters of the column that holds the statement, or of several that are added up: "B+C". */
  readonly column?: string;
}

/** The places of the columns that a person named; undefined where none was. */
export function saidColumns({ column }: Known): ReadonlySet<string> | undefined {
  return column === undefined ? undefined : new Set(column.toUpperCase().split('+'));
}

/** A column of amounts with what stands over it. */
export interface Told {
  readonly column: Column;
  readonly head: string;
}

/** The columns that hold the statement, details inside before subtotals outside; and those that may hold it as well. */
export interface Meant {
  readonly columns: readonly Column[];
  readonly open: readonly OpenColumn[];
  /** They are added up, as a person said. */
  readonly added?: true;
}

/** The columns that are meant as those of one year: each of those that are added up, else the outermost with the others beside it. */
export function columnsOfYear(
  year: Omit<YearColumn, 'column'>,
  { columns, added }: Pick<Meant, 'columns' | 'added'>,
): YearColumn[] {
  if (added) return columns.map(({ at }) => ({ ...year, column: at, added }));
  const [main, ...beside] = columns.map(({ at }) => at).reverse();
  if (main === undefined) return [];
  return [{ ...year, column: main, ...(beside.length > 0 ? { beside } : {}) }];
}

/**
 * Which of the columns beside each other is the statement: the one that a person named, that its head names, that is
 * the sum of the others, whose totals close; never a share, a difference or a column without a head beside one with.
 */
export function meantOf(sheet: Sheet, side: readonly Told[], known: Known): Meant {
  const named = saidColumns(known);
  const said = side.filter(({ column }) => named?.has(lettersOf(column.at)));
  if (said.length > 0) return { ...only(said), ...(said.length > 1 ? { added: true } : {}) };
  const left = side.filter(({ head }) => !NO_BALANCE.test(head) || OF_SAVINGS_UNIT.test(head));
  const isOnlyOpening = left.length === 0 && side.some(({ head }) => OPENING.test(head)) && side.length > 1;
  // Nothing says what stood in the end.
  if (isOnlyOpening) return { ...only(side.slice(-1)), open: side.map((each) => openOf(sheet, each)) };
  return meantAmong(sheet, left.length > 0 ? left : side, known);
}

/** Of columns that may each be a statement: of the unit, what is left of others, what a head names, or what closes. */
function meantAmong(sheet: Sheet, able: readonly Told[], known: Known): Meant {
  const units = able.filter(({ head }) => OF_SAVINGS_UNIT.test(head));
  if (known.ofSavingsUnit === true && units.length > 0) return only(units.slice(0, 1));
  const net = netAmong(able);
  if (net) return only([net]);
  const meant = able.filter(({ head }) => MEANT.test(head) && !OF_SAVINGS_UNIT.test(head));
  return meant.length === 0 || able.length === 1 ? byArithmetic(sheet, able) : lastMeant(sheet, meant);
}

/** The one column of what is left, where others tell of what something was taken off from, or of what was, and none is a total of them. */
function netAmong(able: readonly Told[]): Told | undefined {
  const [net, ...others] = able.filter(({ head }) => NET_HEAD.test(head));
  const isTotalBeside = able.some((each) => each !== net && !isBeforeNet(each) && MEANT.test(each.head));
  return others.length === 0 && !isTotalBeside && able.some(isBeforeNet) ? net : undefined;
}

/** "Perolehan | Penyusutan | Buku": what an account was before something was taken off, or what was. */
const isBeforeNet = ({ head }: Told): boolean => GROSS_OR_OFF.test(head) && !NET_HEAD.test(head);

/** "Jumlah | Nilai" says of neither that it is the statement rather than the other. */
const lastMeant = (sheet: Sheet, meant: readonly Told[]): Meant =>
  meant.length > 1 && meant.every(({ head }) => COLUMN_HEAD.test(head.trim()))
    ? byArithmetic(sheet, meant)
    : only(meant.slice(-1));

const only = (told: readonly Told[]): Meant => ({ columns: told.map(({ column }) => column), open: [] });

type Valued = Told & ColumnValues;

function byArithmetic(sheet: Sheet, told: readonly Told[]): Meant {
  const all = told.map((each) => ({ ...each, ...valuesIn(sheet, each.column) }));
  const amounts = all.filter((each) => !isShare(each, all) && !isDifference(each, all));
  const headed = withHeads(amounts.length > 0 ? amounts : all);
  const whole = headed.find((each) => isSumOfOthers(each, headed));
  if (whole) return only([whole]);
  const last = headed[headed.length - 1];
  if (!last) return only([]);
  const stepped = headed.filter((each) => each === last || fillsGaps(each.column, last.column));
  if (stepped.length === headed.length) return only(stepped);
  const [inner] = headed;
  // The outer one is looked at where the inner one is blank.
  if (headed.length === 2 && inner && addsUpInner(last, inner)) return only([last, inner]);
  const closing = headed.filter((each) => closes(sheet, each));
  return closing.length === 1
    ? only(closing)
    : { ...only(stepped), open: headed.map((each) => openOf(sheet, each)) };
}

/** Beside a column with a head, one without is no statement, unless it fills the gaps of one. */
function withHeads(told: readonly Valued[]): readonly Valued[] {
  const headed = told.filter(({ head }) => head.trim() !== '');
  if (headed.length === 0) return told;
  const isStep = ({ column }: Valued): boolean =>
    headed.some((other) => fillsGaps(column, other.column) || fillsGaps(other.column, column));
  return told.filter((each) => headed.includes(each) || isStep(each));
}

const openOf = (sheet: Sheet, { column, head }: Told): OpenColumn => ({
  column: lettersOf(column.at),
  label: head.trim() === '' ? textOf(cellAt(sheet, column.amounts[0] ?? 0, column.at)) : head.trim(),
});

/** True for a column that is mostly filled where the other is blank: details inside, subtotals outside. */
function fillsGaps(inner: Column, outer: Column): boolean {
  const filled = new Set(outer.amounts);
  const both = inner.amounts.filter((row) => filled.has(row)).length;
  return both * 2 <= Math.min(inner.amounts.length, outer.amounts.length);
}
