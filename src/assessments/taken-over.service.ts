import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import type { WriteScope } from '../database/unit-of-work';
import { basisFor, readingsOf } from '../domain/assessment/basis';
import { assessToKeep } from '../domain/comparison/judged';
import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import { Settings } from '../settings';
import type { StoredStatement } from '../statements/revision';
import { AssessmentsMade } from './assessments-made';
import { findAssessment, findMadeFrom, insertAssessment, keepEdition } from './assessments.store';
import { ruleSetOf, todaysLaw, type Edition } from './edition';
import type { Outcome } from '../domain/assessment/outcome';

/** An assessment that was made elsewhere. */
export interface MadeElsewhere {
  readonly id: string;
  readonly statement: StoredStatement;
  readonly before: StoredStatement | undefined;
  readonly ruleSetId: string;
  readonly edition: Edition;
  readonly readings: readonly string[];
  readonly definedOtherwise: readonly string[];
}

/** Takes over assessments that another program of this kind made: each is judged again here, by the edition it was made with. */
@Injectable()
export class TakenOverAssessments {
  constructor(
    private readonly made: AssessmentsMade,
    private readonly settings: Settings,
  ) {}

  /**
   * Keeps an assessment under the id it has, unless it is here already.
   *
   * @returns what it comes to here; undefined where it was here already
   * @throws Refusal `unknown-rule-set`, `unknown-reading`
   */
  async keep(scope: WriteScope, one: MadeElsewhere): Promise<Outcome | undefined> {
    const { id, statement, before, ruleSetId, edition, readings, definedOtherwise } = one;
    await hold(scope, 'unit', statement.unitId);
    if (!findRuleSet(ruleSetId)) throw new Refusal('unknown-rule-set', { ruleSet: ruleSetId });
    const law = todaysLaw(ruleSetId, edition.hash) ?? ruleSetOf(edition);
    const given = { readings, before: before?.statement, definedOtherwise };
    const basis = basisFor(law, statement.statement, given);
    const taken = readingsOf(basis);
    const statements = { statementId: statement.id, statementBeforeId: before?.id ?? null };
    const from = { ...statements, ruleSetId, editionHash: edition.hash, readings: taken, definedOtherwise };
    if ((await findAssessment(scope, id)) ?? (await findMadeFrom(scope, from))) return undefined;
    const judged = assessToKeep(basis, this.settings);
    await keepEdition(scope, ruleSetId, edition);
    await insertAssessment(scope, { id, ...from }, judged);
    await this.made.tell(scope, { id, unitId: statement.unitId, editionHash: edition.hash, basis, judged });
    return judged.outcome;
  }
}
