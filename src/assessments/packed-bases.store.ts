import { reachedBy } from '../database/reach';
import type { Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { seesYear } from '../domain/access/given-year';
import { StatementPackEntity } from '../statements/statement-pack.entity';
import { packMark } from '../statements/pack-mark';
import { StatementEntity } from '../statements/statement.entity';
import { UnitEntity } from '../units/unit.entity';
import { AssessmentEntity } from './assessment.entity';
import type { PackedBasis } from './packed-basis';

type Row = PackedBasis & { readonly id: string; readonly year: number };

/** What some assessments were made from, those that the caller reaches, by id; not where a year is not packed yet. */
export async function packedBases(
  { manager }: Rows,
  caller: Caller,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PackedBasis>> {
  const reach = reachedBy(caller, 'u');
  const rows = await manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .innerJoin(StatementEntity, 's', 's.id = a.statementId')
    .innerJoin(UnitEntity, 'u', 'u.id = s.unitId')
    // A text of its own, which no index knows: SQLite looked through the packs of this format for each few hundred ids.
    .innerJoin(StatementPackEntity, 'p', "p.statementId = a.statementId AND p.format || '' = :mark")
    .leftJoin(StatementPackEntity, 'b', 'b.statementId = a.statementBeforeId AND b.format = :mark')
    .select(['a.id AS "id"', 's.year AS "year"', 'a.definedOtherwise AS "definedOtherwise"'])
    .addSelect(['p.pack AS "statement"', 'b.pack AS "before"'])
    .where('a.id IN (:...ids)', { ids, mark: packMark() })
    .andWhere('(a.statementBeforeId IS NULL OR b.statementId IS NOT NULL)')
    .andWhere(reach.sql, reach.values)
    .getRawMany<Row>();
  const seen = rows.filter(({ year }) => seesYear(caller, year));
  return new Map(
    seen.map(({ id, statement, before, definedOtherwise }) => [id, { statement, before, definedOtherwise }]),
  );
}
