import { record } from '../../audit/record';
import { newId } from '../../database/id';
import { insideArea, withinReach } from '../../database/reach';
import type { Rows, WriteScope } from '../../database/unit-of-work';
import { reachesAll, type Caller } from '../../domain/access/caller';
import type { AreaCode } from '../../domain/area/area';
import { FILED_ONCE } from '../../filings/filed-once';
import { FilingEntity } from '../../filings/filing.entity';
import { UnitEntity } from '../../units/unit.entity';
import { PrintFileEntity, PrintItemEntity, PrintSetEntity } from './print-set.entity';

/** A unit's year to be printed. */
export interface FiledUnit {
  readonly filingId: string;
  readonly unitName: string;
  readonly year: number;
}

/** The filings of an area's year within reach, by name; of a year that is filed twice one of them. */
export async function filingsOfArea(
  { manager }: Rows,
  caller: Caller,
  area: AreaCode,
  year: number,
): Promise<FiledUnit[]> {
  const inside = insideArea(area, 'u');
  return filingsWithinReach(manager, caller, year)
    .andWhere(inside.sql, inside.values)
    .andWhere(FILED_ONCE)
    .getRawMany<FiledUnit>();
}

/** The filings of some units' year within reach, by name. @param unitIds no more than a selection has */
export async function filingsOfUnits(
  { manager }: Rows,
  caller: Caller,
  unitIds: readonly string[],
  year: number,
): Promise<(FiledUnit & { readonly unitId: string })[]> {
  return filingsWithinReach(manager, caller, year)
    .addSelect('f.unitId', 'unitId')
    .andWhere('f.unitId IN (:...unitIds)', { unitIds })
    .getRawMany<FiledUnit & { readonly unitId: string }>();
}

function filingsWithinReach(manager: Rows['manager'], caller: Caller, year: number) {
  const reach = withinReach(caller, 'u');
  return manager
    .createQueryBuilder(FilingEntity, 'f')
    .innerJoin(UnitEntity, 'u', 'u.id = f.unitId')
    .select(['f.id AS "filingId"', 'u.name AS "unitName"', 'f.year AS "year"'])
    .where(reach.sql, reach.values)
    .andWhere('f.year = :year', { year })
    .orderBy('u.normalizedName')
    .addOrderBy('f.id');
}

/** Begins a set. @returns its id */
export async function insertSet(
  scope: WriteScope,
  set: Pick<PrintSetEntity, 'title' | 'groupId'>,
): Promise<string> {
  const id = newId();
  const { actor, at } = scope;
  await scope.manager.insert(PrintSetEntity, { id, ...set, actor, at });
  await record(scope, { action: 'papers-printed', subject: 'print-set', subjectId: id, details: set });
  return id;
}

/** The set of these filings, in this order, that the same person began and that is still printed. */
export async function printingNow(
  scope: WriteScope,
  title: string,
  filingIds: readonly string[],
): Promise<string | undefined> {
  const begun = await scope.manager
    .createQueryBuilder(PrintSetEntity, 's')
    .where('s.actor = :actor AND s.title = :title', { actor: scope.actor, title })
    .andWhere(`EXISTS (SELECT 1 FROM "print_item" "i" WHERE "i"."setId" = s.id AND "i"."state" = 'waiting')`)
    .orderBy('s.at', 'DESC')
    .getMany();
  for (const { id } of begun) {
    const items = await itemsOf(scope, id);
    if (items.map(({ filingId }) => filingId).join(' ') === filingIds.join(' ')) return id;
  }
  return undefined;
}

/** Adds a unit's year to a set. */
export async function insertItem(
  scope: WriteScope,
  item: Readonly<Pick<PrintItemEntity, keyof PrintItemEntity>>,
): Promise<void> {
  await scope.manager.insert(PrintItemEntity, item);
}

/** The newest sets that a caller began; of all who reach everything, every one. */
export async function setsOf({ manager }: Rows, caller: Caller, limit: number): Promise<PrintSetEntity[]> {
  const where = reachesAll(caller) ? {} : { actor: caller.id };
  return manager.find(PrintSetEntity, { where, order: { at: 'DESC', id: 'DESC' }, take: limit });
}

export async function findSet({ manager }: Rows, caller: Caller, id: string): Promise<PrintSetEntity | null> {
  return manager.findOneBy(PrintSetEntity, reachesAll(caller) ? { id } : { id, actor: caller.id });
}

/** In the order in which they are bound. */
export async function itemsOf({ manager }: Rows, setId: string): Promise<PrintItemEntity[]> {
  return manager.find(PrintItemEntity, { where: { setId }, order: { position: 'ASC' } });
}

export async function findItem(
  { manager }: Rows,
  setId: string,
  filingId: string,
): Promise<PrintItemEntity | null> {
  return manager.findOneBy(PrintItemEntity, { setId, filingId });
}

export async function changeItem(
  { manager }: WriteScope,
  { setId, position }: PrintItemEntity,
  state: PrintItemEntity['state'],
): Promise<void> {
  await manager.update(PrintItemEntity, { setId, position }, { state });
}

/** Puts the files of an item down in place of those of an earlier attempt. */
export async function replaceFiles(
  { manager }: WriteScope,
  { setId, position }: PrintItemEntity,
  files: readonly Omit<PrintFileEntity, 'setId' | 'position' | 'number'>[],
): Promise<void> {
  await manager.delete(PrintFileEntity, { setId, position });
  for (const [at, file] of files.entries())
    await manager.insert(PrintFileEntity, { setId, position, number: at + 1, ...file });
}

/** The files of an item without their bytes. */
export async function filesOfItem(
  { manager }: Rows,
  { setId, position }: PrintItemEntity,
): Promise<PrintFileEntity[]> {
  return manager.find(PrintFileEntity, { where: { setId, position }, order: { number: 'ASC' } });
}

export async function contentOf(
  { manager }: Rows,
  { setId, position, number }: PrintFileEntity,
): Promise<Buffer | null> {
  const row = await manager.findOne(PrintFileEntity, {
    where: { setId, position, number },
    select: { setId: true, position: true, number: true, content: true },
  });
  return row?.content ?? null;
}
