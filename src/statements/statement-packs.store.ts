import { insertRows } from '../database/bulk';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { packed } from '../domain/statement/packed';
import type { Statement } from '../domain/statement/statement';
import { StatementPackEntity } from './statement-pack.entity';
import { StatementEntity } from './statement.entity';

/** Keeps revisions packed; one that is packed already stays as it is. */
export async function keepPacks(
  { manager }: WriteScope,
  statements: readonly (readonly [id: string, statement: Statement])[],
): Promise<void> {
  const rows = statements.map(([id, statement]) => [id, packed(statement)]);
  await insertRows(manager, 'statement_pack', ['statementId', 'pack'], rows, 'ON CONFLICT DO NOTHING');
}

/** Whether there is a pack of every revision. */
export async function areAllPacked({ manager }: Rows): Promise<boolean> {
  const [revisions, packs] = [await manager.count(StatementEntity), await manager.count(StatementPackEntity)];
  return packs >= revisions;
}

/** A revision, and whether it is packed. */
export interface RevisionToPack {
  readonly id: string;
  readonly made: number;
  readonly packed: boolean;
}

/** The next revisions older than one, the newest first, for these are asked for most. @param before its number; the newest of all unless given */
export async function olderRevisions(
  { manager }: Rows,
  before: number | undefined,
  most: number,
): Promise<RevisionToPack[]> {
  const query = manager
    .createQueryBuilder(StatementEntity, 's')
    .leftJoin(StatementPackEntity, 'p', 'p.statementId = s.id')
    .select(['s.id AS "id"', 's.made AS "made"', 'p.statementId AS "pack"'])
    .orderBy('s.made', 'DESC')
    .limit(most);
  if (before !== undefined) query.where('s.made < :before', { before });
  const rows = await query.getRawMany<{ id: string; made: number; pack: string | null }>();
  return rows.map(({ id, made, pack }) => ({ id, made, packed: pack !== null }));
}
