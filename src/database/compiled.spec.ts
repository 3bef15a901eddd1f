import sqlite3, { type Database } from 'sqlite3';
import { withCompiled } from './compiled';

/** More than stay compiled. */
const MANY = 260;

let database: Database;

/** Asks as TypeORM does: changes by `run`, all else by `all`. */
const ask = (sql: string, values: readonly unknown[] = []): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const told = (error: Error | null, rows: unknown[] = []): void => (error ? reject(error) : resolve(rows));
    if (/^(?:INSERT|UPDATE|DELETE) /.test(sql)) database.run(sql, values, told);
    else database.all(sql, values, told);
  });

const closed = (): Promise<void> =>
  new Promise((resolve, reject) => {
    database.close((error) => (error ? reject(error) : resolve()));
  });

beforeEach(async () => {
  const library = withCompiled(sqlite3);
  await new Promise<void>((resolve, reject) => {
    database = new library.Database(':memory:', (error) => (error ? reject(error) : resolve()));
  });
  await ask('CREATE TABLE unit (id TEXT PRIMARY KEY, name TEXT)');
});

/** By so many turns a query is compiled. */
const TURNS = [1, 2, 3, 4];

/** One after the other. */
async function eachTurn(work: () => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < TURNS.length; turn += 1) await work();
}

describe('queries that stay compiled', () => {
  it('give what was asked for with each of their values', async () => {
    for (const at of TURNS) await ask('INSERT INTO unit VALUES (?, ?)', [String(at), `KSP ${at}`]);
    for (const at of TURNS)
      expect(await ask('SELECT name FROM unit WHERE id = ?', [String(at)])).toEqual([{ name: `KSP ${at}` }]);
    const all = await Promise.all(TURNS.map((at) => ask('SELECT name FROM unit WHERE id = ?', [String(at)])));
    expect(all.flat()).toEqual(TURNS.map((at) => ({ name: `KSP ${at}` })));
    await closed();
  });

  it('tell each time what is wrong, and go on', async () => {
    await eachTurn(() => expect(ask('SELECT x FROM lost')).rejects.toThrow('no such table'));
    await ask('INSERT INTO unit VALUES (?, ?)', ['1', 'KSP']);
    await eachTurn(() =>
      expect(ask('INSERT INTO unit VALUES (?, ?)', ['1', 'KSP'])).rejects.toThrow('UNIQUE'),
    );
    await ask('BEGIN');
    await expect(ask('INSERT INTO unit VALUES (?, ?)', ['1', 'KSP'])).rejects.toThrow('UNIQUE');
    await ask('INSERT INTO unit VALUES (?, ?)', ['2', 'KSP']);
    await ask('ROLLBACK');
    expect(await ask('SELECT id FROM unit')).toEqual([{ id: '1' }]);
    await closed();
  });

  it('are compiled again where a table changes, which none of them holds up', async () => {
    await ask('INSERT INTO unit VALUES (?, ?)', ['1', 'KSP']);
    await eachTurn(() => ask('SELECT * FROM unit'));
    await ask('ALTER TABLE unit ADD COLUMN kind TEXT');
    expect(await ask('SELECT * FROM unit')).toEqual([{ id: '1', name: 'KSP', kind: null }]);
    await ask('DROP TABLE unit');
    await expect(ask('SELECT * FROM unit')).rejects.toThrow('no such table');
    await closed();
  });

  it('are let go of beyond so many, and at the end, so that a connection can be closed', async () => {
    for (let at = 0; at < MANY; at += 1)
      await eachTurn(async () => expect(await ask(`SELECT ${at} AS n`)).toEqual([{ n: at }]));
    void ask('SELECT -1 AS n');
    void ask('SELECT -1 AS n');
    await closed();
  });
});
