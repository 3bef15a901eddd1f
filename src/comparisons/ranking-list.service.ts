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
import { ranked } from '../domain/comparison/ranking';
import { compareValues, valueFromText, type Value } from '../domain/comparison/value';
import { tableOf } from '../domain/records';
import { measuredAt } from './measured';
import { officialsOnly } from '../domain/access/officials-only';
import { areaOf } from './place';
import type { PopulationEntity } from './population.entity';
import {
  populationsOfLaw,
  rankedRows,
  type RankedFilter,
  type RankedRow,
  type Read,
} from './ranking-list.store';

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

/** A unit in its place. */
export interface RankedUnit {
  readonly unitId: string;
  readonly assessmentId: string;
  readonly year: number;
  readonly area: AreaCode;
  readonly size: RankedRow['size'];
  readonly grade: string | null;
  readonly totalLeast: string | null;
  readonly totalMost: string | null;
  /** Absent where what the order is made by is not known. */
  readonly rank?: number;
  readonly value?: Value;
  /** Whether another unit has exactly the same value. */
  readonly tied: boolean;
}

/** The values of the shown columns by unit and by column. */
export type Shown = ReadonlyMap<string, ReadonlyMap<string, Value>>;

/** So many years back a unit's newest one may lie. */
export const YEARS_BACK = 3;

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
  async order(caller: Caller, asked: RankedAsked): Promise<RankedUnit[]> {
    officialsOnly(caller, asked.area);
    const rows = await this.rows(asked, neededFor([asked.order]));
    const valued = rows.map((row) => ({ row, value: valueIn(row, asked, asked.order) }));
    const known = valued.flatMap(({ row, value }) => (value ? [{ row, value }] : []));
    const turn = asked.upwards ? 1 : -1;
    const placed = ranked(known, (a, b) => turn * compareValues(a.value, b.value));
    const rest = valued.filter(({ value }) => !value).map(({ row }) => row);
    return [
      ...placed.map(({ rank, item }, at) => ({
        ...unitOf(item.row),
        rank,
        value: item.value,
        tied: placed[at - 1]?.rank === rank || placed[at + 1]?.rank === rank,
      })),
      ...rest
        .sort((a, b) => compareValues(mostOf(b), mostOf(a)))
        .map((row) => ({ ...unitOf(row), tied: false })),
    ];
  }

  /** What stands in some columns of some units, or of all. @throws Refusal `officials-only`, `area-not-found` */
  async shown(
    caller: Caller,
    asked: RankedAsked,
    columns: readonly RankColumn[],
    unitIds?: readonly string[],
  ): Promise<Shown> {
    officialsOnly(caller, asked.area);
    const numbers = columns.filter((each) => each.of !== 'words');
    if (numbers.length === 0 || unitIds?.length === 0) return new Map();
    const rows = await this.rows(asked, neededFor(numbers), unitIds);
    return new Map(rows.map((row) => [row.unitId, valuesIn(row, asked, numbers)]));
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

function neededFor(columns: readonly NumberColumn[]): Read {
  const has = (...of: readonly NumberColumn['of'][]): boolean => columns.some((each) => of.includes(each.of));
  return {
    measured: columns.some((each) => each.of === 'measure' && each.measure.of !== 'total'),
    amounts: has('amount', 'growth'),
    before: has('growth', 'change'),
  };
}

function newestOf(rows: readonly RankedRow[]): RankedRow[] {
  const newest = new Map<string, RankedRow>();
  for (const row of rows) {
    const found = newest.get(row.unitId);
    if (!found || found.year < row.year) newest.set(row.unitId, row);
  }
  return [...newest.values()];
}

const certain = (least: string | null | undefined, most: string | null | undefined): { total?: Value } =>
  least && least === most ? { total: valueFromText(least) } : {};

function factsOf(row: RankedRow, { populations }: RankedAsked): RankFacts {
  const population = populations.find(({ id }) => id === row.populationId);
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

const valueIn = (row: RankedRow, asked: RankedAsked, column: NumberColumn): Value | undefined =>
  rankValue(column, factsOf(row, asked), beforeOf(row));

function valuesIn(row: RankedRow, asked: RankedAsked, columns: readonly NumberColumn[]): Map<string, Value> {
  const [now, before] = [factsOf(row, asked), beforeOf(row)];
  return new Map(
    columns.flatMap((column) => {
      const value = rankValue(column, now, before);
      return value ? [[column.id, value] as const] : [];
    }),
  );
}

const unitOf = (row: RankedRow): Omit<RankedUnit, 'rank' | 'value' | 'tied'> => {
  const { unitId, assessmentId, year, size, grade, totalLeast, totalMost } = row;
  return { unitId, assessmentId, year, size, grade, totalLeast, totalMost, area: areaOf(row) };
};

const mostOf = ({ totalMost }: RankedRow): Value => valueFromText(totalMost ?? '-1');
