import type { RankingBase } from '../../../comparisons/ranking-base.service';
import type { RankedUnit } from '../../../comparisons/ranking-list.service';
import type { League, LeagueRow } from '../../../domain/comparison/league';
import type { Group } from '../../../domain/comparison/peers';
import { SIZE_CLASSES } from '../../../domain/comparison/size-class';
import { numberOf, valueFromText, type Value } from '../../../domain/comparison/value';
import { plain } from '../../../domain/decimal';
import { KINDS, type Kind } from '../../../domain/statement/kind';
import { areaWord } from '../../../web/area-asked';
import { among, flag, list, object, orNull, text, whole, type Schema } from '../../document/schema';

/** Decimal text of an exact value; null where it is not known. */
export const decimalTold = (value: Value | undefined): string | null =>
  value === undefined ? null : plain(numberOf(value));

const pointsTold = (fraction: string | null): string | null =>
  decimalTold(fraction === null ? undefined : valueFromText(fraction));

/** A size class, or all of them. */
export const SIZES: readonly Group['size'][] = ['all', ...SIZE_CLASSES];
export const SIZE: Schema<Group['size']> = among(SIZES);

/** A unit in its place. Values are decimals; without a rank where what the order is made by is not known. */
export interface RankedTold {
  readonly rank: number | null;
  /** Whether another unit has exactly the same value. */
  readonly tied: boolean;
  readonly unit: string;
  readonly name: string;
  readonly area: string;
  readonly assessment: string;
  readonly year: number;
  readonly size: Group['size'];
  readonly grade: string | null;
  readonly value: string | null;
  /** The total lies between these; the same where it is certain. */
  readonly least: string | null;
  readonly most: string | null;
  /** What stands in the columns that were asked for. */
  readonly columns: Readonly<Record<string, string | null>>;
}

const ranked = object<RankedTold>({
  ...{ rank: orNull(whole), tied: flag, unit: text, name: text, area: text, assessment: text, year: whole },
  ...{ size: SIZE, grade: orNull(text), value: orNull(text), least: orNull(text), most: orNull(text) },
  columns: { type: 'object', additionalProperties: orNull(text) },
});

/** What is told besides of a unit of a list. */
export interface Beside {
  readonly names: ReadonlyMap<string, string>;
  readonly columns: readonly string[];
}

export function rankedTold(unit: RankedUnit, { names, columns }: Beside): RankedTold {
  const { unitId, rank, tied, area, assessmentId: assessment, year, size, grade, values } = unit;
  return {
    ...{ rank: rank ?? null, tied, unit: unitId, name: names.get(unitId) ?? unitId, area: areaWord(area) },
    ...{ assessment, year, size, grade, value: decimalTold(unit.value) },
    ...{ least: pointsTold(unit.totalLeast), most: pointsTold(unit.totalMost) },
    columns: Object.fromEntries(columns.map((id) => [id, decimalTold(values.get(id))])),
  };
}

/** Units of one kind under one law. */
export interface PopulationTold {
  readonly id: string;
  readonly kind: Kind;
  readonly rules: string;
  readonly year: number;
  readonly units: number;
}

/** What a ranking is of, and what else can be asked for. */
export interface RankingOf {
  readonly population: PopulationTold;
  readonly populations: readonly PopulationTold[];
  readonly years: readonly number[];
  readonly area: string;
  readonly size: Group['size'];
  readonly order: string;
  /** Every column that can be asked for, or be what the order is made by. */
  readonly known: readonly string[];
}

/** A part of a ranking. */
export interface RankingTold extends RankingOf {
  readonly count: number;
  readonly items: readonly RankedTold[];
  readonly next: string | null;
}

const population = object<PopulationTold>({
  id: text,
  kind: among(KINDS),
  rules: text,
  year: whole,
  units: whole,
});

const OF_RANKING = {
  ...{ population, populations: list(population), years: list(whole), area: text, size: SIZE, order: text },
  known: list(text),
};

export const RankingSeen = object<RankingTold>(
  { ...OF_RANKING, count: whole, items: list(ranked), next: orNull(text) },
  'Units in order; the first the best',
);

export function rankingOf({ chosen, populations, years, asked, order, known }: RankingBase): RankingOf {
  const told = ({ ruleSetId: rules, id, kind, year, units }: RankingBase['chosen']): PopulationTold => ({
    ...{ id, kind, rules, year, units },
  });
  return {
    ...{ population: told(chosen), populations: populations.map(told), years },
    ...{ area: areaWord(asked.area), size: asked.size, order: order.id, known: known.map(({ id }) => id) },
  };
}

/** An area in order of the mean of its units; without a rank where too few of them are judged. */
interface LeagueRowTold {
  readonly rank: number | null;
  readonly area: string;
  readonly name: string;
  readonly mean: string | null;
  readonly median: string | null;
  /** Units whose totals are certain: every figure is of them. */
  readonly units: number;
  readonly registered: number;
  readonly grades: Readonly<Record<string, number>>;
}

/** Areas in order of the means of their units. */
export interface LeagueTold extends RankingOf {
  readonly rows: readonly LeagueRowTold[];
}

export const LeagueSeen = object<LeagueTold>(
  {
    ...OF_RANKING,
    rows: list(
      object<LeagueRowTold>({
        ...{ rank: orNull(whole), area: text, name: text, mean: orNull(text), median: orNull(text) },
        ...{ units: whole, registered: whole },
        grades: { type: 'object', additionalProperties: { type: 'integer' } },
      }),
    ),
  },
  'Areas in order of the means of their units',
);

export function leagueTold(
  base: RankingBase,
  { ranked: placed, apart }: League,
  names: ReadonlyMap<string, string>,
): LeagueTold {
  const row = (rank: number | null, { area, registered, totals, grades }: LeagueRow): LeagueRowTold => ({
    ...{ rank, area, name: names.get(area) ?? area, registered, units: totals?.n ?? 0 },
    ...{ mean: decimalTold(totals?.mean), median: decimalTold(totals?.median) },
    grades: Object.fromEntries(grades),
  });
  return {
    ...rankingOf(base),
    rows: [...placed.map(({ rank, item }) => row(rank, item)), ...apart.map((each) => row(null, each))],
  };
}
