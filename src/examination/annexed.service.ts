import { Injectable } from '@nestjs/common';
import type { Caller } from '../domain/access/caller';
import type { AnswersBeside } from '../domain/questionnaire/beside';
import { EvidenceService } from '../questionnaires/evidence.service';
import { ExaminedService } from '../questionnaires/examined.service';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';

/** What stands behind the figures of a unit's year, for whoever reads its result. */
@Injectable()
export class AnnexedService {
  constructor(
    private readonly statements: StatementsService,
    private readonly examined: ExaminedService,
    private readonly evidence: EvidenceService,
  ) {}

  /** What stands beside the answers of a revision: last year's, the examiner's, and evidence. */
  async beside(caller: Caller, stored: StoredStatement): Promise<AnswersBeside> {
    const examined = await this.examined.of(caller, stored);
    const evidence = await this.evidence.of(caller, stored);
    const before = await this.statements.previousOf(caller, stored.id);
    return {
      ...{ examined, evidence },
      ...(before ? { before: { year: before.year, answers: before.statement.answers } } : {}),
    };
  }
}
