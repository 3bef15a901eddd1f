import type { Statement } from 'sqlite3';

/** The driver of SQLite. */
export type Library = typeof import('sqlite3');

/** So many queries of a connection stay compiled: those asked for last. */
const MOST = 250;
/** A longer one inserts many rows, and is hardly asked twice. */
const LONGEST = 6000;
/** What changes no table and says when a transaction begins and ends is not worth it; what gives back rows of a change is open until it is let go of. */
const WORTH_IT = /^(?:SELECT|WITH|INSERT|UPDATE|DELETE)\b(?![^]*\bRETURNING\b)/;

/** Names of what was asked for last, and at most so many of them. */
class Last<V> {
  private readonly held = new Map<string, V>();

  constructor(private readonly drop: (dropped: V) => void) {}

  get(name: string): V | undefined {
    const value = this.held.get(name);
    if (value !== undefined) this.keep(name, value);
    return value;
  }

  set(name: string, value: V): void {
    this.keep(name, value);
    const [oldest] = this.held.size > MOST ? this.held : [];
    if (!oldest) return;
    this.held.delete(oldest[0]);
    this.drop(oldest[1]);
  }

  clear(): void {
    for (const value of this.held.values()) this.drop(value);
    this.held.clear();
  }

  private keep(name: string, value: V): void {
    this.held.delete(name);
    this.held.set(name, value);
  }
}

/** The queries of one connection that were asked more than once, compiled. */
class Compiled {
  private readonly statements = new Last<Statement>((dropped) => void dropped.finalize());
  private readonly once = new Last<true>(() => undefined);
  private isClosing = false;

  constructor(private readonly prepare: (sql: string, told: (statement: Statement) => void) => void) {}

  /** The query, compiled; undefined the first times. */
  of(sql: string): Statement | undefined {
    const known = this.statements.get(sql);
    if (known || sql.length > LONGEST || !WORTH_IT.test(sql)) return known;
    if (this.once.get(sql) === undefined) this.once.set(sql, true);
    else this.prepare(sql, (statement) => this.keep(sql, statement));
    return undefined;
  }

  /** A connection is closed only when none is left. */
  close(): void {
    this.isClosing = true;
    this.statements.clear();
  }

  private keep(sql: string, statement: Statement): void {
    if (this.isClosing || this.statements.get(sql)) statement.finalize();
    else this.statements.set(sql, statement);
  }
}

/**
 * The driver of SQLite with queries that stay compiled. As it is, it compiles each of them anew whenever it is asked, by a
 * second turn through its threads, and lets go of it again: that takes longer than most of our queries do.
 */
export function withCompiled(library: Library): Library {
  class Remembering extends library.Database {
    private readonly compiled = new Compiled((sql, told) => {
      const statement = this.prepare(sql, (error) => {
        // One that cannot be compiled is told of to whoever asks it the plain way.
        if (error === null) told(statement);
      });
    });

    override all(sql: string, ...given: unknown[]): this {
      const statement = this.compiled.of(sql);
      if (!statement) return super.all(sql, ...given);
      statement.all(...given);
      return this;
    }

    override run(sql: string, ...given: unknown[]): this {
      const statement = this.compiled.of(sql);
      if (!statement) return super.run(sql, ...given);
      statement.run(...given);
      return this;
    }

    override close(told?: (error: Error | null) => void): void {
      this.compiled.close();
      super.close(told);
    }
  }
  return { ...library, Database: Remembering };
}
