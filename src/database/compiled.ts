import type { Statement } from 'sqlite3';
import { Kept } from '../domain/kept';

/** The driver of SQLite. */
export type Library = typeof import('sqlite3');

/** So many queries of a connection stay compiled: those asked for last. */
const MOST = 250;
/** A longer one inserts many rows, and is hardly asked twice. */
const LONGEST = 6000;
/** What changes no table and says when a transaction begins and ends is not worth it; what gives back rows of a change is open until it is let go of. */
const WORTH_IT = /^(?:SELECT|WITH|INSERT|UPDATE|DELETE)\b(?![^]*\bRETURNING\b)/;

/** The queries of one connection that were asked more than once, compiled. */
class Compiled {
  private readonly statements = new Kept<Statement>(MOST, (dropped) => void dropped.finalize());
  private readonly once = new Kept<string>(MOST);
  private isClosing = false;

  constructor(private readonly prepare: (sql: string, told: (statement: Statement) => void) => void) {}

  /** The query, compiled; undefined the first times. */
  of(sql: string): Statement | undefined {
    const known = this.statements.known(sql);
    if (known || sql.length > LONGEST || !WORTH_IT.test(sql)) return known;
    if (this.once.known(sql) === undefined) this.once.of(sql, () => sql);
    else this.prepare(sql, (statement) => this.keep(sql, statement));
    return undefined;
  }

  /** A connection is closed only when none is left. */
  close(): void {
    this.isClosing = true;
    this.statements.clear();
  }

  private keep(sql: string, statement: Statement): void {
    if (this.isClosing || this.statements.known(sql)) statement.finalize();
    else this.statements.of(sql, () => statement);
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
