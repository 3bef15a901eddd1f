import type { Rows, WriteScope } from '../database/unit-of-work';
import { ReleasePartEntity } from './release.entity';

type Part = Readonly<Pick<ReleasePartEntity, keyof ReleasePartEntity>>;

/** What is kept of a part of a release. */
export async function partContent(
  { manager }: Rows,
  key: Omit<Part, 'content'>,
): Promise<Buffer | undefined> {
  return (await manager.findOneBy(ReleasePartEntity, key))?.content;
}

/** Keeps a part; one that is kept already says the same. */
export async function insertPart({ manager }: WriteScope, part: Part): Promise<void> {
  await manager.createQueryBuilder().insert().into(ReleasePartEntity).values(part).orIgnore().execute();
}

/** Forgets the parts of a release that is made, or given up. */
export async function dropParts({ manager }: WriteScope, releaseId: string): Promise<void> {
  await manager.delete(ReleasePartEntity, { releaseId });
}
