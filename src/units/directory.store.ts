import type { Rows } from '../database/unit-of-work';
import { unitName } from '../domain/matching/unit-name';
import { UnitEntity } from './unit.entity';

/** Units that somebody may mean by a word, of those that were not deleted: its id, else its NIK, else its name. */
export async function unitsMeant(rows: Rows, word: string): Promise<UnitEntity[]> {
  return (await called(rows, word)).filter(({ deletedAt }) => deletedAt === null);
}

async function called({ manager }: Rows, word: string): Promise<UnitEntity[]> {
  const byId = await manager.findBy(UnitEntity, { id: word });
  if (byId.length > 0) return byId;
  const byNik = await manager.findBy(UnitEntity, [{ nik: word }, { nik: word.replace(/\D/g, '') || word }]);
  if (byNik.length > 0) return byNik;
  return manager.findBy(UnitEntity, { ownName: unitName(word).own });
}

export async function unitsWithIds({ manager }: Rows, ids: readonly string[]): Promise<UnitEntity[]> {
  return manager.findBy(
    UnitEntity,
    ids.map((id) => ({ id })),
  );
}
