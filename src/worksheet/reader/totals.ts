import { ZERO } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import type { ChartIndex, LineCode } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Figure } from '../../domain/statement/statement';
import type { MoneyLine } from '../forms/form';
import { figureOf } from './amounts';
import type { LineAmount } from './amounts';

/** What the form adds up: its rows are all there is, so that their sum is the whole and proves other lines nil. */
const WHOLES = ['total-assets', 'liabilities-and-equity', 'surplus-after-tax'] as const;
const LOANS = [
  'member-loans',
  'non-member-loans',
  'other-cooperative-loans',
  'interest-receivable',
  'other-loan-receivables',
];
const PROBLEM_LOANS = ['substandard-loans', 'doubtful-loans', 'loss-loans'];

/**
 * The wholes of the statement, each the sum of the rows below it and traced to all of their cells; where a row is
 * missing below one, the largest parts of it that are complete. And the loans that are not called problem loans, which
 * the form takes from both tables.
 */
export function wholes(
  lines: readonly MoneyLine[],
  kind: Kind,
  amounts: readonly LineAmount[],
): Map<string, Figure> {
  const found = new Map<string, Figure>();
  const index = chartIndex(kind);
  const items = byLine(amounts);
  const asked = new Map<string, number>(
    lines.flatMap(({ into }) => into.map((code) => [code, rowsInto(lines, code)])),
  );
  const isWhole = (code: LineCode): boolean =>
    (items.get(code)?.length ?? 0) === (asked.get(code) ?? 0) &&
    (index.parts.get(code) ?? []).every((part) => isWhole(part.code));
  const add = (code: LineCode): void => {
    const below = rowsBelow(index, items, code);
    if (isWhole(code) && below.length > 0)
      found.set(code, { ...figureOf(below), amount: sumBelow(index, items, code) });
    else for (const part of index.parts.get(code) ?? []) if (index.parts.has(part.code)) add(part.code);
  };
  WHOLES.forEach(add);
  const classes = PROBLEM_LOANS.flatMap((code) => items.get(code) ?? []);
  const loans = LOANS.flatMap((code) => items.get(code) ?? []);
  const isComplete = (code: string): boolean => items.get(code)?.length === asked.get(code);
  if (classes.length > 0 && [...PROBLEM_LOANS, ...LOANS].every(isComplete)) {
    const amount = total(loans).sub(total(classes));
    found.set('current-loans', { ...figureOf([...loans, ...classes]), amount });
  }
  return found;
}

const rowsInto = (lines: readonly MoneyLine[], code: LineCode): number =>
  lines.filter(({ into }) => into.includes(code)).length;

function byLine(amounts: readonly LineAmount[]): Map<string, LineAmount[]> {
  const items = new Map<string, LineAmount[]>();
  for (const each of amounts)
    for (const code of each.line.into) items.set(code, [...(items.get(code) ?? []), each]);
  return items;
}

const total = (rows: readonly LineAmount[]): Exact => rows.reduce((sum, { amount }) => sum.add(amount), ZERO);

type Items = ReadonlyMap<string, readonly LineAmount[]>;

function rowsBelow(index: ChartIndex, items: Items, code: string): LineAmount[] {
  const parts = index.parts.get(code) ?? [];
  return [...(items.get(code) ?? []), ...parts.flatMap((part) => rowsBelow(index, items, part.code))];
}

function sumBelow(index: ChartIndex, items: Items, code: string): Exact {
  const own = (items.get(code) ?? []).reduce(
    (sum, { line, amount }) => (line.contra ? sum.sub(amount) : sum.add(amount)),
    ZERO,
  );
  const parts = index.parts.get(code) ?? [];
  return parts.reduce((sum, part) => {
    const below = sumBelow(index, items, part.code);
    return part.sign === -1 ? sum.sub(below) : sum.add(below);
  }, own);
}
