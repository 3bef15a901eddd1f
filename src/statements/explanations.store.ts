import type { Rows } from '../database/unit-of-work';
import type { EarlierExplanation } from './earlier-explanation';
import { ExplanationEntity } from './explanation.entity';
import { StatementEntity } from './statement.entity';

/** What was written to the revisions of a year before this one, the newest first. */
export async function earlierExplanations(
  { manager }: Rows,
  { unitId, year, revision }: Pick<StatementEntity, 'unitId' | 'year' | 'revision'>,
): Promise<EarlierExplanation[]> {
  const rows = await manager
    .createQueryBuilder(ExplanationEntity, 'e')
    .innerJoin(StatementEntity, 's', 's.id = e.statementId')
    .where('s.unitId = :unitId AND s.year = :year AND s.revision < :revision', { unitId, year, revision })
    .orderBy('e.made', 'DESC')
    .getMany();
  return rows.map(({ statementId, checkCode: check, line, text, actor: by, createdAt: on }) => ({
    ...{ statementId, check, line, text, by, on },
  }));
}

/** What was written to the findings of some revisions, in the order in which it was written. */
export async function explanationsOf(
  { manager }: Rows,
  statementIds: readonly string[],
): Promise<ExplanationEntity[]> {
  if (statementIds.length === 0) return [];
  return manager
    .createQueryBuilder(ExplanationEntity, 'e')
    .where('e.statementId IN (:...statementIds)', { statementIds })
    .orderBy('e.made', 'ASC')
    .getMany();
}
