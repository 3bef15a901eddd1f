import { AssessmentEntity } from '../assessments/assessment.entity';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { textsIn } from '../domain/records';
import type { CountedPart, GroupSlice } from '../domain/comparison/rebuild-slices';
import { StatementEntity } from '../statements/statement.entity';
import { GroupStatisticEntity } from './group-statistic.entity';
import { PeerGroupEntity } from './peer-group.entity';
import { PeerEntity } from './peer.entity';
import { populationId } from './ids';
import { PopulationEntity } from './population.entity';

/** Forgets every population, peer and group: all of it follows from the assessments. */
export async function clearComparisons({ manager }: WriteScope): Promise<void> {
  for (const entity of [GroupStatisticEntity, PeerGroupEntity, PeerEntity, PopulationEntity]) {
    await manager.createQueryBuilder().delete().from(entity).execute();
  }
}

interface MadeRow {
  readonly id: string;
  readonly made: number;
  readonly ruleSetId: string;
  readonly editionHash: string;
  readonly readings: string;
  readonly unitId: string;
  readonly year: number;
}

/** Units by their ids, from one to another, both of them included. */
export interface UnitRange {
  readonly from: string;
  readonly until: string;
}

/** An assessment that stands in a population. */
export interface LatestThere {
  readonly id: string;
  readonly unitId: string;
}

/**
 * The latest assessment of each unit of a range in each population. By populations, the earliest years first: two
 * transactions that make the same populations would else wait for each other.
 */
export async function latestInPopulations(
  { manager }: Rows,
  { from, until }: UnitRange,
): Promise<LatestThere[]> {
  const rows = await manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .innerJoin(StatementEntity, 's', 's.id = a.statementId')
    .select([
      'a.id AS "id"',
      'a.made AS "made"',
      'a.ruleSetId AS "ruleSetId"',
      'a.editionHash AS "editionHash"',
    ])
    .addSelect(['a.readings AS "readings"', 's.unitId AS "unitId"', 's.year AS "year"'])
    .where('s.unitId >= :from AND s.unitId <= :until', { from, until })
    .orderBy('a.made')
    .getRawMany<MadeRow>();
  const latest = new Map(rows.map((row) => [keyOf(row), row]));
  const inOrder = [...latest].sort(
    ([a, one], [b, other]) => one.year - other.year || (a < b ? -1 : a > b ? 1 : 0),
  );
  return inOrder.map(([, { id, unitId }]) => ({ id, unitId }));
}

function keyOf({ ruleSetId, editionHash, readings, unitId, year }: MadeRow): string {
  const population = { ruleSetId, editionHash, readings: textsIn(readings), year };
  return `${populationId(population)} ${unitId}`;
}

/** Ranges of units that have about so many assessments each, and at least one. */
export async function assessedRanges({ manager }: Rows, most: number): Promise<UnitRange[]> {
  const units = await manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .innerJoin(StatementEntity, 's', 's.id = a.statementId')
    .select(['s.unitId AS "unitId"', 'COUNT(*) AS "n"'])
    .groupBy('s.unitId')
    .orderBy('s.unitId')
    .getRawMany<{ unitId: string; n: number | string }>();
  const ranges: UnitRange[] = [];
  let [from, held] = ['', 0];
  for (const [at, { unitId, n }] of units.entries()) {
    if (held === 0) from = unitId;
    held += Number(n);
    if (held < most && at < units.length - 1) continue;
    ranges.push({ from, until: unitId });
    held = 0;
  }
  return ranges;
}

/** How many units of each kind count in each population, province by province. */
export async function countedParts({ manager }: Rows): Promise<CountedPart[]> {
  const rows = await manager
    .createQueryBuilder(PeerEntity, 'p')
    .select(['p.populationId AS "populationId"', 'p.kind AS "kind"', 'p.province AS "province"'])
    .addSelect('COUNT(*)', 'units')
    .where('p.counts = 1')
    .groupBy('p.populationId')
    .addGroupBy('p.kind')
    .addGroupBy('p.province')
    .orderBy('p.populationId')
    .addOrderBy('p.kind')
    .addOrderBy('p.province')
    .getRawMany<Omit<CountedPart, 'units'> & { readonly units: number | string }>();
  return rows.map((row) => ({ ...row, units: Number(row.units) }));
}

/** Every population, the oldest year first. */
export async function allPopulations({ manager }: Rows): Promise<PopulationEntity[]> {
  return manager.find(PopulationEntity, { order: { year: 'ASC', id: 'ASC' } });
}

/** Groups that were worked out once and have been marked since. */
export async function staleGroups({ manager }: Rows): Promise<PeerGroupEntity[]> {
  return manager
    .createQueryBuilder(PeerGroupEntity, 'g')
    .where('g.builtAt IS NOT NULL AND g.builtVersion <> g.version')
    .orderBy('g.id')
    .getMany();
}

/** What a peer is sorted into groups by, and its values. */
export type PeerToSort = Pick<PeerEntity, 'size' | 'province' | 'regency' | 'district' | 'measured'>;

/** The units that count in the groups of a slice. */
export async function peersToSort(
  { manager }: Rows,
  { populationId, kind, areas }: GroupSlice,
): Promise<PeerToSort[]> {
  const query = manager
    .createQueryBuilder(PeerEntity, 'p')
    .select(['p.size AS "size"', 'p.province AS "province"', 'p.regency AS "regency"'])
    .addSelect(['p.district AS "district"', 'p.measured AS "measured"'])
    .where('p.populationId = :populationId AND p.counts = 1 AND p.kind = :kind', { populationId, kind });
  if (typeof areas !== 'string') query.andWhere('p.province IN (:...areas)', { areas });
  return query.getRawMany<PeerToSort>();
}
