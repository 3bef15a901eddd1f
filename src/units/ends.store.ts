import { record } from '../audit/record';
import type { WriteScope } from '../database/unit-of-work';
import type { EndMove, Ends } from '../domain/filing/ends';
import { forgetUnit } from './unit-held';
import { UnitEntity } from './unit.entity';

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
  await scope.manager.update(UnitEntity, { id: unit.id }, { ...ends });
  Object.assign(unit, ends);
  forgetUnit(scope, unit.id);
  const details = { name, was: { closedOn, deletedAt }, reason };
  await record(scope, { action: END_ACTIONS[move], subject: 'unit', subjectId: unit.id, details });
}
