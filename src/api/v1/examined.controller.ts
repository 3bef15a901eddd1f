import { Param } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import type { ExaminedAnswer } from '../../domain/filing/examined';
import { ANSWERS, type Answer } from '../../domain/statement/statement';
import { DeskService } from '../../examination/desk.service';
import { ExaminingService } from '../../examination/examining.service';
import type { StoredStatement } from '../../statements/revision';
import { CalledBy } from '../../web/caller';
import { among, list, object, optional, text, whole } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource, Sent, Store } from './shape/operation';
import { mustBeKnown, questionsOf } from './typed-faults';

interface FoundSent {
  readonly indicator: string;
  /** From 0. */
  readonly question: number;
  readonly answer: Answer;
  readonly reason?: string;
}

interface ExaminedSent {
  readonly answers: readonly FoundSent[];
}

const FOUND = object<ExaminedSent>({
  answers: {
    ...list(
      object<FoundSent>({
        indicator: { ...text, maxLength: 20 },
        question: { ...whole, minimum: 0, maximum: 200 },
        answer: among(ANSWERS),
        reason: optional<string>({ ...text, maxLength: 2000 }),
      }),
    ),
    ...{ minItems: 1, maxItems: 200 },
  },
});

/** An answer of an examiner beside the unit's own. */
interface ExaminedTold {
  readonly indicator: string;
  readonly question: number;
  readonly answer: Answer;
  readonly own: Answer;
  /** Empty where none was given. */
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

const EXAMINED = list(
  object<ExaminedTold>({
    ...{ indicator: text, question: whole, answer: among(ANSWERS), own: among(ANSWERS), reason: text },
    ...{ by: text, on: text },
  }),
);

const examinedTold = ({
  indicator,
  question,
  answer,
  own,
  reason,
  by,
  on,
}: ExaminedAnswer): ExaminedTold => ({
  ...{ indicator, question, answer, own, reason, by, on },
});

/** What examiners found at the questions of the law: kept beside the unit's own answers. */
@Resource('filings/:id/examined-answers')
export class ExaminedV1Controller {
  constructor(
    private readonly desk: DeskService,
    private readonly examining: ExaminingService,
  ) {}

  /** @throws Refusal `filing-not-found` */
  @Look('', { id: 'listExaminedAnswers', says: 'Answers of examiners', answers: EXAMINED })
  async list(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<ExaminedTold[]> {
    return this.answersOf(caller, await this.desk.statementOf(caller, id));
  }

  /** They count once the examination is finished. @throws Refusal `filing-not-found`, `filing-closed`, `statement-refused`, `bad-request` (not-yours) */
  @Store('', { id: 'giveExaminedAnswers', says: 'Keeps answers of an examiner', answers: EXAMINED })
  async give(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(FOUND) { answers }: ExaminedSent,
  ): Promise<ExaminedTold[]> {
    const stored = await this.desk.statementOf(caller, id);
    mustBeKnown(stored.statement.unit.kind, [], questionsOf(answers));
    const said = answers.map(({ reason = '', ...each }) => ({ ...each, reason: reason.trim() }));
    await this.examining.give(caller, stored, said);
    return this.answersOf(caller, stored);
  }

  private async answersOf(caller: Caller, stored: StoredStatement): Promise<ExaminedTold[]> {
    return (await this.examining.of(caller, stored)).map(examinedTold);
  }
}
