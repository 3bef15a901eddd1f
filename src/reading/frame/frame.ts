import { exact, plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { textOf } from '../../domain/grid';
import type { Grid, Sheet } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import { isPartKind } from '../../domain/statement/kind';
import type { Kind } from '../../domain/statement/kind';
import type { Frame, FrameAnswers, FrameEvidence, FrameTable, Unread } from '../layout';
import { lettersOf } from '../tables/columns';
import type { SkippedColumn, YearColumn } from '../tables/headers';
import { draftOf } from '../tables/drafts';
import { scaleOf } from '../tables/scale';
import type { SheetTable } from '../tables/tables';
import { evidenceOf } from './evidence';
import { shownTables } from './hidden-columns';
import { BLANK, columnsOpen, openColumns } from './open-columns';
import { periodSaid } from '../tables/period';
import type { SaidPeriod } from '../tables/period';
import { aside, sheetsOf } from './sheets';
import { siblingsIn } from './siblings';
import type { Siblings } from './siblings';
import { withTitleEnd } from './title-end';
import { ofYearSaid, yearsOpen } from './two-years';
import { yearOfOthers } from './year-of-others';
import type { SheetRead } from './whose';

/** A table that is read, and by what its amounts are multiplied. */
export interface FramedTable {
  readonly table: SheetTable;
  readonly by: Exact;
  readonly evidence: FrameEvidence;
}

/** Which tables of a file are read, as which years and in which scale; what that leaves open, as faults. */
export interface Framed {
  readonly tables: readonly FramedTable[];
  readonly faults: readonly Fault[];
  readonly unread: readonly Unread[];
  readonly frame: Frame;
  readonly period: SaidPeriod;
}

/**
 * The frame of a file: its sheets, tables, columns, years and scale. What a person said of it counts before what the
 * file says; what neither settles is a fault that names the choices, so that nothing is taken on a guess.
 */
export function frameOf(grid: Grid, kind: Kind | undefined, said: FrameAnswers = {}): Framed {
  const { sheets, aside: left, faults, isSaid } = sheetsOf(grid, kind, said);
  const found = withYearless(
    sheets.map((sheet) => framedSheet(sheet, kind, said)),
    kind,
    said,
  );
  const { parts, faults: open } = isSaid ? NO_SIBLINGS : siblingsIn(found.map(tablesFound), kind);
  const read = found.filter(({ sheet }) => !parts.has(sheet));
  const tables = read.flatMap((each) => each.tables);
  return {
    tables,
    faults: [...faults, ...read.flatMap((each) => each.faults), ...open],
    unread: [...left, ...aside([...parts], 'other-unit'), ...read.flatMap((each) => each.unread)],
    frame: { tables: tables.map(tableShown) },
    period: periodSaid(tables.map(({ table }) => table)),
  };
}

const NO_SIBLINGS: Siblings = { parts: new Set(), faults: [] };

const tablesFound = ({ sheet, tables }: FramedSheet): SheetRead => ({
  sheet,
  tables: tables.map(({ table }) => table),
});

/** Sheets without a year of their own are read by that of the others, where it is the only one. */
function withYearless(
  found: readonly FramedSheet[],
  kind: Kind | undefined,
  said: FrameAnswers,
): readonly FramedSheet[] {
  if (said.year !== undefined || found.every(({ tables }) => tables.length > 0)) return found;
  const all = found.map(tablesFound);
  return found.map((each, at) => {
    const own = all[at];
    const year = own && yearOfOthers(own, all);
    const read = year === undefined ? each : framedSheet(each.sheet, kind, { ...said, year });
    // Nobody is asked for a column of what says no year.
    return read.tables.length > 0 && read.faults.length === 0 ? read : each;
  });
}

interface FramedSheet extends Omit<Framed, 'frame' | 'period'> {
  readonly sheet: Sheet;
}

function framedSheet(sheet: Sheet, kind: Kind | undefined, said: FrameAnswers): FramedSheet {
  const { year, column } = said;
  const all = shownTables(sheet, {
    ofSavingsUnit: isPartKind(kind),
    ...(year === undefined ? {} : { year }),
    ...(column === undefined ? {} : { column }),
  });
  const found = (year === undefined ? all : ofYearSaid(all, year)).map(withTitleEnd);
  if (found.length === 0) return { sheet, tables: [], faults: [], unread: aside([sheet], 'no-table') };
  const isSaid = typeof said.scale === 'number';
  const scale = isSaid ? ({ by: exact(said.scale), how: 'said' } as const) : scaleOf(sheet);
  if ('fault' in scale) return { sheet, tables: [], faults: [scale.fault], unread: [] };
  const faults = [...found.flatMap(columnsOpen), ...yearsOpen(all, year)];
  const tables = found.map((table) => ({
    table,
    by: scale.by,
    evidence: evidenceOf(table, said, scale.how),
  }));
  // Several parts of a table share the columns of its head: each is told once.
  const skipped = new Map(found.flatMap((table) => table.skipped).map((each) => [each.cell, each]));
  return { sheet, tables, faults, unread: [...skipped.values()].map((each) => columnLeft(sheet, each)) };
}

const columnLeft = ({ name }: Sheet, { cell, label }: SkippedColumn): Unread => ({
  sheet: name,
  cell,
  label,
  why: 'column',
});

function tableShown({ table, by, evidence }: FramedTable): FrameTable {
  const { sheet, header, years, rows } = table;
  const open = openColumns(table);
  return {
    sheet: sheet.name,
    header,
    first: rows[0]?.row ?? header + 1,
    scale: plain(by),
    columns: years.map((each) => columnShown(table, each)),
    ...(open.length > 0 ? { open } : {}),
    evidence,
  };
}

function columnShown(table: SheetTable, of: YearColumn): FrameTable['columns'][number] {
  const { column, year, end, side } = of;
  const draft = draftOf(table, of);
  return {
    column: lettersOf(column),
    head: textOf(table.sheet.rows[table.header]?.[column] ?? BLANK),
    year,
    ...(end === undefined ? {} : { end }),
    ...(side === undefined ? {} : { side }),
    ...(draft === undefined ? {} : { draft }),
  };
}
