import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { officialsOnly } from '../domain/access/officials-only';
import {
  leagueInOrder,
  leagueOf,
  type League,
  type LeagueRow,
  type LeagueUnit,
} from '../domain/comparison/league';
import { TOTAL } from '../domain/comparison/population';
import { statisticsOf, type Statistics } from '../domain/comparison/statistics';
import { compareValues, valuesOfTexts, type Value } from '../domain/comparison/value';
import { grouped } from '../domain/grouped';
import { AreaCountsService } from './area-counts.service';
import { keptStatistics } from './area-ratios.store';
import { partLength } from './area-seen';
import { groupId } from './ids';
import { isCertain } from './placed-unit';
import { rankedRows, TOTALS_ALONE, type OrderedRow } from './ranking-list.store';
import type { LeagueBase } from './ordered-list';
import { RankingsService } from './rankings.service';
import { totalsOfParts, type TotalCount, type TotalsOf } from './total-order.store';

/** The areas one step down, in order of the mean total of their units: for officials. */
@Injectable()
export class LeaguesService {
  constructor(
    private readonly reader: Reader,
    private readonly rankings: RankingsService,
    private readonly counts: AreaCountsService,
  ) {}

  /** @param base what was read of the group already @throws Refusal `officials-only`, `area-not-found` */
  async league(caller: Caller, of: TotalsOf, base?: LeagueBase): Promise<League> {
    officialsOnly(caller, of.area);
    if (base && 'counts' in base) return this.ofCounts(caller, of, base.counts);
    const length = partLength(of.area);
    const read = valuesOfTexts();
    const listed = base?.listed ?? (await this.listed(of));
    const units = listed.flatMap((unit) => leagueUnit(unit, length, read));
    const judged = units.map(({ area: part }) => ({ part, units: 1 }));
    return leagueOf(units, await this.registered(caller, of, judged));
  }

  private async listed({ populationId, ...group }: TotalsOf): Promise<readonly OrderedRow[]> {
    const ofOne = { populationIds: [populationId], newestOnly: false, ...group };
    return rankedRows(this.reader, ofOne, TOTALS_ALONE);
  }

  /** Of a large group: statistics that are kept, and only those of stale parts from their units. */
  private async ofCounts(caller: Caller, of: TotalsOf, all: readonly TotalCount[]): Promise<League> {
    const length = partLength(of.area);
    const counts = all.filter(({ part }) => part.length === length);
    const registered = await this.registered(caller, of, counts);
    const byPart = grouped(counts, ({ part }) => part);
    const totals = await this.totals(of, [...byPart.keys()]);
    const parts = [...new Set([...registered.keys(), ...byPart.keys()])].sort();
    return leagueInOrder(
      parts.map((area): LeagueRow => {
        const known = totals.get(area);
        return {
          ...{ area, registered: registered.get(area) ?? 0, grades: gradesOf(byPart.get(area) ?? []) },
          ...(known ? { totals: known } : {}),
        };
      }),
    );
  }

  private async totals(of: TotalsOf, parts: readonly string[]): Promise<Map<string, Statistics | null>> {
    const { populationId, kind, size } = of;
    const ids = new Map(parts.map((area) => [groupId(populationId, { kind, size, area }), area]));
    const kept = await keptStatistics(this.reader, [...ids.keys()], TOTAL);
    const known = new Map([...kept].map(([id, statistics]) => [ids.get(id) ?? '', statistics]));
    const stale = parts.filter((part) => !known.has(part));
    const read = valuesOfTexts();
    const rows = grouped(await totalsOfParts(this.reader, of, stale), ({ part }) => part);
    for (const [part, each] of rows)
      known.set(part, statisticsOf(each.map(({ total }) => read(total)).sort(compareValues)) ?? null);
    return known;
  }

  /** Units of each part: those that are registered; of one size only those that were judged, since others' size is not known. */
  private async registered(
    caller: Caller,
    { populationId, kind, size, area }: TotalsOf,
    judged: readonly { readonly part: string; readonly units: number }[],
  ): Promise<ReadonlyMap<string, number>> {
    if (size !== 'all') return unitsByPart(judged);
    const population = await this.rankings.population(caller, populationId);
    const [units] = await this.counts.registered(caller, { kind, area, length: partLength(area) }, [
      population,
    ]);
    return units ?? new Map();
  }
}

function leagueUnit(unit: OrderedRow, length: number, read: (text: string) => Value): LeagueUnit[] {
  const { part: area, grade } = unit;
  if (area.length < length) return [];
  return [isCertain(unit) ? { area, grade, total: read(unit.totalLeast) } : { area, grade }];
}

function gradesOf(counts: readonly TotalCount[]): Map<string, number> {
  const grades = new Map<string, number>();
  for (const { grade, isCertain: certain, units } of counts)
    if (certain && grade !== null) grades.set(grade, (grades.get(grade) ?? 0) + units);
  return grades;
}

function unitsByPart(
  counts: readonly { readonly part: string; readonly units: number }[],
): Map<string, number> {
  const all = new Map<string, number>();
  for (const { part, units } of counts) all.set(part, (all.get(part) ?? 0) + units);
  return all;
}
