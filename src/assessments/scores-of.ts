import type { Rows } from '../database/unit-of-work';
import { scoresIn, type KeptIndicator } from '../domain/comparison/kept-scores';
import { AssessmentScoresEntity } from './assessment-scores.entity';

/** What is kept of the indicators of some assessments, by the assessment. */
export async function scoresOf(
  { manager }: Rows,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptIndicator[]>> {
  if (ids.length === 0) return new Map();
  const query = manager.createQueryBuilder(AssessmentScoresEntity, 's');
  const found = await query.where('s.assessmentId IN (:...ids)', { ids }).getMany();
  return new Map(found.map(({ assessmentId, scores }) => [assessmentId, scoresIn(scores)]));
}
