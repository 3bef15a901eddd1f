import { signOf } from '../../domain/decimal';
import type { Line } from '../../domain/statement/chart';
import { DOUBTED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';
import { isSurplus } from './losses';

/**
 * The surplus of the year whose name says another year than that of its newest amount: what is left of last year's, or a
 * name that was not changed when the form was copied. It is asked about.
 */
export const surplusesOfNamedYears: Pass = (rows) =>
  rows.map((row) =>
    row.state === 'taken' && isOfTheYear(row.line) && isOfAnotherYear(row)
      ? changed(row, 'names-another-year', { state: 'doubtful', confidence: DOUBTED })
      : row,
  );

const isOfTheYear = (line: Line | undefined): boolean =>
  line !== undefined && isSurplus(line) && line.code !== 'retained-surplus';

function isOfAnotherYear({ placed: { row, values } }: Decided): boolean {
  const named = new Set((row.label.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number));
  const filled = [...values].flatMap(([year, value]) => (signOf(value) === 0 ? [] : [year]));
  return named.size > 0 && filled.length > 0 && !named.has(Math.max(...filled));
}
