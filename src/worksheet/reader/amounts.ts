import { sumOfLiterals } from '../../domain/amount';
import { ZERO, exact, sumOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { cellAt, textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import type { Finding } from '../../domain/statement/finding';
import type { Figure, Origin } from '../../domain/statement/statement';
import { amountIn, conventionIn } from '../../reading/tables/amounts';
import type { Mapping } from '../../reading/layout';
import type { MoneyLine } from '../forms/form';
import type { MoneyRow, MoneyTable } from './money-rows';
import type { MoneyColumn } from './year-heads';
import { notice } from './notice';
import type { Scheduled } from './schedule';

type CellOrigin = Origin & { readonly at: 'cell' };

/** The amount of one row, with where it stands. */
export interface LineAmount {
  readonly line: MoneyLine;
  readonly label: string;
  readonly amount: Exact;
  readonly origin: CellOrigin;
  /** It is said to stand in the row above: nothing of its own, and how much of that it is, nobody knows. */
  readonly above?: true;
  /** Nothing is written there: nil, as the form itself adds it up. */
  readonly blank: boolean;
}

/** What one column of amounts says. */
export interface ColumnAmounts {
  readonly amounts: readonly LineAmount[];
  readonly faults: readonly Fault[];
  readonly findings: readonly Finding[];
}

/** Reads one column: every row of the form that stands on the sheet, a blank cell as nil. */
export function columnAmounts(
  table: MoneyTable,
  column: MoneyColumn | undefined,
  file: string,
): ColumnAmounts {
  if (!column) return { amounts: [], faults: [], findings: [] };
  const cells = table.rows.map(({ row }) => cellAt(table.sheet, row, column.column));
  const convention = conventionIn(cells);
  const [amounts, faults, findings]: [LineAmount[], Fault[], Finding[]] = [[], [], []];
  for (const row of table.rows) {
    const cell = cellAt(table.sheet, row.row, column.column);
    if (says(cell, UNREPORTED)) continue;
    const above = says(cell, ABOVE);
    const summed = literalSum(cell);
    const known = summed ?? (above ? ZERO : undefined);
    const read = known
      ? ({ kind: 'amount', value: known } as const)
      : amountIn(table.sheet, cell, convention);
    const place = { sheet: table.sheet.name, cell: cell.address, label: row.label };
    const origin: CellOrigin = { at: 'cell', file, ...place };
    if (summed) findings.push(summedHere(row, summed, cell, origin));
    if (read.kind === 'fault') faults.push(read.fault);
    else if (read.kind === 'ambiguous') findings.push(ambiguous(row, read, origin));
    else {
      const blank = read.kind === 'blank';
      const { line, label } = row;
      const amount = blank ? ZERO : read.value;
      amounts.push({ line, label, amount, origin, blank, ...(above ? { above } : {}) });
    }
  }
  return { amounts, faults, findings };
}

/** Nothing at all was filled in. */
export const isEmpty = ({ amounts, findings }: ColumnAmounts): boolean =>
  findings.length === 0 && amounts.every(({ blank }) => blank);

/** Our own worksheets say so where an amount is not known: no nil is made of it. */
export const UNREPORTED = 'tidak dilaporkan';

/** What is not told apart from the row above, as savings of people who are no members often are. */
export const ABOVE = 'termasuk di atas';

const says = (cell: Cell, words: string): boolean => textOf(cell).trim().toLowerCase() === words;

/** A sum of numbers that no program has worked out yet, such as `=558935518.47+216500000`; undefined for more. */
function literalSum({ content }: Cell): Exact | undefined {
  if (content.kind !== 'formula-without-value') return undefined;
  const text = content.formula.replace(/\s/g, '');
  if (!/^[-+]?\d+(?:\.\d+)?(?:[-+]\d+(?:\.\d+)?)*$/.test(text)) return undefined;
  return sumOfLiterals(text);
}

const summedHere = ({ line }: MoneyRow, sum: Exact, { content }: Cell, origin: CellOrigin): Finding => ({
  ...notice('worksheet-sum-worked-out', line.into[0] ?? line.words, sum, origin),
  text: content.kind === 'formula-without-value' ? `=${content.formula}` : '',
});

function ambiguous(
  { line }: MoneyRow,
  {
    text,
    readings: [found, expected],
  }: { readonly text: string; readonly readings: readonly [Exact, Exact] },
  origin: CellOrigin,
): Finding {
  const code = line.into[0] ?? line.id;
  const difference = found.sub(expected);
  return {
    check: 'amount-ambiguous',
    severity: 'stops',
    line: code,
    found,
    expected,
    difference,
    origin,
    text,
  };
}

/**
 * This year's classes of loans with what the form's own schedule says of them. One of both blank or nil: the other
 * counts. Both filled in and different: the row of amounts counts. Either way the difference is told.
 */
export function withSchedule(
  amounts: readonly LineAmount[],
  schedule: readonly Scheduled[],
): { readonly amounts: readonly LineAmount[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const settled = amounts.map((each): LineAmount => {
    const other = schedule.find(({ line }) => line === each.line.id);
    if (!other || other.amount.equals(each.amount)) return each;
    findings.push(differs(each, other));
    if (!each.amount.equals(ZERO)) return each;
    const { sheet, cell } = other;
    return {
      ...each,
      amount: other.amount,
      blank: false,
      origin: { ...each.origin, sheet, cell: cell.address },
    };
  });
  return { amounts: settled, findings };
}

const differs = (
  { line, amount, origin }: LineAmount,
  { sheet, cell, amount: other }: Scheduled,
): Finding => ({
  check: 'worksheet-schedule-differs',
  severity: 'warns',
  line: line.into[0] ?? line.words,
  found: amount,
  expected: other,
  difference: amount.sub(other),
  origin,
  text: `${sheet}!${cell.address}`,
});

/** Rows added up into the lines of the chart, each line with every cell it comes from; none with a row unreported. */
export function figuresOf(lines: readonly MoneyLine[], amounts: readonly LineAmount[]): Map<string, Figure> {
  const codes = new Set(lines.flatMap(({ into }) => into));
  return new Map(
    [...codes].flatMap((code) => {
      const parts = amounts.filter(({ line }) => line.into.includes(code));
      const asked = lines.filter(({ into }) => into.includes(code)).length;
      const open = parts.some(({ line, above }) => above && line.into[0] !== code);
      return parts.length > 0 && parts.length === asked && !open ? [[code, figureOf(parts)] as const] : [];
    }),
  );
}

/** Rows that were filled in stand first in the origin; what was blank only where nothing else is. */
export function figureOf(list: readonly LineAmount[]): Figure {
  const filled = list.filter((each) => !each.blank);
  const [first, ...rest] = filled.length > 0 ? filled : list;
  if (!first) return { amount: ZERO, origin: { at: 'form', field: '', by: '', on: '' } };
  const amount = sumOf(list.map(signedAmount));
  const also = rest
    .filter(({ origin }) => origin.sheet === first.origin.sheet)
    .map(({ origin }) => origin.cell);
  const turned = first.line.contra === true ? { turned: true } : {};
  return { amount, origin: { ...first.origin, ...turned, ...(also.length > 0 ? { also } : {}) } };
}

const signedAmount = ({ line, amount }: LineAmount): Exact =>
  line.contra ? amount.mul(exact(-1)) : amount;

export const mappingOf = (amounts: readonly LineAmount[], year: number): Mapping[] =>
  amounts.flatMap(({ line, label, origin }) =>
    line.into.map((code) => ({
      sheet: origin.sheet,
      cell: origin.cell,
      label,
      line: code,
      year,
      confidence: 1,
      reason: line.said ? ('corrected' as const) : ('code-and-label' as const),
    })),
  );
