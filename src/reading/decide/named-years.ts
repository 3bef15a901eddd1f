import { signOf } from '../../domain/decimal';
import type { Line } from '../../domain/statement/chart';
import { NOT_DIVIDED } from '../lexicon/rows';
import { DOUBTED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';
import { isSurplus } from './losses';

/**
 * The surplus of the year whose name says another year than that of its newest amount: what is left of last year's, or a
 * name that was not changed when the form was copied. It is asked about; and so is what is not yet divided of the very year of
 * the newest amount, which is no older surplus.
 */
export const surplusesOfNamedYears: Pass = (rows) =>
  rows.map((row) =>
    row.state === 'taken' && (isOfTheYear(row.line) ? isOfAnotherYear(row) : isOfThatYear(row))
      ? changed(row, 'names-another-year', { state: 'doubtful', confidence: DOUBTED })
      : row,
  );

const isOfTheYear = (line: Line | undefined): boolean =>
  line !== undefined && isSurplus(line) && line.code !== 'retained-surplus';

const isOfThatYear = (row: Decided): boolean =>
  row.line?.code === 'retained-surplus' && NOT_DIVIDED.test(row.placed.text) && namesItsYear(row) === true;

const isOfAnotherYear = (row: Decided): boolean => namesItsYear(row) === false;

/** Whether the year that a name says is that of its newest amount; nothing where it says none. */
function namesItsYear({ placed: { row, values } }: Decided): boolean | undefined {
  const named = new Set((row.label.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number));
  const filled = [...values].flatMap(([year, value]) => (signOf(value) === 0 ? [] : [year]));
  return named.size === 0 || filled.length === 0 ? undefined : named.has(Math.max(...filled));
}
