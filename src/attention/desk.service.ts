import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { reachesArea, seesNames, type Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import { dueYear } from '../domain/attention/late';
import type { DeadlineRule } from '../domain/filing/deadlines';
import type { AttentionId } from '../domain/attention/rule';
import { Refusal } from '../domain/errors';
import { isIsoDate } from '../domain/period';
import type { Kind } from '../domain/statement/kind';
import { Settings } from '../settings';
import { UnitsService } from '../units/units.service';
import type { Desk, DeskUnit } from './desk';
import { countsByRule, hitsOf, worstUnits, type DeskScope } from './hits.store';
import { signalsIn } from './signals.store';
import { SignalsService } from './signals.service';
import { anythingPutOff, putOff, snoozesOf, wake } from './snoozes.store';

/** What of the desk is asked for. */
export interface DeskAsked {
  readonly area: AreaCode;
  readonly kind?: Kind;
  readonly rule?: AttentionId;
  /** What was put off, instead of what was not. */
  readonly snoozed: boolean;
  /** From 1. */
  readonly page: number;
  /** ISO date. */
  readonly today: string;
}

/** Units on a page. */
export const UNITS_ON_DESK = 8;

/** What needs attention first, over an area. */
@Injectable()
export class DeskService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsService,
    private readonly assessments: AssessmentsService,
    private readonly signals: SignalsService,
    private readonly settings: Settings,
  ) {}

  /** The units of an area that need attention, the worst first. @throws Refusal `officials-only`, `area-not-found` */
  async show(caller: Caller, asked: DeskAsked): Promise<Desk> {
    this.checkMaySee(caller, asked.area);
    const left = await this.signals.fresh();
    const { page, rule, ...rest } = asked;
    const scope = scopeOf(rest, this.settings.deadlines);
    const part = { offset: (page - 1) * UNITS_ON_DESK, limit: UNITS_ON_DESK };
    const [counts, found, others] = await Promise.all([
      countsByRule(this.reader, caller, scope),
      worstUnits(this.reader, caller, { ...scope, ...part, ...(rule === undefined ? {} : { rule }) }),
      this.putOff(caller, scope),
    ]);
    const snoozed = scope.snoozed ? sumOf(counts) : others;
    return { counts, units: await this.told(caller, scope, found.units), count: found.count, snoozed, left };
  }

  /**
   * Puts a reason off until a day. It comes back then, or as soon as there is more of it.
   *
   * @throws Refusal `officials-only`, `unit-not-found`; `bad-request` (reason-missing, unknown-day, day-not-ahead, not-on-desk)
   */
  async snooze(
    caller: Caller,
    what: { readonly unitId: string; readonly rule: AttentionId; readonly today: string },
    said: { readonly until: string; readonly reason: string },
  ): Promise<void> {
    const { unitId, rule, today } = what;
    await this.mayPutOff(caller, unitId);
    const reason = said.reason.trim();
    if (reason === '') throw new Refusal('bad-request', { reason: 'reason-missing' });
    if (!isIsoDate(said.until)) throw new Refusal('bad-request', { reason: 'unknown-day' });
    if (said.until <= today) throw new Refusal('bad-request', { reason: 'day-not-ahead' });
    const scope = scopeOf({ area: '', snoozed: false, today }, this.settings.deadlines);
    const hit = (await hitsOf(this.reader, caller, scope, [unitId])).find((each) => each.rule === rule);
    if (!hit) throw new Refusal('bad-request', { reason: 'not-on-desk' });
    await this.unitOfWork.run(caller, (write) => putOff(write, hit, { until: said.until, reason }));
  }

  /** Tells a reason again. @throws Refusal `officials-only`, `unit-not-found` */
  async wake(caller: Caller, unitId: string, rule: AttentionId): Promise<void> {
    await this.mayPutOff(caller, unitId);
    await this.unitOfWork.run(caller, (scope) => wake(scope, unitId, rule));
  }

  /** How many reasons are put off, where that is not what is shown. */
  private async putOff(caller: Caller, scope: DeskScope): Promise<number> {
    if (scope.snoozed || !(await anythingPutOff(this.reader, scope.today))) return 0;
    return sumOf(await countsByRule(this.reader, caller, { ...scope, snoozed: true }));
  }

  private checkMaySee(caller: Caller, area: AreaCode): void {
    if (!seesNames(caller)) throw new Refusal('officials-only');
    if (!reachesArea(caller, area)) throw new Refusal('area-not-found', { area });
  }

  private async mayPutOff(caller: Caller, unitId: string): Promise<void> {
    if (!seesNames(caller)) throw new Refusal('officials-only');
    await this.units.get(caller, unitId);
  }

  private async told(caller: Caller, scope: DeskScope, ids: readonly string[]): Promise<DeskUnit[]> {
    const [hits, signals, snoozes, latest, units] = await Promise.all([
      hitsOf(this.reader, caller, scope, ids),
      signalsIn(this.reader, ids),
      snoozesOf(this.reader, ids),
      this.assessments.latestOf(caller, ids),
      Promise.all(ids.map((id) => this.units.get(caller, id))),
    ]);
    return units.map((unit) => ({
      unit,
      assessmentId: latest.find(({ unitId }) => unitId === unit.id)?.assessmentId ?? null,
      reasons: hits
        .filter(({ unitId }) => unitId === unit.id)
        .map(({ rule, since, count, year }) => {
          const same = (each: { readonly unitId: string; readonly rule: string }): boolean =>
            each.unitId === unit.id && each.rule === rule;
          const facts = signals.find(same)?.facts ?? null;
          return { rule, since, count, year, facts, putOff: snoozes.find(same) ?? null };
        }),
    }));
  }
}

function scopeOf({ today, ...rest }: Omit<DeskScope, 'due'>, deadlines: readonly DeadlineRule[]): DeskScope {
  const due = dueYear(today, deadlines);
  return { today, ...rest, ...(due ? { due } : {}) };
}

const sumOf = (counts: ReadonlyMap<AttentionId, number>): number =>
  [...counts.values()].reduce((all, each) => all + each, 0);
