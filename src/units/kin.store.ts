import { record } from '../audit/record';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { mayOpenUnit, type Caller } from '../domain/access/caller';
import { kinOf } from '../domain/matching/kin';
import type { KinVerdict } from '../domain/matching/kin';
import { WHOLE_KINDS } from '../domain/matching/part-kinds';
import { unitName } from '../domain/matching/unit-name';
import { PART_KINDS, isPartKind } from '../domain/statement/kind';
import { UnitEntity } from './unit.entity';
import { bindPart, partsIn, updateUnit } from './units.store';

/** The units that one was said not to belong to. */
const apartOf = ({ apartFrom }: UnitEntity): readonly string[] => (apartFrom ?? '').split(' ');

/** Whether a unit may still turn out to belong to another one: it is bound to none, and is of such a kind. */
export const isUnbound = ({ kind, partOfId, mergedIntoId }: UnitEntity): boolean =>
  partOfId === null && mergedIntoId === null && (isPartKind(kind) || WHOLE_KINDS.includes(kind));

/** Which unit belongs to this one, of those that the caller may open and nobody said are apart. */
export async function kinIn(rows: Rows, caller: Caller, unit: UnitEntity): Promise<KinVerdict> {
  if (!isUnbound(unit)) return { verdict: 'none' };
  const asPart = isPartKind(unit.kind);
  if (!asPart && (await partsIn(rows, unit.id)).length > 0) return { verdict: 'none' };
  const kinds = asPart ? WHOLE_KINDS : PART_KINDS;
  const named = await rows.manager
    .createQueryBuilder(UnitEntity, 'u')
    .where('u.ownName = :own AND u.kind IN (:...kinds)', { own: unitName(unit.name).own, kinds })
    .orderBy('u.id')
    .getMany();
  const open = named.filter((each) => isOpen(each) && mayOpenUnit(caller, each) && !areApart(unit, each));
  return kinOf(unit, open);
}

const isOpen = (unit: UnitEntity): boolean => isUnbound(unit) && unit.deletedAt === null;

const areApart = (one: UnitEntity, other: UnitEntity): boolean =>
  apartOf(one).includes(other.id) || apartOf(other).includes(one.id);

/** Of two that belong together: the cooperative and its part. */
export const wholeAndPart = (one: UnitEntity, other: UnitEntity): readonly [UnitEntity, UnitEntity] =>
  isPartKind(one.kind) ? [other, one] : [one, other];

/** Binds the unit that certainly belongs to this one. @returns the unit as it is then */
export async function boundIfCertain(scope: WriteScope, unit: UnitEntity): Promise<UnitEntity> {
  const found = await kinIn(scope, scope.caller, unit);
  if (found.verdict !== 'certain') return unit;
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
