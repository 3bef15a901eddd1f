import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { ResultsService } from '../assessments/results.service';
import type { ShownResult } from '../assessments/results.service';
import type { Concern } from '../concerns/concern';
import { ConcernsService } from '../concerns/concerns.service';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { AskedList } from '../domain/assessment/asked-lists';
import { readinessOf } from '../domain/assessment/readiness';
import type { PeriodResult } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import { deadlinesOf } from '../domain/filing/deadlines';
import type { Deadline } from '../domain/filing/deadlines';
import { unreasoned } from '../domain/filing/examined';
import type { ExaminedAnswer } from '../domain/filing/examined';
import type { Part, StepName } from '../domain/filing/stages';
import type { Facts } from '../domain/filing/steps';
import type { FiledYear, Filing, FilingStep } from '../filings/filing';
import { FilingsService } from '../filings/filings.service';
import { QuestionnaireService } from '../intake/questionnaire.service';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';
import { ExaminingService } from './examining.service';

/** A filing with everything that hangs on it. */
export interface OpenFiling {
  readonly filing: Filing;
  readonly steps: readonly FilingStep[];
  /** The newest revision of the year. */
  readonly statement: StoredStatement;
  /** Its newest assessment; absent while it has none. */
  readonly shown?: ShownResult & { readonly assessmentId: string; readonly period: PeriodResult };
  /** The lists of the law that applies. */
  readonly lists: readonly AskedList[];
  readonly facts: Facts;
  /** What the examiner found at the questions. */
  readonly examined: readonly ExaminedAnswer[];
  readonly deadlines: readonly Deadline[];
  /** Of the year, and those of earlier years that were not settled. */
  readonly concerns: readonly Concern[];
}

/** As whom somebody takes a step, and why. */
export interface AskedHow {
  readonly as?: Part | undefined;
  readonly reason: string;
}

/** A step that somebody asks for. Signing is none of these: a paper is issued by it. */
export interface AskedStep extends AskedHow {
  readonly step: Exclude<StepName, 'sign'>;
}

/** What stood when a step was taken. */
export interface Stands {
  readonly statementId: string;
  readonly assessmentId: string | null;
}

const NOTHING = { about: '', aspect: '', risk: '', recommendation: '', who: '', until: '' } as const;

/** What lies on the desk of a unit's year: its filing, what is known of it, and its next step. */
@Injectable()
export class DeskService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly filings: FilingsService,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
    private readonly results: ResultsService,
    private readonly questionnaire: QuestionnaireService,
    private readonly concerns: ConcernsService,
    private readonly examining: ExaminingService,
  ) {}

  /** @throws Refusal `filing-not-found` */
  async ofYear(caller: Caller, year: FiledYear): Promise<OpenFiling> {
    return this.opened(caller, await this.filings.ofYear(caller, year));
  }

  /** @throws Refusal `filing-not-found` */
  async get(caller: Caller, id: string): Promise<OpenFiling> {
    return this.opened(caller, await this.filings.get(caller, id));
  }

  /**
   * Takes a step of a filing, with what stands at that moment. A filing that is returned leaves a concern to reply to;
   * once the examination is finished, the examiner's answers count.
   *
   * @throws Refusal `filing-not-found`, `step-refused`
   */
  async take(caller: Caller, id: string, asked: AskedStep): Promise<void> {
    const { facts, statement, shown, filing } = await this.get(caller, id);
    const stands = { statementId: statement.id, assessmentId: shown?.assessmentId ?? null };
    await this.unitOfWork.run(caller, async (scope) => {
      const settled = asked.step === 'finish-examination' && (await this.examining.settle(scope, statement));
      await this.filings.take(scope, id, { ...asked, facts, ...stands, ...(settled || {}) });
      if (asked.step === 'return')
        await this.concerns.raiseIn(scope, filing, {
          ...NOTHING,
          origin: 'return',
          text: asked.reason.trim(),
        });
    });
  }

  /**
   * Signs a filing, and keeps its paper in the same transaction: neither is there without the other.
   *
   * @param keep keeps the paper; given what is signed
   * @throws Refusal `filing-not-found`, `step-refused`; whatever keeping throws
   */
  async sign(
    caller: Caller,
    id: string,
    asked: AskedHow,
    keep: (scope: WriteScope, stands: Stands) => Promise<void>,
  ): Promise<void> {
    const { facts, statement, shown } = await this.get(caller, id);
    const stands = { statementId: statement.id, assessmentId: shown?.assessmentId ?? null };
    await this.unitOfWork.run(caller, async (scope) => {
      await this.filings.take(scope, id, { ...asked, step: 'sign', facts, ...stands });
      await keep(scope, stands);
    });
  }

  private async opened(caller: Caller, filing: Filing): Promise<OpenFiling> {
    const { unitId, year } = filing;
    const statement = await this.statements.latest(caller, unitId, year);
    if (!statement) throw new Refusal('filing-not-found', { year: String(year) });
    const steps = await this.filings.steps(caller, filing.id);
    const shown = await this.shownOf(caller, statement.id);
    const { lists, waiting } = await this.askedOf(caller, statement.id);
    const deadlines = deadlinesOf(statement.periodEnd, steps);
    const examined = await this.examining.of(caller, filing);
    const facts = { ...factsOf(shown?.period, waiting), unreasoned: examined.filter(unreasoned).length };
    const concerns = await this.concerns.ofYear(caller, filing);
    return {
      filing,
      steps,
      statement,
      lists,
      facts,
      examined,
      deadlines,
      concerns,
      ...(shown ? { shown } : {}),
    };
  }

  private async shownOf(caller: Caller, statementId: string): Promise<OpenFiling['shown']> {
    const assessmentId = (await this.assessments.newestOf(caller, [statementId])).get(statementId);
    if (assessmentId === undefined) return undefined;
    const shown = await this.results.show(caller, assessmentId);
    const period = shown.result.periods.at(-1);
    return period && { ...shown, assessmentId, period };
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
