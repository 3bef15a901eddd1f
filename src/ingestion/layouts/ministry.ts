import type { Convention } from '../../domain/amount';
import { ONE, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { Grid, Sheet } from '../../domain/grid';
import { textOf } from '../../domain/grid';
import { isIsoDate, periodOf } from '../../domain/period';
import type { Line } from '../../domain/statement/chart';
import type { Fault } from '../../domain/statement/fault';
import type { Finding } from '../../domain/statement/finding';
import type { Figure, Statement } from '../../domain/statement/statement';
import { amountIn, conventionIn } from './amounts';
import type { FileReading, Layout, Mapping, ReadOptions, ReadOutcome, Unread } from './layout';
import { headerYear } from './headers';
import { below, lineIndex, matchRow } from './match';
import type { Context, Match } from './match';
import { scaleOf } from './scale';
import { tablesOf } from './tables';
import type { Table, TableRow } from './tables';
import { nameIn, startOf } from './titles';
import { isNoActual } from './words';

/** What has been read of one file so far. */
interface Draft {
  readonly options: ReadOptions;
  readonly name: string;
  readonly figures: Map<number, Map<string, Figure>>;
  readonly findings: Map<number, Finding[]>;
  readonly ends: Map<number, string>;
  readonly mapping: Mapping[];
  readonly unread: Unread[];
  readonly faults: Fault[];
}

/** Lines a file must show to be called a statement. */
const FEWEST_LINES = 5;

/**
 * The ministry's comparative form: as a list of codes and labels, and as the printed NERACA KOMPARATIF with assets
 * and liabilities side by side; the income statement below it or on a sheet of its own.
 */
export const ministryLayout: Layout = {
  id: 'ministry',
  recognises: (grid) => countLines(grid) >= FEWEST_LINES,
  read: (grid, options) => {
    const draft: Draft = {
      options,
      name: (options.name ?? nameIn(visible(grid)) ?? options.file.replace(/\.[a-z]+$/i, '')).slice(0, 200),
      figures: new Map(),
      findings: new Map(),
      ends: new Map(),
      mapping: [],
      unread: [],
      faults: [],
    };
    for (const sheet of visible(grid)) readSheet(draft, sheet);
    return outcome(draft);
  },
};

const visible = (grid: Grid): readonly Sheet[] => grid.sheets.filter((sheet) => !sheet.hidden);

/** Enough lines of the form to call it one; no more are looked for. */
function countLines(grid: Grid): number {
  const index = lineIndex('ksp');
  const context: Context = { part: undefined, nonMember: false };
  let count = 0;
  for (const sheet of visible(grid)) {
    for (const { rows } of tablesOf(sheet)) {
      for (const row of rows) {
        if (matchRow(index, row.number, row.label, context)) count += 1;
        if (count >= FEWEST_LINES) return count;
      }
    }
  }
  return count;
}

/** The amounts of a table as they are to be read. */
interface Amounts {
  readonly convention: Convention | undefined;
  /** 1000 where a title says that they are in thousands of rupiah. */
  readonly by: Exact;
}

function readSheet(draft: Draft, sheet: Sheet): void {
  if (isNoActual(sheet.name)) {
    draft.unread.push({ sheet: sheet.name, cell: 'A1', label: sheet.name });
    return;
  }
  const tables = tablesOf(sheet);
  if (tables.length === 0) return;
  const scale = scaleOf(sheet);
  if ('fault' in scale) {
    draft.faults.push(scale.fault);
    return;
  }
  let context: Context = { part: undefined, nonMember: false };
  for (const table of tables) context = readTable(draft, table, startOf(table, context), scale.by);
}

/** Reads the rows of a table, and says which place its last row leads to. */
function readTable(draft: Draft, table: Table, start: Context, by: Exact): Context {
  for (const { cell, label } of table.skipped) draft.unread.push({ sheet: table.sheet.name, cell, label });
  if (!takeYears(draft, table)) return start;
  const index = lineIndex(draft.options.kind ?? 'ksp');
  const convention = conventionIn(table.rows.flatMap((row) => row.cells.map((each) => each.cell)));
  let context = start;
  for (const row of table.rows) {
    const shows = row.cells.length > 0;
    const match = matchRow(index, row.number, row.label, context);
    if (match && shows) readRow(draft, table, row, match, { convention, by });
    else if (shows && row.label !== '') leaveUnread(draft, table, row);
    context = match && shows ? after(context, match.line) : below(context, row.label);
  }
  return context;
}

/** Notes the last day of each year that a header names; false where a year stands twice. */
function takeYears(draft: Draft, table: Table): boolean {
  for (const { year, end } of table.years) {
    if (end !== undefined && isIsoDate(end)) draft.ends.set(year, end);
  }
  const twice = table.years.filter((each, at) => table.years.findIndex((one) => one.year === each.year) < at);
  for (const each of twice) {
    draft.faults.push({ code: 'year-twice', sheet: table.sheet.name, found: String(each.year) });
  }
  return twice.length === 0;
}

/** The place after a row that was read: a step of the income statement ends its section. */
function after(context: Context, line: Line): Context {
  return { part: line.part, nonMember: line.role === 'result' ? false : context.nonMember };
}

function leaveUnread(draft: Draft, table: Table, row: TableRow): void {
  const repeatsHeader = row.cells.every(({ year, cell }) => headerYear(cell)?.year === year);
  if (repeatsHeader) return;
  const cell = row.cells.find((each) => /\d|#/.test(textOf(each.cell)))?.cell;
  if (cell && !/^[\d\s]*$/.test(row.label)) {
    draft.unread.push({ sheet: table.sheet.name, cell: cell.address, label: row.label });
  }
}

function readRow(draft: Draft, table: Table, row: TableRow, match: Match, { convention, by }: Amounts): void {
  const scale = match.line.unit === 'rupiah' ? by : ONE;
  for (const { year, cell } of row.cells) {
    const amount = amountIn(table.sheet, cell, convention);
    const place = { sheet: table.sheet.name, cell: cell.address };
    if (amount.kind === 'fault') draft.faults.push(amount.fault);
    if (amount.kind === 'fault' || amount.kind === 'blank') continue;
    const origin = { at: 'cell' as const, file: draft.options.file, ...place, label: row.label };
    if (amount.kind === 'ambiguous') {
      const [found, expected] = [amount.readings[0].mul(scale), amount.readings[1].mul(scale)];
      push(draft.findings, year, {
        check: 'amount-ambiguous',
        severity: 'stops',
        line: match.line.code,
        found,
        expected,
        difference: found.sub(expected),
        origin,
        text: amount.text,
      });
      continue;
    }
    const figures = draft.figures.get(year) ?? new Map<string, Figure>();
    draft.figures.set(year, figures);
    if (figures.has(match.line.code)) {
      draft.faults.push({ code: 'line-twice', ...place, found: row.label, expected: match.line.label });
      continue;
    }
    const turned = turns(match.line, signOf(amount.value));
    const value = amount.value.mul(turned ? scale.neg() : scale);
    figures.set(match.line.code, { amount: value, origin: { ...origin, ...(turned ? { turned } : {}) } });
    const { confidence, reason } = match;
    draft.mapping.push({ ...place, label: row.label, line: match.line.code, year, confidence, reason });
  }
}

/** Expenses are positive amounts here; some forms print their totals negative. */
const turns = (line: Line, sign: number): boolean => line.sign === -1 && sign < 0;

function push(into: Map<number, Finding[]>, year: number, finding: Finding): void {
  into.set(year, [...(into.get(year) ?? []), finding]);
}

function outcome(draft: Draft): ReadOutcome {
  if (draft.faults.length > 0) return { faults: draft.faults };
  const years = [...draft.figures.keys()].sort((a, b) => a - b);
  if (years.length === 0) return { faults: [{ code: 'no-years' }] };
  const statements = years.map((year) => statementOf(draft, year));
  const reading: FileReading = { statements, mapping: draft.mapping, unread: draft.unread };
  return { reading };
}

function statementOf(draft: Draft, year: number): Statement {
  const { options } = draft;
  const doubts = draft.findings.get(year);
  return {
    unit: { name: draft.name, kind: options.kind ?? 'ksp' },
    period: periodOf(year, draft.ends.get(year)),
    figures: draft.figures.get(year) ?? new Map(),
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(),
    totalsProve: true,
    ...(doubts ? { doubts } : {}),
  };
}
