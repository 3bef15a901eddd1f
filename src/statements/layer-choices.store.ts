import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Settled } from '../domain/filing/layers';
import { LayerChoiceEntity } from './layer-choice.entity';

/** What was chosen and put aside in a revision, by place. */
export async function settledOf({ manager }: Rows, statementId: string): Promise<Map<string, Settled>> {
  const rows = await manager.findBy(LayerChoiceEntity, { statementId });
  return new Map(rows.map((row): [string, Settled] => [row.place, settledIn(row)]));
}

function settledIn({ took, aside, asideOrigin, actor, chosenOn }: LayerChoiceEntity): Settled {
  const put = aside === null || asideOrigin === null ? {} : { aside: { text: aside, origin: asideOrigin } };
  return { took, ...put, by: actor, on: chosenOn };
}

/** Keeps what is chosen and put aside in a new revision. */
export async function keepSettled(
  { manager }: WriteScope,
  statementId: string,
  settled: ReadonlyMap<string, Settled>,
): Promise<void> {
  const rows = [...settled].map(([place, { took, aside, by, on }]) => {
    const put = { aside: aside?.text ?? null, asideOrigin: aside?.origin ?? null };
    return { statementId, place, took, ...put, actor: by, chosenOn: on };
  });
  if (rows.length === 0) return;
  const insert = manager.createQueryBuilder().insert().into(LayerChoiceEntity);
  await insert.values(rows).updateEntity(false).execute();
}
