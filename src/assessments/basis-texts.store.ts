import { In } from 'typeorm';
import type { Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { statementTexts } from '../statements/statement-texts.store';
import { AssessmentEntity } from './assessment.entity';
import type { BasisTexts } from './basis-texts';

/**
 * What some assessments were made from, in their order: read at once.
 *
 * @throws Refusal `assessment-not-found`
 */
export async function basisTexts(rows: Rows, caller: Caller, ids: readonly string[]): Promise<BasisTexts[]> {
  const found = await rows.manager.findBy(AssessmentEntity, { id: In([...ids]) });
  const headers = new Map(found.map((each) => [each.id, each]));
  const used = found.flatMap(({ statementId, statementBeforeId }) => [statementId, statementBeforeId ?? []]);
  const texts = await statementTexts(rows, caller, used.flat());
  return ids.map((id) => {
    const header = headers.get(id);
    const statement = header && texts.get(header.statementId);
    if (!statement) throw new Refusal('assessment-not-found', { assessment: id });
    const { statementBeforeId, definedOtherwise } = header;
    const before = statementBeforeId === null ? undefined : texts.get(statementBeforeId);
    return { statement, before, definedOtherwise };
  });
}
