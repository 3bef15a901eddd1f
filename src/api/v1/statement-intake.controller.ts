import type { Caller } from '../../domain/access/caller';
import { tidyFaults } from '../../domain/statement/fault';
import { incomingOf } from '../../intake/upload-fields';
import { UploadsService } from '../../intake/uploads.service';
import { MOST_PERIODS, readJsonValue } from '../../ingestion/json-statement';
import { CalledBy } from '../../web/caller';
import { statementRefused } from '../../web/problem';
import { named } from '../document/answer-schemas';
import { list, object, optional, text, type Schema } from '../document/schema';
import { Resource, Sent, Store } from './shape/operation';
import { takenAnswer } from './taken-answer';

/** A JSON statement that is to be stored. What `unit` and `periods` hold is read, and refused, fault by fault. */
interface StatementSent {
  readonly unit: object;
  readonly periods: readonly object[];
  readonly rules?: string;
}

const record: Schema<object> = { type: 'object' };
const STATEMENT = object<StatementSent>({
  unit: { ...record, description: 'name and kind', example: { name: 'KSP Contoh', kind: 'ksp' } },
  periods: {
    ...list(record),
    ...{ minItems: 1, maxItems: MOST_PERIODS },
    description: 'year, periodEnd, figures, ratios, scores, answers and notes of each year',
    example: [{ year: 2024, figures: { 'total-assets': '416535428' } }],
  },
  rules: optional<string>({
    ...{ ...text, maxLength: 100, example: 'perdep-06-2016' },
    description: 'id of a rule set; the one in force unless given',
  }),
});

/** Statements in JSON, stored and assessed as a file of that form is. */
@Resource('statements')
export class StatementIntakeV1Controller {
  constructor(private readonly uploads: UploadsService) {}

  /** @throws Refusal `statement-refused` with each fault, `unknown-rule-set`, `no-rule-set-in-force`, `filing-closed`, `questions-open` */
  @Store('', { id: 'takeStatement', says: 'Stores a statement and assesses it', answers: named('Taken') })
  async take(
    @CalledBy() caller: Caller,
    @Sent(STATEMENT) { rules, ...statement }: StatementSent,
  ): Promise<object> {
    const read = readJsonValue(statement, { file: 'api' });
    if ('faults' in read) throw statementRefused(tidyFaults(read.faults));
    const fields = new Map([['kind', ''], ...(rules === undefined ? [] : [['rules', rules] as const])]);
    const content = Buffer.from(JSON.stringify(statement));
    const taken = await this.uploads.take(caller, {
      ...incomingOf({ fields }),
      ...{ filename: 'laporan.json', content },
    });
    return takenAnswer(taken, undefined);
  }
}
