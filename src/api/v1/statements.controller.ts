import { Headers, Param } from '@nestjs/common';
import { AssessmentsService } from '../../assessments/assessments.service';
import type { Caller } from '../../domain/access/caller';
import type { AnswersResult } from '../../domain/questionnaire/answers-result';
import { AnnexedService } from '../../examination/annexed.service';
import { QuestionnaireService } from '../../intake/questionnaire.service';
import { TypingService } from '../../intake/typing.service';
import { StatementsService } from '../../statements/statements.service';
import { CalledBy } from '../../web/caller';
import { mustMatch } from '../../web/etag';
import { statementRefused } from '../../web/problem';
import { answersOfRevision } from '../answers-of';
import { named } from '../document/answer-schemas';
import { list } from '../document/schema';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Matches, Resource, Sent, Store } from './shape/operation';
import { ASSESSMENT, CORRECTION, GIVEN, MADE, OUTCOMES, madeOf, tapOf } from './statement-requests';
import type {
  AnswersSent,
  AssessmentSent,
  CorrectionSent,
  MadeTold,
  OutcomeTold,
} from './statement-requests';
import { mustBeKnown, questionsOf, typedFaults } from './typed-faults';
import { assessmentTold, statementTold, type AssessmentHead, type StatementTold } from './told/statement';

/** Revisions of what units reported: figures, answers, corrections. */
@Resource('statements')
export class StatementsV1Controller {
  constructor(
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
    private readonly typing: TypingService,
    private readonly questionnaires: QuestionnaireService,
    private readonly annexed: AnnexedService,
  ) {}

  /** @throws Refusal `statement-not-found` */
  @Look(':id', { id: 'getStatement', says: 'A revision with its figures', answers: told('StatementFigures') })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<StatementTold> {
    return statementTold(await this.statements.get(caller, id));
  }

  /** @throws Refusal `statement-not-found` */
  @Look(':id/assessments', {
    ...{ id: 'listAssessmentsOfStatement', says: 'Assessments of a revision' },
    answers: list(told('AssessmentListed')),
  })
  async assessmentsOf(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<AssessmentHead[]> {
    await this.statements.get(caller, id);
    return (await this.assessments.judgedOf(caller, [id])).map(assessmentTold);
  }

  /** @throws Refusal `statement-not-found`, `unknown-rule-set`, `unknown-reading`, `no-rule-set-in-force` */
  @Store(':id/assessments', { id: 'assessStatement', says: 'Assesses a revision', answers: MADE })
  async assess(
    @CalledBy() caller: Caller,
    @Param('id') statement: string,
    @Sent(ASSESSMENT) { rules, readings = [] }: AssessmentSent,
  ): Promise<MadeTold> {
    const options = { readings, ...(rules === undefined ? {} : { ruleSetId: rules }) };
    return { statement, assessment: await this.assessments.assess(caller, statement, options) };
  }

  /** @throws Refusal `statement-not-found` */
  @Look(':id/answers', { id: 'getAnswers', says: 'Every answer of a revision', answers: named('Answers') })
  async answersOf(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<AnswersResult> {
    return answersOfRevision(caller, id, this.statements, this.annexed);
  }

  /** Keeps answers over what was seen; what somebody else answered otherwise meanwhile stays, and is told as contested. They
   * count once a revision takes them over. @throws Refusal `statement-not-found`, `filing-closed` */
  @Store(':id/answers', {
    id: 'giveAnswers',
    says: 'Keeps answers of the newest revision',
    answers: OUTCOMES,
  })
  async give(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(GIVEN) sent: AnswersSent,
  ): Promise<OutcomeTold[]> {
    const { statement } = await this.statements.get(caller, id);
    mustBeKnown(statement.unit.kind, [], questionsOf(sent.answers));
    return this.questionnaires.give(caller, id, sent.answers.map(tapOf));
  }

  /** Makes one revision of the answers that wait, and assesses it. @throws Refusal `statement-not-found`, `filing-closed`, `bad-request` (newer-revision) */
  @Store(':id/answers/revisions', {
    ...{ id: 'takeOverAnswers', says: 'Takes the answers that wait into a revision' },
    answers: MADE,
  })
  async finish(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(NOTHING) _: Nothing,
  ): Promise<MadeTold> {
    return madeOf(await this.questionnaires.finish(caller, id));
  }

  /** Only over the newest revision. @throws Refusal `statement-not-found`, `filing-closed`, `statement-refused`, `bad-request` (newer-revision), `changed-meanwhile` */
  @Store(':id/corrections', {
    id: 'correctStatement',
    says: 'Stores a correction as a revision',
    answers: MADE,
  })
  @Matches()
  async correct(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(CORRECTION) { figures = {}, answers: given = {}, reason }: CorrectionSent,
    @Headers('if-match') match?: string,
  ): Promise<MadeTold> {
    const stored = await this.statements.get(caller, id);
    mustMatch(match, () => statementTold(stored));
    mustBeKnown(stored.statement.unit.kind, Object.keys(figures), Object.keys(given));
    const form = { figures: new Map(Object.entries(figures)), answers: new Map(Object.entries(given)) };
    const saved = await this.typing.correct(caller, id, form, reason.trim());
    if ('faults' in saved) throw statementRefused(typedFaults(saved.faults));
    return madeOf(saved);
  }

  /** Nothing is taken away. @throws Refusal `statement-not-found`, `filing-closed` */
  @Store(':id/restorations', {
    ...{ id: 'restoreStatement', says: 'Brings the state of this revision back as a new one' },
    answers: MADE,
  })
  async restore(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(NOTHING) _: Nothing,
  ): Promise<MadeTold> {
    return madeOf(await this.typing.bringBack(caller, id));
  }
}
