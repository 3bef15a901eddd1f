import type { Caller } from '../../domain/access/caller';
import { besideSaid } from '../../intake/upload-fields';
import { UploadsService } from '../../intake/uploads.service';
import { CalledBy } from '../../web/caller';
import { named } from '../document/answer-schemas';
import { object, optional, text } from '../document/schema';
import { STATEMENT_FIELDS, yearsIn, type JsonStatement } from './json-statement';
import { Resource, Sent, Store } from './shape/operation';
import { takenAnswer } from './taken-answer';

/** A JSON statement that is to be stored. */
interface StatementSent extends JsonStatement {
  readonly rules?: string;
}

const STATEMENT = object<StatementSent>({
  ...STATEMENT_FIELDS,
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
    yearsIn(statement);
    const content = Buffer.from(JSON.stringify(statement));
    const taken = await this.uploads.take(caller, {
      ...besideSaid(rules === undefined ? [] : [['rules', rules]]),
      ...{ filename: 'laporan.json', content },
    });
    return takenAnswer(taken, undefined);
  }
}
