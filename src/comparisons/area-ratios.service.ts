import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { levelOf, type AreaCode } from '../domain/area/area';
import type { Group } from '../domain/comparison/peers';
import type { Measure } from '../domain/comparison/population';
import type { Statistics } from '../domain/comparison/statistics';
import type { Kind } from '../domain/statement/kind';
import { AreaCountsService } from './area-counts.service';
import { keptStatistics } from './area-ratios.store';
import { partLength } from './area-seen';
import { countIn } from './groups.store';
import { GroupsService } from './groups.service';
import { officialsOnly } from '../domain/access/officials-only';
import { groupId } from './ids';
import type { PopulationEntity } from './population.entity';
import { populationsOfLaw } from './ranking-list.store';

/** Which means: of the parts of an area, over some years. */
export interface RatiosAsked {
  readonly area: AreaCode;
  readonly ruleSetId: string;
  readonly kind: Kind;
  readonly measure: Measure;
  /** The newest year; so many stand side by side as {@link YEARS_OF_RATIOS}. */
  readonly year: number;
}

/** The mean of one measure in a group, and of how many units. */
export type KeptMean = Pick<Statistics, 'n' | 'mean'>;

/** One part of an area, and its mean of each year. */
export interface RatioRow {
  readonly area: AreaCode;
  /** Along the years: how many units of the kind owed the year, or reported it although they had ceased. */
  readonly registered: readonly number[];
  /** Along the years; null where no unit has a value, undefined where it is not worked out yet. */
  readonly means: readonly (KeptMean | null | undefined)[];
}

/** The means of an area's parts. */
export interface AreaRatios {
  /** The newest last, each with the population that it is of. */
  readonly years: readonly { readonly year: number; readonly populationId: string }[];
  readonly rows: readonly RatioRow[];
}

/** So many years stand side by side. */
const YEARS_OF_RATIOS = 5;
/** So many groups are worked out while somebody waits: the others when the page is opened again. */
const WORKED_OUT = 60;

/** One group of a population, and the place of its mean. */
interface Wanted {
  readonly id: string;
  readonly population: PopulationEntity;
  readonly group: Group;
}

/** The means of a measure by the parts of an area and by year: what is kept of each group, worked out where it is stale. */
@Injectable()
export class AreaRatiosService {
  constructor(
    private readonly reader: Reader,
    private readonly groups: GroupsService,
    private readonly counts: AreaCountsService,
  ) {}

  /** @throws Refusal `officials-only`, `area-not-found` */
  async means(caller: Caller, asked: RatiosAsked): Promise<AreaRatios> {
    const { area, kind, measure } = asked;
    officialsOnly(caller, area);
    const populations = await this.populations(asked);
    const years = populations.map(({ year, id }) => ({ year, populationId: id }));
    if (levelOf(area) === 'district') return { years, rows: [] };
    const length = partLength(area);
    const registered = await this.counts.registered(caller, { kind, area, length }, populations);
    const codes = [...new Set(registered.flatMap((each) => [...each.keys()]))].sort();
    const wanted = codes.flatMap((code) => populations.map((population) => wantedOf(population, kind, code)));
    const means = await this.found(caller, wanted, measure);
    const rows = codes.map((code) => ({
      area: code,
      registered: registered.map((each) => each.get(code) ?? 0),
      means: populations.map((population) => means.get(wantedOf(population, kind, code).id)),
    }));
    return { years, rows };
  }

  private async found(
    caller: Caller,
    wanted: readonly Wanted[],
    measure: Measure,
  ): Promise<Map<string, KeptMean | null>> {
    const means: Map<string, KeptMean | null> = await keptStatistics(
      this.reader,
      wanted.map(({ id }) => id),
      measure,
    );
    const missing = wanted.filter(({ id }) => !means.has(id)).slice(0, WORKED_OUT);
    for (const { id, population, group } of missing) {
      const { measures } = await this.groups.statistics(caller, population, group);
      const statistics = measures.get(measure)?.statistics;
      means.set(id, statistics ? { n: statistics.n, mean: statistics.mean } : null);
    }
    return means;
  }

  /** Of each year the population that has the most units of the kind, the newest year last. */
  private async populations({ ruleSetId, year, kind }: RatiosAsked): Promise<PopulationEntity[]> {
    const all = await populationsOfLaw(this.reader, ruleSetId, year - YEARS_OF_RATIOS + 1, year);
    const years = [...new Set(all.map((each) => each.year))].sort((a, b) => a - b);
    const largest = years.map((each) =>
      this.largest(
        all.filter((one) => one.year === each),
        kind,
      ),
    );
    return (await Promise.all(largest)).flatMap((each) => each ?? []);
  }

  private async largest(
    populations: readonly PopulationEntity[],
    kind: Kind,
  ): Promise<PopulationEntity | undefined> {
    if (populations.length < 2) return populations[0];
    const counted = await Promise.all(
      populations.map(async (population) => ({
        population,
        units: await countIn(this.reader, { populationId: population.id, kind }),
      })),
    );
    return counted.sort((a, b) => b.units - a.units)[0]?.population;
  }
}

function wantedOf(population: PopulationEntity, kind: Kind, area: AreaCode): Wanted {
  const group: Group = { kind, size: 'all', area };
  return { id: groupId(population.id, group), population, group };
}
