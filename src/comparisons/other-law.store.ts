import { AssessmentScoresEntity } from '../assessments/assessment-scores.entity';
import type { Rows } from '../database/unit-of-work';
import { areaColumn, type AreaCode } from '../domain/area/area';
import { UnitEntity } from '../units/unit.entity';
import { PeerEntity } from './peer.entity';
import { PopulationEntity } from './population.entity';

/** The newest assessments of one law in an area and a year; not of units that were merged into others. */
export interface LawInArea {
  readonly ruleSetId: string;
  readonly area: AreaCode;
  readonly year: number;
}

/** A population of the law with how many units of the area are in it. */
export interface PopulationIn {
  readonly id: string;
  readonly editionHash: string;
  readonly readings: readonly string[];
  readonly units: number;
}

const inArea = (
  { manager }: Rows,
  { ruleSetId, area, year }: LawInArea,
): ReturnType<Rows['manager']['createQueryBuilder']> => {
  const column = areaColumn(area);
  const query = manager
    .createQueryBuilder(PeerEntity, 'p')
    .innerJoin(PopulationEntity, 'x', 'x.id = p.populationId')
    .where('p.year = :year AND p.newest = 1 AND p.merged = 0 AND x.ruleSetId = :ruleSetId', {
      year,
      ruleSetId,
    });
  return column ? query.andWhere(`p.${column} = :area`, { area }) : query;
};

/** The populations that the area's units are in, the largest first. */
export async function populationsIn(rows: Rows, asked: LawInArea): Promise<PopulationIn[]> {
  const found = await inArea(rows, asked)
    .select(['x.id AS "id"', 'x.editionHash AS "editionHash"', 'x.readings AS "readings"'])
    .addSelect('COUNT(*)', 'units')
    .groupBy('x.id')
    .addGroupBy('x.editionHash')
    .addGroupBy('x.readings')
    .getRawMany<Omit<PopulationIn, 'readings' | 'units'> & { readings: string; units: number | string }>();
  return found
    .map((each) => ({
      ...each,
      readings: JSON.parse(each.readings) as string[],
      units: Number(each.units),
    }))
    .sort((a, b) => b.units - a.units);
}

/** An assessment as it is kept, with whose it is. */
export interface KeptOfUnit {
  readonly unitId: string;
  readonly name: string;
  readonly assessmentId: string;
  readonly totalLeast: string | null;
  readonly totalMost: string | null;
  readonly grade: string | null;
}

/** A part of a population in the area: so many units by id, from the one after another on. */
export interface PartOf extends LawInArea {
  readonly populationId: string;
  readonly after: string;
  readonly most: number;
}

/** The units of a part, by id. */
export async function keptUnits(
  rows: Rows,
  { populationId, after, most, ...asked }: PartOf,
): Promise<KeptOfUnit[]> {
  return inArea(rows, asked)
    .innerJoin(UnitEntity, 'u', 'u.id = p.unitId')
    .andWhere('x.id = :populationId AND p.unitId > :after', { populationId, after })
    .select(['p.unitId AS "unitId"', 'u.name AS "name"', 'p.assessmentId AS "assessmentId"'])
    .addSelect(['p.totalLeast AS "totalLeast"', 'p.totalMost AS "totalMost"', 'p.grade AS "grade"'])
    .orderBy('p.unitId')
    .limit(most)
    .getRawMany<KeptOfUnit>();
}

/** What is kept of the indicators of the units of a part, as texts by the assessment. */
export async function keptScores(
  rows: Rows,
  { populationId, after, ...asked }: PartOf,
  last: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await inArea(rows, asked)
    .innerJoin(AssessmentScoresEntity, 's', 's.assessmentId = p.assessmentId')
    .andWhere('x.id = :populationId AND p.unitId > :after AND p.unitId <= :last', {
      populationId,
      after,
      last,
    })
    .select(['s.assessmentId AS "assessmentId"', 's.scores AS "scores"'])
    .getRawMany<AssessmentScoresEntity>();
  return new Map(found.map(({ assessmentId, scores }) => [assessmentId, scores]));
}
