import { Injectable } from '@nestjs/common';
import { EditionsService } from '../assessments/editions.service';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import { percentileOf } from '../domain/comparison/ladder';
import { measuredOf, type Measured } from '../domain/comparison/group-statistics';
import type { Measure } from '../domain/comparison/population';
import { ranked, type Ranked } from '../domain/comparison/ranking';
import { usableYear } from '../domain/comparison/usable-year';
import { compareValues, valueFromText, type Value } from '../domain/comparison/value';
import type { Exact } from '../domain/decimal';
import { Refusal } from '../domain/errors';
import { choose, readAs } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import { AreaCountsService } from './area-counts.service';
import { KeptCounts } from './kept-counts';
import { measuredAt } from './measured';
import { namesOnly, officialsOnly } from '../domain/access/officials-only';
import { findPopulation } from './peers.store';
import { areaOf } from './place';
import type { PopulationEntity } from './population.entity';
import {
  countingByYear,
  measuredRows,
  namesOf,
  populationSizes,
  populationYears,
  rankingRows,
  type PopulationSize,
  type RankingFilter,
  type RankingRow,
} from './rankings.store';

export type { PopulationSize, RankingFilter } from './rankings.store';

/** A unit in a list: who it is, and the value it stands there with. */
export interface ListedUnit {
  readonly row: RankingRow;
  readonly area: AreaCode;
  readonly value?: Value;
}

/** Units in order of their totals; those whose total gaps leave open have no rank. */
export interface Ranking {
  readonly ranked: readonly Ranked<ListedUnit & { readonly value: Value }>[];
  /** The highest possible total first. */
  readonly open: readonly ListedUnit[];
}

/** The units of a group in order of one measure. */
export interface MeasureList {
  readonly measured?: Measured;
  readonly units: readonly (Ranked<ListedUnit & { readonly value: Value }> & {
    readonly percentile: Exact;
  })[];
  readonly without: readonly ListedUnit[];
}

/** Lists of units by name: for officials only. */
@Injectable()
export class RankingsService {
  constructor(
    private readonly reader: Reader,
    private readonly editions: EditionsService,
    private readonly counts: AreaCountsService,
    private readonly keptCounts: KeptCounts,
  ) {}

  /** The years that can be ranked, the newest first. @throws Refusal `officials-only` */
  async years(caller: Caller): Promise<number[]> {
    namesOnly(caller);
    return populationYears(this.reader);
  }

  /** The same for a list of an area. @throws Refusal `officials-only`, `area-not-found` */
  async yearsIn(caller: Caller, area: AreaCode): Promise<number[]> {
    officialsOnly(caller, area);
    return populationYears(this.reader);
  }

  /** The newest year that is filled well enough to be ranked, if there is one. @throws Refusal `officials-only` */
  async usableYear(caller: Caller): Promise<number | undefined> {
    namesOnly(caller);
    const kept = await this.counts.current();
    return usableYear(await (kept ? this.keptCounts.byYear(kept) : countingByYear(this.reader)));
  }

  /** The populations of a year by kind, the largest first. @throws Refusal `officials-only` */
  async populations(caller: Caller, year: number): Promise<PopulationSize[]> {
    namesOnly(caller);
    return populationSizes(this.reader, year);
  }

  /** @throws Refusal `officials-only`, `group-not-found` */
  async population(caller: Caller, id: string): Promise<PopulationEntity> {
    namesOnly(caller);
    const found = await findPopulation(this.reader, id);
    if (!found) throw new Refusal('group-not-found');
    return found;
  }

  /** The rule set of a population, in its edition and read as it was. */
  async ruleSet({ ruleSetId, editionHash, readings }: PopulationEntity): Promise<RuleSet> {
    const ruleSet = await this.editions.ruleSet(ruleSetId, editionHash);
    return readAs(ruleSet, choose(ruleSet, readings));
  }

  /** The units of a group in order of their totals. @throws Refusal `officials-only`, `area-not-found` */
  async ranking(caller: Caller, filter: RankingFilter): Promise<Ranking> {
    officialsOnly(caller, filter.area);
    const rows = await rankingRows(this.reader, filter);
    const certain = rows.flatMap((row) =>
      row.totalLeast !== null && row.totalLeast === row.totalMost
        ? [{ row, area: areaOf(row), value: valueFromText(row.totalLeast) }]
        : [],
    );
    const open = rows.filter((row) => row.totalLeast === null || row.totalLeast !== row.totalMost);
    return {
      ranked: ranked(certain, (a, b) => compareValues(b.value, a.value)),
      open: open
        .sort((a, b) => compareValues(mostOf(b), mostOf(a)))
        .map((row) => ({ row, area: areaOf(row) })),
    };
  }

  /** The units of a group in order of one measure, the highest first. @throws Refusal `officials-only`, `area-not-found` */
  async byMeasure(caller: Caller, filter: RankingFilter, measure: Measure): Promise<MeasureList> {
    officialsOnly(caller, filter.area);
    const population = await this.population(caller, filter.populationId);
    const place = population.measures.indexOf(measure);
    const rows = await measuredRows(this.reader, filter);
    const listed = rows.map((row) => ({ row, area: areaOf(row), value: measuredAt(row.measured, place) }));
    const withValue = listed.flatMap((each) => (each.value ? [{ ...each, value: each.value }] : []));
    const without = listed.filter((each) => !each.value).map(({ row, area }) => ({ row, area }));
    const measured = measuredOf(withValue.map((each) => each.value));
    const units = ranked(withValue, (a, b) => compareValues(b.value, a.value)).flatMap((each) => {
      const percentile = measured && percentileOf(measured.ladder, each.item.value);
      return percentile ? [{ ...each, percentile }] : [];
    });
    return { units, without, ...(measured ? { measured } : {}) };
  }

  /** The names of some units. @throws Refusal `officials-only` */
  async names(caller: Caller, unitIds: readonly string[]): Promise<Map<string, string>> {
    namesOnly(caller);
    return namesOf(this.reader, unitIds);
  }
}

function mostOf({ totalMost }: RankingRow): Value {
  return valueFromText(totalMost ?? '-1');
}
