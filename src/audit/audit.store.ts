import type { Rows } from '../database/unit-of-work';
import { EventEntity } from './event.entity';
import type { Deed } from './record';

/** What was done to one thing, oldest first. */
export async function eventsOf(
  rows: Rows,
  subject: Deed['subject'],
  subjectId: string,
): Promise<EventEntity[]> {
  return rows.manager.find(EventEntity, { where: { subject, subjectId }, order: { made: 'ASC' } });
}

/** The newest events, newest first. */
export async function newestEvents(rows: Rows, count: number): Promise<EventEntity[]> {
  return rows.manager.find(EventEntity, { order: { made: 'DESC' }, take: count });
}
