import { withinReach, type Condition } from '../database/reach';
import type { Rows } from '../database/unit-of-work';
import { seesNames, type Caller } from '../domain/access/caller';
import { NATION } from '../domain/area/area';
import { FilingEntity } from '../filings/filing.entity';
import { UnitEntity } from '../units/unit.entity';
import type { PaperPlace } from './paper';
import { PaperEntity } from './paper.entity';

/** What of the index is asked for. */
export interface PaperSearch {
  /** In the number, the code, the name of the unit or area, or an official's; empty for all. */
  readonly text: string;
  /** The book year, or the year in which it was numbered. */
  readonly year?: number;
  /** Only those that follow this place: it stays while papers are added. */
  readonly before?: PaperPlace;
  readonly limit: number;
}

/** Numbers within reach, the newest first. */
export async function searchPapers(
  { manager }: Rows,
  caller: Caller,
  { text, year, before, limit }: PaperSearch,
): Promise<PaperEntity[]> {
  const [unit, area] = [withinReach(caller, 'u'), areaReach(caller)];
  const query = manager
    .createQueryBuilder(PaperEntity, 'p')
    .leftJoin(FilingEntity, 'f', 'f.id = p.filingId')
    .leftJoin(UnitEntity, 'u', 'u.id = f.unitId')
    .where(`((u.id IS NOT NULL AND ${unit.sql}) OR (p.area IS NOT NULL AND (${area.sql})))`, {
      ...unit.values,
      ...area.values,
    })
    .andWhere(
      "(LOWER(p.number) LIKE :like ESCAPE '\\' OR LOWER(p.unitName) LIKE :like ESCAPE '\\' OR LOWER(p.officials) LIKE :like ESCAPE '\\' OR LOWER(p.code) LIKE :like ESCAPE '\\')",
      { like: `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` },
    );
  if (year !== undefined) query.andWhere('(p.year = :year OR p.issueYear = :year)', { year });
  if (before)
    query.andWhere('(p.issueYear < :lastYear OR (p.issueYear = :lastYear AND p.sequence < :lastNumber))', {
      lastYear: before.issueYear,
      lastNumber: before.sequence,
    });
  return query.orderBy('p.issueYear', 'DESC').addOrderBy('p.sequence', 'DESC').limit(limit).getMany();
}

/** Papers of areas: of those that the caller reaches whole. */
function areaReach(caller: Caller): Condition {
  const { units, areas } = caller;
  if (!seesNames(caller) || units !== 'all') return { sql: '1 = 0', values: {} };
  if (areas === 'all' || areas.includes(NATION)) return { sql: '1 = 1', values: {} };
  const each = areas.map((_, at) => `p.area = :paperArea${at} OR p.area LIKE :paperIn${at}`);
  const values = areas.flatMap((area, at): [string, string][] => [
    [`paperArea${at}`, area],
    [`paperIn${at}`, `${area}.%`],
  ]);
  return { sql: each.join(' OR ') || '1 = 0', values: Object.fromEntries(values) };
}
