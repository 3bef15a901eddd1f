import { Injectable } from '@nestjs/common';
import { AssessmentsService } from './assessments.service';
import type { AssessmentJob } from './assessment-worker';
import type { StoredAssessment } from './assessments.service';
import { sentBasis } from './sent-basis';
import { inThread, workThread } from './work-threads';
import { assess } from '../domain/assessment/assess';
import type { Caller } from '../domain/access/caller';
import { basisFor, readingsOf } from '../domain/assessment/basis';
import { namesFor } from '../domain/assessment/names';
import { Refusal } from '../domain/errors';
import type { DistancesResult } from '../domain/analysis/distance-result';
import { movementBetween } from '../domain/analysis/movement';
import { movementResult } from '../domain/analysis/movement-result';
import type { MovementResult } from '../domain/analysis/movement-result';
import { compareRules, type SideBySide } from '../domain/analysis/side-by-side';
import type { SideBySideResult } from '../domain/analysis/side-by-side-result';
import { tellSideBySide } from '../domain/analysis/tell';
import { Kept, markOf, onceOf } from '../domain/kept';
import { findRuleSet, isInForce, ruleSets } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import type { ReportAnalysis } from '../domain/analysis/report-analysis';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';

/** What stands above every explanation. */
export interface Head {
  readonly stored: StoredAssessment;
}

export interface ShownSideBySide extends Head {
  readonly result: SideBySideResult;
  /** In the order of the result, as their readings were chosen. */
  readonly ruleSets: readonly RuleSet[];
  readonly inForce: readonly boolean[];
  /** Every rule set that can be chosen besides the assessment's own. */
  readonly choices: readonly { readonly law: RuleSet; readonly chosen: boolean }[];
}

/** A statement that this one can be compared with. */
export interface Comparable {
  readonly statementId: string;
  readonly year: number;
  readonly revision: number;
  readonly chosen: boolean;
}

export interface ShownMovement extends Head {
  /** Absent where the unit has nothing to compare with. */
  readonly result?: MovementResult;
  readonly from?: { readonly year: number; readonly revision: number };
  /** What the other assessment was made under, where that was something else: both are then judged by this one. */
  readonly judgedAnew?: { readonly ruleSet: RuleSet; readonly same: 'law' | 'edition' | 'readings' };
  readonly choices: readonly Comparable[];
}

/** With what an assessment is compared: the year before unless one of these is named. */
export interface MovedFrom {
  readonly assessment?: string;
  readonly statement?: string;
}

interface Other {
  readonly statement: StoredStatement;
  readonly before?: StoredStatement | undefined;
  readonly assessed?: StoredAssessment;
}

/** How many explanations of each kind are held: those of the pages that are open. */
const MOST_HELD = 100;

/** The same comparison is told once for as long as it is held. */
const toldSide = onceOf(tellSideBySide);

/** Explains a stored assessment: what is missing, what other rules make of it, what moved it. Nothing is stored. */
@Injectable()
export class AnalysisService {
  private readonly missing = new Kept<DistancesResult>(MOST_HELD);
  private readonly sides = new Kept<SideBySide>(MOST_HELD);
  private readonly movements = new Kept<MovementResult>(MOST_HELD);

  constructor(
    private readonly assessments: AssessmentsService,
    private readonly statements: StatementsService,
  ) {}

  /** @throws Refusal `assessment-not-found` */
  async distances(caller: Caller, id: string): Promise<Head & { readonly result: DistancesResult }> {
    const stored = await this.assessments.get(caller, id);
    const { assessment } = stored;
    const result = await this.missing.ofAsync(markOf(assessment), () => {
      const job: AssessmentJob = { tell: 'distances', basis: sentBasis(assessment.basis) };
      return inThread<DistancesResult>(workThread.file, job);
    });
    return { stored, result };
  }

  /**
   * The statement under this assessment's rule set and others; all that judge the kind of unit unless some are named.
   *
   * @throws Refusal `assessment-not-found`, `unknown-rule-set`
   */
  async sideBySide(caller: Caller, id: string, ids: readonly string[] = []): Promise<ShownSideBySide> {
    const stored = await this.assessments.get(caller, id);
    const { unit, period } = stored.statement.statement;
    const laws = await this.assessments.lawsFor(caller, ruleSets, stored.statement.unitId);
    const rest = laws.filter((each) => each.id !== lawOf(stored).id);
    const others =
      ids.length === 0 ? rest.filter((each) => each.kinds.includes(unit.kind)) : named(ids, rest, stored);
    const { basis } = stored.assessment;
    const side = this.sides.of(markOf(basis, ...others), () =>
      compareRules(
        basis,
        others.map((law) => ({ law })),
      ),
    );
    return {
      stored,
      result: toldSide(side),
      ruleSets: side.columns.map((each) => each.assessment.basis.ruleSet),
      inForce: side.columns.map(({ law }) => isInForce(law, unit.kind, period.end)),
      choices: rest.map((law) => ({ law, chosen: others.includes(law) })),
    };
  }

  /**
   * What the report of an assessment says besides: what is missing, and all rule sets that judge the kind of unit.
   *
   * @throws Refusal `assessment-not-found`
   */
  async forReport(caller: Caller, id: string): Promise<ReportAnalysis> {
    const { result: distances } = await this.distances(caller, id);
    const { result, ruleSets: read, inForce } = await this.sideBySide(caller, id);
    const alone = result.ruleSets.length < 2;
    return { distances, ...(alone ? {} : { sideBySide: { result, ruleSets: read, inForce } }) };
  }

  /**
   * What moved the total to this assessment, from another statement of the unit: the year before unless one is named.
   * Both are judged by this assessment's rule set, edition and readings.
   *
   * @throws Refusal `assessment-not-found`, `statement-not-found`, `bad-request` for one of another unit
   */
  async movement(caller: Caller, id: string, from: MovedFrom = {}): Promise<ShownMovement> {
    const stored = await this.assessments.get(caller, id);
    const other = await this.otherOf(caller, stored, from);
    if (other && other.statement.unitId !== stored.statement.unitId)
      throw new Refusal('bad-request', { reason: 'another-unit' });
    const choices = await this.comparable(caller, stored, other?.statement.id);
    if (!other) return { stored, choices };
    const { year, revision } = other.statement;
    const anew = other.assessed && judgedAnew(stored, other.assessed);
    const { statement, before, assessed } = other;
    const marks = markOf(stored.assessment, statement.statement, before?.statement, assessed?.assessment);
    const result = this.movements.of(marks, () => moved(stored, other));
    return { stored, choices, result, from: { year, revision }, ...(anew ? { judgedAnew: anew } : {}) };
  }

  private async otherOf(
    caller: Caller,
    stored: StoredAssessment,
    from: MovedFrom,
  ): Promise<Other | undefined> {
    if (from.assessment !== undefined) {
      const assessed = await this.assessments.get(caller, from.assessment);
      return { statement: assessed.statement, before: assessed.before, assessed };
    }
    const id = from.statement ?? stored.before?.id;
    if (id === undefined) return undefined;
    const before = await this.statements.previousOf(caller, id);
    return { statement: await this.statements.get(caller, id), before };
  }

  /** The other years, each with its newest revision, and the other revisions of this year. */
  private async comparable(
    caller: Caller,
    { statement }: StoredAssessment,
    chosen?: string,
  ): Promise<Comparable[]> {
    const years = await this.statements.periodsOf(caller, statement.unitId);
    const revisions = await this.statements.revisionsOf(caller, statement.unitId, statement.year);
    return [...years.filter((each) => each.year !== statement.year).reverse(), ...revisions]
      .filter((each) => each.id !== statement.id)
      .map(({ id: statementId, year, revision }) => ({
        statementId,
        year,
        revision,
        chosen: statementId === chosen,
      }));
  }
}

const lawOf = ({ assessment }: StoredAssessment): RuleSet => assessment.basis.law;

/** @throws Refusal `unknown-rule-set` */
function named(ids: readonly string[], laws: readonly RuleSet[], stored: StoredAssessment): RuleSet[] {
  return [...new Set(ids)]
    .filter((id) => id !== lawOf(stored).id)
    .map((id) => {
      const found = findRuleSet(id, laws);
      if (!found) throw new Refusal('unknown-rule-set', { ruleSet: id });
      return found;
    });
}

function judgedAnew(stored: StoredAssessment, other: StoredAssessment): ShownMovement['judgedAnew'] {
  const ruleSet = lawOf(other);
  if (ruleSet.id !== lawOf(stored).id) return { ruleSet, same: 'law' };
  if (other.edition.hash !== stored.edition.hash) return { ruleSet, same: 'edition' };
  const { choices } = other.assessment.basis;
  const same = [...stored.assessment.basis.choices].every(
    ([id, option]) => choices.get(id)?.id === option.id,
  );
  return same ? undefined : { ruleSet, same: 'readings' };
}

function moved({ assessment }: StoredAssessment, other: Other): MovementResult {
  const { law, ruleSet, definedOtherwise } = assessment.basis;
  const { basis: earlier } = other.assessed?.assessment ?? assessment;
  const was = basisFor(law, other.statement.statement, {
    readings: readingsOf(assessment.basis),
    before: other.before?.statement,
    givenFor: earlier.law,
    definedOtherwise,
  });
  const movement = movementBetween(assess({ ...was, ruleSet }), assessment);
  return movementResult(movement, namesFor(was.statement.unit.kind, ruleSet));
}
