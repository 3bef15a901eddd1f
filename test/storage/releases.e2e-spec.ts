import '../support/source-threads';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { AuditService } from '../../src/audit/audit.service';
import { GroupStatisticEntity } from '../../src/comparisons/group-statistic.entity';
import { PeerGroupEntity } from '../../src/comparisons/peer-group.entity';
import { RebuildService } from '../../src/comparisons/rebuild.service';
import { Reader, UnitOfWork } from '../../src/database/unit-of-work';
import type { ColumnType } from '../../src/domain/data-dictionary';
import { exact } from '../../src/domain/decimal';
import { neutral } from '../../src/domain/neutral';
import type { Cell } from '../../src/domain/release/column';
import { RELEASE_SETS, RELEASE_SET_NAMES } from '../../src/domain/release/sets';
import { JobQueue } from '../../src/jobs/job-queue';
import { JobsService } from '../../src/jobs/jobs.service';
import { partsKept } from '../../src/releases/kept-parts';
import { makeRelease } from '../../src/releases/make-release';
import { ReleaseRecipes } from '../../src/releases/recipes.service';
import { dropParts } from '../../src/releases/release-parts.store';
import { ReleasePartEntity } from '../../src/releases/release.entity';
import { ReleasesService } from '../../src/releases/releases.service';
import { EndingService } from '../../src/units/ending.service';
import { findUnit } from '../../src/units/find-unit';
import { changeUnit, insertUnit, setMerged } from '../../src/units/units.store';
import { UnitsMoved } from '../../src/units/units-moved';
import { LOCAL, managerOf } from '../support/caller';
import { fileAt } from '../support/database';
import { startKabupaten, type MadeUnit } from '../support/kabupaten';
import { filesOf, released, rowsIn, sha256, type Fetched, type Row } from '../support/releases';
import { tillRevised } from '../support/revised';
import type { Service } from '../support/service';

let service: Service;
let units: readonly MadeUnit[];
let moment: string;
let first: Fetched;

const made = <T>(type: abstract new (...args: never[]) => T): T =>
  service.app.get<T>(type, { strict: false });

/** Later than everything before it, and earlier than everything after it. */
async function momentBetween(): Promise<string> {
  await setTimeout(5);
  const now = new Date().toISOString();
  await setTimeout(5);
  return now;
}

beforeAll(async () => {
  ({ service, units } = await startKabupaten({ RAPOR_BROWSER: '/none' }));
  await made(UnitOfWork).run(LOCAL, (scope) =>
    insertUnit(scope, { name: '=HYPERLINK("http://x")', kind: 'ksp' }, { areaCode: '14.06.01', nik: '-1' }),
  );
  moment = await momentBetween();
  first = await released(service.app, { day: moment });
});

afterAll(() => service.stop());

describe('a release', () => {
  it('says what it holds, and its hashes are those of its files', () => {
    const { files, manifest, fingerprint } = first;
    expect(manifest).toMatchObject({ kind: 'whole', form: 'jsonl', area: '', until: moment });
    expect(sha256(files.get('manifest.json')!)).toBe(fingerprint);
    for (const { name, sha256: hash, bytes } of manifest.files)
      expect([name, files.get(name)!.length, sha256(files.get(name)!)]).toEqual([name, bytes, hash]);
    for (const set of RELEASE_SET_NAMES) {
      const listed = manifest.files.find(({ name }) => name === `${set}.jsonl`);
      expect([set, listed?.rows]).toEqual([set, rowsIn(first, set).length]);
    }
    expect(JSON.parse(files.get('kamus.json')!.toString())).toEqual(JSON.parse(JSON.stringify(RELEASE_SETS)));
    expect(rowsIn(first, 'units')).toHaveLength(61);
    expect(rowsIn(first, 'assessments')).toHaveLength(120);
    const held = rowsIn(first, 'peers').filter((row) => row['counts'] === 0);
    expect(held.map((row) => row['why_not'])).not.toContain('');
    expect(held.length).toBeGreaterThan(0);
  });

  it.each(RELEASE_SET_NAMES)('has in %s exactly the columns of the dictionary, each of its type', (set) => {
    const { columns } = RELEASE_SETS[set];
    const names = columns.map(({ name }) => name).join();
    const rows = rowsIn(first, set);
    expect(rows.filter((row) => Object.keys(row).join() !== names)).toEqual([]);
    const wrong = columns.filter(({ name, type }) =>
      rows.some((row) => row[name] !== null && !isOf(type, row[name]!)),
    );
    expect(wrong).toEqual([]);
  });
});

function isOf(type: ColumnType, value: Cell): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (typeof value !== 'string') return false;
  if (type === 'decimal') return /^-?\d+(\.\d+)?$/.test(value);
  if (type === 'fraction') return /^-?\d+(\/\d+)?$/.test(value);
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}/.test(value);
  return type !== 'json' || JSON.parse(value) !== undefined;
}

describe('the groups of a release', () => {
  it('are those that the program keeps', async () => {
    await made(RebuildService).allGroups(LOCAL);
    const { manager } = made(Reader);
    const kept = (await manager.find(PeerGroupEntity)).filter(({ builtVersion }) => builtVersion !== null);
    const ours = kept.map(({ id, units: n }) => `${id} ${n}`).sort();
    expect(
      rowsIn(first, 'groups')
        .map((row) => `${row['group_id']} ${row['units']}`)
        .sort(),
    ).toEqual(ours);
    const statistics = await manager.find(GroupStatisticEntity);
    const text = (row: Row): string => JSON.stringify(row);
    const expected = statistics.map((each) =>
      text({
        ...{
          group_id: each.groupId,
          measure: each.measure,
          n: each.n,
          left_out: each.leftOut,
          mean: each.mean,
        },
        ...{ lower_quartile: each.lowerQuartile, median: each.median, upper_quartile: each.upperQuartile },
        ...{ least: each.least, most: each.most },
      }),
    );
    expect(rowsIn(first, 'group_statistics').map(text).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(100);
  });

  it('are rebuilt from the release alone, by SQL', async () => {
    const rebuilt = await rebuiltBySql(first);
    const groups = rowsIn(first, 'groups');
    expect(rebuilt.groups).toEqual(new Map(groups.map((row) => [keyOf(row), row['units']])));
    const named = new Map(groups.map((row) => [row['group_id'], keyOf(row)]));
    const told = rowsIn(first, 'group_statistics');
    expect(rebuilt.statistics.size).toBe(told.length);
    for (const row of told) {
      const name = `${named.get(row['group_id'])} ${row['measure']}`;
      const found = rebuilt.statistics.get(name)!;
      expect([name, found['n'], found['left_out']]).toEqual([name, row['n'], row['left_out']]);
      for (const each of ['mean', 'lower_quartile', 'median', 'upper_quartile', 'least', 'most']) {
        const [ours, theirs] = [exact(row[each]!).valueOf(), Number(found[each])];
        const far = Math.abs(ours - theirs) > 1e-9 * Math.max(1, Math.abs(ours));
        expect([name, each, far ? [ours, theirs] : 'the same']).toEqual([name, each, 'the same']);
      }
    }
  });
});

const keyOf = (row: Row): string =>
  [row['population'], row['kind'], row['size'], row['area_code'] ?? ''].join(' ');

/** Groups and their statistics as the README says they are made, in SQL over the files of a release. */
async function rebuiltBySql(release: Fetched) {
  const source = await fileAt(':memory:');
  try {
    await source.query('CREATE TABLE peers (population, assessment_id, kind, size, area_code, counts)');
    await source.query('CREATE TABLE vals (population, assessment_id, measure, value)');
    for (const row of rowsIn(release, 'peers'))
      await source.query('INSERT INTO peers VALUES (?, ?, ?, ?, ?, ?)', [
        ...[
          row['population'],
          row['assessment_id'],
          row['kind'],
          row['size'],
          row['area_code'] ?? '',
          row['counts'],
        ],
      ]);
    const values = rowsIn(release, 'values');
    for (let at = 0; at < values.length; at += 1000) {
      const part = values.slice(at, at + 1000);
      await source.query(
        `INSERT INTO vals VALUES ${part.map(() => '(?, ?, ?, ?)').join(', ')}`,
        part.flatMap((row) => [row['population'], row['assessment_id'], row['measure'], row['value']]),
      );
    }
    await source.query(MEMBERS);
    const groups = await source.query<Row[]>('SELECT * FROM groups_');
    const statistics = await source.query<Row[]>(STATISTICS);
    return {
      groups: new Map(groups.map((row) => [keyOf(row), row['units']])),
      statistics: new Map(statistics.map((row) => [`${keyOf(row)} ${row['measure']}`, row])),
    };
  } finally {
    await source.destroy();
  }
}

const MEMBERS = `CREATE TABLE groups_ AS
  WITH steps(n) AS (VALUES (0), (2), (5), (8)),
  members AS (
    SELECT population, kind, size, substr(area_code, 1, n) AS area_code, assessment_id
      FROM peers JOIN steps ON length(area_code) >= n WHERE counts = 1
    UNION ALL SELECT population, kind, 'all', substr(area_code, 1, n), assessment_id
      FROM peers JOIN steps ON length(area_code) >= n WHERE counts = 1)
  SELECT population, kind, size, area_code, count(*) AS units FROM members
    GROUP BY population, kind, size, area_code HAVING count(*) >= 10 OR area_code = ''`;

const STATISTICS = `
  WITH numbers AS (
    SELECT population, assessment_id, measure,
      CAST(substr(value, 1, instr(value || '/', '/') - 1) AS REAL)
        / CASE instr(value, '/') WHEN 0 THEN 1 ELSE CAST(substr(value, instr(value, '/') + 1) AS REAL) END AS v
    FROM vals),
  placed AS (
    SELECT g.population, g.kind, g.size, g.area_code, x.measure, x.v,
      row_number() OVER w AS place,
      count(*) OVER (PARTITION BY g.population, g.kind, g.size, g.area_code, x.measure) AS n
    FROM groups_ g
    JOIN peers p ON p.population = g.population AND p.kind = g.kind AND p.counts = 1
      AND (g.size = 'all' OR p.size = g.size) AND (g.area_code = '' OR p.area_code = g.area_code
        OR p.area_code LIKE g.area_code || '.%')
    JOIN numbers x ON x.assessment_id = p.assessment_id AND x.population = p.population
    WINDOW w AS (PARTITION BY g.population, g.kind, g.size, g.area_code, x.measure ORDER BY x.v)),
  cut AS (SELECT *, CASE WHEN n < 20 THEN 0 ELSE n * 5 / 100 END AS left_out FROM placed)
  SELECT population, kind, size, area_code, measure, n, left_out,
    avg(v) FILTER (WHERE place > left_out AND place <= n - left_out) AS mean,
    ${[1, 2, 3].map((k) => quartile(k)).join(', ')}, min(v) AS least, max(v) AS most
  FROM cut GROUP BY population, kind, size, area_code, measure`;

function quartile(k: number): string {
  const name = ['lower_quartile', 'median', 'upper_quartile'][k - 1];
  const [below, part] = [`((n - 1) * ${k} / 4)`, `(((n - 1) * ${k} % 4) / 4.0)`];
  return `sum(CASE place WHEN ${below} + 1 THEN v * (1 - ${part}) WHEN ${below} + 2 THEN v * ${part} ELSE 0 END) AS ${name}`;
}

describe('the other forms', () => {
  it('hold the same rows: CSV without formulas, Parquet with the meaning of its columns', async () => {
    const part = { day: moment, area: '14.06.01' };
    const csv = await released(service.app, { ...part, form: 'csv' });
    const parquet = await released(service.app, { ...part, form: 'parquet' });
    const lines = await released(service.app, part);
    for (const set of RELEASE_SET_NAMES) {
      const rows = rowsIn(lines, set);
      const read: Row[] = parse(csv.files.get(`${set}.csv`)!, { columns: true });
      const texts = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, neutral(String(value ?? ''))])),
      );
      expect(isDeepStrictEqual(read, texts)).toBe(true);
      const bytes = parquet.files.get(`${set}.parquet`)!;
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
      expect(isDeepStrictEqual(await parquetReadObjects({ file }), rows)).toBe(true);
      const { key_value_metadata: said = [] } = parquetMetadata(file);
      expect(said.map(({ key }) => key)).toEqual(RELEASE_SETS[set].columns.map(({ name }) => name));
    }
    const named: Row[] = parse(csv.files.get('units.csv')!, { columns: true });
    expect(named.map((row) => row['name'])).toContain('\'=HYPERLINK("http://x")');
  });
});

describe('the same release', () => {
  it('is the same, byte for byte, after everything has changed; a later one is not', async () => {
    const [renamed, moved, judged, double, deleted] = units;
    await change(renamed!, moved!, double!, judged!);
    await made(EndingService).change(LOCAL, deleted!.id, { move: 'delete', reason: 'salah', day: '' }, () =>
      Promise.resolve(false),
    );
    const again = await released(service.app, { day: moment });
    expect(again.fingerprint).toBe(first.fingerprint);
    expect(again.archive.equals(first.archive)).toBe(true);
    const later = await released(service.app, {});
    expect(later.fingerprint).not.toBe(first.fingerprint);
    const row = (id: string): Row => rowsIn(later, 'units').find((each) => each['unit_id'] === id)!;
    expect(row(renamed!.id)['name']).toBe('KSP Nama Baru');
    expect(row(moved!.id)['area_code']).toBe('31.71');
    expect(row(double!.id)['merged_into']).toBe(renamed!.id);
    expect(row(deleted!.id)).toBeUndefined();
    expect(rowsIn(later, 'peers').filter((each) => each['unit_id'] === deleted!.id)).toEqual([]);
    const newest = rowsIn(later, 'statements').filter(
      (each) => each['unit_id'] === judged!.id && each['standing'] === 1,
    );
    expect(Math.max(...newest.map((each) => Number(each['revision'])))).toBe(2);
  });

  it('of an area holds its units only, and the groups that lie in it', async () => {
    const area = await released(service.app, { day: moment, area: '14.06', place: 'Rokan Hulu' });
    expect(rowsIn(area, 'units').map((row) => row['unit_id'])).toEqual(
      rowsIn(first, 'units').flatMap((row) =>
        String(row['area_code']).startsWith('14.06') ? [row['unit_id']] : [],
      ),
    );
    for (const row of rowsIn(area, 'groups')) expect(row['area_code']).toMatch(/^14\.06/);
    expect(rowsIn(area, 'groups').length).toBeGreaterThan(0);
    const all = new Set(rowsIn(first, 'group_statistics').map((row) => JSON.stringify(row)));
    expect(rowsIn(area, 'group_statistics').filter((row) => !all.has(JSON.stringify(row)))).toEqual([]);
  });
});

async function change(renamed: MadeUnit, moved: MadeUnit, double: MadeUnit, judged: MadeUnit): Promise<void> {
  await made(UnitOfWork).run(LOCAL, async (scope) => {
    const unit = async (of: MadeUnit) => (await findUnit(scope, of.id))!;
    await changeUnit(scope, await unit(renamed), [
      { field: 'name', was: renamed.name, is: 'KSP Nama Baru' },
      { field: 'seat', was: null, is: 'Pasir' },
    ]);
    const other = await unit(moved);
    await changeUnit(scope, other, [{ field: 'areaCode', was: moved.area, is: '31.71' }]);
    await made(UnitsMoved).tell(scope, other);
    await setMerged(scope, await unit(double), renamed.id, 'tercatat dua kali');
    await tillRevised(service.app, scope, judged.id, 1);
  });
}

describe('who may have a release', () => {
  it('is who reaches all of its area: managers and other offices are told nothing', async () => {
    const releases = made(ReleasesService);
    const official = { ...LOCAL, id: 'petugas', areas: ['31'] };
    const asked = { kind: 'whole', form: 'csv', place: 'x', day: '2026-01-01' } as const;
    await expect(releases.ask(managerOf(units[0]!.id), { ...asked, area: '' })).rejects.toMatchObject({
      code: 'officials-only',
    });
    await expect(releases.ask(official, { ...asked, area: '14.06' })).rejects.toMatchObject({
      code: 'area-not-found',
    });
    await expect(releases.fetch(official, first.id)).rejects.toMatchObject({ code: 'release-not-found' });
    await expect(releases.fetch(managerOf(units[0]!.id), first.id)).rejects.toMatchObject({
      code: 'release-not-found',
    });
    expect(await releases.list(official)).toEqual([]);
  });

  it('is written down: asked for, made, fetched, its file taken away', async () => {
    await service.post(`/rilis/${first.id}/hapus`, {});
    const told = (await made(AuditService).newest(500)).filter(({ subjectId }) => subjectId === first.id);
    expect(told.map(({ action }) => action)).toEqual([
      ...['release-dropped', 'release-fetched', 'release-made', 'release-asked'],
    ]);
    expect((await service.get(`/rilis/${first.id}/berkas`)).statusCode).toBe(404);
  });
});

describe('the page and the job', () => {
  it('takes the name of an area, hands over the archive, and says what is wrong with a day', async () => {
    const form = { wilayah: 'Kabupaten Rokan Hulu', hari: moment.slice(0, 10), isi: 'whole', bentuk: 'csv' };
    const sent = await service.app.inject({
      method: 'POST',
      url: '/rilis',
      headers: { host: '127.0.0.1:3000', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/rilis']);
    await made(JobQueue).settled();
    const { body } = await service.get('/rilis');
    const [, file = ''] = /href="(\/rilis\/[^"]+\/berkas)"/.exec(body) ?? [];
    const fetched = await service.get(file);
    expect(fetched.headers['content-type']).toBe('application/zip');
    expect(filesOf(fetched.rawPayload).has('units.csv')).toBe(true);
    const wrong = await service.app.inject({
      method: 'POST',
      url: '/rilis',
      headers: { host: '127.0.0.1:3000', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ ...form, hari: '2099-13-41' }).toString(),
    });
    expect(wrong.statusCode).toBe(400);
  });

  it('can be stopped, and taken up again', async () => {
    const [releases, queue] = [made(ReleasesService), made(JobQueue)];
    const asked = { kind: 'whole', form: 'jsonl', area: '', place: 'Indonesia', day: moment } as const;
    const id = await releases.ask(LOCAL, asked);
    const { jobId } = await releases.get(LOCAL, id);
    await queue.stop(LOCAL, { job: jobId });
    await queue.settled();
    expect((await made(JobsService).get(LOCAL, jobId)).state).toBe('stopped');
    expect((await releases.get(LOCAL, id)).fingerprint).toBeNull();
    await queue.resume(LOCAL, { job: jobId });
    await queue.settled();
    expect((await releases.get(LOCAL, id)).fingerprint).toBe(first.fingerprint);
  });

  it.each(['whole', 'anonymous'] as const)('of kind %s goes on where it was stopped', async (kind) => {
    const [reader, unitOfWork] = [made(Reader), made(UnitOfWork)];
    const worked: string[] = [];
    const fingerprintOf = async (most: number, version: string): Promise<string> => {
      let stopped = false;
      const progress = (done: number): void => void (stopped ||= done >= most);
      const recipe = made(ReleaseRecipes).of(
        LOCAL,
        { kind, form: 'jsonl', area: '', until: moment },
        { progress, stopped: () => stopped },
        (settings) => {
          const kept = partsKept({ reader, unitOfWork, caller: LOCAL }, first.id, [settings, version]);
          return { of: (last, make) => kept.of(last, () => make().finally(() => worked.push(last))) };
        },
      );
      return makeRelease(recipe, ({ fingerprint }) => Promise.resolve(fingerprint));
    };
    const whole = await released(service.app, { day: moment, kind });
    await fingerprintOf(25, 'a');
    expect(worked).toHaveLength(2);
    expect(await fingerprintOf(Infinity, 'a')).toBe(whole.fingerprint);
    // Each part of 25 of the 61 units once.
    expect([worked.length, new Set(worked).size]).toEqual([3, 3]);
    expect(await fingerprintOf(Infinity, 'b')).toBe(whole.fingerprint);
    expect(worked).toHaveLength(6);
    await unitOfWork.run(LOCAL, (scope) => dropParts(scope, first.id));
    expect(await reader.manager.count(ReleasePartEntity)).toBe(0);
  });
});
