import { record } from '../audit/record';
import type { WriteScope } from '../database/unit-of-work';
import type { EndMove, Ends } from '../domain/filing/ends';
import type { UnitEntity } from './unit.entity';
import { updateUnit } from './units.store';

const END_ACTIONS = {
  close: 'unit-closed',
  reopen: 'unit-reopened',
  delete: 'unit-deleted',
  restore: 'unit-restored',
} as const;

/** Says that a unit is no more, or is again; the event keeps what it was and why. */
export async function setEnds(
  scope: WriteScope,
  unit: UnitEntity,
  ends: Ends,
  { move, reason }: { readonly move: EndMove; readonly reason: string },
): Promise<void> {
  const { name, closedOn, deletedAt } = unit;
  await updateUnit(scope, unit.id, { ...ends });
  Object.assign(unit, ends);
  const details = { name, was: { closedOn, deletedAt }, reason };
  await record(scope, { action: END_ACTIONS[move], subject: 'unit', subjectId: unit.id, details });
}
