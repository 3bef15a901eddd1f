import type { Rows, WriteScope } from '../database/unit-of-work';
import { lotsOf } from '../domain/lots';
import { askedBy } from '../domain/questionnaire/asked-by';
import type { Kind } from '../domain/statement/kind';
import type { AnswerSheet } from '../domain/statement/statement';
import { AnswerEntity } from './answer.entity';
import { fromAnswerRows, toAnswerRows } from './answer-rows';

/** How many answers one INSERT carries: eleven values each, below the limit of both databases. */
const ROWS_AT_ONCE = 1000;

/** The unit's own answers in a revision, by indicator. Who may see the revision is asked by whoever hands it out. */
export async function answersOf({ manager }: Rows, statementId: string): Promise<Map<string, AnswerSheet>> {
  return fromAnswerRows(await manager.findBy(AnswerEntity, { statementId, answeredAs: 'manager' }));
}

/** Keeps the unit's own answers of a new revision, each with who gave it when. */
export async function keepAnswers(
  { manager, actor, at }: WriteScope,
  { statementId, kind }: { readonly statementId: string; readonly kind: Kind },
  sheets: ReadonlyMap<string, AnswerSheet>,
): Promise<void> {
  const rows = toAnswerRows(sheets).map((row) => {
    const origin = row.origin ?? sheets.get(row.indicator)?.origin;
    const typed = origin?.at === 'form' ? { actor: origin.by, answeredAt: origin.on } : {};
    const ruleSetId = askedBy(kind, row.indicator) ?? null;
    const own = { statementId, answeredAs: 'manager' as const, ruleSetId };
    return { actor, answeredAt: at, ...typed, ...own, ...row };
  });
  for (const lot of lotsOf(rows, ROWS_AT_ONCE)) {
    const insert = manager.createQueryBuilder().insert().into(AnswerEntity);
    await insert.values(lot).updateEntity(false).execute();
  }
}
