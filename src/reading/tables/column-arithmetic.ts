import { ZERO, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { cellAt } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { isRounding } from '../../domain/statement/limits';
import { isTotal } from '../lexicon/totals';
import { normalised } from '../lexicon/words';
import { COLUMN_EVIDENCE } from '../weights';
import { amountIn } from './amounts';
import type { Column } from './columns';

/** The amounts of a column by their rows. */
export interface ColumnValues {
  readonly column: Column;
  readonly values: ReadonlyMap<number, Exact>;
}

/** So many amounts of a column say what it is. */
const MOST_LOOKED_AT = 300;

export function valuesIn(sheet: Sheet, column: Column): ColumnValues {
  const read = column.amounts.slice(0, MOST_LOOKED_AT).flatMap((row) => {
    const amount = amountIn(sheet, cellAt(sheet, row, column.at), 'comma');
    return amount.kind === 'amount' ? [[row, amount.value] as const] : [];
  });
  return { column, values: new Map(read) };
}

/** No amount of it exceeds a hundred, and those beside it do by far: shares in percent, or references to notes. */
export function isShare({ values }: ColumnValues, all: readonly ColumnValues[]): boolean {
  const { share, amount } = COLUMN_EVIDENCE;
  const isLarge = all.some((each) =>
    [...each.values.values()].some((value) => signOf(value.abs().sub(amount)) > 0),
  );
  return isLarge && [...values.values()].every((value) => signOf(value.abs().sub(share)) <= 0);
}

/** In nearly every row it is what two other columns differ by. */
export function isDifference(one: ColumnValues, all: readonly ColumnValues[]): boolean {
  const others = all.filter((each) => each !== one);
  return others.some((a) =>
    others.some((b) => a !== b && agrees(one, (row) => a.values.get(row)?.sub(b.values.get(row) ?? ZERO))),
  );
}

/** In nearly every row it is the sum of all the others: the column of the whole beside those of its branches. */
export function isSumOfOthers(one: ColumnValues, all: readonly ColumnValues[]): boolean {
  const others = all.filter((each) => each !== one);
  if (others.length < 2) return false;
  return agrees(one, (row) => others.reduce((sum, { values }) => sum.add(values.get(row) ?? ZERO), ZERO));
}

/** Each of its amounts adds up those of an inner column since the one before, in the row of the last of them or below. */
export function addsUpInner(outer: ColumnValues, inner: ColumnValues): boolean {
  const rows = [...new Set([...outer.values.keys(), ...inner.values.keys()])].sort((a, b) => a - b);
  let [sum, proved] = [ZERO, 0];
  for (const row of rows) {
    sum = sum.add(inner.values.get(row) ?? ZERO);
    const total = outer.values.get(row);
    if (total === undefined || signOf(sum) === 0) continue;
    if (isRounding(sum.sub(total), total)) proved += 1;
    sum = ZERO;
  }
  return proved >= COLUMN_EVIDENCE.totals && proved * 2 >= outer.values.size;
}

function agrees({ values }: ColumnValues, expected: (row: number) => Exact | undefined): boolean {
  const rows = [...values].filter(([, value]) => signOf(value) !== 0);
  const right = rows.filter(([row, value]) => signOf((expected(row) ?? ZERO).sub(value)) === 0).length;
  return rows.length >= COLUMN_EVIDENCE.rows && right >= rows.length * COLUMN_EVIDENCE.agree;
}

/** Each of its totals adds up the amounts right above it, and there are several. */
export function closes(sheet: Sheet, { values }: ColumnValues): boolean {
  let open: Exact[] = [];
  let closed = 0;
  for (const [row, value] of values) {
    if (isTotalRow(sheet, row)) {
      const parts = partsOf(open, value);
      if (parts === undefined) return false;
      open = open.slice(0, open.length - parts);
      closed += 1;
    }
    open.push(value);
  }
  return closed >= COLUMN_EVIDENCE.totals;
}

/** A row in which a label says that it adds up others. */
export const isTotalRow = (sheet: Sheet, row: number): boolean =>
  (sheet.rows[row] ?? []).some(
    ({ content }) => content.kind === 'text' && isTotal(normalised(content.text.slice(0, 200))),
  );

/** How many of the last amounts a total adds up. */
function partsOf(open: readonly Exact[], total: Exact): number | undefined {
  let sum = ZERO;
  for (let parts = 1; parts <= open.length; parts += 1) {
    sum = sum.add(open[open.length - parts] ?? ZERO);
    if (isRounding(sum.sub(total), total)) return parts;
  }
  return undefined;
}
