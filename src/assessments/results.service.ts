import { Injectable } from '@nestjs/common';
import { AnnexChecksService } from './annex-checks.service';
import { AssessmentsService } from './assessments.service';
import type { Outcome } from './outcome';
import type { StoredAssessment } from './assessments.service';
import type { Caller } from '../domain/access/caller';
import { withYears } from '../domain/assessment/basis';
import { complianceOf } from '../domain/assessment/compliance';
import { assessFully } from '../domain/assessment/explain';
import { findingsOf } from '../domain/assessment/findings';
import { namesFor } from '../domain/assessment/names';
import { resultOf } from '../domain/assessment/tell';
import type { AssessmentResult } from '../domain/assessment/result';
import type { Told } from '../domain/assessment/tell';
import { Refusal } from '../domain/errors';
import type { Dossier } from '../domain/analysis/dossier';
import { firstStep } from '../domain/analysis/first-step';
import type { FirstStep } from '../domain/analysis/first-step';
import type { AnnexState } from '../domain/rules/annex';
import type { RuleSet } from '../domain/rules/rule-set';
import type { FindingKey } from '../domain/statement/finding';
import type { Statement } from '../domain/statement/statement';
import type { StepFinder } from '../domain/analysis/first-step';
import { Settings } from '../settings';
import { ExplanationsService } from '../statements/explanations.service';
import { StatementsService } from '../statements/statements.service';
import type { StoredStatement } from '../statements/revision';

/** A stored assessment as the screens and reports show it. */
export interface ShownResult {
  readonly result: AssessmentResult;
  readonly ruleSet: RuleSet;
  readonly unitId: string;
  /** How far its law is checked against the annex. */
  readonly annex: AnnexState;
  /** Finds what to do first in the latest year. */
  readonly step: StepFinder;
  /** The revision that was assessed. */
  readonly statement: StoredStatement;
  /** What was kept when it was made, where it comes to something else today. */
  readonly keptAs?: Outcome;
}

/** How many earlier years stand beside the assessed one. */
const EARLIER = 4;

/** Tells a stored assessment with the unit's earlier years beside it, judged by the same rules and readings. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly statements: StatementsService,
    private readonly explanations: ExplanationsService,
    private readonly settings: Settings,
    private readonly annexChecks: AnnexChecksService,
  ) {}

  /**
   * @param compliance with what the law demands beside the score; as the settings say unless given
   * @throws Refusal `assessment-not-found`
   */
  async show(
    caller: Caller,
    id: string,
    compliance: boolean = this.settings.compliance,
  ): Promise<ShownResult> {
    const stored = await this.assessments.get(caller, id);
    const { statement } = stored;
    const { hash, date } = stored.edition;
    const { law: ruleSet } = stored.assessment.basis;
    const years = [...(await this.earlierYears(caller, stored)), statement];
    const [head, ...rest] = await Promise.all(
      years.map((each) => this.tell(caller, stored, { statement: each, years, compliance })),
    );
    if (!head) throw new Error('an assessment without a statement');
    const names = namesFor(statement.statement.unit.kind, ruleSet);
    const file = fileOf(statement.statement) ?? statement.statement.unit.name;
    const result = resultOf(file, { hash, date }, [head, ...rest], names);
    const step = (): FirstStep | undefined => firstStep(stored.assessment, names);
    const { keptAs } = stored;
    const annex = await this.annexChecks.of(ruleSet);
    const { unitId } = statement;
    return { result, ruleSet, unitId, statement, annex, step, ...(keptAs ? { keptAs } : {}) };
  }

  /**
   * What the assessment is made from, so that it can be made again.
   *
   * @throws Refusal `assessment-not-found`
   */
  async dossier(caller: Caller, id: string): Promise<Dossier> {
    const stored = await this.assessments.get(caller, id);
    const { edition } = stored;
    const { basis } = stored.assessment;
    const file = fileOf(basis.statement) ?? basis.statement.unit.name;
    return { file, edition: { date: edition.date, hash: edition.hash }, basis };
  }

  /**
   * Keeps what somebody wrote to a warning of the assessed year.
   *
   * @throws Refusal `assessment-not-found`; `bad-request` (explanation-missing, no-such-warning)
   */
  async explain(caller: Caller, id: string, { check, line }: FindingKey, text: string): Promise<void> {
    const { result, statement } = await this.show(caller, id);
    const findings = result.periods.find((period) => period.year === statement.year)?.findings ?? [];
    const found = findings.some(
      (each) => each.check === check && each.line === line && each.severity === 'warns',
    );
    if (!found) throw new Refusal('bad-request', { reason: 'no-such-warning' });
    if (text === '') throw new Refusal('bad-request', { reason: 'explanation-missing' });
    await this.explanations.add(caller, statement.id, { check, line }, text);
  }

  /** The newest revisions of the years before; the year before as it was when the assessment was made. */
  private async earlierYears(
    caller: Caller,
    { statement, before }: StoredAssessment,
  ): Promise<StoredStatement[]> {
    const years = (await this.statements.periodsOf(caller, statement.unitId)).filter(
      (each) => each.year < statement.year,
    );
    const recent = years.slice(-EARLIER);
    return Promise.all(
      recent.map(async (each) =>
        before?.year === each.year ? before : this.statements.get(caller, each.id),
      ),
    );
  }

  private async tell(
    caller: Caller,
    stored: StoredAssessment,
    year: {
      readonly statement: StoredStatement;
      readonly years: readonly StoredStatement[];
      readonly compliance: boolean;
    },
  ): Promise<Told> {
    const { id, statement } = year.statement;
    const before = year.years.find((each) => each.year === year.statement.year - 1)?.statement;
    const basis = withYears(stored.assessment.basis, statement, before);
    const findings = findingsOf(basis, this.settings.limits);
    const explanations = await this.explanations.of(caller, id);
    const told = { full: assessFully(basis), findings, explanations };
    return year.compliance ? { ...told, compliance: complianceOf(basis) } : told;
  }
}

/** The file most figures of a statement come from. */
function fileOf(statement: Statement): string | undefined {
  for (const { origin } of statement.figures.values()) if (origin.at !== 'form') return origin.file;
  return undefined;
}
