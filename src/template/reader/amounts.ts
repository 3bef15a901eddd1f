import type { Convention } from '../../domain/amount';
import { ZERO, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { textOf } from '../../domain/grid';
import { chartIndex } from '../../domain/statement/chart';
import type { ChartIndex, Line } from '../../domain/statement/chart';
import { isRounding } from '../../domain/statement/limits';
import type { Origin } from '../../domain/statement/statement';
import { COLUMNS } from '../places';
import { amountIn, conventionIn } from '../../reading/tables/amounts';
import { cellOf, isBlank } from './rows';
import type { CodedRow, Draft, YearColumn } from './rows';

/** A row that takes or shows an amount of a line. */
interface LineRow extends CodedRow {
  readonly line: Line;
  readonly convention: Convention | undefined;
}

/** Reads the amounts of every line into the columns of years; totals are our own formulas and are not read. */
export function readAmounts(draft: Draft): void {
  const index = chartIndex(draft.kind);
  const lines = lineRows(draft, index);
  for (const row of lines.filter((each) => !index.parts.has(each.line.code))) readItem(draft, row);
  const totals = lines.filter((each) => index.parts.has(each.line.code));
  for (const row of totals) for (const column of draft.columns) readTotal(draft, index, row, column);
}

/** The rows of lines, each line once, with how its sheet writes amounts as text. */
function lineRows(draft: Draft, index: ChartIndex): LineRow[] {
  const conventions = new Map<string, Convention | undefined>();
  const rows = draft.rows.filter((row) => index.lines.has(row.code));
  for (const sheet of new Set(rows.map((row) => row.sheet))) {
    const cells = rows
      .filter((row) => row.sheet === sheet)
      .flatMap((row) => draft.columns.map(({ column }) => cellOf(row, column)));
    conventions.set(sheet.name, conventionIn(cells));
  }
  const lines = new Map<string, LineRow>();
  for (const row of rows) {
    const line = index.lines.get(row.code);
    if (line && lines.has(row.code)) reportTwice(draft, row, line);
    else if (line) lines.set(row.code, { ...row, line, convention: conventions.get(row.sheet.name) });
  }
  return [...lines.values()];
}

/** A row that was copied: which of the two is meant, nobody knows. */
function reportTwice(draft: Draft, row: CodedRow, line: Line): void {
  const cell = draft.columns
    .map(({ column }) => cellOf(row, column))
    .find((each) => !isBlank(each) && !each.formula);
  if (!cell) return;
  const { sheet, label } = row;
  draft.faults.push({
    code: 'line-twice',
    sheet: sheet.name,
    cell: cell.address,
    found: label,
    expected: line.label,
  });
}

function readItem(draft: Draft, row: LineRow): void {
  for (const column of draft.columns) {
    if (column.unused) leaveUnread(draft, row, column);
    else readCell(draft, row, column, (amount, origin) => take(draft, row, column, amount, origin));
  }
  const note = textOf(cellOf(row, COLUMNS.note)).trim();
  const reported = draft.columns.filter((each) => each.year !== undefined && each.figures.has(row.code));
  const latest = reported.sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  const figure = latest?.figures.get(row.code);
  if (latest && figure && note !== '') latest.figures.set(row.code, { ...figure, note });
}

/** An amount below no year belongs to no period; it is named, so that nobody believes it was read. */
function leaveUnread(draft: Draft, row: CodedRow, { column }: YearColumn): void {
  const cell = cellOf(row, column);
  if (!isBlank(cell)) draft.unread.push({ sheet: row.sheet.name, cell: cell.address, label: row.label });
}

function take(
  draft: Draft,
  row: LineRow,
  column: YearColumn,
  amount: Exact,
  origin: Origin & { at: 'cell' },
): void {
  column.figures.set(row.code, { amount, origin });
  draft.mapping.push({
    sheet: origin.sheet,
    cell: origin.cell,
    label: row.label,
    line: row.code,
    year: column.year ?? 0,
    confidence: 1,
    reason: 'template',
  });
}

/** Hands on a readable amount; anything else becomes a fault or a finding, and a blank cell nothing at all. */
function readCell(
  draft: Draft,
  row: LineRow,
  column: YearColumn,
  found: (amount: Exact, origin: Origin & { at: 'cell' }) => void,
): void {
  const cell = cellOf(row, column.column);
  const amount = amountIn(row.sheet, cell, row.convention, row.line.unit);
  const { file } = draft.options;
  const origin = { at: 'cell', file, sheet: row.sheet.name, cell: cell.address, label: row.label } as const;
  if (amount.kind === 'fault') draft.faults.push(amount.fault);
  if (amount.kind === 'amount') found(amount.value, origin);
  if (amount.kind !== 'ambiguous') return;
  const [thousands, decimals] = amount.readings;
  column.findings.push({
    check: 'amount-ambiguous',
    severity: 'stops',
    line: row.code,
    found: thousands,
    expected: decimals,
    difference: thousands.sub(decimals),
    origin,
    text: amount.text,
  });
}

/**
 * A total whose formula someone typed over: a finding where it differs from its parts, which are what counts. Where no
 * part is filled in, the typed total is all that is known, and is taken as reported.
 */
function readTotal(draft: Draft, index: ChartIndex, row: LineRow, column: YearColumn): void {
  const cell = cellOf(row, column.column);
  if (cell.formula || column.unused) return;
  readCell(draft, row, column, (amount, origin) => {
    const expected = sumIn(index, column, row.code);
    if (!expected) {
      take(draft, row, column, amount, origin);
      return;
    }
    const difference = amount.sub(expected);
    if (signOf(difference) === 0) return;
    const severity = isRounding(difference, expected) ? 'rounding' : 'stops';
    column.findings.push({
      check: 'parts-and-subtotal',
      severity,
      line: row.code,
      found: amount,
      expected,
      difference,
      origin,
    });
  });
}

/** The sum of what is filled in below a total; undefined where nothing is. */
function sumIn(index: ChartIndex, column: YearColumn, code: string): Exact | undefined {
  const figure = column.figures.get(code);
  if (figure) return figure.amount;
  let sum: Exact | undefined;
  for (const part of index.parts.get(code) ?? []) {
    const amount = sumIn(index, column, part.code);
    if (amount) sum = (sum ?? ZERO).add(part.sign === -1 ? amount.neg() : amount);
  }
  return sum;
}
