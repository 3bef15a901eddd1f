import { record } from '../audit/record';
import { insertRows } from '../database/bulk';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { AttentionId } from '../domain/attention/rule';
import type { Hit } from './hits.store';
import { SnoozeEntity } from './snooze.entity';

/** Puts a reason off as it stands now; the event keeps each time it was. */
export async function putOff(
  scope: WriteScope,
  { unitId, rule, since, count }: Hit,
  { until, reason }: { readonly until: string; readonly reason: string },
): Promise<void> {
  const columns = ['unitId', 'rule', 'since', 'count', 'until', 'reason', 'actor', 'at'];
  const row = [unitId, rule, since, count, until, reason, scope.actor, scope.at];
  await scope.manager.delete(SnoozeEntity, { unitId, rule });
  await insertRows(scope.manager, 'snooze', columns, [row]);
  const details = { rule, until, reason };
  await record(scope, { action: 'attention-snoozed', subject: 'unit', subjectId: unitId, details });
}

/** Tells a reason again that was put off. @returns false where it was not */
export async function wake(scope: WriteScope, unitId: string, rule: AttentionId): Promise<boolean> {
  const { affected } = await scope.manager.delete(SnoozeEntity, { unitId, rule });
  if (!affected) return false;
  await record(scope, { action: 'attention-woken', subject: 'unit', subjectId: unitId, details: { rule } });
  return true;
}

/** Whether anything is put off. @param today ISO date */
export async function anythingPutOff({ manager }: Rows, today: string): Promise<boolean> {
  return manager.createQueryBuilder(SnoozeEntity, 'z').where('z.until > :today', { today }).getExists();
}

/** What was put off of some units, by whom and until when. */
export async function snoozesOf({ manager }: Rows, unitIds: readonly string[]): Promise<SnoozeEntity[]> {
  if (unitIds.length === 0) return [];
  return manager
    .createQueryBuilder(SnoozeEntity, 'z')
    .where('z.unitId IN (:...unitIds)', { unitIds })
    .getMany();
}
