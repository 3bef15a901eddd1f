import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { Reader } from '../database/unit-of-work';
import { NATION } from '../domain/area/area';
import type { Measured } from '../domain/comparison/group-statistics';
import { groupsOf, type Widened } from '../domain/comparison/peers';
import type { Measure, PopulationKey } from '../domain/comparison/population';
import { valueFromText, type Value } from '../domain/comparison/value';
import { mayOpen, seesUnits, type Viewer } from '../domain/comparison/viewer';
import { Refusal } from '../domain/errors';
import { readingsOf } from '../domain/assessment/basis';
import type { RuleSet } from '../domain/rules/rule-set';
import { GroupsService, statisticsByMeasure, type GroupStatistics } from './groups.service';
import { measuredTexts } from './measured';
import { OwnGroupsService } from './own-groups.service';
import type { PeerEntity } from './peer.entity';
import { findPeer, findPopulation, populationId } from './peers.store';
import { placeOf } from './place';
import type { PopulationEntity } from './population.entity';

/** Periods that stand side by side. */
const PERIODS = 5;

/** What a unit is compared with in one period. */
export type ComparedWith =
  | { readonly kind: 'fixed'; readonly widened: Widened; readonly statistics: GroupStatistics }
  | {
      readonly kind: 'own';
      readonly name: string;
      readonly units: number;
      readonly measures: ReadonlyMap<Measure, Measured>;
    };

/** One period of a unit beside its group. */
export interface PeerPeriod {
  readonly year: number;
  readonly population: PopulationEntity;
  readonly peer: PeerEntity;
  readonly values: ReadonlyMap<Measure, Value>;
  readonly group: ComparedWith;
}

/** A unit beside its groups, over several periods. */
export interface UnitBesidePeers {
  readonly unitId: string;
  readonly name: string;
  /** As it is read by the readings of the assessment. */
  readonly ruleSet: RuleSet;
  readonly year: number;
  /** Descending; a year without an assessment under the same edition and readings is absent. */
  readonly periods: readonly PeerPeriod[];
  /** Of the newest period: all units of the kind, of every size, wherever they are. */
  readonly all?: GroupStatistics;
  /** Years in between that are absent. */
  readonly absent: readonly number[];
}

/** Puts a unit beside its peers, as the reports of bank supervisors do. */
@Injectable()
export class UnitPeersService {
  constructor(
    private readonly reader: Reader,
    private readonly assessments: AssessmentsService,
    private readonly groups: GroupsService,
    private readonly ownGroups: OwnGroupsService,
  ) {}

  /**
   * An assessment and the four years before it, each beside the group of its year.
   *
   * @param ownGroupId a group that an official put together, in place of the fixed ones
   * @throws Refusal `assessment-not-found`, `officials-only`, `group-not-found`
   */
  async beside(assessmentId: string, viewer: Viewer, ownGroupId?: string): Promise<UnitBesidePeers> {
    const { statement, edition, assessment } = await this.assessments.get(assessmentId);
    const { unitId, year } = statement;
    if (!mayOpen(viewer, unitId) || (ownGroupId !== undefined && !seesUnits(viewer))) {
      throw new Refusal('officials-only');
    }
    const { basis } = assessment;
    const readings = readingsOf(basis);
    const key = { ruleSetId: basis.law.id, editionHash: edition.hash, readings, year };
    const periods = await this.periodsOf(unitId, key, ownGroupId);
    const years = Array.from({ length: PERIODS }, (_, back) => year - back);
    const first = Math.min(...periods.map((each) => each.year));
    const absent = years.filter((each) => each > first && !periods.some((period) => period.year === each));
    const name = statement.statement.unit.name;
    const all = periods[0] && (await this.everybody(periods[0]));
    const beside = { unitId, name, ruleSet: basis.ruleSet, year, periods, absent };
    return all ? { ...beside, all } : beside;
  }

  /**
   * The periods of a unit up to a year that were judged by the same edition and readings, the newest first.
   *
   * @throws Refusal `group-not-found`
   */
  async periodsOf(unitId: string, latest: PopulationKey, ownGroupId?: string): Promise<PeerPeriod[]> {
    const years = Array.from({ length: PERIODS }, (_, back) => latest.year - back);
    const found = await Promise.all(
      years.map((year) => this.period(populationId({ ...latest, year }), unitId, ownGroupId)),
    );
    return found.flatMap((each) => each ?? []);
  }

  /** All units of the kind in the population of a period. */
  async everybody({ population, peer }: PeerPeriod): Promise<GroupStatistics> {
    return this.groups.statistics(population, { kind: peer.kind, size: 'all', area: NATION });
  }

  private async period(
    id: string,
    unitId: string,
    ownGroupId: string | undefined,
  ): Promise<PeerPeriod | undefined> {
    const [population, peer] = await Promise.all([
      findPopulation(this.reader, id),
      findPeer(this.reader, id, unitId),
    ]);
    if (!population || !peer) return undefined;
    const group = await (ownGroupId === undefined
      ? this.fixed(population, peer)
      : this.own(population, ownGroupId));
    return { year: population.year, population, peer, values: valuesOf(population, peer), group };
  }

  private async fixed(population: PopulationEntity, peer: PeerEntity): Promise<ComparedWith> {
    const widened = await this.groups.widen(population, groupsOf(placeOf(peer)));
    const statistics = await this.groups.statistics(population, widened.group);
    return { kind: 'fixed', widened, statistics };
  }

  private async own(population: PopulationEntity, id: string): Promise<ComparedWith> {
    const { name, measured } = await this.ownGroups.measuredIn(population.id, id);
    return {
      kind: 'own',
      name,
      units: measured.length,
      measures: statisticsByMeasure(population.measures, measured),
    };
  }
}

function valuesOf(population: PopulationEntity, peer: PeerEntity): Map<Measure, Value> {
  const texts = measuredTexts(peer.measured);
  return new Map(
    population.measures.flatMap((measure, at) =>
      texts[at] ? [[measure, valueFromText(texts[at])] as const] : [],
    ),
  );
}
