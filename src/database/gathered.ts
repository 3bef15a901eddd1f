import type { EntityManager, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import { insertAll } from './bulk';
import { Collected } from './collected';

/** Tables whose rows may wait, in the order in which they are written: none refers to a later one. */
const TABLES = [
  'upload',
  'filing',
  'statement',
  'figure',
  'statement_pack',
  'assessment',
  'assessment_scores',
  'peer',
  'tray_entry',
  'job',
] as const;

type Table = (typeof TABLES)[number];

/** A transaction, as far as it matters here. */
interface Transaction {
  readonly manager: EntityManager;
  readonly gathering?: Gathering;
}

/** Something that waits to be written. */
interface Waiting {
  readonly table: Table;
  /** @param manager whose statements wait for nothing that is gathered */
  readonly write: (manager?: EntityManager) => Promise<void>;
}

/** What one transaction has gathered and not written yet. */
export class Gathering {
  private readonly waiting = new Set<Waiting>();
  private writing: Promise<void> | undefined;
  private bare: EntityManager | undefined;

  wait(waiting: Waiting): void {
    this.waiting.add(waiting);
  }

  /** Writes everything that waits, what others refer to first. */
  async write(): Promise<void> {
    this.writing = this.writeAll();
    await this.writing.finally(() => (this.writing = undefined));
  }

  private async writeAll(): Promise<void> {
    const inOrder = [...this.waiting].sort((a, b) => TABLES.indexOf(a.table) - TABLES.indexOf(b.table));
    for (const each of inOrder) {
      this.waiting.delete(each);
      await each.write(this.bare);
    }
  }

  /**
   * From here on, whatever asks for a table to which something waits to be written finds it written, and whatever else is
   * written, and may refer to it, comes after it.
   *
   * @returns ends that: a connection may serve other transactions after this one
   */
  before(runner: QueryRunner): () => void {
    const plain = runner.query.bind(runner);
    const own = new Proxy(runner, {
      get: (of, name): unknown => (name === 'query' ? plain : Reflect.get(of, name)),
    });
    this.bare = runner.connection.createEntityManager(own);
    const query = async (sql: string, values?: unknown[], structured?: true): Promise<unknown> => {
      await this.writtenFor(sql);
      return structured ? plain(sql, values, structured) : plain(sql, values);
    };
    Object.assign(runner, { query });
    return () => void Reflect.deleteProperty(runner, 'query');
  }

  /** Whatever comes while others are written comes after them: it may ask for them, or refer to them. */
  private async writtenFor(sql: string): Promise<void> {
    while (this.writing) await this.writing;
    const asks = /^(?:SELECT|WITH)\b/i.test(sql);
    if (asks ? this.isAsked(sql) : this.waiting.size > 0) await this.write();
  }

  private isAsked(sql: string): boolean {
    return [...this.waiting].some(({ table }) => sql.includes(`"${table}"`));
  }
}

/**
 * One kind of write that can wait for others like it: a transaction of many works writes them with one statement at its end, or
 * before anything of their table is asked. Any other transaction writes each at once.
 */
export class Gathered<T> {
  private readonly collected = new Collected<Gathering, T>();

  /**
   * @param table which is written to
   * @param write all of them, with few statements and without a question
   */
  constructor(
    private readonly table: Table,
    private readonly write: (manager: EntityManager, items: readonly T[]) => Promise<void>,
  ) {}

  async add({ manager, gathering }: Transaction, items: readonly T[]): Promise<void> {
    if (!gathering) return this.write(manager, items);
    const take = this.collected.add(gathering, items);
    if (take) gathering.wait({ table: this.table, write: (bare = manager) => this.write(bare, take()) });
  }
}

/** Rows of an entity that are only added. */
export const gatheredRows = <T extends ObjectLiteral>(
  table: Table,
  entity: EntityTarget<T>,
): Gathered<Partial<T>> => new Gathered(table, (manager, rows) => insertAll(manager, entity, rows));
