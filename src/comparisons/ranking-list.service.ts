import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import { AMOUNTS, type AmountName } from '../domain/comparison/amounts';
import type { Group } from '../domain/comparison/peers';
import {
  rankValue,
  type NumberColumn,
  type RankColumn,
  type RankFacts,
} from '../domain/comparison/rank-columns';
import { TOTAL } from '../domain/comparison/population';
import type { SizeClass } from '../domain/comparison/size-class';
import { valueFromText, valuesOfTexts, type Value } from '../domain/comparison/value';
import { tableOf } from '../domain/records';
import { measuredAt } from './measured';
import { officialsOnly } from '../domain/access/officials-only';
import { areaOf } from './place';
import { inPlace, isCertain, isValued, withoutPlace, type PlacedUnit, type Valued } from './placed-unit';
import type { PopulationEntity } from './population.entity';
import {
  isAbout,
  populationsOfLaw,
  rankedRows,
  type RankedFilter,
  type RankedRow,
  type Read,
} from './ranking-list.store';

export type { PlacedUnit } from './placed-unit';

/** What is put in order, and how. */
export interface RankedAsked extends Group {
  /** The populations that stand side by side: one, or those of the law in several years. */
  readonly populations: readonly PopulationEntity[];
  /** Of each unit its newest year among them. */
  readonly newest: boolean;
  readonly order: NumberColumn;
  /** The least first. */
  readonly upwards: boolean;
}

/** The same with what stands beside it. */
export interface RankedUnit extends PlacedUnit {
  readonly assessmentId: string;
  readonly year: number;
  readonly area: AreaCode;
  readonly size: SizeClass;
  /** By column, those that were asked for. */
  readonly values: ReadonlyMap<string, Value>;
}

/** So many years back a unit's newest one may lie. */
export const YEARS_BACK = 3;
/** So many units are asked for by their ids; more of them with all others. */
const MOST_NAMED = 500;

/** Units in order of any measure, and what stands beside it. */
@Injectable()
export class RankingListService {
  constructor(private readonly reader: Reader) {}

  /** The populations of a law in the newest years. @param newest year */
  async recent(
    caller: Caller,
    area: AreaCode,
    ruleSetId: string,
    newest: number,
  ): Promise<PopulationEntity[]> {
    officialsOnly(caller, area);
    return populationsOfLaw(this.reader, ruleSetId, newest - YEARS_BACK + 1, newest);
  }

  /** Every unit in its place; those without a value come last, the highest possible total first.
   * @throws Refusal `officials-only`, `area-not-found` */
  async order(caller: Caller, asked: RankedAsked): Promise<PlacedUnit[]> {
    officialsOnly(caller, asked.area);
    const rows = await this.rows(asked, neededFor([asked.order], asked.newest));
    const valued = rows.map(valuing(asked));
    const rest = valued.filter(({ value }) => !value).map(({ row }) => row);
    return [...inPlace(valued.filter(isValued), asked.upwards), ...withoutPlace(rest)];
  }

  /** Some units of such an order, with what stands beside them. @throws Refusal `officials-only`, `area-not-found` */
  async beside(
    caller: Caller,
    asked: RankedAsked,
    placed: readonly PlacedUnit[],
    columns: readonly RankColumn[],
  ): Promise<RankedUnit[]> {
    officialsOnly(caller, asked.area);
    if (placed.length === 0) return [];
    const numbers = columns.filter((each) => each.of !== 'words');
    const ids = placed.length > MOST_NAMED ? undefined : placed.map(({ unitId }) => unitId);
    const rows = await this.rows(asked, neededFor(numbers, true), ids);
    const byUnit = new Map(rows.filter(isAbout).map((row) => [row.unitId, row]));
    return placed.flatMap((unit) => {
      const row = byUnit.get(unit.unitId);
      if (!row) return [];
      const { assessmentId, year, size } = row;
      return [
        { ...unit, assessmentId, year, size, area: areaOf(row), values: valuesIn(row, asked, numbers) },
      ];
    });
  }

  private async rows(asked: RankedAsked, read: Read, unitIds?: readonly string[]): Promise<RankedRow[]> {
    const { populations, newest, kind, size, area } = asked;
    if (populations.length === 0) return [];
    const populationIds = populations.map(({ id }) => id);
    const filter: RankedFilter = { populationIds, newestOnly: newest, kind, size, area };
    const rows = await rankedRows(this.reader, filter, read, unitIds);
    return newest ? newestOf(rows) : rows;
  }
}

function neededFor(columns: readonly NumberColumn[], about: boolean): Read {
  const has = (...of: readonly NumberColumn['of'][]): boolean => columns.some((each) => of.includes(each.of));
  return {
    about,
    measured: columns.some((each) => each.of === 'measure' && each.measure.of !== 'total'),
    amounts: has('amount', 'growth'),
    before: has('growth', 'change'),
  };
}

function newestOf(rows: readonly RankedRow[]): RankedRow[] {
  const newest = new Map<string, RankedRow>();
  for (const row of rows) {
    const found = newest.get(row.unitId);
    if (!found || (found.year ?? 0) < (row.year ?? 0)) newest.set(row.unitId, row);
  }
  return [...newest.values()];
}

const certain = (least: string | null | undefined, most: string | null | undefined): { total?: Value } =>
  least && least === most ? { total: valueFromText(least) } : {};

function factsOf(row: RankedRow, { populations }: RankedAsked): RankFacts {
  const population = populations.find(({ id }) => id === row.populationId) ?? populations[0];
  const measures = population?.measures ?? [];
  return {
    ruleSetId: population?.ruleSetId ?? '',
    ...certain(row.totalLeast, row.totalMost),
    measured: (measure) => measuredAt(row.measured ?? '', measures.indexOf(measure)),
    amounts: tableOf(AMOUNTS, (name) => row[name] ?? null),
  };
}

function beforeOf(row: RankedRow): RankFacts | undefined {
  const { beforeLaw, beforeLeast, beforeMost } = row;
  if (!beforeLaw) return undefined;
  return {
    ruleSetId: beforeLaw,
    ...certain(beforeLeast, beforeMost),
    measured: () => undefined,
    amounts: tableOf(AMOUNTS, (name: AmountName) => row[`before_${name}`] ?? null),
  };
}

/** Of a total alone no other fact is looked at: a list may be of a whole country. */
function valuing(asked: RankedAsked): (row: RankedRow) => Valued {
  const { order } = asked;
  const read = valuesOfTexts();
  if (order.of !== 'measure' || order.id !== TOTAL)
    return (row) => ({ row, value: rankValue(order, factsOf(row, asked), beforeOf(row)) });
  return (row) => ({ row, value: isCertain(row) ? read(row.totalLeast) : undefined });
}

function valuesIn(row: RankedRow, asked: RankedAsked, columns: readonly NumberColumn[]): Map<string, Value> {
  const [now, before] = [factsOf(row, asked), beforeOf(row)];
  return new Map(
    columns.flatMap((column) => {
      const value = rankValue(column, now, before);
      return value ? [[column.id, value] as const] : [];
    }),
  );
}
