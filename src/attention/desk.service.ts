import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { opensLists, type Caller } from '../domain/access/caller';
import { namesOnly, officialsOnly } from '../domain/access/officials-only';
import { NATION, type AreaCode } from '../domain/area/area';
import { dueYear } from '../domain/attention/late';
import type { DeadlineRule } from '../domain/filing/deadlines';
import type { AttentionId } from '../domain/attention/rule';
import { Refusal } from '../domain/errors';
import { isIsoDate } from '../domain/period';
import type { Kind } from '../domain/statement/kind';
import { Settings } from '../settings';
import { UnitsService } from '../units/units.service';
import type { Desk, DeskUnit } from './desk';
import { keptCounts, keptHits, keptWorst } from './desk-kept.store';
import { DeskKeeper } from './desk-keeper.service';
import {
  countsByRule,
  hitsOf,
  worstUnits,
  type DeskPlace,
  type DeskScope,
  type DeskSearch,
  type Hit,
} from './hits.store';
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
  /** From 1; of what comes after a place, the first. */
  readonly page: number;
  readonly after?: DeskPlace;
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
    private readonly keeper: DeskKeeper,
    private readonly settings: Settings,
  ) {}

  /** The units of an area that need attention, the worst first. @throws Refusal `officials-only`, `area-not-found` */
  async show(caller: Caller, asked: DeskAsked): Promise<Desk> {
    officialsOnly(caller, asked.area);
    const left = await this.signals.fresh();
    const { found, scope, kept } = await this.found(caller, asked, UNITS_ON_DESK + 1);
    const { counts, count, snoozed } = found;
    const places = found.places.slice(0, UNITS_ON_DESK);
    const units = places.map(([, , , unitId]) => unitId);
    const hits = kept
      ? await keptHits(this.reader, scope.snoozed, units)
      : await hitsOf(this.reader, caller, scope, units);
    const next = found.places.length > UNITS_ON_DESK ? (places.at(-1) ?? null) : null;
    return { counts, units: await this.told(caller, hits, units), count, snoozed, left, next };
  }

  private async found(
    caller: Caller,
    { page, rule, after, ...rest }: DeskAsked,
    limit: number,
  ): Promise<{ readonly found: Found; readonly scope: DeskScope; readonly kept: boolean }> {
    const scope = scopeOf(rest, this.settings.deadlines);
    const kept = await this.keeper.current(scope.today);
    const search = {
      ...{ ...scope, offset: (page - 1) * UNITS_ON_DESK, limit },
      ...(rule === undefined ? {} : { rule }),
      ...(after === undefined ? {} : { after }),
    };
    const found = await (kept ? this.fromKept(search) : this.fromTables(caller, search));
    return { found, scope, kept };
  }

  /** The units of the list, the worst first, and no more than so many. @throws Refusal `officials-only`, `area-not-found` */
  async everyone(caller: Caller, asked: DeskAsked, most: number): Promise<string[]> {
    officialsOnly(caller, asked.area);
    const { found } = await this.found(caller, { ...asked, page: 1 }, most);
    return found.places.map(([, , , unitId]) => unitId);
  }

  /** Some units with their reasons. @throws Refusal `officials-only`, `unit-not-found` */
  async some(caller: Caller, { snoozed, today }: DeskAsked, ids: readonly string[]): Promise<DeskUnit[]> {
    namesOnly(caller);
    const scope = scopeOf({ area: NATION, snoozed, today }, this.settings.deadlines);
    return this.told(caller, await hitsOf(this.reader, caller, scope, ids), ids);
  }

  /** Why a unit needs attention, the heaviest reason first; nothing for whom lists of units are not. @throws Refusal `unit-not-found` */
  async reasonsOf(caller: Caller, unitId: string, today: string): Promise<DeskUnit | undefined> {
    if (!opensLists(caller)) return undefined;
    await this.signals.fresh();
    const asked = { area: NATION, snoozed: false, page: 1, today };
    const [unit] = await this.some(caller, asked, [unitId]);
    return unit;
  }

  /** What is kept of an area is asked without who asks: it is reached whole, or not at all. */
  private async fromKept(search: DeskSearch): Promise<Found> {
    const [counts, places] = await Promise.all([
      keptCounts(this.reader, search),
      keptWorst(this.reader, search),
    ]);
    const { byRule, any } = search.snoozed ? counts.putOff : counts.told;
    const count = search.rule === undefined ? any : (byRule.get(search.rule) ?? 0);
    return { counts: byRule, places, count, snoozed: sumOf(counts.putOff.byRule) };
  }

  private async fromTables(caller: Caller, search: DeskSearch): Promise<Found> {
    const [counts, { places, count }, others] = await Promise.all([
      countsByRule(this.reader, caller, search),
      worstUnits(this.reader, caller, search),
      this.putOff(caller, search),
    ]);
    return { counts, places, count, snoozed: search.snoozed ? sumOf(counts) : others };
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
    const scope = scopeOf({ area: NATION, snoozed: false, today }, this.settings.deadlines);
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

  private async mayPutOff(caller: Caller, unitId: string): Promise<void> {
    namesOnly(caller);
    await this.units.get(caller, unitId);
  }

  private async told(caller: Caller, hits: readonly Hit[], ids: readonly string[]): Promise<DeskUnit[]> {
    const [signals, snoozes, latest, units] = await Promise.all([
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

/** A page of the desk, by the places of its units. */
interface Found extends Pick<Desk, 'counts' | 'count' | 'snoozed'> {
  readonly places: readonly DeskPlace[];
}

function scopeOf({ today, ...rest }: Omit<DeskScope, 'due'>, deadlines: readonly DeadlineRule[]): DeskScope {
  const due = dueYear(today, deadlines);
  return { today, ...rest, ...(due ? { due } : {}) };
}

const sumOf = (counts: ReadonlyMap<AttentionId, number>): number =>
  [...counts.values()].reduce((all, each) => all + each, 0);
