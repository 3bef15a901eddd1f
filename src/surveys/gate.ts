import { Refusal } from '../domain/errors';
import { stands } from '../domain/filing/ends';
import { mustBeInRegister } from '../units/registered-unit';
import type { Unit } from '../units/unit';

/** Members are asked nothing new for a unit that was closed or deleted. @throws Refusal `unit-ended` */
export function mustStand(unit: Pick<Unit, 'closedOn' | 'deletedAt'>): void {
  mustBeInRegister(unit);
  if (!stands(unit))
    throw new Refusal('unit-ended', unit.closedOn === null ? {} : { closedOn: unit.closedOn });
}

/** Members themselves are told so in words that are meant for them. @throws Refusal `bad-request` (unit-gone) */
export function mustHearMembers({ deletedAt }: Pick<Unit, 'deletedAt'>): void {
  if (deletedAt !== null) throw new Refusal('bad-request', { reason: 'unit-gone' });
}
