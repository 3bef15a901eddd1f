import { record } from '../audit/record';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { UnitContactEntity } from './unit-contact.entity';

/** How a unit is reached; empty where nobody said. */
export async function contactOf({ manager }: Rows, unitId: string): Promise<string> {
  return (await manager.findOneBy(UnitContactEntity, { unitId }))?.contact ?? '';
}

/** Keeps it in place of what was said before; the event keeps both. */
export async function keepContact(scope: WriteScope, unitId: string, contact: string): Promise<void> {
  const before = await contactOf(scope, unitId);
  const row = { unitId, contact, actor: scope.actor, at: scope.at };
  await scope.manager.upsert(UnitContactEntity, row, ['unitId']);
  const details = { before, contact };
  await record(scope, { action: 'contact-kept', subject: 'unit', subjectId: unitId, details });
}
