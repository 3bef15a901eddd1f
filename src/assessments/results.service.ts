import { Injectable } from '@nestjs/common';
import { AssessmentsService } from './assessments.service';
import type { Outcome } from '../domain/assessment/outcome';
import type { StoredAssessment } from './assessments.service';
import type { Caller } from '../domain/access/caller';
import type { AssessmentResult } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import type { Dossier } from '../domain/analysis/dossier';
import { Kept, markOf } from '../domain/kept';
import type { RuleSet } from '../domain/rules/rule-set';
import type { FindingKey } from '../domain/statement/finding';
import type { StepFinder } from '../domain/analysis/first-step';
import { Settings } from '../settings';
import { ExplanationsService } from '../statements/explanations.service';
import { StatementsService } from '../statements/statements.service';
import type { StoredStatement } from '../statements/revision';
import type { AssessmentJob, WorkedYears } from './assessment-worker';
import { sentBasis } from './sent-basis';
import { fileOf, type AskedYears, type ToldYears, type Year } from './tell-years';
import { inThread, workThread } from './work-threads';

/** A stored assessment as the screens and reports show it. */
export interface ShownResult {
  readonly result: AssessmentResult;
  readonly ruleSet: RuleSet;
  readonly unitId: string;
  /** Finds what to do first in the latest year. */
  readonly step: StepFinder;
  /** The revision that was assessed. */
  readonly statement: StoredStatement;
  /** What was kept when it was made, where it comes to something else today. */
  readonly keptAs?: Outcome;
}

/** How many earlier years stand beside the assessed one. */
const EARLIER = 4;

/** How many assessments are held as they were told: those of the pages that are open. */
const MOST_HELD = 100;

/** Tells a stored assessment with the unit's earlier years beside it, judged by the same rules and readings. */
@Injectable()
export class ResultsService {
  private readonly told = new Kept<ToldYears>(MOST_HELD);

  constructor(
    private readonly assessments: AssessmentsService,
    private readonly statements: StatementsService,
    private readonly explanations: ExplanationsService,
    private readonly settings: Settings,
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
    const { statement, keptAs } = stored;
    const { law: ruleSet } = stored.assessment.basis;
    const { result, step } = await this.tell(caller, stored, compliance);
    const { unitId } = statement;
    return { result, ruleSet, unitId, statement, step, ...(keptAs ? { keptAs } : {}) };
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

  /** What the years come to: told once for the same statements, edition, readings and explanations. */
  private async tell(caller: Caller, stored: StoredAssessment, compliance: boolean): Promise<ToldYears> {
    const years = await this.explained(caller, [
      ...(await this.earlierYears(caller, stored)),
      stored.statement,
    ]);
    const marks = markOf(stored.assessment, ...years.map(({ statement }) => statement));
    const said = JSON.stringify([stored.edition, compliance, years.map((year) => [...year.explanations])]);
    const { limits } = this.settings;
    return this.told.ofAsync(`${marks} ${said}`, () => told(stored, years, { limits, compliance }));
  }

  /** Years with what was written to their findings. */
  private async explained(caller: Caller, years: readonly StoredStatement[]): Promise<Year[]> {
    const said = await this.explanations.ofEach(
      caller,
      years.map(({ id }) => id),
    );
    return years.map(({ id, statement }) => ({ statement, explanations: said.get(id) ?? new Map() }));
  }
}

/** Years take longer than others may wait: they are told in a thread. */
async function told(
  { assessment, edition }: StoredAssessment,
  years: readonly Year[],
  asked: AskedYears,
): Promise<ToldYears> {
  const basis = sentBasis(assessment.basis);
  const job: AssessmentJob = { tell: 'years', basis, edition, years, asked };
  const { result, first } = await inThread<WorkedYears>(workThread.file, job);
  return { result, step: () => first };
}
