import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { countingOf } from '../domain/filing/examined';
import type { ExaminedAnswer } from '../domain/filing/examined';
import { stateAt, withTaps } from '../domain/questionnaire/with-taps';
import type { QuestionPlace } from '../domain/questionnaire/tap';
import type { Answer } from '../domain/statement/statement';
import { answerable } from '../intake/questionnaire.service';
import { TypingService } from '../intake/typing.service';
import { ExaminedService } from '../questionnaires/examined.service';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';

/** What an examiner says at a question, as it is sent. */
export interface SaidAnswer extends QuestionPlace {
  readonly answer: Answer;
  readonly reason: string;
}

/** What stands when a step is taken. */
export interface Standing {
  readonly statementId: string;
  readonly assessmentId: string;
}

/** Answers under examination: kept beside the unit's own, and made to count at the end. */
@Injectable()
export class ExaminingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
    private readonly examined: ExaminedService,
    private readonly typing: TypingService,
  ) {}

  /** The examiner's answers of a year. */
  async of(caller: Caller, year: Pick<StoredStatement, 'unitId' | 'year'>): Promise<ExaminedAnswer[]> {
    return this.examined.of(caller, year);
  }

  /**
   * Keeps what an examiner found at the questions of a revision.
   *
   * @throws Refusal `unit-not-found`, `filing-closed`; `bad-request` (not-yours)
   */
  async give(caller: Caller, stored: StoredStatement, said: readonly SaidAnswer[]): Promise<void> {
    const found = said.map((each) => {
      const { answer: own, note: ownNote } = stateAt(stored.statement, each);
      return { ...each, own, ownNote };
    });
    await this.unitOfWork.run(caller, async (scope) => {
      await this.examined.give(scope, stored, found);
    });
  }

  /**
   * Makes one revision in which the examiner's answers count, and assesses it as before; nothing where nobody examined.
   *
   * @throws Refusal `filing-closed`
   */
  async settle(scope: WriteScope, stored: StoredStatement): Promise<Standing | undefined> {
    const counting = countingOf(await this.examined.of(scope.caller, stored, scope));
    if (counting.length === 0) return undefined;
    const options = await this.typing.optionsOf(scope.caller, stored.id);
    const statement = withTaps(stored.statement, counting, answerable(stored.statement.unit.kind));
    const reason = `Jawaban pemeriksa: ${counting.length} pertanyaan`;
    const statementId = await this.statements.examine(scope, stored, statement, reason);
    return { statementId, assessmentId: await this.assessments.assessOnceIn(scope, statementId, options) };
  }
}
