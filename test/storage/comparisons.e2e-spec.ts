import type { INestApplicationContext } from '@nestjs/common';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { ComparisonsModule } from '../../src/comparisons/comparisons.module';
import { LeaguesService } from '../../src/comparisons/leagues.service';
import { OrderedListsService } from '../../src/comparisons/ordered-lists.service';
import type { RankedAsked } from '../../src/comparisons/ranking-list.service';
import { GroupsService } from '../../src/comparisons/groups.service';
import { groupId } from '../../src/comparisons/ids';
import { measuredTexts } from '../../src/comparisons/measured';
import { PeerEntity } from '../../src/comparisons/peer.entity';
import { PopulationEntity } from '../../src/comparisons/population.entity';
import { RebuildJobs } from '../../src/comparisons/rebuild-jobs';
import { RebuildService } from '../../src/comparisons/rebuild.service';
import { insertRows } from '../../src/database/bulk';
import { Reader, UnitOfWork } from '../../src/database/unit-of-work';
import type { League } from '../../src/domain/comparison/league';
import { isNumber, rankColumns } from '../../src/domain/comparison/rank-columns';
import { groupName, type Group } from '../../src/domain/comparison/peers';
import { percentileOf } from '../../src/domain/comparison/ladder';
import { valueFromText, type Value } from '../../src/domain/comparison/value';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { JobQueue } from '../../src/jobs/job-queue';
import { JobEntity } from '../../src/jobs/job.entity';
import type { Settings } from '../../src/settings';
import { StatementsService } from '../../src/statements/statements.service';
import { UnitsMoved } from '../../src/units/units-moved';
import { UnitEntity } from '../../src/units/unit.entity';
import { embeddedDrivers, openStorage, removeData, temporarySettings, writerOf } from '../support/database';
import { fillPopulation, populationOf } from '../support/population';
import { databaseOn, hasPostgres } from '../support/one-postgres';
import { heardFrom, killed } from '../support/process-heard';
import { openRebuild } from '../support/rebuild-process';
import { untilEnd } from '../support/until-end';
import { realCases, statementOf } from '../support/real-cases';
import '../support/source-threads';
import { LOCAL } from '../support/caller';

const DATABASES = [...embeddedDrivers(), ...(hasPostgres ? ['postgres'] : [])];
const YEAR = 2024;
/** Fewer units than in life, in fewer regencies, so that groups of every depth fill up. */
const EXTENT = { units: 600, firstYear: YEAR, years: 1, provinces: 2, regencies: 2 };

const plainOf = ({ numerator, denominator }: Value): number => Number(numerator) / Number(denominator);
const near = (ours: number, theirs: number): void =>
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(theirs)));

describe.each(DATABASES)('populations and groups on %s', (database) => {
  let settings: Settings;
  let storage: INestApplicationContext;

  beforeAll(async () => {
    settings = temporarySettings(await databaseOn(database));
    storage = await openStorage(settings, ComparisonsModule);
    await fillPopulation(writerOf(storage), EXTENT);
    await explode(populationOf(perdep06, YEAR));
  });

  afterAll(async () => {
    await storage.close();
    removeData(settings);
  });

  const groups = (): GroupsService => storage.get(GroupsService, { strict: false });
  const rebuild = (): RebuildService => storage.get(RebuildService, { strict: false });
  const read = <T>(sql: string): Promise<T[]> => writerOf(storage).query<T[]>(sql);
  const population = async (id: string): Promise<PopulationEntity> =>
    storage.get(Reader).manager.findOneByOrFail(PopulationEntity, { id });

  /** Every value on a row of its own, as plain numbers, for the database to work with. */
  async function explode(id: string): Promise<void> {
    const { measures } = await population(id);
    const peers = await writerOf(storage).manager.findBy(PeerEntity, { populationId: id, counts: 1 });
    const rows = peers.flatMap(({ unitId, kind, size, province, regency, district, measured }) =>
      measuredTexts(measured).flatMap((text, at) =>
        text
          ? [[unitId, kind, size, province, regency, district, measures[at]!, plainOf(valueFromText(text))]]
          : [],
      ),
    );
    await read(
      'CREATE TABLE "exploded" ("unit" varchar, "kind" varchar, "size" varchar, "province" varchar, "regency" varchar, "district" varchar, "measure" varchar, "value" double precision)',
    );
    const columns = ['unit', 'kind', 'size', 'province', 'regency', 'district', 'measure', 'value'];
    await insertRows(writerOf(storage).manager, 'exploded', columns, rows);
  }

  interface Row {
    readonly unit: string;
    readonly measure: string;
    readonly value: number;
    readonly n: number | string;
    readonly below: number | string;
    readonly reached: number | string;
    readonly place: number | string;
  }

  const windows = (where: string): Promise<Row[]> =>
    read<Row>(`SELECT "unit", "measure", "value", COUNT(*) OVER (PARTITION BY "measure") AS "n",
      PERCENT_RANK() OVER (PARTITION BY "measure" ORDER BY "value") AS "below",
      CUME_DIST() OVER (PARTITION BY "measure" ORDER BY "value") AS "reached",
      ROW_NUMBER() OVER (PARTITION BY "measure" ORDER BY "value") AS "place"
      FROM "exploded" WHERE ${where} ORDER BY "measure", "value"`);

  /** Each measure with its rows. */
  function byMeasure(rows: readonly Row[]): Map<string, Row[]> {
    const found = new Map<string, Row[]>();
    for (const row of rows) {
      const of = found.get(row.measure);
      if (of) of.push(row);
      else found.set(row.measure, [row]);
    }
    return found;
  }

  it('has tables that say what the entities say', async () => {
    const { upQueries } = await writerOf(storage).driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
  });

  const SAMPLE: readonly (readonly [Group, string])[] = [
    [{ kind: 'ksp', size: 'all', area: '' }, `"kind" = 'ksp'`],
    [{ kind: 'usp', size: 'I-2', area: '' }, `"kind" = 'usp' AND "size" = 'I-2'`],
    [{ kind: 'usp', size: 'I-2', area: '35' }, `"kind" = 'usp' AND "size" = 'I-2' AND "province" = '35'`],
    [
      { kind: 'usp', size: 'I-2', area: '35.01' },
      `"kind" = 'usp' AND "size" = 'I-2' AND "regency" = '35.01'`,
    ],
    [{ kind: 'usp', size: 'III', area: '35' }, `"kind" = 'usp' AND "size" = 'III' AND "province" = '35'`],
  ];

  it.each(SAMPLE)('has the statistics of %j as the database works them out', async (group, where) => {
    const id = populationOf(perdep06, YEAR);
    const { measures } = await population(id);
    const peers = await writerOf(storage).manager.findBy(PeerEntity, { populationId: id });
    const measuredBy = new Map(peers.map((peer) => [peer.unitId, measuredTexts(peer.measured)]));
    const worked = byMeasure(await windows(where));
    const built = await groups().statistics(LOCAL, await population(id), group);
    expect([...built.measures.keys()].sort()).toEqual([...worked.keys()].sort());
    for (const [measure, values] of worked) {
      const { statistics, ladder } = built.measures.get(measure)!;
      const n = Number(values[0]!.n);
      expect(statistics.n).toBe(n);
      const left = n < 20 ? 0 : Math.floor(n * 0.05);
      const kept = values.filter((row) => Number(row.place) > left && Number(row.place) <= n - left);
      near(plainOf(statistics.mean), kept.reduce((sum, row) => sum + row.value, 0) / kept.length);
      for (const row of values) {
        const value = valueFromText(measuredBy.get(row.unit)![measures.indexOf(measure)]!);
        const below = n === 1 ? 0 : (Number(row.below) * (n - 1)) / n;
        near(percentileOf(ladder, value)!.valueOf(), (below + Number(row.reached)) * 50);
      }
    }
  });

  const [order] = rankColumns(perdep06).filter(isNumber);
  const asked = async (of: Partial<RankedAsked>): Promise<RankedAsked> => ({
    ...{ kind: 'usp', size: 'all', area: '', newest: false, upwards: false },
    ...{ populations: [await population(populationOf(perdep06, YEAR))], order: order! },
    ...of,
  });
  const LISTS: readonly Partial<RankedAsked>[] = [
    {},
    { upwards: true },
    { area: '35' },
    { area: '33', kind: 'ksp', upwards: true },
    { size: 'I-2' },
  ];

  it.each(LISTS)('reads any part of the ranking %j by its keys as the whole list has it', async (of) => {
    const lists = storage.get(OrderedListsService, { strict: false });
    const whole = await lists.list(LOCAL, await asked(of), Infinity);
    const keyed = await lists.list(LOCAL, await asked(of), 0);
    expect([keyed.count, keyed.constructor === whole.constructor]).toEqual([whole.count, false]);
    for (let from = 0; from < whole.count + 7; from += 7) {
      const range = { from, to: from + 7 };
      const part = await whole.part(range);
      expect(await keyed.part(range)).toEqual(part);
      const unit = part.units[0]?.unitId ?? 'none';
      expect(await keyed.placeOf(unit)).toBe(await whole.placeOf(unit));
    }
  });

  /** The league of a whole list, and of what is kept. */
  async function leagues(of: Partial<RankedAsked>): Promise<League[]> {
    const all = await asked(of);
    const lists = storage.get(OrderedListsService, { strict: false });
    const found = [Infinity, 0].map(async (large) => {
      const { base } = await lists.list(LOCAL, all, large);
      const group = {
        populationId: populationOf(perdep06, YEAR),
        kind: all.kind,
        size: all.size,
        area: all.area,
      };
      return storage.get(LeaguesService, { strict: false }).league(LOCAL, group, base);
    });
    return Promise.all(found);
  }

  it.each(LISTS)('has the league of %j from its units where nothing is kept', async (of) => {
    const [whole, kept] = await leagues(of);
    expect(whole?.ranked.length).toBeGreaterThan(1);
    expect(kept).toEqual(whole);
  });

  it('works out the same groups all at once as one by one', async () => {
    const id = populationOf(perdep06, YEAR);
    await rebuild().allGroups(LOCAL);
    const whole = await population(id);
    const kept = await read<{ id: string; kind: Group['kind']; size: Group['size']; area: string }>(
      `SELECT * FROM "peer_group" WHERE "populationId" = '${id}' AND "builtVersion" = "version"`,
    );
    expect(kept.length).toBeGreaterThan(20);
    for (const { kind, size, area } of kept) {
      const group = { kind, size, area };
      const together = await groups().statistics(LOCAL, whole, group);
      const alone = await groups().build(LOCAL, whole, group);
      expect([groupName(group), together.units, together.measures]).toEqual([
        groupName(group),
        alone.units,
        alone.measures,
      ]);
    }
  });

  it.each(LISTS)('has the league of %j from what is kept', async (of) => {
    const [whole, kept] = await leagues(of);
    expect(kept).toEqual(whole);
  });

  it('widens a group that is too small, and says how small it was', async () => {
    const whole = await population(populationOf(perdep06, YEAR));
    const at = (area: string): Group => ({ kind: 'usp', size: 'III', area });
    const found = await groups().widen(whole, [at('35.01.01'), at('35.01'), at('35'), at('')]);
    expect(found.tooSmall.map((each) => each.group.area)).toContain('35.01.01');
    for (const { units } of found.tooSmall) expect(units).toBeLessThan(10);
    expect(found.units >= 10 || found.group.area === '').toBe(true);
  });
});

describe.each(DATABASES)('assessments in their populations on %s', (database) => {
  const own = untilEnd();
  let settings: Settings;
  let storage: INestApplicationContext;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    settings = temporarySettings(await databaseOn(database));
    storage = await openStorage(settings, ComparisonsModule);
    for (const real of realCases()) await take(real);
  });

  afterAll(async () => {
    await storage.close();
    removeData(settings);
  });

  async function take(real: ReturnType<typeof realCases>[number]): Promise<void> {
    const statements = real.years.map((year) => statementOf(real, year));
    await storage.get(UnitOfWork).run(LOCAL, async (scope) => {
      const unit = statements[0]!.unit;
      const stored = await storage
        .get(StatementsService, { strict: false })
        .store(scope, { unit, statements });
      ids.set(real.file, stored.unitId);
      for (const year of stored.years) {
        const options = { ruleSetId: 'perdep-06-2016' };
        await storage.get(AssessmentsService, { strict: false }).assessIn(scope, year.statementId, options);
      }
    });
  }

  const manager = (): ReturnType<typeof writerOf>['manager'] => writerOf(storage).manager;
  const peers = (): Promise<PeerEntity[]> =>
    manager().find(PeerEntity, { order: { populationId: 'ASC', unitId: 'ASC' } });
  const staleOf = async (population: string, group: Group): Promise<boolean> => {
    const [row] = await manager().query<{ version: number; builtVersion: number | null }[]>(
      `SELECT "version", "builtVersion" FROM "peer_group" WHERE "id" = '${groupId(population, group)}'`,
    );
    return row?.version !== row?.builtVersion;
  };

  it('puts every unit and year in a population, and keeps out figures that do not agree', async () => {
    const all = await peers();
    expect(all).toHaveLength(26);
    expect(new Set(all.map((each) => each.populationId)).size).toBe(2);
    expect(all.every((each) => each.newest === 1)).toBe(true);
    const out = all.filter((each) => each.counts === 0);
    expect(out.length).toBeGreaterThan(0);
    expect(out.length).toBeLessThan(26);
  });

  it('marks the groups of a unit stale with each new assessment, in the same transaction', async () => {
    const [peer] = (await peers()).filter((each) => each.counts === 1);
    const group: Group = { kind: 'ksp', size: 'all', area: '' };
    const whole = await manager().findOneByOrFail(PopulationEntity, { id: peer!.populationId });
    const groups = storage.get(GroupsService, { strict: false });
    await groups.statistics(LOCAL, whole, group);
    expect(await staleOf(whole.id, group)).toBe(false);
    const assessments = storage.get(AssessmentsService, { strict: false });
    const { statement } = await assessments.get(LOCAL, peer!.assessmentId);
    const failing = storage.get(UnitOfWork).run(LOCAL, async (scope) => {
      await assessments.assessIn(scope, statement.id, { ruleSetId: 'perdep-06-2016' });
      throw new Error('planted');
    });
    await expect(failing).rejects.toThrow('planted');
    expect(await staleOf(whole.id, group)).toBe(false);
    const again = await assessments.assess(LOCAL, statement.id, { ruleSetId: 'perdep-06-2016' });
    expect(await staleOf(whole.id, group)).toBe(true);
    const now = await manager().findOneByOrFail(PeerEntity, { populationId: whole.id, unitId: peer!.unitId });
    expect(now.assessmentId).toBe(again);
    const fresh = await groups.statistics(LOCAL, whole, group);
    expect([fresh.stale, await staleOf(whole.id, group)]).toEqual([false, false]);
  });

  it('works stale groups out in the background, as one job of whichever process works', async () => {
    const [peer] = (await peers()).filter((each) => each.counts === 1);
    const group: Group = { kind: 'ksp', size: 'all', area: '' };
    const assessments = storage.get(AssessmentsService, { strict: false });
    const { statement } = await assessments.get(LOCAL, peer!.assessmentId);
    await assessments.assess(LOCAL, statement.id, { ruleSetId: 'perdep-06-2016' });
    expect(await staleOf(peer!.populationId, group)).toBe(true);
    const working = await openStorage(settings, ComparisonsModule);
    await working.get(JobQueue, { strict: false }).settled();
    await working.close();
    expect(await staleOf(peer!.populationId, group)).toBe(false);
    const jobs = await manager().find(JobEntity, { where: { kind: 'refresh-comparisons' } });
    expect(jobs).toMatchObject([{ state: 'done', actor: 'rapor' }]);
  });

  it('puts an assessment under other readings in a population of its own, which is then the newest', async () => {
    const [peer] = (await peers()).filter((each) => each.counts === 1);
    const assessments = storage.get(AssessmentsService, { strict: false });
    const { statement } = await assessments.get(LOCAL, peer!.assessmentId);
    const [reading] = perdep06.readings.filter((each) => each.options.length > 1);
    const readings = [reading!.options[1]!.id];
    await assessments.assess(LOCAL, statement.id, { ruleSetId: 'perdep-06-2016', readings });
    const own = await manager().findBy(PeerEntity, { unitId: peer!.unitId, year: peer!.year });
    expect(own.map((each) => each.newest).sort()).toEqual([0, 1]);
    expect(own.find((each) => each.newest === 1)!.populationId).not.toBe(peer!.populationId);
  });

  it('moves a unit to the groups of its new area', async () => {
    const unitId = [...ids.values()][0]!;
    await storage.get(UnitOfWork).run(LOCAL, async (scope) => {
      await scope.manager.update(UnitEntity, { id: unitId }, { areaCode: '14.06' });
      const unit = await scope.manager.findOneByOrFail(UnitEntity, { id: unitId });
      await storage.get(UnitsMoved, { strict: false }).tell(scope, unit);
    });
    const moved = await manager().findBy(PeerEntity, { unitId });
    expect(moved.map((each) => [each.province, each.regency, each.district])).toEqual(
      moved.map(() => ['14', '14.06', '']),
    );
    const marked = await manager().query<{ id: string }[]>(
      `SELECT "id" FROM "peer_group" WHERE "area" = '14.06'`,
    );
    const counting = moved.filter((each) => each.counts === 1).length;
    // Its own size class there, and every size.
    expect(marked.length).toBe(counting * 2);
  });

  it('marks the means of whole areas with each new assessment', async () => {
    const unitId = [...ids.values()][0]!;
    const [peer] = (await manager().findBy(PeerEntity, { unitId })).filter((each) => each.counts === 1);
    const whole = await manager().findOneByOrFail(PopulationEntity, { id: peer!.populationId });
    const assessments = storage.get(AssessmentsService, { strict: false });
    const { statement } = await assessments.get(LOCAL, peer!.assessmentId);
    for (const area of ['14', '14.06']) {
      const group: Group = { kind: peer!.kind, size: 'all', area };
      await storage.get(GroupsService, { strict: false }).statistics(LOCAL, whole, group);
      expect(await staleOf(whole.id, group)).toBe(false);
    }
    const { readings } = whole;
    await assessments.assess(LOCAL, statement.id, { ruleSetId: 'perdep-06-2016', readings });
    for (const area of ['14', '14.06'])
      expect(await staleOf(whole.id, { kind: peer!.kind, size: 'all', area })).toBe(true);
  });

  const state = async (): Promise<unknown[]> => [
    await peers(),
    await manager().query<unknown[]>('SELECT * FROM "population" ORDER BY "id"'),
    await manager().query<unknown[]>(
      'SELECT s.* FROM "group_statistic" s JOIN "peer_group" g ON g."id" = s."groupId" WHERE g."units" >= 10 OR g."area" = \'\' ORDER BY s."groupId", s."measure"',
    ),
  ];

  it('is the same when everything is worked out from scratch', async () => {
    const whole = storage.get(RebuildService, { strict: false });
    await whole.allGroups(LOCAL);
    const kept = await state();
    const { peers: count } = await whole.fromScratch(LOCAL);
    expect(count).toBe(27);
    expect(await state()).toEqual(kept);
  });

  /** The jobs of a batch that are not done, by kind. */
  const undone = async (batch: string): Promise<string[]> => {
    const jobs = await manager().findBy(JobEntity, { groupId: batch });
    return jobs.filter(({ state: is }) => is !== 'done').map(({ kind }) => kind);
  };

  it('is the same when it is worked out by jobs, some of them in a process that is killed', async () => {
    const kept = await state();
    const { batch, jobs } = await storage.get(RebuildJobs, { strict: false }).handIn(LOCAL, 'everything', 5);
    expect(jobs).toBeGreaterThan(3);
    expect(await peers()).toEqual([]);
    if (database === 'postgres') {
      const other = own(heardFrom('test/support/rebuild-process.ts', settings), killed);
      await other.said('taken');
      await killed(other);
    }
    const working = own(await openRebuild(settings), (app) => app.close());
    while ((await undone(batch)).length > 0) await working.get(JobQueue, { strict: false }).settled();
    expect(await state()).toEqual(kept);
    const stale = await manager().query<unknown[]>(
      'SELECT 1 FROM "peer_group" WHERE "units" >= 10 AND "builtVersion" <> "version"',
    );
    expect(stale).toEqual([]);
  });
});
