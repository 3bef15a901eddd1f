import type { Rows } from '../database/unit-of-work';
import { AREA_LEVELS, levelOf, type AreaCode } from '../domain/area/area';
import { AMOUNTS, type AmountName } from '../domain/comparison/amounts';
import type { Group } from '../domain/comparison/peers';
import { countingAnywhere } from './groups.store';
import { PeerEntity } from './peer.entity';
import { PopulationEntity } from './population.entity';

/** Which units are listed: those that count in some populations. */
export interface RankedFilter extends Group {
  readonly populationIds: readonly string[];
  /** Only the newest assessment of a year, where several populations stand side by side. */
  readonly newestOnly: boolean;
}

/** What is read of each unit besides who it is: only what is shown or put in order. */
export interface Read {
  /** Which assessment it is, of which population and year, and where the unit lies. */
  readonly about: boolean;
  readonly measured: boolean;
  readonly amounts: boolean;
  /** Also of the year before. */
  readonly before: boolean;
}

/** Nothing but what a league counts. */
export const TOTALS_ALONE: Read = { about: false, measured: false, amounts: false, before: false };

type AmountColumns = Readonly<Partial<Record<AmountName | `before_${AmountName}`, string | null>>>;

type About = Readonly<
  Pick<PeerEntity, 'populationId' | 'year' | 'assessmentId' | 'size' | 'province' | 'regency' | 'district'>
>;

/** What a unit is put in order by, and where it stands in a league. */
export interface OrderedRow {
  readonly unitId: string;
  readonly totalLeast: string | null;
  readonly totalMost: string | null;
  readonly grade: string | null;
  /** The area one step down that it lies in; empty where that is not known. */
  readonly part: string;
}

/** A unit of a list, with what was asked for. */
export interface RankedRow extends OrderedRow, Partial<About>, AmountColumns {
  readonly measured?: string;
  /** The law of the year before; null where there is none. */
  readonly beforeLaw?: string | null;
  readonly beforeLeast?: string | null;
  readonly beforeMost?: string | null;
}

/** The columns of it that are read as they are. */
export const ORDERED = ['unitId', 'totalLeast', 'totalMost', 'grade'] as const;
const ABOUT = ['populationId', 'year', 'assessmentId', 'size', 'province', 'regency', 'district'] as const;

/** A row of which it was asked what it is about. */
export const isAbout = (row: RankedRow): row is RankedRow & About => row.assessmentId !== undefined;

/** The column of the areas one step down. */
export function partColumn(area: AreaCode): string {
  const level = AREA_LEVELS[AREA_LEVELS.indexOf(levelOf(area)) + 1];
  return level === undefined ? `''` : `p.${level}`;
}

/** The units of a list. @param unitIds only these, where given: no more than a page or a selection has */
export async function rankedRows(
  from: Rows,
  { populationIds, newestOnly, ...group }: RankedFilter,
  { about, measured, amounts, before }: Read,
  unitIds?: readonly string[],
): Promise<RankedRow[]> {
  const query = countingAnywhere(from, group, unitIds === undefined ? 'p.counts' : 'p.counts + 0')
    .andWhere('p.populationId IN (:...populationIds)', { populationIds })
    .select(ORDERED.map((name) => `p.${name} AS "${name}"`))
    .addSelect(partColumn(group.area), 'part');
  if (about) query.addSelect(ABOUT.map((name) => `p.${name} AS "${name}"`));
  if (newestOnly) query.andWhere('p.newest = 1');
  if (unitIds) query.andWhere('p.unitId IN (:...unitIds)', { unitIds });
  if (measured) query.addSelect('p.measured', 'measured');
  if (amounts) for (const name of AMOUNTS) query.addSelect(`p.${name}`, name);
  if (before) {
    query
      .leftJoin(PeerEntity, 'q', 'q.unitId = p.unitId AND q.year = p.year - 1 AND q.newest = 1')
      .leftJoin(PopulationEntity, 'l', 'l.id = q.populationId')
      .addSelect([
        'l.ruleSetId AS "beforeLaw"',
        'q.totalLeast AS "beforeLeast"',
        'q.totalMost AS "beforeMost"',
      ]);
    for (const name of AMOUNTS) query.addSelect(`q.${name}`, `before_${name}`);
  }
  return query.getRawMany<RankedRow>();
}

/** The populations of a law in some years. */
export async function populationsOfLaw(
  { manager }: Rows,
  ruleSetId: string,
  from: number,
  to: number,
): Promise<PopulationEntity[]> {
  return manager
    .createQueryBuilder(PopulationEntity, 'x')
    .where('x.ruleSetId = :ruleSetId AND x.year BETWEEN :from AND :to', { ruleSetId, from, to })
    .getMany();
}
