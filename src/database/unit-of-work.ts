import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import type { Caller } from '../domain/access/caller';
import { Gathering } from './gathered';

/** Rows can be asked for here: by the stores of each module, and by nobody else. */
export interface Rows {
  readonly manager: EntityManager;
}

/** One transaction: who writes, when, and the rows it writes to. */
export interface WriteScope extends Rows {
  readonly caller: Caller;
  /** The caller's id, as it is written down. */
  readonly actor: string;
  /** ISO time, the same for everything this transaction writes. */
  readonly at: string;
  /** Has a work done when everything else of the transaction is written: in it still. */
  readonly lastly: (work: () => Promise<void>) => void;
  /** What waits to be written with others like it; only where many works share the transaction. */
  readonly gathering?: Gathering;
}

type Work<T> = (scope: WriteScope) => Promise<T>;

/** In which units of work something is done. One for all that there are: each slows every promise of the process. */
const inside = new AsyncLocalStorage<readonly UnitOfWork[]>();

/**
 * The only way to write. SQLite has one writer: works queue here, and other processes wait for its lock. In PostgreSQL
 * they run side by side, also of several processes; who changes a unit holds it (`hold`).
 */
export class UnitOfWork {
  private tail: Promise<unknown> = Promise.resolve();

  private readonly listeners: ((scope: WriteScope) => void)[] = [];
  private readonly companions: ((scope: WriteScope) => Promise<void>)[] = [];

  constructor(private readonly writer: DataSource) {}

  /** From now on `listener` is told of every transaction that was written. */
  afterEach(listener: (scope: WriteScope) => void): void {
    this.listeners.push(listener);
  }

  /** From now on `work` is done in every transaction, when everything else of it is written: in it still. */
  inEach(work: (scope: WriteScope) => Promise<void>): void {
    this.companions.push(work);
  }

  /**
   * Runs work in a transaction of its own; with SQLite after every work that was handed in before it. The rows of its
   * only connection would otherwise be shared: a second transaction becomes a savepoint inside the first and is lost
   * with it. A work that fails leaves no row and does not harm the next one.
   *
   * @throws whatever the work throws; Error when a unit of work is run inside another, which would wait for itself
   */
  async run<T>(caller: Caller, work: Work<T>): Promise<T> {
    return this.inTurn(() => this.transact(caller, work));
  }

  /** The same for many works as one: what can be written with others like it waits for them (`Gathered`). */
  async runGathered<T>(caller: Caller, work: Work<T>): Promise<T> {
    return this.inTurn(() => this.transact(caller, work, new Gathering()));
  }

  private async inTurn<T>(transact: () => Promise<T>): Promise<T> {
    const around = inside.getStore() ?? [];
    if (around.includes(this)) throw new Error('a unit of work inside another');
    const before = usesServer(this.writer) ? Promise.resolve() : this.tail;
    const turn = before.then(() => inside.run([...around, this], transact));
    // What the works gave is let go of: one that held what the last one gave would hold everything ever given.
    this.tail = Promise.allSettled([this.tail, turn]).then(() => undefined);
    return turn;
  }

  /** Nest calls it before the database is closed: what was handed in is written first. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.tail;
  }

  private async transact<T>(caller: Caller, work: Work<T>, gathering?: Gathering): Promise<T> {
    const { done, scope } = await this.whole(caller, work, gathering);
    for (const listener of this.listeners) listener(scope);
    return done;
  }

  private whole<T>(
    caller: Caller,
    work: Work<T>,
    gathering: Gathering | undefined,
  ): Promise<{ readonly done: T; readonly scope: WriteScope }> {
    return this.writer.transaction(async (manager) => {
      await takeWriteLock(manager);
      const last: (() => Promise<void>)[] = [];
      const lastly: WriteScope['lastly'] = (more) => void last.push(more);
      const bare = { manager, caller, actor: caller.id, at: new Date().toISOString(), lastly };
      const scope = gathering ? { ...bare, gathering } : bare;
      const all = async (): Promise<T> => {
        const done = await work(scope);
        await gathering?.write();
        for (const more of last) await more();
        await gathering?.write();
        for (const each of this.companions) await each(scope);
        return done;
      };
      return { done: await gathered(manager, gathering, all), scope };
    });
  }
}

/** The side that only reads: it never sees a transaction that is still open, and cannot write. */
export class Reader implements Rows {
  constructor(private readonly source: DataSource) {}

  get manager(): EntityManager {
    return this.source.manager;
  }
}

async function gathered<T>(
  { queryRunner }: EntityManager,
  gathering: Gathering | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (!gathering || !queryRunner) return work();
  const end = gathering.before(queryRunner);
  try {
    return await work();
  } finally {
    end();
  }
}

const usesServer = ({ options }: DataSource): boolean => options.type === 'postgres';

/**
 * TypeORM begins a SQLite transaction as a reading one; turning it into a writing one later fails at once when
 * another process wrote in between. Writing first, even no row, waits for the lock instead (`busy_timeout`).
 */
async function takeWriteLock(manager: EntityManager): Promise<void> {
  if (!usesServer(manager.connection)) await manager.query('DELETE FROM "migrations" WHERE 0');
}
