import type PgBoss from 'pg-boss';
import type { WriteScope } from '../database/unit-of-work';
import { JOB_KINDS, type JobKind } from '../domain/job/kinds';
import { namesOf } from '../domain/records';
import { JobLine, type Waiting } from './job-line';

/**
 * The line of any number of processes with one PostgreSQL: pg-boss, whose messages carry the ids of jobs. A message is
 * sent, taken and removed inside our own transactions. Its clock work is switched off: nothing of it is ever left over.
 */
export class PgBossLine extends JobLine {
  readonly alone = false;
  private boss: Promise<PgBoss> | undefined;

  constructor(private readonly url: string) {
    super();
  }

  async open(): Promise<void> {
    await this.opened();
  }

  async announce(scope: WriteScope, jobs: readonly Waiting[]): Promise<void> {
    const boss = await this.opened();
    const db = connectionOf(scope);
    for (const [kind, ids] of byKind(jobs)) await boss.deleteJob(kind, ids, { db });
    const messages = jobs.map(({ id, kind, wait }) => ({
      id,
      name: kind,
      startAfter: `${Math.max(0, wait)} milliseconds`,
    }));
    if (messages.length > 0) await boss.insert(messages, { db });
  }

  async next(scope: WriteScope, kind: JobKind, _now: string, most: number): Promise<readonly string[]> {
    const boss = await this.opened();
    const db = connectionOf(scope);
    const messages = await boss.fetch(kind, { batchSize: most, db });
    const ids = messages.map(({ id }) => id);
    if (ids.length > 0) await boss.deleteJob(kind, ids, { db });
    return ids;
  }

  async close(): Promise<void> {
    const boss = await this.boss?.catch(() => undefined);
    this.boss = undefined;
    await boss?.stop({ graceful: false });
  }

  /** Started when it is first needed: most commands never do. What failed is tried again next time. */
  private opened(): Promise<PgBoss> {
    this.boss ??= started(this.url).catch((error: unknown) => {
      this.boss = undefined;
      throw error;
    });
    return this.boss;
  }
}

async function started(connectionString: string): Promise<PgBoss> {
  const { default: Boss } = await import('pg-boss');
  const boss = new Boss({ connectionString, max: 2, supervise: false, schedule: false });
  // A connection that breaks while nobody uses it; whoever uses one is told by the call.
  boss.on('error', () => undefined);
  await boss.start();
  const there = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const kind of namesOf(JOB_KINDS)) if (!there.has(kind)) await boss.createQueue(kind);
  return boss;
}

/** Lets pg-boss work in a transaction of ours. */
function connectionOf({ manager }: WriteScope): PgBoss.Db {
  const runner = manager.queryRunner;
  if (!runner) throw new Error('a transaction without a connection');
  return {
    executeSql: async (text, values) => {
      const { records } = await runner.query(text, values, true);
      return { rows: records };
    },
  };
}

function byKind(jobs: readonly Waiting[]): Map<JobKind, string[]> {
  const ids = new Map<JobKind, string[]>();
  for (const { kind, id } of jobs) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  return ids;
}
