import { conventionOf, readAmount, readCount, sumOfLiterals } from '../../domain/amount';
import type { Convention } from '../../domain/amount';
import { FEWEST_THOUSANDS } from '../weights';
import { ZERO, exact } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { placeIn, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import type { Line } from '../../domain/statement/chart';
import type { Fault } from '../../domain/statement/fault';
import { roundedIn } from './rounded';

/** What an amount cell of a recognised line says. */
export type CellAmount =
  | { readonly kind: 'amount'; readonly value: Exact }
  | { readonly kind: 'blank' }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: readonly [Exact, Exact] }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** Every way of writing an amount is far shorter; what is longer is told only by its beginning. */
const LONGEST_AMOUNT = 100;
const LONGEST_FOUND = 300;

/** Reads the amount in a cell, or a count of persons; a dash is nil, a blank is not reported, two possible readings are not decided. */
export function amountIn(
  sheet: Sheet,
  cell: Cell,
  convention: Convention | undefined,
  unit?: Line['unit'],
): CellAmount {
  const { content } = cell;
  const fault = (code: Fault['code'], found: string): CellAmount => ({
    kind: 'fault',
    fault: { code, ...placeIn(sheet, cell), found: found.slice(0, LONGEST_FOUND) },
  });
  switch (content.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return { kind: 'amount', value: exact(content.text) };
    case 'error':
      return fault('cell-error', content.code);
    case 'formula-without-value':
      return (
        constantIn(content.formula, convention, unit) ?? fault('formula-without-value', `=${content.formula}`)
      );
    case 'date':
    case 'boolean':
      return fault('amount-unreadable', textOf(cell));
    case 'text':
      return textAmount(content.text, convention, unit) ?? fault('amount-unreadable', content.text);
  }
}

/** Whole numbers added up or taken away, with no cell among them. */
const SUM_OF_CONSTANTS = /^\s*-?\s*\d+(?:\s*[+-]\s*\d+)+\s*$/;

/** A formula that nobody worked out and that refers to nothing: one amount, or whole numbers added up. */
function constantIn(
  formula: string,
  convention: Convention | undefined,
  unit: Line['unit'] | undefined,
): CellAmount | undefined {
  if (formula.length > LONGEST_AMOUNT) return undefined;
  if (SUM_OF_CONSTANTS.test(formula)) return { kind: 'amount', value: sumOfLiterals(formula) };
  const read = textAmount(formula, convention, unit);
  return read?.kind === 'amount' ? read : undefined;
}

/** A share is no amount of money. */
const PERCENT = /^\s*\d{1,3}(?:[.,]\d+)?\s*%\s*$/;

function textAmount(
  text: string,
  convention: Convention | undefined,
  unit: Line['unit'] | undefined,
): CellAmount | undefined {
  if (text.length > LONGEST_AMOUNT) return text.trim() === '' ? { kind: 'blank' } : undefined;
  if (PERCENT.test(text)) return { kind: 'blank' };
  const read = unit === 'persons' ? readCount(text) : readAmount(text, { decimals: convention });
  switch (read.kind) {
    case 'amount':
      return { kind: 'amount', value: read.value };
    case 'nil':
      return { kind: 'amount', value: ZERO };
    case 'blank':
      return { kind: 'blank' };
    case 'ambiguous':
      return { kind: 'ambiguous', text, readings: [exact(read.readings[0]), exact(read.readings[1])] };
    case 'not-a-number':
      return rounded(text);
  }
}

/** An amount of which a narrow column printed only the first figures: the rest is not known. */
function rounded(text: string): CellAmount | undefined {
  const readings = roundedIn(text);
  if (!readings) return undefined;
  const [least, most] = readings;
  return least.equals(most) ? { kind: 'amount', value: least } : { kind: 'ambiguous', text, readings };
}

/**
 * How the amounts written as text in these cells part thousands from decimals, if they show it.
 *
 * @param inMillions where amounts are told in millions, three figures behind a separator may be decimals
 */
export function conventionIn(cells: readonly Cell[], inMillions = false): Convention | undefined {
  const texts = cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
  const amounts = texts.filter((text) => text.length <= LONGEST_AMOUNT && !PARTS_NOTHING.test(text));
  return conventionOf(amounts) ?? (inMillions ? undefined : thousandsOnly(amounts));
}

/** Figures alone show no convention. */
const PARTS_NOTHING = /^\d+$/;

/**
 * Many amounts with one separator and exactly three figures behind it, and none written otherwise: money has no
 * thousandths, so they are thousands.
 */
function thousandsOnly(texts: readonly string[]): Convention | undefined {
  const read = texts.map((text) => ({ text, kind: readAmount(text).kind }));
  const open = read.filter(({ kind }) => kind === 'ambiguous');
  const [first] = open;
  if (!first || open.length < FEWEST_THOUSANDS) return undefined;
  const point = /\d\.\d/.test(first.text);
  const isAlike = ({ text }: { readonly text: string }): boolean => /\d\.\d/.test(text) === point;
  if (!open.every(isAlike) || read.some(({ text, kind }) => kind === 'amount' && /\d[.,]\d/.test(text)))
    return undefined;
  return point ? 'comma' : 'point';
}
