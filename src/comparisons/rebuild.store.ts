import { AssessmentEntity } from '../assessments/assessment.entity';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { textsIn } from '../domain/records';
import type { Kind } from '../domain/statement/kind';
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

/** The latest assessment of each unit, or of one, in each population, the oldest first. */
export async function latestInPopulations({ manager }: Rows, unitId?: string): Promise<string[]> {
  const query = manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .innerJoin(StatementEntity, 's', 's.id = a.statementId')
    .select([
      'a.id AS "id"',
      'a.made AS "made"',
      'a.ruleSetId AS "ruleSetId"',
      'a.editionHash AS "editionHash"',
    ])
    .addSelect(['a.readings AS "readings"', 's.unitId AS "unitId"', 's.year AS "year"'])
    .orderBy('a.made');
  if (unitId !== undefined) query.where('s.unitId = :unitId', { unitId });
  const rows = await query.getRawMany<MadeRow>();
  const latest = new Map(rows.map((row) => [keyOf(row), row]));
  return [...latest.values()].sort((a, b) => a.made - b.made).map(({ id }) => id);
}

function keyOf({ ruleSetId, editionHash, readings, unitId, year }: MadeRow): string {
  const population = { ruleSetId, editionHash, readings: textsIn(readings), year };
  return `${populationId(population)} ${unitId}`;
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

/** The peers of one kind that count in a population. */
export async function peersToSort({ manager }: Rows, population: string, kind: Kind): Promise<PeerToSort[]> {
  return manager
    .createQueryBuilder(PeerEntity, 'p')
    .select(['p.size AS "size"', 'p.province AS "province"', 'p.regency AS "regency"'])
    .addSelect(['p.district AS "district"', 'p.measured AS "measured"'])
    .where('p.populationId = :population AND p.counts = 1 AND p.kind = :kind', { population, kind })
    .getRawMany<PeerToSort>();
}
