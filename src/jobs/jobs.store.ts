import { inPostgres } from '../database/bulk';
import { gatheredRows } from '../database/gathered';
import { newId } from '../database/id';
import type { Condition } from '../database/reach';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { reachesAll, type Caller } from '../domain/access/caller';
import type { JobState } from '../domain/job/state';
import { waitFor } from './in-order';
import { JobGroupEntity } from './job-group.entity';
import type { JobTarget } from './job-queue';
import { JobEntity } from './job.entity';

/** States in which a job can be taken. */
export const WAITING: readonly JobState[] = ['queued', 'failed'];

/** States that are the end. */
const ENDED: readonly JobState[] = ['done', 'discarded'];

/** Which jobs and batches a caller may see: all, or what was begun in that name. */
export const ownOf = (caller: Caller): { actor?: string } => (reachesAll(caller) ? {} : { actor: caller.id });

/** What whoever enqueues says of a job. */
export type NewJob = Pick<
  JobEntity,
  'kind' | 'payload' | 'onceKey' | 'groupId' | 'about' | 'caller' | 'dueAt'
>;

const newJobs = gatheredRows('job', JobEntity);

const UNTOUCHED = { state: 'queued', attempts: 0, failures: 0, losses: 0, stopping: false } as const;

/** Adds a job, unless one of its kind and key is there. @returns its id, and whether it is new */
export async function addJob(scope: WriteScope, job: NewJob): Promise<{ id: string; added: boolean }> {
  const { manager, actor } = scope;
  const row = { ...UNTOUCHED, ...job, id: newId(), actor, enqueuedAt: job.dueAt };
  if (job.onceKey === null) {
    await newJobs.add(scope, [row]);
    return { id: row.id, added: true };
  }
  await manager
    .createQueryBuilder()
    .insert()
    .into(JobEntity)
    .values(row)
    .orIgnore()
    .updateEntity(false)
    .execute();
  const { id } = await manager.findOneOrFail(JobEntity, {
    select: { id: true },
    where: { kind: job.kind, onceKey: job.onceKey },
  });
  return { id, added: id === row.id };
}

/** Adds a batch. @returns its id */
export async function addGroup(
  { manager, actor }: WriteScope,
  title: string,
  openedAt: string,
): Promise<string> {
  const id = newId();
  await manager.insert(JobGroupEntity, { id, title, actor, openedAt });
  return id;
}

/** How many jobs of a batch somebody has still to do, or to look at. */
export async function leftInGroup({ manager }: Rows, groupId: string): Promise<number> {
  return manager
    .createQueryBuilder(JobEntity, 'j')
    .where('j.groupId = :groupId AND j.state NOT IN (:...ended)', { groupId, ended: ENDED })
    .getCount();
}

/** The next jobs of a kind that may be taken. @param most how many */
export async function nextDue(
  { manager }: Rows,
  kind: string,
  now: string,
  most: number,
): Promise<readonly string[]> {
  const rows = await manager
    .createQueryBuilder(JobEntity, 'j')
    .select('j.id')
    .where('j.kind = :kind AND j.state IN (:...waiting) AND j.dueAt <= :now', { kind, waiting: WAITING, now })
    .orderBy('j.dueAt')
    .addOrderBy('j.id')
    .limit(most)
    .getMany();
  return rows.map(({ id }) => id);
}

/** Whether any job of these kinds may be taken. */
export async function anyDue(rows: Rows, kinds: readonly string[], now: string): Promise<boolean> {
  for (const kind of kinds) if ((await nextDue(rows, kind, now, 1)).length > 0) return true;
  return false;
}

/** Marks waiting jobs as taken. @returns those that were: the others do not wait any more, or are not due yet */
export async function takeJobs(
  { manager }: WriteScope,
  ids: readonly string[],
  taken: { readonly holder: string; readonly leaseUntil: string; readonly startedAt: string },
): Promise<JobEntity[]> {
  await manager
    .createQueryBuilder()
    .update(JobEntity)
    .set({ ...taken, state: 'running', stopping: false, attempts: () => '"attempts" + 1' })
    .where('id IN (:...ids) AND state IN (:...waiting)', { ids, waiting: WAITING })
    .andWhere('dueAt <= :now', { now: taken.startedAt })
    .execute();
  return manager
    .createQueryBuilder(JobEntity, 'j')
    .where('j.id IN (:...ids) AND j.holder = :holder', { ids, holder: taken.holder })
    .orderBy('j.dueAt')
    .addOrderBy('j.id')
    .getMany();
}

/** A job, as long as it waits. */
export async function waitingJob({ manager }: Rows, id: string): Promise<JobEntity | undefined> {
  const job = await manager.findOneBy(JobEntity, { id });
  return job && WAITING.includes(job.state) ? job : undefined;
}

/** Changes the row of a job as long as an attempt has it. @returns false when it does not have it any more */
export async function changeHeld(
  scope: WriteScope,
  job: Pick<JobEntity, 'id' | 'holder'>,
  changes: Partial<JobEntity>,
): Promise<boolean> {
  const { affected } = await changeOfHeld(scope.manager, [job], changes).execute();
  return affected === 1;
}

/** The same of some jobs that were taken at once. @returns of how many it was changed */
export async function changeAllHeld(
  manager: Rows['manager'],
  jobs: readonly Pick<JobEntity, 'id' | 'holder'>[],
  changes: Partial<JobEntity>,
): Promise<number> {
  const { affected } = await changeOfHeld(manager, jobs, changes).execute();
  return affected ?? 0;
}

const changeOfHeld = (
  manager: Rows['manager'],
  jobs: readonly Pick<JobEntity, 'id' | 'holder'>[],
  changes: Partial<JobEntity>,
) =>
  manager
    .createQueryBuilder()
    .update(JobEntity)
    .set(changes)
    .where(`id IN (${inPostgres(manager) ? IN_ORDER : ':...ids'})`, { ids: jobs.map(({ id }) => id) })
    .andWhere(`holder = :holder AND state = 'running'`, { holder: jobs[0]?.holder });

/** Always in the same order: a sign of life for many jobs and the end of some of them would else wait for each other. */
const IN_ORDER = 'SELECT "id" FROM "job" WHERE "id" IN (:...ids) ORDER BY "id" FOR UPDATE';

/** What is running: all of it, or what gave no sign of life for too long. @param until ISO time */
export async function runningJobs({ manager }: Rows, until?: string): Promise<JobEntity[]> {
  const query = manager.createQueryBuilder(JobEntity, 'j').where(`j.state = 'running'`);
  if (until !== undefined) query.andWhere('j.leaseUntil < :until', { until });
  return query.orderBy('j.id').getMany();
}

/** Takes a job from an attempt that gave no sign of life since it was looked at. @returns false when it did give one */
export async function loseJob(
  scope: WriteScope,
  job: JobEntity,
  changes: Partial<JobEntity>,
): Promise<boolean> {
  const { leaseUntil } = job;
  const { affected } = await changeOfHeld(scope.manager, [job], changes)
    .andWhere('leaseUntil = :leaseUntil', { leaseUntil })
    .execute();
  return affected === 1;
}

/** Which of these jobs somebody wants to stop. */
export async function stoppingOf({ manager }: Rows, ids: readonly string[]): Promise<Set<string>> {
  const rows = await manager
    .createQueryBuilder(JobEntity, 'j')
    .select('j.id')
    .where('j.id IN (:...ids) AND j.stopping = :yes', { ids, yes: true })
    .getMany();
  return new Set(rows.map(({ id }) => id));
}

/** Jobs that wait: all of them, or what was due before a time. @param until ISO time */
export async function waitingJobs({ manager }: Rows, until?: string): Promise<JobEntity[]> {
  const query = manager
    .createQueryBuilder(JobEntity, 'j')
    .where('j.state IN (:...waiting)', { waiting: WAITING });
  if (until !== undefined) query.andWhere('j.dueAt < :until', { until });
  return query.orderBy('j.id').getMany();
}

/** Jobs by what they are asked for by, as far as a caller may see them. */
interface Which {
  readonly caller: Caller;
  readonly target: JobTarget;
  readonly states: readonly JobState[];
}

/** The jobs of a target in some states, in the order in which they were enqueued. */
export async function jobsOf({ manager }: Rows, which: Which): Promise<JobEntity[]> {
  const { sql, values } = conditionOf(which, 'j.');
  return manager.createQueryBuilder(JobEntity, 'j').where(sql, values).orderBy('j.id').getMany();
}

/** Changes the jobs of a target that are in some states. */
export async function changeJobs(
  scope: WriteScope,
  which: Which,
  changes: Partial<JobEntity>,
): Promise<void> {
  await waitFor(scope, conditionOf(which, 'j.'));
  const { sql, values } = conditionOf(which);
  await scope.manager.createQueryBuilder().update(JobEntity).set(changes).where(sql, values).execute();
}

function conditionOf({ caller, target, states }: Which, of = ''): Condition {
  const [column, id] = 'job' in target ? ['id', target.job] : ['groupId', target.group];
  const own = reachesAll(caller) ? '' : ` AND ${of}actor = :actor`;
  return {
    sql: `${of}${column} = :id AND ${of}state IN (:...states)${own}`,
    values: { id, states, actor: caller.id },
  };
}

/** Whether there is such a job or batch, and the caller may see it. */
export async function isThere({ manager }: Rows, caller: Caller, target: JobTarget): Promise<boolean> {
  const own = ownOf(caller);
  if ('job' in target) return manager.existsBy(JobEntity, { id: target.job, ...own });
  return manager.existsBy(JobGroupEntity, { id: target.group, ...own });
}
