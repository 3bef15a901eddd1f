import { record } from '../audit/record';
import { newId } from '../database/id';
import { withinReach } from '../database/reach';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { UnitEntity } from '../units/unit.entity';
import type { Voice, WaitingVoices } from './voice';
import { VoiceDoorEntity } from './voice-door.entity';
import { VoiceEntity } from './voice.entity';

/** The key of a unit's address, if it has one. */
export async function doorOf({ manager }: Rows, unitId: string): Promise<string | undefined> {
  return (await manager.findOneBy(VoiceDoorEntity, { unitId }))?.key;
}

/** The unit that an address is of. */
export async function unitBehind({ manager }: Rows, key: string): Promise<string | undefined> {
  return (await manager.findOneBy(VoiceDoorEntity, { key }))?.unitId;
}

export async function openDoor({ manager }: WriteScope, unitId: string, key: string): Promise<void> {
  await manager.insert(VoiceDoorEntity, { unitId, key });
}

/** What a unit was told and is not to be deleted yet: the open ones first, then the newest. @param today ISO date */
export async function voicesOf({ manager }: Rows, unitId: string, today: string): Promise<Voice[]> {
  return manager
    .createQueryBuilder(VoiceEntity, 'v')
    .where('v.unitId = :unitId AND v.deleteOn > :today', { unitId, today })
    .orderBy("CASE WHEN v.state = 'open' THEN 0 ELSE 1 END")
    .addOrderBy('v.receivedOn', 'DESC')
    .addOrderBy('v.id', 'DESC')
    .getMany();
}

export async function findVoice({ manager }: Rows, id: string, today: string): Promise<Voice | null> {
  const found = await manager.findOneBy(VoiceEntity, { id });
  return found && found.deleteOn > today ? found : null;
}

/** The one that a receipt of a unit belongs to. */
export async function voiceBehind(
  { manager }: Rows,
  unitId: string,
  receipt: string,
  today: string,
): Promise<Voice | null> {
  const found = await manager.findOneBy(VoiceEntity, { unitId, receipt });
  return found && found.deleteOn > today ? found : null;
}

/** Those within reach that nobody answered, by unit, the oldest first. @param only of this unit alone, where given */
export async function waitingVoices(
  { manager }: Rows,
  caller: Caller,
  today: string,
  only?: string,
): Promise<WaitingVoices[]> {
  const reach = withinReach(caller, 'u');
  const query = manager
    .createQueryBuilder(VoiceEntity, 'v')
    .innerJoin(UnitEntity, 'u', 'u.id = v.unitId')
    .select('v.unitId', 'unitId')
    .addSelect('u.name', 'unitName')
    .addSelect('COUNT(*)', 'count')
    .addSelect('MIN(v.receivedOn)', 'since')
    .where(reach.sql, reach.values)
    .andWhere("v.state = 'open' AND v.deleteOn > :today", { today })
    .groupBy('v.unitId')
    .addGroupBy('u.name');
  if (only !== undefined) query.andWhere('v.unitId = :only', { only });
  const rows = await query.getRawMany<Omit<WaitingVoices, 'count'> & { readonly count: string | number }>();
  return rows
    .map((row) => ({ ...row, count: Number(row.count) }))
    .sort((a, b) => (a.since < b.since ? -1 : 1));
}

/** Keeps what somebody wrote. The audit trail tells that it came, and none of its words. @returns its id */
export async function insertVoice(
  scope: WriteScope,
  voice: Omit<Voice, 'id' | 'state' | 'reply'> & { readonly receipt: string },
): Promise<string> {
  const row = { id: newId(), state: 'open' as const, reply: '', ...voice };
  await scope.manager.insert(VoiceEntity, row);
  const details = { unitId: voice.unitId, kind: voice.kind };
  await record(scope, { action: 'voice-received', subject: 'voice', subjectId: row.id, details });
  return row.id;
}

/** Moves one on, with what is replied to it. */
export async function moveVoice(
  scope: WriteScope,
  id: string,
  change: Pick<Voice, 'state'> & Partial<Pick<Voice, 'reply'>>,
): Promise<void> {
  await scope.manager.update(VoiceEntity, { id }, change);
  const details = { state: change.state };
  await record(scope, { action: 'voice-moved', subject: 'voice', subjectId: id, details });
}

/** Deletes what has stood long enough. */
export async function deleteOldVoices(scope: WriteScope): Promise<void> {
  const { affected } = await scope.manager
    .createQueryBuilder()
    .delete()
    .from(VoiceEntity)
    .where('deleteOn <= :today', { today: scope.at.slice(0, 10) })
    .execute();
  if (!affected) return;
  const details = { count: affected };
  await record(scope, { action: 'voices-deleted', subject: 'voice', subjectId: 'all', details });
}
