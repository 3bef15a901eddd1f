import { signOf } from '../domain/decimal';
import { once, onceOf } from '../domain/kept';
import type { Grid, Sheet } from '../domain/grid';
import { isIsoDate } from '../domain/period';
import type { Fault } from '../domain/statement/fault';
import { isPartKind } from '../domain/statement/kind';
import type { Kind } from '../domain/statement/kind';
import { accountOf } from './collect/account';
import { figuresOf } from './collect/collect';
import { membersIn } from './collect/members';
import { doubtsIn } from './collect/frame-doubts';
import { unitsIn } from './collect/uneven-scale';
import { readingOf, unreadOf } from './collect/row-readings';
import { decide } from './decide/decide';
import { isIncomeShort, stretchOf } from './collect/short-income';
import type { Decided } from './decide/decided';
import { withoutDetails } from './decide/fold-details';
import { sameForAllKinds } from './decide/other-kinds';
import { frameOf } from './frame/frame';
import type { Framed, FramedTable } from './frame/frame';
import { asYear, twoYears, yearsOf } from './frame/two-years';
import { whyNothing } from './frame/reason';
import { kindRead } from './kind-of';
import type { KindRead } from './kind-of';
import type { FileReading, Frame, Layout, ReadOptions, ReadOutcome } from './layout';
import { classesOf } from './match/classes';
import { outlined } from './place/outline';
import type { Placed } from './place/outline';
import { titlesOfOthers } from './place/of-units';
import { withoutOtherStatements } from './place/other-statements';
import { withoutMovements } from './place/roll-forward';
import type { Row } from './place/row';
import { companyIn, startOf } from './place/titles';
import { nameIn } from './place/unit-name';
import { withoutNilGroups } from './place/trees';
import { valuesOf } from './place/values';
import type { Money } from './place/values';
import type { Zone } from '../domain/statement/chart';
import { conventionIn } from './tables/amounts';
import type { SheetTable } from './tables/tables';
import { showsSavingsUnit } from './savings-unit';
import { areApart, yearSettled } from './years-apart';
import { FEWEST_LINES } from './weights';

/**
 * Any workbook in which labels stand beside amounts: a list with account codes, both sides beside each other, several
 * years, a trial balance, a neraca lajur. What a row means is decided by code, words, place and the sums of the form.
 */
export const statementLayout: Layout = {
  id: 'statement',
  // Whether it is a statement is found by reading it.
  recognises: () => true,
  read: (grid, options) => {
    const name = options.name ?? nameIn(visible(grid));
    const company = (options.kind ?? name) ? undefined : companyIn(visible(grid));
    if (company !== undefined) return { faults: [{ code: 'not-a-cooperative', found: company }] };
    const outcome = readAs(grid, options, name);
    if ('reading' in outcome) return withSavingsUnit(outcome, grid, options, name);
    if (lacksYear(grid, options, outcome.faults)) return { faults: [{ code: 'year-open' }] };
    const isBare = outcome.faults.every(
      ({ code, found }) => code === 'not-a-statement' && found === undefined,
    );
    return isBare ? { faults: [whyNothing(visible(grid))] } : outcome;
  },
};

/** A cooperative that lends and keeps its savings and loan unit beside others trades, though nobody said so. */
function withSavingsUnit(
  outcome: Extract<ReadOutcome, { reading: FileReading }>,
  grid: Grid,
  options: ReadOptions,
  name: string | undefined,
): ReadOutcome {
  const kind = outcome.reading.statements[0]?.unit.kind;
  const isGuessed = options.kind === undefined && kind !== undefined && (kind === 'ksp' || isPartKind(kind));
  if ((kind !== 'riil' && !isGuessed) || !showsSavingsUnit(grid, options.frame)) return outcome;
  const whole = isGuessed ? readAs(grid, { ...options, kind: 'riil' }, name) : outcome;
  return 'faults' in whole ? outcome : { reading: { ...whole.reading, savingsUnit: 'usp' } };
}

const visible = (grid: Grid): readonly Sheet[] => grid.sheets.filter((sheet) => !sheet.hidden);

/** Any year will do to see whether a year is all that a file lacks. */
const SOME_YEAR = 2000;

function lacksYear(grid: Grid, options: ReadOptions, faults: readonly Fault[]): boolean {
  const isOpen = faults.every(({ code }) => code === 'not-a-statement' || code === 'no-years');
  if (!isOpen || options.frame?.year !== undefined) return false;
  return 'reading' in readAs(grid, { ...options, frame: { ...options.frame, year: SOME_YEAR } }, undefined);
}

interface Part {
  readonly table: SheetTable;
  readonly rows: readonly Row[];
  readonly money: Money;
  /** The numbers of its rows that are told by others. */
  readonly folded: ReadonlySet<number>;
}

/** @param year the only one of all tables, where a person settled which of two it is */
function readAs(grid: Grid, options: ReadOptions, name: string | undefined, year?: number): ReadOutcome {
  const { parts, faults, unread, frame, period } = partsIn(grid, options, year);
  if (faults.length > 0) return { faults, frame };
  const { file, frame: said = {} } = options;
  const { kind, open } = options.kind ? { kind: options.kind, open: [] } : kindOfParts(parts, name);
  const decidedAs = (as: Kind): readonly Decided[] =>
    decide(as, placedOf(as, parts), options.corrections ?? []);
  const others = open.filter((each) => each !== kind).map(decidedAs);
  const all = sameForAllKinds(others)(decidedAs(kind));
  const stretch = stretchOf(
    said.period,
    all,
    parts.map((part) => part.table),
  );
  const decided = stretch.rows;
  const known = decided.filter((each) => each.line !== undefined).length;
  if (known < FEWEST_LINES) return { faults: [tooFew(decided)] };
  const money = new Map(parts.map((part) => [part.table, part.money]));
  const unit = { name: (name ?? options.file.replace(/\.[a-z]+$/i, '')).slice(0, LONGEST_NAME), kind };
  const ends = endsOf(stretch.tables);
  const members = once(() => membersIn(visible(grid)));
  const taken = figuresOf(decided, money, { unit, file, ends, said, period, members });
  if (taken.faults.length > 0) return { faults: taken.faults };
  if (taken.statements.length === 0)
    return { faults: taken.open.length > 0 ? taken.open : [{ code: 'no-years' }] };
  const { statements, mapping } = taken;
  if (isOneFile(grid) && areApart(kind, statements)) {
    const settled = yearSettled(statements, said.year);
    if (settled !== undefined) return readAs(grid, options, name, settled);
    return { faults: [twoYears(yearsOf(stretch.tables))], frame };
  }
  const rows = toldOf(decided).map((each) => readingOf(each, taken.amounts));
  const { amounts, outside } = accountOf(parts, decided);
  const left = [...unread, ...unreadOf(decided, stretch.isLeft), ...outside];
  const isShort = isIncomeShort(period, decided);
  const doubts = doubtsIn(statements, period, said, isShort, open, unitsIn(frame));
  return { reading: { statements, mapping, unread: left, amounts, rows, frame: doubted(frame, doubts) } };
}

/** Files that differ in their years are told by their names. */
const isOneFile = ({ sheets }: Grid): boolean => sheets.every(({ file }) => file === undefined);

const kindOfParts = (parts: readonly Part[], name: string | undefined): KindRead =>
  kindRead(
    parts.flatMap(({ rows }) => rows.map(({ text }) => text)),
    [...new Set(parts.map(({ table }) => table.sheet))],
    name,
  );

const doubted = (frame: Frame, doubts: readonly Fault[]): Frame =>
  doubts.length > 0 ? { ...frame, doubts } : frame;

/** The year is known and rows were found: what lacks are lines of a statement. */
function tooFew(decided: readonly Decided[]): Fault {
  const years = [...new Set(decided.flatMap(({ placed }) => [...placed.values.keys()]))].sort(
    (a, b) => a - b,
  );
  if (years.length === 0) return { code: 'not-a-statement' };
  const known = decided.flatMap(({ line, placed }) => (line ? [placed.row.label] : []));
  return { code: 'few-lines', found: `tahun ${years.join(', ')}: ${known.join(', ') || 'tidak satu pun'}` };
}

const LONGEST_NAME = 200;

/** Details of a line are told up to so many rows; nobody looks through a hundred thousand members. */
const MOST_TOLD = 5000;

function toldOf(decided: readonly Decided[]): readonly Decided[] {
  const shown = decided.filter((each) => each.placed.row.cells.length > 0);
  return shown.length <= MOST_TOLD
    ? shown
    : shown.filter((each, at) => each.state !== 'detail' || at < MOST_TOLD);
}

/** The rows of each table; what stands in the tables themselves is let go. */
function partsIn(
  grid: Grid,
  { kind, frame: said }: ReadOptions,
  year: number | undefined,
): Omit<Framed, 'tables'> & { readonly parts: readonly Part[] } {
  const { tables: found, ...framed } = frameOf(grid, kind, said);
  const tables =
    year === undefined ? found : found.map((each) => ({ ...each, table: asYear(each.table, year) }));
  const ofUnit = isPartKind(kind);
  const others = onceOf((sheet: Sheet) =>
    titlesOfOthers(
      tables.flatMap(({ table }) => (table.sheet === sheet ? [table] : [])),
      ofUnit,
    ),
  );
  return { ...framed, parts: tables.map((each) => partOf(each, others(each.table.sheet))) };
}

function partOf({ table, by }: FramedTable, others: ReadonlySet<string>): Part {
  const cells = table.rows.flatMap((row) => row.cells.map((each) => each.cell));
  const convention = conventionIn(cells, signOf(by.sub(1_000_000)) >= 0);
  // What is read holds on to its table, so the table lets go of its rows.
  const bare = { ...table, rows: table.rows.slice(0, 1) };
  const rows = withoutOtherStatements(
    bare,
    table.rows.map((row) => valuesOf(bare, row, convention)),
    others,
  );
  const kept = withoutNilGroups(withoutMovements(withoutDetails(rows)));
  const numbers = new Set(kept.map(({ row }) => row.row));
  const folded = new Set(rows.flatMap(({ row }) => (numbers.has(row.row) ? [] : [row.row])));
  return { table: bare, money: { convention, by }, rows: kept, folded };
}

function placedOf(kind: Kind, parts: readonly Part[]): Placed[] {
  const classOf = classesOf(
    kind,
    parts.flatMap((part) => part.rows),
  );
  let end: Zone | undefined;
  let sheet: Sheet | undefined;
  return parts.flatMap((part) => {
    const start = startOf(part.table, part.table.sheet === sheet ? end : undefined);
    const outline = outlined(part.rows, start, classOf);
    ({ end } = outline);
    ({ sheet } = part.table);
    return outline.rows;
  });
}

/** The last day of each year that a header names. */
function endsOf(tables: readonly SheetTable[]): ReadonlyMap<number, string> {
  const ends = tables
    .flatMap((table) => table.years)
    .flatMap(({ year, end }) => (end !== undefined && isIsoDate(end) ? [[year, end] as const] : []));
  return new Map(ends);
}
