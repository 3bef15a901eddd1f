import { record } from '../audit/record';
import { hold } from '../database/hold';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { mayOpenUnit, type Caller } from '../domain/access/caller';
import { kinOf } from '../domain/matching/kin';
import type { KinVerdict } from '../domain/matching/kin';
import { WHOLE_KINDS, areKin } from '../domain/matching/part-kinds';
import { PART_KINDS, isPartKind } from '../domain/statement/kind';
import { UnitEntity } from './unit.entity';
import { bindPart, partsIn, updateUnit } from './units.store';

/** The units that one was said not to belong to. */
const apartOf = ({ apartFrom }: UnitEntity): readonly string[] => (apartFrom ?? '').split(' ');

/** Whether a unit may still turn out to belong to another one: it is bound to none, and is of such a kind. */
export const isUnbound = ({ kind, partOfId, mergedIntoId }: UnitEntity): boolean =>
  partOfId === null && mergedIntoId === null && (isPartKind(kind) || WHOLE_KINDS.includes(kind));

/** Which unit belongs to this one, of those that the caller may open and nobody said are apart. */
async function kinIn(rows: Rows, caller: Caller, unit: UnitEntity): Promise<KinVerdict> {
  return (await kinOfAll(rows, caller, [unit])).get(unit.id) ?? { verdict: 'none' };
}

/** The same of many units, in two questions however many they are; those that nothing can belong to are left out. */
export async function kinOfAll(
  rows: Rows,
  caller: Caller,
  units: readonly UnitEntity[],
): Promise<ReadonlyMap<string, KinVerdict>> {
  const free = await withoutParts(rows, units.filter(isOpen));
  const named = await kinNamed(rows, free);
  const among = named.filter((each) => isOpen(each) && mayOpenUnit(caller, each));
  return new Map(
    free.map((unit) => [
      unit.id,
      kinOf(
        unit,
        among.filter((each) => bearsNameOf(unit, each) && !areApart(unit, each)),
      ),
    ]),
  );
}

/** Those of them that have no part yet. */
async function withoutParts(rows: Rows, units: readonly UnitEntity[]): Promise<UnitEntity[]> {
  const wholes = units.filter(({ kind }) => !isPartKind(kind)).map(({ id }) => id);
  const parts = await partsIn(rows, wholes);
  return units.filter(({ id }) => !parts.some(({ partOfId }) => partOfId === id));
}

async function kinNamed({ manager }: Rows, units: readonly UnitEntity[]): Promise<UnitEntity[]> {
  if (units.length === 0) return [];
  const names = [...new Set(units.map(({ ownName }) => ownName))];
  return manager
    .createQueryBuilder(UnitEntity, 'u')
    .where('u.ownName IN (:...names) AND u.kind IN (:...kinds)', {
      names,
      kinds: [...WHOLE_KINDS, ...PART_KINDS],
    })
    .orderBy('u.id')
    .getMany();
}

const bearsNameOf = (unit: UnitEntity, each: UnitEntity): boolean =>
  unit.ownName === each.ownName && areKin(unit.kind, each.kind);

const isOpen = (unit: UnitEntity): boolean => isUnbound(unit) && unit.deletedAt === null;

const areApart = (one: UnitEntity, other: UnitEntity): boolean =>
  apartOf(one).includes(other.id) || apartOf(other).includes(one.id);

/** Of two that belong together: the cooperative and its part. */
export const wholeAndPart = (one: UnitEntity, other: UnitEntity): readonly [UnitEntity, UnitEntity] =>
  isPartKind(one.kind) ? [other, one] : [one, other];

/**
 * Binds the unit that certainly belongs to this one. It is held, so that whoever says at the same time that the two are apart, or
 * deletes it, is heard.
 *
 * @param unit whose name is held, and which is held with its kin unless it is new
 * @returns the unit as it is then
 */
export async function boundIfCertain(scope: WriteScope, unit: UnitEntity): Promise<UnitEntity> {
  const seen = await kinIn(scope, scope.caller, unit);
  if (seen.verdict !== 'certain') return unit;
  await hold(scope, 'unit', seen.id);
  const found = await kinIn(scope, scope.caller, unit);
  if (found.verdict !== 'certain' || found.id !== seen.id) return unit;
  const other = await scope.manager.findOneByOrFail(UnitEntity, { id: found.id });
  const [whole, part] = wholeAndPart(unit, other);
  const bound = await bindPart(scope, part, whole.id);
  return part.id === unit.id ? bound : unit;
}

/** Keeps that a unit does not belong to a cooperative, and parts them where they were bound. */
export async function keepApart(scope: WriteScope, part: UnitEntity, wholeId: string): Promise<void> {
  const apartFrom = [...new Set([...apartOf(part).filter((id) => id !== ''), wholeId])].join(' ');
  const partOfId = part.partOfId === wholeId ? null : part.partOfId;
  await updateUnit(scope, part.id, { apartFrom, partOfId });
  const details = { apartFrom: wholeId, partOfId };
  await record(scope, { action: 'unit-completed', subject: 'unit', subjectId: part.id, details });
}
