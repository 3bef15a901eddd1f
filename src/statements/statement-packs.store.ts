import { insertRows } from '../database/bulk';
import { Gathered } from '../database/gathered';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { packOf } from '../domain/comparison/judged-ahead';
import type { Statement } from '../domain/statement/statement';
import { packMark } from './pack-mark';
import { StatementPackEntity } from './statement-pack.entity';
import { StatementEntity } from './statement.entity';

type Pack = readonly [statementId: string, format: string, pack: string];

const packs = new Gathered<Pack>('statement_pack', async (manager, rows) => {
  const instead =
    'ON CONFLICT ("statementId") DO UPDATE SET "format" = excluded."format", "pack" = excluded."pack"';
  await insertRows(manager, 'statement_pack', ['statementId', 'format', 'pack'], rows, instead);
});

/** Keeps revisions packed, in the place of what another version made of them. */
export async function keepPacks(
  scope: WriteScope,
  statements: readonly (readonly [id: string, statement: Statement])[],
): Promise<void> {
  await packs.add(
    scope,
    statements.map(([id, statement]): Pack => [id, packMark(), packOf(statement)]),
  );
}

/** Whether every revision has a pack that is understood: as many as there are, and none in another format, which another version wrote before or after. */
export async function areAllPacked({ manager }: Rows): Promise<boolean> {
  const [revisions, packs] = [await manager.count(StatementEntity), await manager.count(StatementPackEntity)];
  if (packs < revisions) return false;
  const query = manager.createQueryBuilder(StatementPackEntity, 'p');
  // By two stretches of the index: what is unlike a text is looked for in none.
  query.where('p.format < :mark OR p.format > :mark', { mark: packMark() });
  return !(await query.getExists());
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
    .leftJoin(StatementPackEntity, 'p', 'p.statementId = s.id AND p.format = :mark', { mark: packMark() })
    .select(['s.id AS "id"', 's.made AS "made"', 'p.statementId AS "pack"'])
    .orderBy('s.made', 'DESC')
    .limit(most);
  if (before !== undefined) query.where('s.made < :before', { before });
  const rows = await query.getRawMany<{ id: string; made: number; pack: string | null }>();
  return rows.map(({ id, made, pack }) => ({ id, made, packed: pack !== null }));
}
