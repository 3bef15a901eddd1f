import { ZERO, plain } from '../domain/decimal';
import type { Exact } from '../domain/decimal';
import { addressOf } from '../domain/grid';
import { chartIndex } from '../domain/statement/chart';
import type { ChartIndex, Line } from '../domain/statement/chart';
import type { Statement } from '../domain/statement/statement';
import type { CellFormula } from '../spreadsheets/book';
import type { Place, Plan } from './plan';
import type { Derived } from './sheets';

/** "Neraca!C12", or "C12" on the same sheet; the row is counted from 1, the column from 0. */
export function reference(to: Place, column: number, from: string): string {
  const cell = addressOf(to.row - 1, column);
  if (to.sheet === from) return cell;
  return /^\w+$/.test(to.sheet) ? `${to.sheet}!${cell}` : `'${to.sheet}'!${cell}`;
}

/** Rows of one column as arguments, neighbours as a range: "C7:C9,C12". */
export function ranges(rows: readonly number[], column: number): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  const cell = (row: number): string => addressOf(row - 1, column);
  return runs.map(([from, to]) => (from === to ? cell(from) : `${cell(from)}:${cell(to)}`)).join(',');
}

const sums = (plus: string, minus: string): string =>
  `ROUND(${[plus && `SUM(${plus})`, minus && `-SUM(${minus})`].join('')},2)`;

/** The sum of a total's parts; empty while none of them is filled in. A text among them is passed over. */
export function totalFormula(plan: Plan, line: Line, column: number, filled?: Statement): CellFormula {
  const index = chartIndex(plan.kind);
  const rows = (sign: 1 | -1): number[] =>
    (index.parts.get(line.code) ?? [])
      .filter((part) => part.sign === sign)
      .flatMap((part) => plan.places.get(part.code)?.row ?? []);
  const [plus, minus] = [ranges(rows(1), column), ranges(rows(-1), column)];
  const all = [plus, minus].filter((each) => each !== '').join(',');
  return {
    text: `IF(COUNT(${all})=0,"",${sums(plus, minus)})`,
    result: cached(filled && shownOf(index, filled, line.code)),
  };
}

/** A row that takes its figure from other rows; a check is empty until both of its sides are filled in. */
export function derivedFormula(
  plan: Plan,
  sheet: string,
  derived: Derived,
  column: number,
  filled?: Statement,
): CellFormula {
  const cells = (codes: readonly string[]): string =>
    codes
      .flatMap((code) => plan.places.get(code) ?? [])
      .map((place) => reference(place, column, sheet))
      .join(',');
  const [plus, minus] = [cells(derived.plus), cells(derived.minus)];
  const empty = [plus, minus].filter((each) => each !== '').map((each) => `COUNT(${each})=0`);
  const condition = empty.length > 1 ? `OR(${empty.join(',')})` : (empty[0] ?? 'TRUE');
  return {
    text: `IF(${condition},"",${sums(plus, minus)})`,
    result: cached(derivedOf(plan, derived, filled)),
  };
}

function derivedOf(plan: Plan, derived: Derived, filled: Statement | undefined): Exact | undefined {
  if (!filled) return undefined;
  const index = chartIndex(plan.kind);
  const side = (codes: readonly string[]): Exact | undefined =>
    added(codes.map((code) => shownOf(index, filled, code)));
  const [plus, minus] = [side(derived.plus), side(derived.minus)];
  if (derived.minus.length === 0) return plus;
  return plus && minus ? plus.sub(minus) : undefined;
}

function added(amounts: readonly (Exact | undefined)[]): Exact | undefined {
  const known = amounts.filter((each) => each !== undefined);
  return known.length === 0 ? undefined : known.reduce((a, b) => a.add(b), ZERO);
}

const cached = (amount: Exact | undefined): string | number => (amount ? Number(plain(amount)) : '');

/**
 * What the sheet shows of a line: an item's figure, or the sum of the parts that are filled in.
 *
 * @returns undefined where nothing is filled in; figures given for a total with parts are passed over
 */
export function shownOf(index: ChartIndex, statement: Statement, code: string): Exact | undefined {
  const parts = index.parts.get(code);
  if (!parts) return statement.figures.get(code)?.amount;
  return added(
    parts.map((part) => {
      const amount = shownOf(index, statement, part.code);
      return part.sign === -1 ? amount?.neg() : amount;
    }),
  );
}
