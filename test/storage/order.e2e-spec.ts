import { setImmediate as nextTurn } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { AuditService } from '../../src/audit/audit.service';
import { ComparisonsModule } from '../../src/comparisons/comparisons.module';
import { PeerEntity } from '../../src/comparisons/peer.entity';
import { markStale } from '../../src/comparisons/peers.store';
import { RebuildService } from '../../src/comparisons/rebuild.service';
import { writerOptions } from '../../src/database/data-source';
import { MIGRATIONS } from '../../src/database/migrations';
import { Together } from '../../src/database/together';
import { hold } from '../../src/database/hold';
import { UnitOfWork, type WriteScope } from '../../src/database/unit-of-work';
import { JobQueue } from '../../src/jobs/job-queue';
import type { Settings } from '../../src/settings';
import { ExplanationsService } from '../../src/statements/explanations.service';
import { Foresight } from '../../src/statements/foresight';
import { StatementPackEntity } from '../../src/statements/statement-pack.entity';
import { StatementPacks } from '../../src/statements/statement-packs.service';
import { StatementsService } from '../../src/statements/statements.service';
import { keepApart } from '../../src/units/kin.store';
import type { UnitEntity } from '../../src/units/unit.entity';
import { UnitPartsService } from '../../src/units/unit-parts.service';
import { UnitsService } from '../../src/units/units.service';
import { setMerged } from '../../src/units/units.store';
import '../support/source-threads';
import { LOCAL } from '../support/caller';
import { buildStatement } from '../support/build-statement';
import { embeddedDrivers, openStorage, removeData, temporarySettings, writerOf } from '../support/database';
import { databaseOn, emptyOn, hasPostgres } from '../support/one-postgres';

const DATABASES = [...embeddedDrivers(), ...(hasPostgres ? ['postgres'] : [])];
/** An id that a clock far behind would make: it sorts before every other. */
const EARLY = '00000000-0000-7000-8000-000000000000';

if (!hasPostgres) it.skip('order on postgres: no server is installed here', () => undefined);

describe.each(DATABASES)('order on %s', (database) => {
  let settings: Settings;
  let one: INestApplicationContext;
  let other: INestApplicationContext;

  beforeAll(async () => {
    settings = temporarySettings(await databaseOn(database));
    one = await openStorage(settings, ComparisonsModule);
    other = await openStorage(settings, ComparisonsModule);
  });

  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    removeData(settings);
  });

  const get = <T>(storage: INestApplicationContext, service: new (...of: never[]) => T): T =>
    storage.get<T>(service, { strict: false });

  /** Stores a year of a unit and assesses it, in one unit of work. */
  const take = (storage: INestApplicationContext, name: string, cash: number): Promise<string> =>
    get(storage, UnitOfWork).run(LOCAL, (scope) => takeIn(scope, storage, name, cash));

  async function takeIn(
    scope: WriteScope,
    storage: INestApplicationContext,
    name: string,
    cash: number,
  ): Promise<string> {
    const unit = { name, kind: 'ksp' } as const;
    const statement = { ...buildStatement({ figures: { cash, 'total-assets': 1000 }, year: 2019 }), unit };
    const { years } = await get(storage, StatementsService).store(scope, { unit, statements: [statement] });
    return get(storage, AssessmentsService).assessIn(scope, years[0]?.statementId ?? '');
  }

  /** Writes a row again under another id, as a process would whose clock is wrong. */
  async function again(table: string, id: string, as: string): Promise<void> {
    const columns = writerOf(one)
      .entityMetadatas.find(({ tableName }) => tableName === table)!
      .columns.map(({ databaseName }) => databaseName)
      .filter((column) => column !== 'id' && column !== 'made')
      .map((column) => `"${column}"`)
      .join(', ');
    await writerOf(one).query(
      `INSERT INTO "${table}" ("id", ${columns}) SELECT '${as}', ${columns} FROM "${table}" WHERE "id" = '${id}'`,
    );
  }

  it('asks the database which assessment is the newest, not the clock of whoever made it', async () => {
    const made = await take(one, 'KSP Jam', 1);
    const { statement } = await get(one, AssessmentsService).get(LOCAL, made);
    await again('assessment', made, EARLY);
    for (const storage of [one, other]) {
      const assessments = get(storage, AssessmentsService);
      expect(await assessments.latestOf(LOCAL, [statement.unitId])).toMatchObject([{ assessmentId: EARLY }]);
      expect(await assessments.newestOf(LOCAL, [statement.id])).toEqual(new Map([[statement.id, EARLY]]));
      expect((await assessments.judgedOf(LOCAL, [statement.id])).map(({ id }) => id)).toEqual([EARLY, made]);
      expect((await assessments.ofStatement(LOCAL, statement.id)).map(({ id }) => id)).toEqual([EARLY, made]);
    }
    await get(one, RebuildService).fromScratch(LOCAL);
    const peers = await writerOf(one).manager.findBy(PeerEntity, { unitId: statement.unitId });
    expect(peers.map(({ assessmentId, newest }) => [assessmentId, newest])).toEqual([[EARLY, 1]]);
  });

  it('shows the explanation that was written last, and events in the order in which they happened', async () => {
    const { statement } = await get(one, AssessmentsService).get(LOCAL, await take(one, 'KSP Kata', 1));
    const explanations = get(one, ExplanationsService);
    const finding = { check: 'jump-from-last-year', line: 'cash' } as const;
    for (const text of ['lama', 'baru']) await explanations.add(LOCAL, statement.id, finding, text);
    const [{ id } = { id: '' }] = await writerOf(one).query<{ id: string }[]>(
      `SELECT "id" FROM "explanation" WHERE "text" = 'lama'`,
    );
    await again('explanation', id, EARLY);
    expect([...(await explanations.of(LOCAL, statement.id)).values()].map(({ text }) => text)).toEqual([
      'lama',
    ]);
    const [first] = await get(one, AuditService).of('statement', statement.id);
    await again('event', first?.id ?? '', EARLY);
    const events = await get(other, AuditService).of('statement', statement.id);
    expect(events.map(({ action }) => action)).toEqual([
      'statement-stored',
      'finding-explained',
      'finding-explained',
      'statement-stored',
    ]);
    expect((await get(other, AuditService).newest(1)).map((each) => each.id)).toEqual([EARLY]);
  });

  it('loses nothing and has one newest when two writers take in the same unit at once', async () => {
    const writers = [one, other];
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, at) => take(writers[at % 2]!, 'KSP Bersama', at + 1)),
    );
    const { statement } = await get(one, AssessmentsService).get(LOCAL, made[0]!);
    const history = await get(other, StatementsService).historyOf(LOCAL, statement.unitId);
    expect(history.map(({ revision }) => revision)).toEqual(Array.from({ length: 20 }, (_, at) => 20 - at));
    const judged = await get(one, AssessmentsService).judgedOf(
      LOCAL,
      history.map(({ id }) => id),
    );
    expect(judged.map(({ statementId }) => statementId)).toEqual(history.map(({ id }) => id));
    const latest = await Promise.all(
      writers.map((storage) => get(storage, AssessmentsService).latestOf(LOCAL, [statement.unitId])),
    );
    expect(latest.map((each) => each.map(({ assessmentId }) => assessmentId))).toEqual([
      [judged[0]?.id],
      [judged[0]?.id],
    ]);
    const units = await writerOf(one).query<unknown[]>(`SELECT 1 FROM "unit" WHERE "name" = 'KSP Bersama'`);
    expect(units).toHaveLength(1);
  });

  it('writes many works together, each whole: a wrong one spoils no other, and the second of a unit sees the first', async () => {
    const units = await Promise.all(
      ['KSP Satu', 'KSP Dua', 'KSP Tiga'].map((name) =>
        get(one, UnitOfWork).run(LOCAL, (scope) =>
          get(one, UnitsService).findOrCreate(scope, { name, kind: 'ksp' }),
        ),
      ),
    );
    const foreseen = units.map(({ id }) => ({ unitId: id, year: 2019 }));
    const statements = get(one, StatementsService);
    const foresight = get(one, Foresight);
    const together = new Together<null>(get(one, UnitOfWork), (scope) =>
      foresight.years(scope, foreseen, []),
    );
    const scopes = new Map<WriteScope, number>();
    const written = (name: string, cash: number, fails = false): Promise<string> =>
      together.during(async () => {
        await nextTurn();
        return together.run(LOCAL, null, async (scope) => {
          scopes.set(scope, (scopes.get(scope) ?? 0) + 1);
          const id = await takeIn(scope, one, name, cash);
          if (fails) throw new Error(`${name} is wrong`);
          return id;
        });
      });
    const ends = await Promise.allSettled([
      written('KSP Satu', 1),
      written('KSP Satu', 2),
      written('KSP Dua', 1, true),
      written('KSP Tiga', 1),
    ]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(Math.max(...scopes.values())).toBeGreaterThan(1);
    const [first] = ends;
    const known = await Promise.all(units.map(({ id }) => statements.historyOf(LOCAL, id)));
    expect(known.map((each) => each.map(({ revision }) => revision))).toEqual([[2, 1], [], [1]]);
    const judged = await get(one, AssessmentsService).latestOf(LOCAL, [units[0]?.id ?? '']);
    expect(judged.map(({ assessmentId }) => assessmentId)).not.toEqual([
      first.status === 'fulfilled' && first.value,
    ]);
    expect(judged).toHaveLength(1);
    const peers = await writerOf(one).manager.findBy(PeerEntity, { unitId: units[0]?.id ?? '' });
    expect(peers.map(({ assessmentId, newest }) => [assessmentId, newest])).toEqual([
      [judged[0]?.assessmentId, 1],
    ]);
  });

  it('lets what is written while others are written come after them', async () => {
    const packOf = 'UPDATE "statement_pack" SET "format" = \'mine\' WHERE "statementId" = ';
    const id = await get(one, UnitOfWork).runGathered(LOCAL, async (scope) => {
      const unit = { name: 'KSP Sela', kind: 'ksp' } as const;
      const statement = { ...buildStatement({ figures: { cash: 1 }, year: 2019 }), unit };
      const { years } = await get(one, StatementsService).store(scope, { unit, statements: [statement] });
      const stored = years[0]?.statementId ?? '';
      await Promise.all([
        scope.manager.query('SELECT COUNT(*) FROM "figure"'),
        scope.manager.query(`${packOf}'${stored}'`),
      ]);
      return stored;
    });
    expect(await writerOf(one).manager.findBy(StatementPackEntity, { statementId: id })).toMatchObject([
      { format: 'mine' },
    ]);
    // And packs of another version beside those of this one are seen.
    const packs = get(one, StatementPacks);
    expect(await packs.areAll()).toBe(false);
    await get(one, UnitOfWork).run(LOCAL, (scope) => packs.packOlder(scope, undefined, 1000));
    expect(await packs.areAll()).toBe(true);
  });

  /** Some transaction waits for another one. */
  const isWaitedFor = async (): Promise<void> => {
    const locks = 'SELECT 1 FROM pg_locks WHERE NOT granted';
    while ((await writerOf(one).query<unknown[]>(locks)).length === 0) await nextTurn();
  };

  const SEAT = 'Jl. Merdeka 1';

  /** A cooperative that trades and its savings and loan unit, which nobody bound yet. */
  const wholeAndPart = (name: string): Promise<readonly [UnitEntity, UnitEntity]> =>
    get(one, UnitOfWork).run(LOCAL, async (scope) => {
      const units = get(one, UnitsService);
      const whole = await units.findOrCreate(scope, { name, kind: 'riil', seat: SEAT });
      return [whole, await units.findOrCreate(scope, { name, kind: 'usp', seat: SEAT })];
    });

  it('holds a cooperative and its savings and loan unit in one order, whichever a file is said to be of', async () => {
    if (database !== 'postgres') return;
    const name = 'Koperasi Dua Unit';
    const [whole, part] = await wholeAndPart(name);
    const parts = get(other, UnitPartsService);
    await parts.bind(LOCAL, whole.id, part.id);
    let parting: Promise<void> | undefined;
    await get(one, UnitOfWork).run(LOCAL, async (scope) => {
      await get(one, Foresight).years(scope, [{ unitId: part.id, year: 2019 }], ['Berkas Lain']);
      parting = parts.part(LOCAL, whole.id, part.id);
      await isWaitedFor();
      await hold(scope, 'unit', whole.id);
    });
    await parting;
  });

  it('binds nothing that somebody is saying to be apart', async () => {
    if (database !== 'postgres') return;
    const [whole, part] = await wholeAndPart('Koperasi Bukan Satu');
    const { name } = whole;
    let filed: Promise<unknown> | undefined;
    await get(other, UnitOfWork).run(LOCAL, async (scope) => {
      await hold(scope, 'unit', part.id);
      await keepApart(scope, part, whole.id);
      filed = get(one, UnitOfWork).run(LOCAL, (their) =>
        get(one, UnitsService).ownerOf(their, { name, kind: 'riil', seat: SEAT }, undefined),
      );
      await isWaitedFor();
    });
    await filed;
    expect(await get(one, UnitsService).get(LOCAL, part.id)).toMatchObject({ partOfId: null });
  });

  it('files with the unit that one is just being merged into', async () => {
    if (database !== 'postgres') return;
    const register = (name: string): Promise<UnitEntity> =>
      get(one, UnitOfWork).run(LOCAL, (scope) =>
        get(one, UnitsService).findOrCreate(scope, { name, kind: 'ksp' }),
      );
    const [from, into] = [await register('KSP Digabung'), await register('KSP Tujuannya')];
    let filed: Promise<{ readonly id: string }> | undefined;
    await get(other, UnitOfWork).run(LOCAL, async (scope) => {
      await hold(scope, 'unit', from.id);
      await setMerged(scope, from, into.id, 'satu');
      filed = get(one, UnitOfWork).run(LOCAL, (their) =>
        get(one, UnitsService).findOrCreate(their, { name: 'KSP Digabung', kind: 'ksp' }),
      );
      await isWaitedFor();
    });
    expect(await filed).toMatchObject({ id: into.id });
  });

  it('waits for jobs in the order of their ids, wherever their rows lie', async () => {
    if (database !== 'postgres') return;
    const queue = one.get(JobQueue, { strict: false });
    const group = await get(one, UnitOfWork).run(LOCAL, (scope) => queue.openGroup(scope, 'dua'));
    const first = await queue.enqueue(LOCAL, 'pack-statements', {}, { group });
    const second = await queue.enqueue(LOCAL, 'pack-statements', {}, { group });
    const move = (scope: WriteScope, id: string): Promise<unknown> =>
      scope.manager.query(`UPDATE "job" SET "dueAt" = "dueAt" || ' ' WHERE "id" = '${id}'`);
    // A row of which something in an index was changed lies behind the others: without an order it is come upon last.
    await get(other, UnitOfWork).run(LOCAL, (scope) => move(scope, first));
    let stopping: Promise<void> | undefined;
    await get(other, UnitOfWork).run(LOCAL, async (scope) => {
      await move(scope, first);
      stopping = queue.stop(LOCAL, { group });
      await isWaitedFor();
      await move(scope, second);
    });
    await stopping;
  });

  it('holds names before units, many at once as one by itself: neither waits for ever', async () => {
    if (database !== 'postgres') return;
    const unit = { name: 'KSP Dipegang', kind: 'ksp' } as const;
    const register = (
      storage: INestApplicationContext,
      scope: WriteScope,
    ): Promise<{ readonly id: string }> => get(storage, UnitsService).findOrCreate(scope, unit);
    const { id } = await get(one, UnitOfWork).run(LOCAL, (scope) => register(one, scope));
    let waits: Promise<unknown> | undefined;
    await get(one, UnitOfWork).run(LOCAL, async (scope) => {
      await get(one, Foresight).years(scope, [{ unitId: id, year: 2019 }], [unit.name]);
      waits = get(other, UnitOfWork).run(LOCAL, (their) => register(other, their));
      await isWaitedFor();
      expect(await register(one, scope)).toMatchObject({ id });
    });
    expect(await waits).toMatchObject({ id });
  });

  it('marks the same groups for many at once, in whatever order they come upon them: neither waits for ever', async () => {
    if (database !== 'postgres') return;
    const [population] = await writerOf(one).query<{ id: string }[]>('SELECT "id" FROM "population"');
    const places = ['35.15.04', '11.01.01'].map((area) => ({ kind: 'ksp', size: 'I-2', area }) as const);
    let arrived = 0;
    const bothAreHere = async (): Promise<void> => {
      for (arrived += 1; arrived < places.length;) await nextTurn();
    };
    const marking = (storage: INestApplicationContext, those: typeof places): Promise<void> =>
      get(storage, UnitOfWork).run(LOCAL, async (scope) => {
        for (const place of those) {
          markStale(scope, population?.id ?? '', [place]);
          await bothAreHere();
        }
      });
    await Promise.all([marking(one, places), marking(other, [...places].reverse())]);
    const marked = `SELECT 1 FROM "peer_group" WHERE "area" IN ('35', '11') AND "version" >= 2`;
    expect(await writerOf(one).query<unknown[]>(marked)).not.toHaveLength(0);
  });

  it('writes works of one account each with the reach that it had when it was asked for', async () => {
    const together = new Together<null>(get(one, UnitOfWork), () => Promise.resolve());
    const reaches = [[], ['a'], ['b']].map((ids) => new Set(ids));
    const had = reaches.map((units) =>
      together.run({ ...LOCAL, units }, null, ({ caller }) => Promise.resolve(caller.units)),
    );
    expect(await Promise.all(had)).toEqual(reaches);
  });

  it('keeps the order of the rows of an older database, numbers on from it, and can be taken back', async () => {
    const own = temporarySettings(await emptyOn(database));
    const open = (migrations: typeof MIGRATIONS): Promise<DataSource> =>
      new DataSource({ ...writerOptions(own), migrations }).initialize();
    const older = await open(MIGRATIONS.slice(0, 3));
    await older.runMigrations();
    const add = (to: DataSource, id: string): Promise<unknown> =>
      to.query(`INSERT INTO "event" ("id", "at", "actor", "action", "subject", "subjectId", "details")
        VALUES ('${id}', '', 'x', 'x', 'x', 'x', '{}')`);
    for (const id of ['2', '3', '1']) await add(older, id);
    await older.destroy();
    const today = await open(MIGRATIONS);
    await today.runMigrations({ transaction: 'all' });
    await add(today, '0');
    const rows = await today.query<{ id: string; made: number }[]>(
      'SELECT "id", "made" FROM "event" ORDER BY "made"',
    );
    expect(rows.map(({ id, made }) => [id, made])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['0', 4],
    ]);
    await expect(today.query(`UPDATE "event" SET "made" = 9`)).rejects.toThrow('event-append-only');
    for (let left = MIGRATIONS.length; left > 3; left -= 1) await today.undoLastMigration();
    await add(today, '4');
    await expect(today.query('DELETE FROM "event"')).rejects.toThrow('event-append-only');
    await today.destroy();
    removeData(own);
  });
});
