import { Injectable } from '@nestjs/common';
import type { Caller } from '../domain/access/caller';
import type { AnswersBeside } from '../domain/questionnaire/beside';
import { ExaminedService } from '../questionnaires/examined.service';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';

/** What stands behind the figures of a unit's year, for whoever reads its result. */
@Injectable()
export class AnnexedService {
  constructor(
    private readonly statements: StatementsService,
    private readonly examined: ExaminedService,
  ) {}

  /** What stands beside the answers of a revision: last year's, and the examiner's. */
  async beside(caller: Caller, stored: StoredStatement): Promise<AnswersBeside> {
    const examined = await this.examined.of(caller, stored);
    const before = await this.statements.previousOf(caller, stored.id);
    return {
      examined,
      ...(before ? { before: { year: before.year, answers: before.statement.answers } } : {}),
    };
  }
}
