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
