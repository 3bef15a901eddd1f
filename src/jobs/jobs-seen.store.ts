import type { Rows } from '../database/unit-of-work';
import { reachesAll, type Caller } from '../domain/access/caller';
import type { JobState } from '../domain/job/state';
import { JobGroupEntity } from './job-group.entity';
import { JobEntity } from './job.entity';
import { ownOf } from './jobs.store';

/** So many rows of each list are told. */
const MOST = 50;
/** The pace is that of so many jobs. */
const PACE = 20;

/** The newest batches. */
export async function groupsSeen({ manager }: Rows, caller: Caller): Promise<JobGroupEntity[]> {
  return manager.find(JobGroupEntity, {
    where: ownOf(caller),
    order: { openedAt: 'DESC', id: 'DESC' },
    take: MOST,
  });
}

interface CountRow {
  readonly groupId: string;
  readonly state: JobState;
  readonly n: number | string;
}

/** How many jobs of each batch are in each state. */
export async function countsOf({ manager }: Rows, groups: readonly string[]): Promise<CountRow[]> {
  if (groups.length === 0) return [];
  return manager
    .createQueryBuilder(JobEntity, 'j')
    .select(['j.groupId AS "groupId"', 'j.state AS "state"'])
    .addSelect('COUNT(*)', 'n')
    .where('j.groupId IN (:...groups)', { groups })
    .groupBy('j.groupId')
    .addGroupBy('j.state')
    .getRawMany<CountRow>();
}

/** How many jobs are in each state. */
export async function countsByState({ manager }: Rows, caller: Caller): Promise<Map<string, number>> {
  const rows = await manager
    .createQueryBuilder(JobEntity, 'j')
    .select('j.state', 'state')
    .addSelect('COUNT(*)', 'n')
    .where(ownOf(caller))
    .groupBy('j.state')
    .getRawMany<CountRow>();
  return new Map(rows.map(({ state, n }) => [state, Number(n)]));
}

/** Whether any job is under way, whosever it is. */
export async function anyRunning({ manager }: Rows): Promise<boolean> {
  return manager.existsBy(JobEntity, { state: 'running' });
}

/** When the last jobs of a batch ended, the newest first; in milliseconds since 1970. */
export async function endsOf({ manager }: Rows, groupId: string): Promise<number[]> {
  const rows = await manager.find(JobEntity, {
    select: { id: true, endedAt: true },
    where: { groupId, state: 'done' },
    order: { endedAt: 'DESC' },
    take: PACE,
  });
  return rows.flatMap(({ endedAt }) => (endedAt === null ? [] : [Date.parse(endedAt)]));
}

/** Jobs of no batch in some states, in the order in which they are due. */
export async function singleJobs(
  { manager }: Rows,
  caller: Caller,
  states: readonly JobState[],
): Promise<JobEntity[]> {
  const query = manager
    .createQueryBuilder(JobEntity, 'j')
    .where('j.groupId IS NULL AND j.state IN (:...states)', { states });
  if (!reachesAll(caller)) query.andWhere('j.actor = :actor', { actor: caller.id });
  return query.orderBy('j.dueAt').addOrderBy('j.id').limit(MOST).getMany();
}

/** Jobs that wait for a person, the newest first. */
export async function deadJobs({ manager }: Rows, caller: Caller): Promise<JobEntity[]> {
  return manager.find(JobEntity, {
    where: { state: 'dead', ...ownOf(caller) },
    order: { endedAt: 'DESC', id: 'DESC' },
    take: MOST,
  });
}

/** A job, if there is one that the caller may see. */
export async function jobSeen({ manager }: Rows, caller: Caller, id: string): Promise<JobEntity | null> {
  return manager.findOneBy(JobEntity, { id, ...ownOf(caller) });
}
