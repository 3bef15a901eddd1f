import { conventionIn } from './tables/amounts';
import { isNoActual } from './lexicon/columns';
import { SHEETS } from './lexicon/titles';
import type { FileReading, Layout, Unread } from './layout';
import { scaleOf } from './tables/scale';
import { tablesOf } from './tables/tables';
import type { Table } from './tables/tables';
import { nameIn, startOf } from './place/titles';
import type { Grid, Sheet } from '../domain/grid';
import { signOf } from '../domain/decimal';
import { isIsoDate } from '../domain/period';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import { classesOf } from './match/classes';
import { figuresOf } from './collect/collect';
import { decide } from './decide/decide';
import type { Decided } from './decide/decided';
import { withoutDetails } from './decide/fold-details';
import { kindOf } from './kind-of';
import { outlined } from './place/outline';
import type { Placed } from './place/outline';
import type { Row } from './place/row';
import { withoutMovements } from './place/roll-forward';
import { readingOf, unreadOf } from './collect/row-readings';
import { valuesOf } from './place/values';
import type { Money } from './place/values';
import type { Zone } from './place/zones';
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
    const ofSavingsUnit = options.kind === 'usp' || options.kind === 'uspps';
    const sheets = sheetsOf(grid, ofSavingsUnit);
    const read = sheets.map((sheet) => tablesIn(sheet, ofSavingsUnit));
    const faults = read.flatMap((each) => each.faults);
    const parts = read.flatMap((each) => each.parts);
    const rows = parts.flatMap((part) => part.rows);
    const kind = options.kind ?? kindOf(rows.map((row) => row.text));
    const placed = placedOf(kind, parts);
    const decided = decide(kind, placed, options.corrections ?? []);
    const known = decided.filter((each) => each.line !== undefined).length;
    if (known < FEWEST_LINES) return { faults: faults.length > 0 ? faults : [{ code: 'not-a-statement' }] };
    const ends = endsOf(parts.map((part) => part.table));
    const money = new Map(parts.map((part) => [part.table, part.money]));
    const name = (options.name ?? nameIn(visible(grid)) ?? options.file.replace(/\.[a-z]+$/i, '')).slice(
      0,
      200,
    );
    const taken = figuresOf(decided, money, { unit: { name, kind }, file: options.file, ends });
    const all = [...faults, ...taken.faults];
    if (all.length > 0) return { faults: all };
    if (taken.statements.length === 0) return { faults: [{ code: 'no-years' }] };
    const reading: FileReading = {
      statements: taken.statements,
      mapping: taken.mapping,
      unread: [...read.flatMap((each) => each.unread), ...unreadOf(decided)],
      rows: toldOf(decided).map((each) => readingOf(each, taken.amounts)),
    };
    return { reading };
  },
};

/** Details of a line are told up to so many rows; nobody looks through a hundred thousand members. */
const MOST_TOLD = 5000;

function toldOf(decided: readonly Decided[]): readonly Decided[] {
  const shown = decided.filter((each) => each.placed.row.cells.length > 0);
  return shown.length <= MOST_TOLD
    ? shown
    : shown.filter((each, at) => each.state !== 'detail' || at < MOST_TOLD);
}

const visible = (grid: Grid): readonly Sheet[] => grid.sheets.filter((sheet) => !sheet.hidden);

/** In a multi-purpose cooperative the sheets of its savings and loan unit are meant, where it has sheets of its own. */
function sheetsOf(grid: Grid, ofSavingsUnit: boolean): readonly Sheet[] {
  const sheets = visible(grid);
  const own = sheets.filter(({ name }) => SHEETS.ofSavings.test(name));
  const others = sheets.filter(({ name }) => SHEETS.ofOthers.test(name) && !SHEETS.ofSavings.test(name));
  return ofSavingsUnit && own.length > 0 && others.length > 0
    ? sheets.filter((sheet) => !others.includes(sheet))
    : sheets;
}

interface Part {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly money: Money;
}

interface ReadSheet {
  readonly parts: readonly Part[];
  readonly faults: readonly Fault[];
  readonly unread: readonly Unread[];
}

function tablesIn(sheet: Sheet, ofSavingsUnit: boolean): ReadSheet {
  const told = { sheet: sheet.name, cell: 'A1', label: sheet.name };
  if (isNoActual(sheet.name)) return { parts: [], faults: [], unread: [told] };
  const tables = tablesOf(sheet, ofSavingsUnit);
  if (tables.length === 0) return { parts: [], faults: [], unread: [] };
  const scale = scaleOf(sheet);
  if ('fault' in scale) return { parts: [], faults: [scale.fault], unread: [] };
  const parts = tables.filter(hasYearsOnce).map((table): Part => {
    const cells = table.rows.flatMap((row) => row.cells.map((each) => each.cell));
    const convention = conventionIn(cells, signOf(scale.by.sub(1_000_000)) >= 0);
    const money = { convention, by: scale.by };
    // What is read holds on to its table, so the table lets go of its rows.
    const bare = { ...table, rows: table.rows.slice(0, 1) };
    const rows = table.rows.map((row) => valuesOf(bare, row, convention));
    return { table: bare, money, rows: withoutMovements(withoutDetails(rows)) };
  });
  const unread = tables.flatMap((table) =>
    table.skipped.map(({ cell, label }) => ({ sheet: sheet.name, cell, label })),
  );
  return { parts, faults: tables.flatMap(twice), unread };
}

const hasYearsOnce = (table: Table): boolean => twice(table).length === 0;

/** A year that stands over two columns which are no pair of debit and credit. */
function twice({ years, sheet }: Table): Fault[] {
  return years
    .filter((each, at) => each.side === undefined && years.findIndex((one) => one.year === each.year) < at)
    .map((each) => ({ code: 'year-twice', sheet: sheet.name, found: String(each.year) }));
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
function endsOf(tables: readonly Table[]): ReadonlyMap<number, string> {
  const ends = tables
    .flatMap((table) => table.years)
    .flatMap(({ year, end }) => (end !== undefined && isIsoDate(end) ? [[year, end] as const] : []));
  return new Map(ends);
}
