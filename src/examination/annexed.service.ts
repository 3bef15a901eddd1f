import { Injectable } from '@nestjs/common';
import type { Concern } from '../concerns/concern';
import { ConcernsService } from '../concerns/concerns.service';
import type { Caller } from '../domain/access/caller';
import type { ChosenVariant } from '../domain/filing/variants';
import type { AnswersBeside } from '../domain/questionnaire/beside';
import type { Statement } from '../domain/statement/statement';
import type { FiledYear } from '../filings/filing';
import { EvidenceService } from '../questionnaires/evidence.service';
import { ExaminedService } from '../questionnaires/examined.service';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';
import { VariantsService } from './variants.service';

/** What examiners found and decided in a unit's year. */
export interface ExaminedMatter {
  readonly concerns: readonly Concern[];
  readonly chosen: readonly ChosenVariant[];
}

/** What papers of a year are made from, besides its filing. */
export interface BesidePapers {
  /** The answers with what stands beside them. */
  readonly answered: AnswersBeside & Pick<Statement, 'answers'>;
  /** The readings that examiners chose, with their reasons. */
  readonly chosen: readonly ChosenVariant[];
  /** What the unit reported a year earlier, where that is stored. */
  readonly before: Statement | undefined;
}

/** What stands behind the figures of a unit's year, for whoever reads its result. */
@Injectable()
export class AnnexedService {
  constructor(
    private readonly statements: StatementsService,
    private readonly examined: ExaminedService,
    private readonly evidence: EvidenceService,
    private readonly concerns: ConcernsService,
    private readonly variants: VariantsService,
  ) {}

  /** What stands beside the answers of a revision: last year's, the examiner's, and evidence. */
  async beside(caller: Caller, stored: StoredStatement): Promise<AnswersBeside> {
    return this.besideOf(caller, stored, await this.statements.previousOf(caller, stored.id));
  }

  /** What papers of a year tell besides what stands in its filing. */
  async ofPapers(caller: Caller, stored: StoredStatement): Promise<BesidePapers> {
    const before = await this.statements.previousOf(caller, stored.id);
    const beside = await this.besideOf(caller, stored, before);
    return {
      answered: { answers: stored.statement.answers, ...beside },
      chosen: await this.variants.chosen(caller, stored),
      before: before?.statement,
    };
  }

  /** What examiners found in a year, and the readings that they chose with their reasons. */
  async examination(caller: Caller, { unitId, year }: FiledYear): Promise<ExaminedMatter> {
    return {
      concerns: await this.concerns.ofYear(caller, { unitId, year }),
      chosen: await this.variants.chosen(caller, { unitId, year }),
    };
  }

  private async besideOf(
    caller: Caller,
    stored: StoredStatement,
    before: StoredStatement | undefined,
  ): Promise<AnswersBeside> {
    const examined = await this.examined.of(caller, stored);
    const evidence = await this.evidence.of(caller, stored);
    return {
      ...{ examined, evidence },
      ...(before ? { before: { year: before.year, answers: before.statement.answers } } : {}),
    };
  }
}
