import { Injectable } from '@nestjs/common';
import { AssessmentsService } from './assessments.service';
import type { StoredAssessment } from './assessments.service';
import type { Caller } from '../domain/access/caller';
import { StatementsService } from '../statements/statements.service';
import type { StatementHeader, StoredStatement } from '../statements/revision';

/** A revision beside the one before it, each with its newest assessments. */
export interface Changes {
  readonly now: StoredStatement;
  /** Absent for the first revision. */
  readonly before?: StoredStatement;
  readonly assessments: readonly AssessmentPair[];
  /** Every revision of the year, the newest first. */
  readonly revisions: readonly StatementHeader[];
}

/** The assessments of two revisions under one rule set; one may be missing. */
export interface AssessmentPair {
  readonly now?: StoredAssessment;
  readonly before?: StoredAssessment;
}

const NO_ASSESSMENTS: ReadonlyMap<string, StoredAssessment> = new Map();

/** What a correction changed: the figures, and what became of the score. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
  ) {}

  /** @throws Refusal `statement-not-found` */
  async of(caller: Caller, statementId: string): Promise<Changes> {
    const now = await this.statements.get(caller, statementId);
    const revisions = await this.statements.revisionsOf(caller, now.unitId, now.year);
    const header = revisions.find((each) => each.revision === now.revision - 1);
    const before = header && (await this.statements.get(caller, header.id));
    const [is, was] = await Promise.all([
      this.newestOf(caller, now.id),
      before ? this.newestOf(caller, before.id) : NO_ASSESSMENTS,
    ]);
    const ruleSets = [...new Set([...is.keys(), ...was.keys()])];
    const assessments = ruleSets.map((id) => pairOf(is.get(id), was.get(id)));
    return { now, assessments, revisions, ...(before ? { before } : {}) };
  }

  /** Of each rule set the newest assessment. */
  private async newestOf(
    caller: Caller,
    statementId: string,
  ): Promise<ReadonlyMap<string, StoredAssessment>> {
    const newest = new Map<string, string>();
    for (const { id, ruleSetId } of await this.assessments.ofStatement(caller, statementId)) {
      if (!newest.has(ruleSetId)) newest.set(ruleSetId, id);
    }
    const whole = [...newest].map(
      async ([ruleSet, id]) => [ruleSet, await this.assessments.get(caller, id)] as const,
    );
    return new Map(await Promise.all(whole));
  }
}

function pairOf(now: StoredAssessment | undefined, before: StoredAssessment | undefined): AssessmentPair {
  return { ...(now ? { now } : {}), ...(before ? { before } : {}) };
}
