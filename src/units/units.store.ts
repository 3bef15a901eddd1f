import { record } from '../audit/record';
import { insertAll } from '../database/bulk';
import { newId } from '../database/id';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { ALWAYS, insideArea, reachedBy, withinReach, type Condition } from '../database/reach';
import { mayOpenUnit, type Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { grouped } from '../domain/grouped';
import { NO_ENDS } from '../domain/filing/ends';
import type { RegisterChange } from '../domain/register/plan';
import { NATION, type AreaCode } from '../domain/area/area';
import type { Kind } from '../domain/statement/kind';
import { differInForm, unitName } from '../domain/matching/unit-name';
import type { UnitIdentity } from '../domain/statement/statement';
import { findUnit } from './find-unit';
import { forgetUnit } from './unit-held';
import { UnitEntity } from './unit.entity';

const DETAILS = ['legalEntity', 'seat', 'authority'] as const;

/** A name as it is compared: one form of each letter, small letters, single spaces. */
function normalized(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Changes a row of a unit: whoever holds the unit in this transaction asks for it anew. */
export async function updateUnit(scope: WriteScope, id: string, changes: Partial<UnitEntity>): Promise<void> {
  forgetUnit(scope, id);
  await scope.manager.update(UnitEntity, { id }, changes);
}

/** @throws Refusal `unit-not-found` for a unit that the caller may not open, as for one that is not there */
export async function openedUnit(rows: Rows, caller: Caller, id: string): Promise<UnitEntity> {
  const unit = await findUnit(rows, id);
  if (!unit || !mayOpenUnit(caller, unit)) throw new Refusal('unit-not-found', { unit: id });
  return unit;
}

/** The unit that this one is said to be: itself, unless it was merged into another one. */
export async function mergedUnit({ manager }: Rows, unit: UnitEntity): Promise<UnitEntity> {
  let found = unit;
  while (found.mergedIntoId !== null)
    found = await manager.findOneByOrFail(UnitEntity, { id: found.mergedIntoId });
  return found;
}

/** The units that were merged into one. */
export async function mergedInto({ manager }: Rows, id: string): Promise<UnitEntity[]> {
  return manager.find(UnitEntity, {
    where: { mergedIntoId: id },
    order: { normalizedName: 'ASC', id: 'ASC' },
  });
}

/** Merges a unit into another one, or parts it again; the event keeps why, and from which. */
export async function setMerged(
  scope: WriteScope,
  unit: UnitEntity,
  into: string | null,
  reason: string,
): Promise<void> {
  const action = into === null ? 'units-parted' : 'units-merged';
  const details = { name: unit.name, unit: into ?? unit.mergedIntoId, reason };
  await updateUnit(scope, unit.id, { mergedIntoId: into });
  await record(scope, { action, subject: 'unit', subjectId: unit.id, details });
}

const NAMED = "u.normalizedName LIKE :like ESCAPE '\\'";
const likeOf = (text: string): string => `%${normalized(text).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Which units are looked for, and which part of the list. */
export interface UnitSearch {
  /** Part of the name; every unit unless given. */
  readonly text?: string;
  readonly kind?: Kind;
  /** Those that were deleted since this ISO time, instead of all others. */
  readonly deletedSince?: string;
  readonly offset: number;
  readonly limit: number;
}

/** Units by name, a part of the list at a time, and how many there are in all. */
export async function searchUnits(
  { manager }: Rows,
  caller: Caller,
  { text = '', kind, deletedSince: since, offset, limit }: UnitSearch,
): Promise<{ units: UnitEntity[]; count: number }> {
  const reach = since === undefined ? withinReach(caller, 'u') : reachedBy(caller, 'u');
  const query = manager.createQueryBuilder(UnitEntity, 'u').where(reach.sql, reach.values);
  if (since !== undefined) query.andWhere('u.deletedAt >= :since', { since });
  if (text !== '') query.andWhere(NAMED, { like: likeOf(text) });
  if (kind) query.andWhere('u.kind = :kind', { kind });
  query.orderBy('u.normalizedName').addOrderBy('u.id').offset(offset).limit(limit);
  const [units, count] = await query.getManyAndCount();
  return { units, count };
}

/** Where a unit stands in the order of names. */
export type UnitPlace = Pick<UnitEntity, 'normalizedName' | 'id'>;

/** Leaves only units that follow a place in the order of names; all of them where there is none. @param u as in {@link withinReach} */
export const afterPlace = (last: UnitPlace | undefined, u: string): Condition =>
  last
    ? {
        sql: `(${u}.normalizedName > :placeName OR (${u}.normalizedName = :placeName AND ${u}.id > :placeId))`,
        values: { placeName: last.normalizedName, placeId: last.id },
      }
    : ALWAYS;

/** Which units: of one kind, of an area and all areas in it, with a part of the name. */
export interface UnitScope {
  readonly text?: string;
  readonly kind?: Kind;
  readonly area?: AreaCode;
}

/** The units that follow one in the order of names, or the first ones: to go through all of them in parts. */
export async function unitsAfter(
  { manager }: Rows,
  caller: Caller,
  last: UnitPlace | undefined,
  { text = '', kind, area = NATION, limit }: UnitScope & { readonly limit: number },
): Promise<UnitEntity[]> {
  const [reach, inside, after] = [withinReach(caller, 'u'), insideArea(area, 'u'), afterPlace(last, 'u')];
  const query = manager.createQueryBuilder(UnitEntity, 'u').where(reach.sql, reach.values);
  query.andWhere(inside.sql, inside.values).andWhere(after.sql, after.values);
  if (text !== '') query.andWhere(NAMED, { like: likeOf(text) });
  if (kind) query.andWhere('u.kind = :kind', { kind });
  return query.orderBy('u.normalizedName').addOrderBy('u.id').limit(limit).getMany();
}

/** Units of this name and kind that were not deleted, however the name is written: two offices may each have one. */
export async function namesakes({ manager }: Rows, name: string, kind: Kind): Promise<UnitEntity[]> {
  const { own: ownName } = unitName(name);
  return namesakesIn(
    await manager.find(UnitEntity, { where: { ownName, kind }, order: { id: 'ASC' } }),
    name,
    kind,
  );
}

/** Those of some units of one own name. */
export function namesakesIn(alike: readonly UnitEntity[], name: string, kind: Kind): UnitEntity[] {
  const said = unitName(name);
  return alike.filter(
    (each) => each.kind === kind && each.deletedAt === null && !differInForm(said, unitName(each.name)),
  );
}

/** Every unit of some own names, by that name. */
export async function byOwnName(
  { manager }: Rows,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly UnitEntity[]>> {
  const query = manager.createQueryBuilder(UnitEntity, 'u').where('u.ownName IN (:...names)', { names });
  return grouped(await query.orderBy('u.id').getMany(), ({ ownName }) => ownName);
}

/** What a register knows of a unit and a statement does not. */
export type RegisterDetails = Pick<UnitEntity, 'areaCode' | 'nik'> &
  Partial<Pick<UnitEntity, 'partOfId' | 'id'>>;

/** What is said of a unit that is to be registered. */
type Identity = Pick<UnitIdentity, 'name' | 'kind' | (typeof DETAILS)[number]>;

export async function insertUnit(
  scope: WriteScope,
  identity: Identity,
  registered: RegisterDetails = { areaCode: null, nik: null },
): Promise<UnitEntity> {
  const unit = newUnit(scope, identity, registered);
  await scope.manager.insert(UnitEntity, unit);
  await registeredIn(scope, unit);
  return unit;
}

/** The same of many units, with a statement for as many as the database takes at once. */
export async function insertUnits(
  scope: WriteScope,
  all: readonly { readonly identity: Identity; readonly registered: RegisterDetails }[],
): Promise<void> {
  const units = all.map(({ identity, registered }) => newUnit(scope, identity, registered));
  await insertAll(scope.manager, UnitEntity, units);
  for (const unit of units) await registeredIn(scope, unit);
}

const registeredIn = (scope: WriteScope, { id, name, kind }: UnitEntity): Promise<void> =>
  record(scope, { action: 'unit-registered', subject: 'unit', subjectId: id, details: { name, kind } });

const newUnit = (scope: WriteScope, identity: Identity, registered: RegisterDetails): UnitEntity =>
  Object.assign(new UnitEntity(), {
    id: newId(),
    name: identity.name.trim(),
    ...namesOf(identity.name),
    kind: identity.kind,
    ...Object.fromEntries(DETAILS.map((detail) => [detail, identity[detail] ?? null])),
    partOfId: null,
    apartFrom: null,
    ...registered,
    mergedIntoId: null,
    ...NO_ENDS,
    createdAt: scope.at,
  });

/** Adds what was not known of a unit before; what is known is left as it is. */
export async function completeUnit(
  scope: WriteScope,
  unit: UnitEntity,
  identity: UnitIdentity,
): Promise<UnitEntity> {
  const news = DETAILS.filter((detail) => unit[detail] === null && identity[detail] !== undefined);
  if (news.length === 0) return unit;
  const added = Object.fromEntries(news.map((detail) => [detail, identity[detail]]));
  await updateUnit(scope, unit.id, added);
  await record(scope, { action: 'unit-completed', subject: 'unit', subjectId: unit.id, details: added });
  return Object.assign(unit, added);
}

/** The units that are parts of one of these cooperatives. */
export async function partsIn({ manager }: Rows, wholes: readonly string[]): Promise<UnitEntity[]> {
  if (wholes.length === 0) return [];
  const query = manager.createQueryBuilder(UnitEntity, 'u').where('u.partOfId IN (:...wholes)', { wholes });
  return query.orderBy('u.id').getMany();
}

/** Says that a unit is a part of a cooperative. */
export async function bindPart(scope: WriteScope, part: UnitEntity, wholeId: string): Promise<UnitEntity> {
  const details = { partOfId: wholeId };
  await updateUnit(scope, part.id, details);
  await record(scope, { action: 'unit-completed', subject: 'unit', subjectId: part.id, details });
  return Object.assign(part, details);
}

/** Changes what a register, or somebody with a reason, says otherwise; the event keeps what it was. */
export async function changeUnit(
  scope: WriteScope,
  unit: UnitEntity,
  changes: readonly RegisterChange[],
  reason?: string,
): Promise<void> {
  const now = Object.fromEntries(changes.map(({ field, is }) => [field, is]));
  const name = typeof now['name'] === 'string' ? namesOf(now['name']) : {};
  Object.assign(unit, now, name);
  await updateUnit(scope, unit.id, { ...now, ...name });
  const details = { changes, ...(reason === undefined ? {} : { reason }) };
  await record(scope, { action: 'unit-changed', subject: 'unit', subjectId: unit.id, details });
}

const namesOf = (name: string): Pick<UnitEntity, 'normalizedName' | 'ownName'> => ({
  normalizedName: normalized(name),
  ownName: unitName(name).own,
});
