import type { Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import type { Unit } from './unit';
import type { UnitEntity } from './unit.entity';
import { openedUnit } from './units.store';

/** What was deleted is left as it is, until it is brought back. @throws Refusal `unit-ended` */
export function mustBeInRegister({ deletedAt }: Pick<Unit, 'deletedAt'>): void {
  if (deletedAt !== null) throw new Refusal('unit-ended', { deletedAt });
}

/** A unit of which something is to be changed. @throws Refusal `unit-not-found`, `unit-ended` for one that was deleted */
export async function registeredUnit(rows: Rows, caller: Caller, id: string): Promise<UnitEntity> {
  const unit = await openedUnit(rows, caller, id);
  mustBeInRegister(unit);
  return unit;
}
