import { ZERO, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { Decided } from './decide';
import { addTo } from '../place/values';

/**
 * Several rows read as one line are its parts and are added up; a row that is their sum is the line itself, and they
 * are its details. Nothing is added up twice.
 */
export function settleShared(all: readonly Decided[]): void {
  const byLine = new Map<string, Decided[]>();
  for (const each of all) {
    if (each.state === 'taken' && each.line && each.placed.row.cells.length > 0) {
      const rows = byLine.get(each.line.code);
      if (rows) rows.push(each);
      else byLine.set(each.line.code, [each]);
    }
  }
  for (const rows of byLine.values()) if (rows.length > 1) settle(rows);
}

function settle(rows: readonly Decided[]): void {
  const [first] = rows;
  if (!first) return;
  const here = rows.filter((each) => each.placed.table === first.placed.table);
  const whole = wholeOf(here);
  if (whole) {
    for (const each of here) if (each !== whole) each.state = 'detail';
  } else askTwins(here);
  for (const each of rows) if (!here.includes(each)) settleElsewhere(each, whole ? [whole] : here);
}

/** The row of which the others are details: by account code or indent, else by the amounts. */
function wholeOf(rows: readonly Decided[]): Decided | undefined {
  if (rows.length < 2) return undefined;
  const above = rows.find((each) =>
    rows.every(
      (other) =>
        other === each || (other.placed.parent?.row.row === each.placed.row && other.placed.parent.close),
    ),
  );
  if (above) return above;
  const sums = sumsOf(rows);
  return rows.find((each) => {
    const named = each.placed.isSum || rows.length > 2 || each.line?.role === 'total';
    return (
      named && !isNil(each) && [...each.placed.values].every(([year, value]) => isHalf(value, sums.get(year)))
    );
  });
}

/** Of rows of which one is the sum of the others, that one is half of all together. */
const isHalf = (value: Exact, sum: Exact | undefined): boolean =>
  signOf((sum ?? ZERO).sub(value).sub(value)) === 0;

function sumsOf(rows: readonly Decided[]): ReadonlyMap<number, Exact> {
  const sums = new Map<number, Exact>();
  for (const { placed } of rows) addTo(sums, placed.values);
  return sums;
}

function same(
  value: NonNullable<ReturnType<Decided['placed']['values']['get']>>,
  others: readonly Decided[],
  year: number,
): boolean {
  const sum = others.reduce((total, other) => total.add(other.placed.values.get(year) ?? ZERO), ZERO);
  return signOf(sum.sub(value)) === 0;
}

const isNil = ({ placed }: Decided): boolean =>
  [...placed.values.values()].every((value) => signOf(value) === 0);

/** Two rows with the very same words in one place are not added up without asking: one may repeat the other. */
function askTwins(rows: readonly Decided[]): void {
  const alike = new Map<string, Decided[]>();
  for (const each of rows) {
    if (each.reason === 'corrected') continue;
    const words = [each.placed.text, ...each.placed.under].join('\n');
    const twins = alike.get(words);
    if (twins) twins.push(each);
    else alike.set(words, [each]);
  }
  for (const twins of alike.values()) {
    for (const each of twins) {
      if (twins.some((other) => other !== each && sharesYear(each, other)))
        Object.assign(each, { state: 'doubtful', confidence: 0.6 });
    }
  }
}

const sharesYear = (a: Decided, b: Decided): boolean =>
  [...a.placed.values.keys()].some((year) => b.placed.values.has(year));

/** The same line on another sheet: of another year, a repetition, or a question. */
function settleElsewhere(each: Decided, taken: readonly Decided[]): void {
  const shared = taken.filter((other) => other.state === 'taken' && sharesYear(each, other));
  if (shared.length === 0) return;
  const years = [...each.placed.values.keys()].filter((year) =>
    shared.some((other) => other.placed.values.has(year)),
  );
  const repeats = years.every((year) => {
    const value = each.placed.values.get(year) ?? ZERO;
    return (
      same(value, shared, year) ||
      shared.some((other) => signOf((other.placed.values.get(year) ?? ZERO).sub(value)) === 0)
    );
  });
  if (each.reason === 'corrected') return;
  Object.assign(each, repeats ? { state: 'detail' } : { state: 'doubtful', confidence: 0.6 });
}
