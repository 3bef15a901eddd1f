import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, type Rows, type WriteScope } from '../database/unit-of-work';
import { reachesAll, type Caller, type GivenYear } from '../domain/access/caller';
import { isGiven, seesYear } from '../domain/access/given-year';
import { Refusal } from '../domain/errors';
import { partsOf, takesFigures } from '../domain/filing/stages';
import type { Part, Stage, StepName } from '../domain/filing/stages';
import { judgeStep } from '../domain/filing/steps';
import type { Facts } from '../domain/filing/steps';
import { UnitsService } from '../units/units.service';
import type { FiledRow, FiledYear, Filing, FilingStep } from './filing';
import { filingsAfter, type FilingFilter, type FilingPlace } from './filings-list.store';
import {
  addStep,
  filingFor,
  filingsIn,
  filingsOfUnit,
  findFiling,
  givenFilings,
  lastSteps,
  stepsOf,
} from './filings.store';
import type { FilingSearch } from './filings.store';

/** A step that somebody wants to take, and what is known of the filing. */
export interface WantedStep {
  readonly step: StepName;
  readonly as?: Part | undefined;
  readonly reason: string;
  readonly facts: Facts;
  /** What stands now, and is kept beside the step. */
  readonly statementId: string;
  readonly assessmentId: string | null;
}

/** A filing in a list, with its last step where one was taken. */
export interface ListedFiling extends FiledRow {
  readonly last: FilingStep | null;
}

/** What units owe for each book year, and how far it is. */
@Injectable()
export class FilingsService {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitsService,
  ) {}

  /** False for a filing of a unit that the caller may not open, as for one that is not there. Who reaches all is not asked. */
  async withinReach(caller: Caller, id: string): Promise<boolean> {
    if (reachesAll(caller)) return true;
    const found = await findFiling(this.reader, id);
    return found !== null && this.units.withinReach(caller, found.unitId);
  }

  /** The year of a filing, where it was given to the caller without the rest of its unit. */
  async givenYear(caller: Caller, id: string): Promise<GivenYear | undefined> {
    const found = await findFiling(this.reader, id);
    return found && isGiven(caller, found) ? found : undefined;
  }

  /** The filings of single years that were given to the caller, the newest first. */
  async given(caller: Caller): Promise<FiledRow[]> {
    return givenFilings(this.reader, caller);
  }

  /** @throws Refusal `filing-not-found` */
  async get(caller: Caller, id: string, from: Rows = this.reader): Promise<Filing> {
    const found = await findFiling(from, id);
    if (
      !found ||
      !seesYear(caller, found.year) ||
      !(await this.units.withinReach(caller, found.unitId, from))
    )
      throw new Refusal('filing-not-found', { filing: id });
    return found;
  }

  /** The filing that a unit's year hangs on: its own, or that of the cooperative it is a part of.
   * @throws Refusal `filing-not-found` */
  async ofYear(caller: Caller, year: FiledYear): Promise<Filing> {
    const found = await filingFor(this.reader, year);
    if (!found || !seesYear(caller, year.year) || !(await this.units.withinReach(caller, year.unitId)))
      throw new Refusal('filing-not-found', { year: String(year.year) });
    return found;
  }

  /** The stage of a unit's year where it takes no files, figures and answers; undefined where it does, or nothing is filed. */
  async closedAt(caller: Caller, year: FiledYear): Promise<Stage | undefined> {
    const found = await filingFor(this.reader, year);
    const within = found !== null && (await this.units.withinReach(caller, year.unitId));
    return found && within && !takesFigures(found.stage) ? found.stage : undefined;
  }

  /** Every filing of a unit, years ascending. */
  async ofUnit(caller: Caller, unitId: string): Promise<Filing[]> {
    if (!(await this.units.withinReach(caller, unitId))) return [];
    return (await filingsOfUnit(this.reader, unitId)).filter(({ year }) => seesYear(caller, year));
  }

  /** The steps of a filing, in the order in which they were taken. @throws Refusal `filing-not-found` */
  async steps(caller: Caller, id: string, from: Rows = this.reader): Promise<FilingStep[]> {
    await this.get(caller, id, from);
    return stepsOf(from, id);
  }

  /** Filings of some stages within reach, the newest book year first, and how many there are in all. */
  async search(
    caller: Caller,
    search: FilingSearch,
  ): Promise<{ readonly filings: ListedFiling[]; readonly count: number }> {
    const { rows, count } = await filingsIn(this.reader, caller, search);
    const last = await lastSteps(
      this.reader,
      rows.map(({ id }) => id),
    );
    return { filings: rows.map((row) => ({ ...row, last: last.get(row.id) ?? null })), count };
  }

  /** Filings within reach after a place of the list, the newest book year first. */
  async after(caller: Caller, last: FilingPlace | undefined, filter: FilingFilter): Promise<FiledRow[]> {
    return filingsAfter(this.reader, caller, last, filter);
  }

  /** Takes over the steps of a year that was filed elsewhere, where none was taken here. */
  async takeOver(
    scope: WriteScope,
    year: FiledYear,
    steps: readonly Omit<FilingStep, 'number' | 'actor' | 'at' | 'fromStage'>[],
  ): Promise<void> {
    await hold(scope, 'unit', year.unitId);
    const filing = await filingFor(scope, year);
    if (!filing || !(await this.units.withinReach(scope.caller, filing.unitId, scope))) return;
    if ((await stepsOf(scope, filing.id)).length > 0) return;
    let { stage } = filing;
    for (const step of steps) {
      await addStep(scope, { id: filing.id, stage }, step);
      stage = step.toStage;
    }
  }

  /**
   * Takes a step, where the table of steps lets the caller.
   *
   * @throws Refusal `filing-not-found`; `step-refused` with what stands in its way
   */
  async take(scope: WriteScope, id: string, wanted: WantedStep): Promise<void> {
    const { unitId } = await this.get(scope.caller, id, scope);
    await hold(scope, 'unit', unitId);
    const { stage } = await this.get(scope.caller, id, scope);
    const { step, as, reason, facts, statementId, assessmentId } = wanted;
    const verdict = judgeStep({ step, stage, parts: partsOf(scope.caller), as, reason, facts });
    if (!verdict.may) throw new Refusal('step-refused', { step, stage, hindrance: verdict.hindrance });
    const { to: toStage, part } = verdict;
    await addStep(
      scope,
      { id, stage },
      { step, toStage, part, reason: reason.trim(), statementId, assessmentId },
    );
  }
}
