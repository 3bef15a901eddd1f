import { exact, plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { textOf } from '../../domain/grid';
import type { Grid, Sheet } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import type { Kind } from '../../domain/statement/kind';
import type { Frame, FrameAnswers, FrameTable, Unread } from '../layout';
import { lettersOf } from '../tables/columns';
import type { SkippedColumn } from '../tables/headers';
import { scaleOf } from '../tables/scale';
import { tablesOf } from '../tables/tables';
import type { Table } from '../tables/tables';
import { aside, sheetsOf } from './sheets';

/** A table that is read, and by what its amounts are multiplied. */
export interface FramedTable {
  readonly table: Table;
  readonly by: Exact;
}

/** Which tables of a file are read, as which years and in which scale; what that leaves open, as faults. */
export interface Framed {
  readonly tables: readonly FramedTable[];
  readonly faults: readonly Fault[];
  readonly unread: readonly Unread[];
  readonly frame: Frame;
}

/**
 * The frame of a file: its sheets, tables, columns, years and scale. What a person said of it counts before what the
 * file says; what neither settles is a fault that names the choices, so that nothing is taken on a guess.
 */
export function frameOf(grid: Grid, kind: Kind | undefined, said: FrameAnswers = {}): Framed {
  const { sheets, aside: left, faults } = sheetsOf(grid, kind, said);
  const read = sheets.map((sheet) => framedSheet(sheet, kind, said));
  const tables = read.flatMap((each) => each.tables);
  return {
    tables,
    faults: [...faults, ...read.flatMap((each) => each.faults)],
    unread: [...left, ...read.flatMap((each) => each.unread)],
    frame: { tables: tables.map(tableShown) },
  };
}

type FramedSheet = Omit<Framed, 'frame'>;

function framedSheet(sheet: Sheet, kind: Kind | undefined, said: FrameAnswers): FramedSheet {
  const { year, column } = said;
  const found = tablesOf(sheet, {
    ofSavingsUnit: kind === 'usp' || kind === 'uspps',
    ...(year === undefined ? {} : { year }),
    ...(column === undefined ? {} : { column }),
  });
  if (found.length === 0) return { tables: [], faults: [], unread: aside([sheet], 'no-table') };
  const scale = said.scale === undefined ? scaleOf(sheet) : { by: exact(said.scale) };
  if ('fault' in scale) return { tables: [], faults: [scale.fault], unread: [] };
  const faults = found.flatMap((table) => [...twice(table), ...openIn(table)]);
  const tables = found.filter((table) => twice(table).length === 0).map((table) => ({ table, by: scale.by }));
  const skipped = found.flatMap((table) => table.skipped);
  return { tables, faults, unread: skipped.map((each) => columnLeft(sheet, each)) };
}

const columnLeft = ({ name }: Sheet, { cell, label }: SkippedColumn): Unread => ({
  sheet: name,
  cell,
  label,
  why: 'column',
});

/** A year that stands over two columns which are no pair of debit and credit. */
function twice({ years, sheet }: Table): Fault[] {
  return years
    .filter((each, at) => each.side === undefined && years.findIndex((one) => one.year === each.year) < at)
    .map((each) => ({ code: 'year-twice', sheet: sheet.name, found: String(each.year) }));
}

/** Columns of which nothing says which is the statement. */
function openIn({ open, sheet }: Table): Fault[] {
  if (open.length === 0) return [];
  const found = open.map(({ column, label }) => `${column}: ${label}`).join('; ');
  return [{ code: 'column-open', sheet: sheet.name, found }];
}

function tableShown({ table: { sheet, header, years, rows }, by }: FramedTable): FrameTable {
  return {
    sheet: sheet.name,
    header,
    first: rows[0]?.row ?? header + 1,
    scale: plain(by),
    columns: years.map(({ column, year, end, side }) => ({
      column: lettersOf(column),
      head: textOf(sheet.rows[header]?.[column] ?? { address: '', content: { kind: 'blank' } }),
      year,
      ...(end === undefined ? {} : { end }),
      ...(side === undefined ? {} : { side }),
    })),
  };
}
