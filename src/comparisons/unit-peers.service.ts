import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { namesOnly } from '../domain/access/officials-only';
import { NATION } from '../domain/area/area';
import type { ComparedWith, GroupStatistics, PeerPeriod, UnitBesidePeers } from '../domain/comparison/beside';
import { groupsFor } from '../domain/comparison/peers';
import type { PeersResult } from '../domain/comparison/peers-result';
import type { Measure, Population, PopulationKey } from '../domain/comparison/population';
import { areasIn, peersResult } from '../domain/comparison/tell-peers';
import { valueFromText, type Value } from '../domain/comparison/value';
import { Refusal } from '../domain/errors';
import { readingsOf } from '../domain/assessment/basis';
import { Settings } from '../settings';
import { AreasService } from '../units/areas.service';
import { GroupsService, statisticsByMeasure } from './groups.service';
import { measuredTexts } from './measured';
import { OwnGroupsService } from './own-groups.service';
import type { PeerEntity } from './peer.entity';
import { populationId } from './ids';
import { findPeer, findPopulation } from './peers.store';
import { placeOf } from './place';

/** Periods that stand side by side. */
const PERIODS = 5;

/** One year of a unit in its population. */
interface PeriodAsked {
  readonly populationId: string;
  readonly unitId: string;
  readonly ownGroupId: string | undefined;
}

/** Puts a unit beside its peers, as the reports of bank supervisors do. */
@Injectable()
export class UnitPeersService {
  constructor(
    private readonly reader: Reader,
    private readonly assessments: AssessmentsService,
    private readonly groups: GroupsService,
    private readonly ownGroups: OwnGroupsService,
    private readonly areas: AreasService,
    private readonly settings: Settings,
  ) {}

  /**
   * An assessment and the four years before it, each beside the group of its year, as far as the caller may see.
   *
   * @param ownGroupId a group that an official put together, in place of the fixed ones
   * @throws Refusal `assessment-not-found`, `officials-only`, `group-not-found`; `no-peers` where no year is comparable
   */
  async show(caller: Caller, assessmentId: string, ownGroupId?: string): Promise<PeersResult> {
    const beside = await this.beside(caller, assessmentId, ownGroupId);
    if (beside.periods.length === 0) throw new Refusal('no-peers');
    const areas = await this.areas.names(areasIn(beside.periods));
    return peersResult(beside, caller, { areas, sizeSplits: this.settings.sizeSplits });
  }

  private async beside(
    caller: Caller,
    assessmentId: string,
    ownGroupId: string | undefined,
  ): Promise<UnitBesidePeers> {
    const { statement, edition, assessment } = await this.assessments.get(caller, assessmentId);
    const { unitId, year } = statement;
    if (ownGroupId !== undefined) namesOnly(caller);
    const { basis } = assessment;
    const readings = readingsOf(basis);
    const key = { ruleSetId: basis.law.id, editionHash: edition.hash, readings, year };
    const periods = await this.periodsOf(caller, unitId, key, ownGroupId);
    const all = periods[0] && (await this.everybody(caller, periods[0]));
    return {
      unitId,
      name: statement.statement.unit.name,
      law: { ruleSet: basis.ruleSet, edition, readings },
      year,
      periods,
      absent: absentIn(year, periods),
      ...(all ? { all } : {}),
    };
  }

  /**
   * The periods of a unit up to a year that were judged by the same edition and readings, the newest first.
   *
   * @throws Refusal `group-not-found`
   */
  async periodsOf(
    caller: Caller,
    unitId: string,
    latest: PopulationKey,
    ownGroupId?: string,
  ): Promise<PeerPeriod[]> {
    const years = Array.from({ length: PERIODS }, (_, back) => latest.year - back);
    const found = await Promise.all(
      years.map((year) =>
        this.period(caller, { populationId: populationId({ ...latest, year }), unitId, ownGroupId }),
      ),
    );
    return found.flatMap((each) => each ?? []);
  }

  /** All units of the kind in the population of a period. */
  async everybody(caller: Caller, { population, kind }: PeerPeriod): Promise<GroupStatistics> {
    return this.groups.statistics(caller, population, { kind, size: 'all', area: NATION });
  }

  private async period(
    caller: Caller,
    { populationId: id, unitId, ownGroupId }: PeriodAsked,
  ): Promise<PeerPeriod | undefined> {
    const [population, peer] = await Promise.all([
      findPopulation(this.reader, id),
      findPeer(this.reader, id, unitId),
    ]);
    if (!population || !peer) return undefined;
    const group = await (ownGroupId === undefined
      ? this.fixed(caller, population, peer)
      : this.own(caller, population, ownGroupId));
    const { assessmentId, kind, size, counts } = peer;
    return {
      year: population.year,
      population,
      assessmentId,
      kind,
      size,
      counts: counts === 1,
      values: valuesOf(population, peer),
      group,
    };
  }

  private async fixed(caller: Caller, population: Population, peer: PeerEntity): Promise<ComparedWith> {
    const widened = await this.groups.widen(population, groupsFor(caller, placeOf(peer)));
    const statistics = await this.groups.statistics(caller, population, widened.group);
    return { kind: 'fixed', widened, statistics };
  }

  private async own(caller: Caller, population: Population, id: string): Promise<ComparedWith> {
    const { name, measured } = await this.ownGroups.measuredIn(caller, population.id, id);
    return {
      kind: 'own',
      name,
      units: measured.length,
      measures: statisticsByMeasure(population.measures, measured),
    };
  }
}

/** Years after the first that is compared which are not. */
function absentIn(year: number, periods: readonly PeerPeriod[]): number[] {
  const compared = periods.map((each) => each.year);
  const years = Array.from({ length: PERIODS }, (_, back) => year - back);
  return years.filter((each) => each > Math.min(...compared) && !compared.includes(each));
}

function valuesOf(population: Population, peer: PeerEntity): Map<Measure, Value> {
  const texts = measuredTexts(peer.measured);
  return new Map(
    population.measures.flatMap((measure, at) =>
      texts[at] ? [[measure, valueFromText(texts[at])] as const] : [],
    ),
  );
}
