import { Injectable } from '@nestjs/common';
import type { WriteScope } from '../database/unit-of-work';
import { withYears, type Basis } from '../domain/assessment/basis';
import { findingsOf } from '../domain/assessment/findings';
import { explanationKey } from '../domain/statement/explanation';
import type { Finding } from '../domain/statement/finding';
import { sameFinding } from '../domain/statement/same-finding';
import { Settings } from '../settings';
import { ExplanationsService } from '../statements/explanations.service';
import type { EarlierExplanation } from '../statements/earlier-explanation';
import { StatementsService } from '../statements/statements.service';

/** Carries what was written to a finding over to the next revision, while the finding is the same. */
@Injectable()
export class CarriedExplanations {
  constructor(
    private readonly explanations: ExplanationsService,
    private readonly statements: StatementsService,
    private readonly settings: Settings,
  ) {}

  /** To a revision that has just been assessed: of each of its findings the newest explanation of the same one. */
  async carry(scope: WriteScope, statementId: string, basis: Basis): Promise<void> {
    const earlier = await this.explanations.ofEarlier(scope, statementId);
    if (earlier.length === 0) return;
    const own = await this.explanations.of(scope.caller, statementId, scope);
    const now = findingsOf(basis, this.settings.limits).filter((each) => !own.has(explanationKey(each)));
    const then = await this.findingsThen(scope, earlier, basis);
    for (const finding of now) {
      const found = earlier.find(
        (each) =>
          explanationKey(each) === explanationKey(finding) &&
          then.get(each.statementId)?.some((old) => sameFinding(old, finding)),
      );
      if (found) await this.explanations.carry(scope, statementId, found);
    }
  }

  /** What was found in each revision that somebody explained, by its id. */
  private async findingsThen(
    scope: WriteScope,
    earlier: readonly EarlierExplanation[],
    basis: Basis,
  ): Promise<Map<string, readonly Finding[]>> {
    const then = new Map<string, readonly Finding[]>();
    for (const id of new Set(earlier.map(({ statementId }) => statementId))) {
      const { statement } = await this.statements.get(scope.caller, id, scope);
      then.set(id, findingsOf(withYears(basis, statement, basis.before), this.settings.limits));
    }
    return then;
  }
}
