import { Injectable } from '@nestjs/common';
import { AnnexChecksService } from '../assessments/annex-checks.service';
import { AssessmentsService } from '../assessments/assessments.service';
import { ResultsService } from '../assessments/results.service';
import type { ShownResult } from '../assessments/results.service';
import type { Caller } from '../domain/access/caller';
import type { AskedList } from '../domain/assessment/asked-lists';
import { readinessOf } from '../domain/assessment/readiness';
import type { PeriodResult } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import { unreasoned } from '../domain/filing/examined';
import type { AnnexState } from '../domain/rules/annex';
import type { ExaminedAnswer } from '../domain/filing/examined';
import type { EvidenceAt } from '../domain/questionnaire/evidence';
import type { Facts } from '../domain/filing/steps';
import type { FiledYear } from '../filings/filing';
import { QuestionnaireService } from '../intake/questionnaire.service';
import { EvidenceService } from '../questionnaires/evidence.service';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';
import { ExaminingService } from './examining.service';

/** A unit's year as it stands: what it reported, how that is judged, what is missing. */
export interface JudgedYear {
  /** The newest revision of the year. */
  readonly statement: StoredStatement;
  /** Its newest assessment; absent while it has none. */
  readonly shown?: ShownResult & {
    readonly assessmentId: string;
    readonly period: PeriodResult;
    /** How far its law is checked against the annex. */
    readonly annex: AnnexState;
  };
  /** The lists of the law that applies. */
  readonly lists: readonly AskedList[];
  /** What the examiner found at the questions. */
  readonly examined: readonly ExaminedAnswer[];
  /** Files and photographs beside the answers. */
  readonly evidence: readonly EvidenceAt[];
  readonly facts: Facts;
}

/** What is known of the years of units. */
@Injectable()
export class JudgedYearsService {
  constructor(
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
    private readonly results: ResultsService,
    private readonly questionnaire: QuestionnaireService,
    private readonly examining: ExaminingService,
    private readonly evidence: EvidenceService,
    private readonly annexChecks: AnnexChecksService,
  ) {}

  /** Undefined for a year that the unit has not reported. */
  async of(caller: Caller, year: FiledYear): Promise<JudgedYear | undefined> {
    const found = await this.shown(caller, year);
    if (!found) return undefined;
    const { statement, shown } = found;
    const { lists, waiting } = await this.askedOf(caller, statement.id);
    const examined = await this.examining.of(caller, year);
    const facts = { ...factsOf(shown?.period, waiting), unreasoned: examined.filter(unreasoned).length };
    const evidence = await this.evidence.of(caller, year);
    return { ...found, lists, examined, evidence, facts };
  }

  /** How the year came out alone, without what is asked and what examiners found; undefined for a year that is not reported. */
  async shown(
    caller: Caller,
    { unitId, year }: FiledYear,
  ): Promise<Pick<JudgedYear, 'statement' | 'shown'> | undefined> {
    const statement = await this.statements.latest(caller, unitId, year);
    if (!statement) return undefined;
    const shown = await this.shownOf(caller, statement.id);
    return { statement, ...(shown ? { shown } : {}) };
  }

  private async shownOf(caller: Caller, statementId: string): Promise<JudgedYear['shown']> {
    const assessmentId = (await this.assessments.newestOf(caller, [statementId])).get(statementId);
    if (assessmentId === undefined) return undefined;
    const shown = await this.results.show(caller, assessmentId);
    const period = shown.result.periods.at(-1);
    return period && { ...shown, assessmentId, period, annex: await this.annexChecks.of(shown.ruleSet) };
  }

  /** None where no law asks this kind of unit. */
  private async askedOf(
    caller: Caller,
    statementId: string,
  ): Promise<{ readonly lists: readonly AskedList[]; readonly waiting: number }> {
    try {
      return await this.questionnaire.open(caller, statementId);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'no-rule-set-in-force') return { lists: [], waiting: 0 };
      throw error;
    }
  }
}

function factsOf(period: PeriodResult | undefined, waiting: number): Omit<Facts, 'unreasoned'> {
  const { stops, unexplained } = readinessOf(period?.findings ?? []);
  const tasks = period?.tasks.length ?? 0;
  const { least, most } = period?.total ?? { least: '0', most: '0' };
  return { assessed: period !== undefined, waiting, stops, unexplained, tasks, open: least !== most };
}
