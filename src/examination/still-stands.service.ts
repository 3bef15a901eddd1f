import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { hold } from '../database/hold';
import type { WriteScope } from '../database/unit-of-work';
import { Refusal } from '../domain/errors';
import type { Filing, FilingStep } from '../filings/filing';
import { FilingsService } from '../filings/filings.service';
import { StatementsService } from '../statements/statements.service';
import type { JudgedYear } from './judged-years.service';

/** What was read of a year: its newest revision, and how that was judged. */
type ReadYear = Pick<JudgedYear, 'statement' | 'shown'>;

/** What was read of a filing. */
export interface ReadFiling extends ReadYear {
  readonly filing: Filing;
  readonly steps: readonly FilingStep[];
  readonly others: readonly ReadYear[];
}

/** Looks, in the transaction that writes, whether what was read of a filing before it is still so. */
@Injectable()
export class StillStands {
  constructor(
    private readonly filings: FilingsService,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
  ) {}

  /**
   * Its steps, the newest revision of each unit that files, and how that was judged, until the transaction ends. Its stage
   * is not enough: a return and a new submission lead to the same one.
   *
   * @throws Refusal `changed-meanwhile`
   */
  async must(scope: WriteScope, { filing, steps, others, ...own }: ReadFiling): Promise<void> {
    // Whoever changes a part of a cooperative holds the cooperative too.
    await hold(scope, 'unit', filing.unitId);
    const taken = await this.filings.steps(scope.caller, filing.id, scope);
    let stands = taken.length === steps.length;
    for (const each of [own, ...others]) stands &&= await this.isNewest(scope, each);
    if (!stands) throw new Refusal('changed-meanwhile');
  }

  private async isNewest(
    scope: WriteScope,
    { statement: { id, unitId, year }, shown }: ReadYear,
  ): Promise<boolean> {
    const newest = await this.statements.latest(scope.caller, unitId, year, scope);
    if (newest?.id !== id) return false;
    const judged = await this.assessments.newestOf(scope.caller, [id], scope);
    return judged.get(id) === shown?.assessmentId;
  }
}
