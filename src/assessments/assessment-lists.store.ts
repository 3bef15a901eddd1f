import type { Rows } from '../database/unit-of-work';
import { withinReach } from '../database/reach';
import type { Caller } from '../domain/access/caller';
import { exact } from '../domain/decimal';
import { StatementEntity } from '../statements/statement.entity';
import { UnitEntity } from '../units/unit.entity';
import { AssessmentEntity } from './assessment.entity';
import type { JudgedRevision, LatestAssessment } from './assessment-lists';

/** So many assessments for each unit are looked through to find the units that were assessed last. */
const RECENT_YEARS = 20;

/** Every assessment of these statement revisions, the newest first. */
export async function assessmentsOf(
  { manager }: Rows,
  caller: Caller,
  statementIds: readonly string[],
): Promise<JudgedRevision[]> {
  if (statementIds.length === 0) return [];
  const reach = withinReach(caller, 'u');
  const rows = await manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .innerJoin(StatementEntity, 's', 's.id = a.statementId')
    .innerJoin(UnitEntity, 'u', 'u.id = s.unitId')
    .where(reach.sql, reach.values)
    .andWhere('a.statementId IN (:...statementIds)', { statementIds })
    .orderBy('a.made', 'DESC')
    .getMany();
  return rows.map(({ id, statementId, ruleSetId, grade, totalLeast, totalMost, outOf, createdAt }) => ({
    id,
    statementId,
    ruleSetId,
    grade,
    total: totalLeast && totalMost && outOf ? { least: totalLeast, most: totalMost, outOf } : null,
    createdAt,
  }));
}

/** The newest assessment of each of these statement revisions, by the revision's id. */
export async function newestOfStatements(
  { manager }: Rows,
  caller: Caller,
  statementIds: readonly string[],
): Promise<Map<string, string>> {
  if (statementIds.length === 0) return new Map();
  const reach = withinReach(caller, 'u');
  const newest = manager
    .createQueryBuilder(AssessmentEntity, 'b')
    .select('MAX(b.made)')
    .where('b.statementId IN (:...statementIds)')
    .groupBy('b.statementId');
  const rows = await manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .innerJoin(StatementEntity, 's', 's.id = a.statementId')
    .innerJoin(UnitEntity, 'u', 'u.id = s.unitId')
    .select(['a.statementId AS "statementId"', 'a.id AS "id"'])
    .where(`a.made IN (${newest.getQuery()})`, { statementIds })
    .andWhere(reach.sql, reach.values)
    .getRawMany<{ readonly statementId: string; readonly id: string }>();
  return new Map(rows.map(({ statementId, id }) => [statementId, id]));
}

/** The units that were assessed last, newest first. */
export async function recentUnits({ manager }: Rows, caller: Caller, count: number): Promise<string[]> {
  const reach = withinReach(caller, 'u');
  const rows = await manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .innerJoin(StatementEntity, 's', 's.id = a.statementId')
    .innerJoin(UnitEntity, 'u', 'u.id = s.unitId')
    .select('s.unitId AS "unitId"')
    .where(reach.sql, reach.values)
    .orderBy('a.made', 'DESC')
    .limit(count * RECENT_YEARS)
    .getRawMany<{ readonly unitId: string }>();
  return [...new Set(rows.map(({ unitId }) => unitId))].slice(0, count);
}

interface LatestRow extends Omit<LatestAssessment, 'total' | 'year'> {
  readonly year: number | string;
  readonly least: string | null;
  readonly most: string | null;
  readonly outOf: string | null;
}

/** The newest assessment of each year of these units: units by name, the newest year first. */
export async function latestAssessments(
  { manager }: Rows,
  caller: Caller,
  unitIds: readonly string[],
): Promise<LatestAssessment[]> {
  if (unitIds.length === 0) return [];
  const reach = withinReach(caller, 'u');
  const newest = manager
    .createQueryBuilder(AssessmentEntity, 'b')
    .innerJoin(StatementEntity, 't', 't.id = b.statementId')
    .select('MAX(b.made)')
    .where('t.unitId IN (:...unitIds)')
    .groupBy('t.unitId')
    .addGroupBy('t.year');
  const rows = await manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .innerJoin(StatementEntity, 's', 's.id = a.statementId')
    .innerJoin(UnitEntity, 'u', 'u.id = s.unitId')
    .select([
      'a.id AS "assessmentId"',
      'a.made AS "made"',
      'u.id AS "unitId"',
      'u.name AS "unitName"',
      'u.kind AS "kind"',
    ])
    .addSelect([
      's.year AS "year"',
      'a.ruleSetId AS "ruleSetId"',
      'a.grade AS "grade"',
      'a.createdAt AS "createdAt"',
    ])
    .addSelect(['a.totalLeast AS "least"', 'a.totalMost AS "most"', 'a.outOf AS "outOf"'])
    .where(`a.made IN (${newest.getQuery()})`, { unitIds })
    .andWhere(reach.sql, reach.values)
    .orderBy('u.normalizedName')
    .addOrderBy('u.id')
    .addOrderBy('s.year', 'DESC')
    .getRawMany<LatestRow>();
  return rows.map(latestOf);
}

function latestOf({ least, most, outOf, year, ...rest }: LatestRow): LatestAssessment {
  const known = least !== null && most !== null && outOf !== null;
  const total = known ? { least: exact(least), most: exact(most), outOf: exact(outOf) } : null;
  return { ...rest, year: Number(year), total };
}
