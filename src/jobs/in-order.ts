import { inPostgres } from '../database/bulk';
import type { Condition } from '../database/reach';
import type { Rows } from '../database/unit-of-work';
import { grouped } from '../domain/grouped';
import { JobEntity } from './job.entity';

/**
 * Before jobs are changed by more than one statement, or by what they have in common: each is waited for in the order in which
 * any other waits.
 */
export async function waitFor({ manager }: Rows, { sql, values }: Condition): Promise<void> {
  if (!inPostgres(manager)) return;
  const query = manager.createQueryBuilder(JobEntity, 'j').select('j.id').where(sql, values);
  await query.orderBy('j.id').setLock('pessimistic_write').getMany();
}

/** Waits for some jobs, in their order, before a sign of life or an end is written to them holder by holder. */
export async function waitForJobs(rows: Rows, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await waitFor(rows, { sql: 'j.id IN (:...ids)', values: { ids } });
}

/**
 * Those of which the same is written to jobs of one holder, together. Always in the order of holders: a sign of life for many
 * would else wait for the end of some of them, and that for it.
 */
export function writtenAlike<T>(
  all: readonly T[],
  writtenOf: (each: T) => readonly [holder: string | null, changes: Partial<JobEntity>],
): (readonly T[])[] {
  const alike = grouped(all, (each) => JSON.stringify(writtenOf(each)));
  return [...alike].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
