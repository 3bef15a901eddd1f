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

/** Which events are looked for; everything may be left open. */
export interface TrailFilter {
  readonly actor?: string;
  readonly action?: string;
  readonly subject?: string;
  readonly subjectId?: string;
  /** First and last day, ISO dates of UTC. */
  readonly from?: string;
  readonly until?: string;
}

/** Events that a filter lets through, the newest first, before one of them where it is named. */
export async function eventsLike(
  { manager }: Rows,
  filter: TrailFilter,
  { before, count }: { readonly before: number | undefined; readonly count: number },
): Promise<EventEntity[]> {
  const query = manager.createQueryBuilder(EventEntity, 'e').orderBy('e.made', 'DESC').take(count);
  const { actor, action, subject, subjectId, from, until } = filter;
  for (const [column, value] of Object.entries({ actor, action, subject, subjectId }))
    if (value !== undefined) query.andWhere(`e.${column} = :${column}`, { [column]: value });
  if (from !== undefined) query.andWhere('e.at >= :from', { from });
  if (until !== undefined) query.andWhere('e.at < :until', { until: `${until}~` });
  if (before !== undefined) query.andWhere('e.made < :before', { before });
  return query.getMany();
}
