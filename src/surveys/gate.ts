import { Refusal } from '../domain/errors';
import type { Unit } from '../units/unit';

/** Members are asked nothing more for a unit that was deleted. @throws Refusal `unit-ended` */
export function mustBeInRegister({ deletedAt }: Pick<Unit, 'deletedAt'>): void {
  if (deletedAt !== null) throw new Refusal('unit-ended', { deletedAt });
}
