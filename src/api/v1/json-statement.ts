import { tidyFaults } from '../../domain/statement/fault';
import { MOST_PERIODS, readJsonValue } from '../../ingestion/json-statement';
import type { Statement } from '../../domain/statement/statement';
import { statementRefused } from '../../web/problem';
import { list, type Fields, type Schema } from '../document/schema';

/** A JSON statement. What `unit` and `periods` hold is read, and refused, fault by fault. */
export interface JsonStatement {
  readonly unit: object;
  readonly periods: readonly object[];
}

const record: Schema<object> = { type: 'object' };

/** The fields of a body that is a statement, in the document. */
export const STATEMENT_FIELDS: Fields<JsonStatement> = {
  unit: { ...record, description: 'name and kind', example: { name: 'KSP Contoh', kind: 'ksp' } },
  periods: {
    ...list(record),
    ...{ minItems: 1, maxItems: MOST_PERIODS },
    description: 'year, periodEnd, figures, ratios, scores, answers and notes of each year',
    example: [{ year: 2024, figures: { 'total-assets': '416535428' } }],
  },
};

/** The years of a statement. @throws Refusal `statement-refused` with each fault */
export function yearsIn(sent: JsonStatement): readonly Statement[] {
  const read = readJsonValue(sent, { file: 'api' });
  if ('faults' in read) throw statementRefused(tidyFaults(read.faults));
  return read.reading.statements;
}
