import { Injectable } from '@nestjs/common';
import { NO_MORE_SAID, type Concern } from '../concerns/concern';
import { ConcernsService } from '../concerns/concerns.service';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { deadlinesOf } from '../domain/filing/deadlines';
import type { Deadline } from '../domain/filing/deadlines';
import { NO_ENDS, type Ends } from '../domain/filing/ends';
import type { Part, StepName } from '../domain/filing/stages';
import { togetherFacts } from '../domain/filing/together';
import type { FiledYear, Filing, FilingStep } from '../filings/filing';
import { FilingsService } from '../filings/filings.service';
import { Settings } from '../settings';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';
import type { Unit } from '../units/unit';
import { UnitsService } from '../units/units.service';
import { ExaminingService } from './examining.service';
import { JudgedYearsService } from './judged-years.service';
import type { JudgedYear } from './judged-years.service';

/** A filing with everything that hangs on it, as it is seen from one of the units that file it; the facts are those of all of them. */
export interface OpenFiling extends JudgedYear {
  /** Of a part of a cooperative: the cooperative's, under the part's own place. */
  readonly filing: Filing;
  readonly steps: readonly FilingStep[];
  readonly deadlines: readonly Deadline[];
  /** Of the year, and those of earlier years that were not settled. */
  readonly concerns: readonly Concern[];
  /** The others that file with it: the cooperative and its savings and loan unit, each judged by its own law. */
  readonly others: readonly JudgedYear[];
  /** Whether its unit is no more. */
  readonly ends: Ends;
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

/** What stood when a step was taken, of one of the units that file. */
export interface Standing {
  readonly statementId: string;
  readonly assessmentId: string | null;
}

/** What stood when a step was taken. */
export interface Stands extends Standing {
  /** The same of the others that file with it, in their order. */
  readonly others: readonly Standing[];
}

/** What lies on the desk of a unit's year: its filing, what is known of it, and its next step. */
@Injectable()
export class DeskService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly filings: FilingsService,
    private readonly units: UnitsService,
    private readonly statements: StatementsService,
    private readonly years: JudgedYearsService,
    private readonly concerns: ConcernsService,
    private readonly examining: ExaminingService,
    private readonly settings: Settings,
  ) {}

  /** @throws Refusal `filing-not-found` */
  async ofYear(caller: Caller, year: FiledYear): Promise<OpenFiling> {
    const filing = await this.filings.ofYear(caller, year);
    return this.opened(caller, { ...filing, unitId: year.unitId });
  }

  /** The filing alone, for whoever only has to know which it is: nothing of it is judged. @throws Refusal `filing-not-found` */
  async filingOf(caller: Caller, year: FiledYear): Promise<Filing> {
    const filing = await this.filings.ofYear(caller, year);
    await this.reported(caller, year);
    return { ...filing, unitId: year.unitId };
  }

  /** The newest revision of a filing alone: nothing of it is judged. @throws Refusal `filing-not-found` */
  async statementOf(caller: Caller, id: string): Promise<StoredStatement> {
    return this.reported(caller, await this.filings.get(caller, id));
  }

  /** @throws Refusal `filing-not-found` */
  async get(caller: Caller, id: string): Promise<OpenFiling> {
    return this.opened(caller, await this.filings.get(caller, id));
  }

  /**
   * Takes a step of a filing, with what stands at that moment. A filing that is returned leaves a concern to reply to;
   * once the examination is finished, the examiner's answers count, those of a part too.
   *
   * @throws Refusal `filing-not-found`, `step-refused`
   */
  async take(caller: Caller, id: string, asked: AskedStep): Promise<void> {
    const open = await this.get(caller, id);
    const { facts, statement, filing, others } = open;
    await this.unitOfWork.run(caller, async (scope) => {
      const isEnd = asked.step === 'finish-examination';
      for (const each of isEnd ? others : []) await this.examining.settle(scope, each.statement);
      const settled = isEnd && (await this.examining.settle(scope, statement));
      await this.filings.take(scope, id, { ...asked, facts, ...standsOf(open), ...(settled || {}) });
      if (asked.step === 'return')
        await this.concerns.raiseIn(scope, filing, {
          ...NO_MORE_SAID,
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
    const open = await this.get(caller, id);
    const { facts } = open;
    const stands = standsOf(open);
    await this.unitOfWork.run(caller, async (scope) => {
      await this.filings.take(scope, id, { ...asked, step: 'sign', facts, ...stands });
      await keep(scope, stands);
    });
  }

  private async reported(caller: Caller, year: FiledYear): Promise<StoredStatement> {
    const found = await this.statements.latest(caller, year.unitId, year.year);
    if (!found) throw notFound(year);
    return found;
  }

  private async opened(caller: Caller, filing: Filing): Promise<OpenFiling> {
    const own = await this.years.of(caller, filing);
    if (!own) throw notFound(filing);
    const units = await this.units.together(caller, filing.unitId);
    const others = await this.othersOf(caller, filing, units);
    const steps = await this.filings.steps(caller, filing.id);
    const deadlines = deadlinesOf(own.statement.periodEnd, steps, this.settings.deadlines);
    const concerns = await this.concerns.ofYear(caller, filing);
    const facts = togetherFacts([own, ...others].map((each) => each.facts));
    const ends = units.find(({ id }) => id === filing.unitId) ?? NO_ENDS;
    return { ...own, facts, filing, steps, deadlines, concerns, others, ends };
  }

  /** The years of the other units that hang on the same filing. */
  private async othersOf(
    caller: Caller,
    { id, unitId, year }: Filing,
    units: readonly Unit[],
  ): Promise<JudgedYear[]> {
    const others = units.filter((each) => each.id !== unitId);
    const years: JudgedYear[] = [];
    for (const { id: other } of others) {
      const judged = await this.years.of(caller, { unitId: other, year });
      if (judged && (await this.filings.ofYear(caller, { unitId: other, year })).id === id)
        years.push(judged);
    }
    return years;
  }
}

/** What stands in a filing that is open. */
export const standsOf = (open: Pick<OpenFiling, 'statement' | 'shown' | 'others'>): Stands => ({
  ...standingOf(open),
  others: open.others.map(standingOf),
});

const standingOf = ({ statement, shown }: Pick<JudgedYear, 'statement' | 'shown'>): Standing => ({
  statementId: statement.id,
  assessmentId: shown?.assessmentId ?? null,
});

const notFound = ({ year }: FiledYear): Refusal => new Refusal('filing-not-found', { year: String(year) });
