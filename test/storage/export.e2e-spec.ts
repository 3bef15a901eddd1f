import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { UnitEntity } from '../../src/units/unit.entity';
import { DATA_SETS, DATA_SET_NAMES } from '../../src/domain/data-dictionary';
import type { DataSetName } from '../../src/domain/data-dictionary';
import { exact } from '../../src/domain/decimal';
import { Reader, UnitOfWork } from '../../src/database/unit-of-work';
import { DataExportEntity, DataExportPieceEntity } from '../../src/exports/data-export.entity';
import { DataExportsService } from '../../src/exports/data-exports.service';
import { isLarge } from '../../src/exports/export-filter';
import { ExportsService } from '../../src/exports/exports.service';
import { makeExport } from '../../src/exports/make-export';
import { JobEntity } from '../../src/jobs/job.entity';
import { JobQueue } from '../../src/jobs/job-queue';
import { SurveysService } from '../../src/surveys/surveys.service';
import { UnitsService } from '../../src/units/units.service';
import { LOCAL } from '../support/caller';
import { behind } from '../support/database';
import { HOST, Service } from '../support/service';

type Row = Record<string, string>;

let service: Service;

const get = (url: string) => service.get(url);
const upload = (filename: string, content: Buffer | string, fields: Record<string, string>) =>
  service.store(fields, { filename, content: Buffer.from(content) });

const unit = (name: string, ...periods: object[]): string =>
  JSON.stringify({ unit: { name, kind: 'ksp', seat: '=cmd|x' }, periods });
const year = (of: number, cash: number, answers: object = {}): object => ({
  year: of,
  figures: { cash, 'current-liabilities': 300 },
  answers,
});

/** One list answered question by question, of the other only the number of yes. */
const SAID = { '3.1': ['yes', 'no', ...Array.from({ length: 10 }, () => 'unanswered')], '3.2': 4 };

async function csvOf(what: DataSetName, query = ''): Promise<Row[]> {
  const sent = await get(`/ekspor/${what}.csv${query}`);
  expect(sent.statusCode).toBe(200);
  return parse(sent.body, { columns: true });
}

async function linesOf(what: DataSetName, query = ''): Promise<Row[]> {
  const sent = await get(`/ekspor/${what}.jsonl${query}`);
  return sent.body
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

beforeAll(async () => {
  // Jobs wait until somebody asks for them: what is stopped is stopped in its middle.
  service = await Service.start({ RAPOR_WORK: 'off' });
  const rules = { kind: 'ksp', rules: 'perdep-06-2016' };
  await upload('satu.json', unit('KSP "Satu", Jaya', year(2018, 100), year(2019, 200)), rules);
  await upload('satu-2.json', unit('KSP "Satu", Jaya', year(2019, 250, SAID)), rules);
  const [{ unit_id: unitId = '' } = {}] = await csvOf('units');
  const wanted = { unitId, year: 2019, instrument: 'own', labels: ['Ramah', 'Cepat'], highest: 5 } as const;
  const surveys = service.app.get(SurveysService, { strict: false });
  const survey = await surveys.make(LOCAL, wanted);
  const members = Array.from({ length: 12 }, (_, at) => [1 + (at % 5), at < 4 ? 5 : null]);
  await surveys.keepRows(LOCAL, unitId, survey, members);
  await upload('dua.json', unit('=HYPERLINK("http://x")', year(2019, 10)), rules);
  const bumdes = readFileSync(join(__dirname, '../../fixtures/cases/bumdes-tangkerang-jaya.json'));
  await upload('bumdes.json', bumdes, { kind: 'bumdes', rules: '' });
});

afterAll(() => service.stop());

describe('the bulk export', () => {
  it.each(DATA_SET_NAMES)('of %s has exactly the columns of the dictionary, in both forms', async (what) => {
    const names = DATA_SETS[what].columns.map(({ name }) => name);
    const [rows, objects] = [await csvOf(what), await linesOf(what)];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(objects.length);
    for (const row of rows) expect(Object.keys(row)).toEqual(names);
    for (const each of objects) expect(Object.keys(each).sort()).toEqual([...names].sort());
  });

  it('of surveys has the index and each question, and nothing of what fewer than ten answered', async () => {
    const rows = (await csvOf('surveys', '?tahun=2019')).map(({ measure, answers, value }) => [
      measure,
      answers,
      value,
    ]);
    expect(rows).toEqual([
      ['index', '12', ''],
      ['P1', '12', '2.75'],
      ['P2', '4', ''],
    ]);
  });

  it.each(DATA_SET_NAMES)('of %s holds values of the kinds the dictionary names', async (what) => {
    for (const row of await linesOf(what)) {
      for (const { name, type } of DATA_SETS[what].columns) {
        const value = row[name] ?? null;
        if (value === null) continue;
        if (type === 'integer') expect(Number.isInteger(value)).toBe(true);
        if (type === 'decimal') expect(value).toMatch(/^-?\d+(\.\d+)?$/);
        if (type === 'fraction') expect(value).toMatch(/^-?\d+(\/\d+)?$/);
        if (type === 'date') expect(value).toMatch(/^\d{4}-\d{2}-\d{2}/);
      }
    }
  });

  it('takes the newest revision of each year only', async () => {
    const cash = (await csvOf('figures')).filter(({ line }) => line === 'cash');
    const own = cash.filter(({ origin }) => origin?.startsWith('satu'));
    expect(own.map(({ year: of, revision, amount }) => [of, revision, amount])).toEqual([
      ['2018', '1', '100'],
      ['2019', '2', '250'],
    ]);
  });

  it('gives every answer, and of a mere count its number', async () => {
    const rows = (await csvOf('answers')).filter((row) => row['year'] === '2019');
    const first = rows.filter(({ number }) => number === '3.1');
    expect(first.map(({ question, answer }) => [question, answer]).slice(0, 3)).toEqual([
      ['1', 'yes'],
      ['2', 'no'],
      ['3', 'unanswered'],
    ]);
    expect([first.length, first[0]?.['origin']?.startsWith('satu-2.json')]).toEqual([12, true]);
    expect(rows.filter(({ number }) => number === '3.2').map(({ question, yes }) => [question, yes])).toEqual(
      [['', '4']],
    );
  });

  it('gives every ratio exactly, and the sixth decimal of its value', async () => {
    const rows = (await csvOf('indicators', '?tahun=2018')).filter(
      ({ indicator }) => indicator === 'cash-ratio',
    );
    for (const { numerator = '', denominator = '', ratio = '' } of rows.filter(
      (row) => row['ratio'] !== '',
    )) {
      const percent = exact(numerator).mul(100).div(exact(denominator));
      expect(percent.sub(exact(ratio)).compare(exact('0.000001'))).toBeLessThan(0);
    }
    const assessments = await csvOf('assessments');
    const ids = new Set(assessments.map((row) => row['assessment_id']));
    for (const row of await csvOf('indicators')) expect(ids).toContain(row['assessment_id']);
  });

  it('is narrowed by year and kind, and refuses what is neither', async () => {
    expect(new Set((await csvOf('assessments', '?tahun=2019')).map((row) => row['year']))).toEqual(
      new Set(['2019']),
    );
    expect(await linesOf('units', '?jenis=bumdes')).toHaveLength(1);
    expect((await get('/ekspor/figures.csv?tahun=dua')).statusCode).toBe(400);
    expect((await get('/ekspor/figures.csv?jenis=bank')).statusCode).toBe(422);
    expect(await linesOf('units', '?wilayah=14')).toHaveLength(0);
    await behind(service.app, (rows) =>
      rows.update(UnitEntity, { kind: 'bumdes' }, { areaCode: '14.06.01' }),
    );
    const inside = await linesOf('units', '?wilayah=1406');
    expect(inside.map((row) => [row['kind'], row['area_code']])).toEqual([['bumdes', '14.06.01']]);
    expect((await get('/ekspor/units.csv?wilayah=riau')).statusCode).toBe(404);
    expect((await get('/ekspor/rahasia.csv')).statusCode).toBe(400);
    expect((await get('/ekspor/units.exe')).statusCode).toBe(400);
  });

  it('never lets a name be a formula in CSV, and keeps it as it is in JSON', async () => {
    const names = (await csvOf('units')).map(({ name }) => name);
    expect(names).toContain('\'=HYPERLINK("http://x")');
    expect(names).toContain('KSP "Satu", Jaya');
    expect((await linesOf('units')).map(({ name }) => name)).toContain('=HYPERLINK("http://x")');
  });

  it('is explained, column by column, on screen and for programs', async () => {
    const page = await get('/kamus-data');
    for (const what of DATA_SET_NAMES)
      for (const { name } of DATA_SETS[what].columns) expect(page.body).toContain(name);
    expect((await get('/api/dictionary')).json()).toEqual(JSON.parse(JSON.stringify(DATA_SETS)));
    expect((await get('/ekspor')).body).toContain('name="set" value="figures"');
  });
});

describe('a large export', () => {
  const taken = <T>(type: abstract new (...args: never[]) => T): T =>
    service.app.get<T>(type, { strict: false });
  const sent = (url: string, fields: Record<string, string>) =>
    service.app.inject({
      ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
      headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
    });
  const wanted = { what: 'figures', form: 'csv' } as const;

  beforeAll(async () => {
    const units = taken(UnitsService);
    await taken(UnitOfWork).run(LOCAL, async (scope) => {
      for (let at = 0; at < 45; at += 1) await units.findOrCreate(scope, { name: `AA ${at}`, kind: 'ksp' });
    });
  });

  let begun: Record<string, unknown>;

  it('is asked for by programs too: 202, and where its job is', async () => {
    const payload = { name: 'answers', format: 'jsonl', kind: 'ksp' };
    const headers = { ...HOST, 'idempotency-key': 'ekspor-1' };
    const request = { method: 'POST', url: '/api/v1/prepared-exports', headers, payload } as const;
    const [answer, again] = [await service.app.inject(request), await service.app.inject(request)];
    begun = answer.json();
    expect([again.headers['idempotency-replayed'], again.headers.location]).toEqual([
      'true',
      answer.headers.location,
    ]);
    expect([answer.statusCode, answer.headers.location, begun['rows']]).toEqual([
      202,
      `/api/v1/jobs/${String(begun['job'])}`,
      null,
    ]);
  });

  it('is what a small one is not: that is handed over at once', async () => {
    const small = await sent('/ekspor', { set: 'figures', bentuk: 'csv', tahun: '2019', jenis: 'ksp' });
    expect(small.headers.location).toBe('/ekspor/figures.csv?tahun=2019&jenis=ksp');
    expect((await sent('/ekspor', { set: 'figures', bentuk: 'exe' })).statusCode).toBe(400);
    expect([isLarge('figures', 500), isLarge('figures', 501), isLarge('units', 501)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is made by a job that goes on where it was stopped, each row once, and begun anew by another version', async () => {
    const exports = taken(DataExportsService);
    const id = await exports.ask(LOCAL, wanted);
    expect(await exports.ask(LOCAL, wanted)).toBe(id);
    // One whose job died is tried again when it is asked for again, and kept for a week from then on.
    const { jobId } = (await exports.get(LOCAL, id)).made;
    const [at, before] = ['2020-01-01T00:00:00.000Z', (await exports.get(LOCAL, id)).made.at];
    await behind(service.app, async (rows) => {
      await rows.update(JobEntity, { id: jobId }, { state: 'dead' });
      await rows.update(DataExportEntity, { id }, { at });
    });
    expect(await exports.ask(LOCAL, wanted)).toBe(id);
    const again = await exports.get(LOCAL, id);
    expect(again.job).toMatchObject({ state: 'queued' });
    expect(again.made.at >= before).toBe(true);
    let [parts, told] = [0, [0, 0]];
    const context = {
      ...{ caller: LOCAL, stopped: () => parts > 0 },
      progress: (...far: [number, number]): void => void ((parts += 1), (told = far)),
      finishIn: () => Promise.reject(new Error('ended')),
    };
    const tools = { reader: taken(Reader), unitOfWork: taken(UnitOfWork), exports: taken(ExportsService) };
    await makeExport(tools, id, context, 0);
    expect([parts, told]).toEqual([1, [20, 48]]);
    expect((await get(`/ekspor/siap/${id}`)).statusCode).toBe(404);
    // What is kept is not made again: it is marked, and the mark is in the file.
    const [piece] = await pieces(id);
    const first = gunzipSync(piece?.content ?? Buffer.alloc(0)).toString();
    const content = gzipSync(`${first}#`);
    const other = await exports.ask(LOCAL, { ...wanted, year: 2019 });
    await behind(service.app, async (rows) => {
      await rows.update(DataExportPieceEntity, { exportId: id }, { content });
      await rows.insert(DataExportPieceEntity, { ...piece, exportId: other, program: 'x' });
    });
    await taken(JobQueue).settled();
    const whole = (await get('/ekspor/figures.csv')).body;
    const file = await get(`/ekspor/siap/${id}`);
    expect(file.body).toBe(`${first}#${whole.slice(first.length)}`);
    expect(file.headers['content-disposition']).toContain('rapor-figures.csv');
    const rows = whole.split('\r\n').length - 2;
    expect((await exports.get(LOCAL, id)).made).toMatchObject({ rows, bytes: Buffer.byteLength(whole) });
    expect((await get('/ekspor')).body).toContain(`/ekspor/siap/${id}`);
    const year = (await get('/ekspor/figures.csv?tahun=2019')).body;
    expect((await get(`/ekspor/siap/${other}`)).body).toBe(year);
    const programs = await get(`/api/v1/prepared-exports/${String(begun['id'])}/file`);
    expect(programs.body).toBe((await get('/ekspor/answers.jsonl?jenis=ksp')).body);
    expect((await get(`/api/v1/jobs/${String(begun['job'])}`)).json()).toMatchObject({ state: 'done' });
  });

  const pieces = (exportId: string): Promise<DataExportPieceEntity[]> =>
    behind(service.app, (rows) => rows.findBy(DataExportPieceEntity, { exportId }));

  it('is for whoever asked, as long as that account reaches as far, and until its file is taken away', async () => {
    const exports = taken(DataExportsService);
    const [{ made } = { made: undefined }] = await exports.list(LOCAL);
    if (!made) throw new Error('none made');
    for (const other of [
      { ...LOCAL, id: 'another' },
      { ...LOCAL, areas: ['14'] },
    ])
      await expect(exports.fetch(other, made.id)).rejects.toMatchObject({ code: 'export-not-found' });
    expect(await exports.list({ ...LOCAL, areas: ['14'] })).toEqual([]);
    expect((await sent(`/ekspor/siap/${made.id}/hapus`, {})).statusCode).toBe(303);
    expect((await get(`/ekspor/siap/${made.id}`)).statusCode).toBe(404);
    expect(await pieces(made.id)).toEqual([]);
  });

  it('is kept for a week, whether anybody asks for another one or not', async () => {
    const exports = taken(DataExportsService);
    const kept = (await exports.list(LOCAL)).find(
      ({ made }) => made.droppedAt === null && made.rows !== null,
    );
    const { id } = kept?.made ?? { id: '' };
    await behind(service.app, (rows) =>
      rows.update(DataExportEntity, { id }, { at: '2020-01-01T00:00:00.000Z' }),
    );
    await expect(exports.fetch(LOCAL, id)).rejects.toMatchObject({ code: 'export-not-found' });
    expect(await pieces(id)).not.toEqual([]);
    expect((await exports.get(LOCAL, id)).made.droppedAt).toBe('2020-01-08T00:00:00.000Z');
    await exports.sweep(LOCAL);
    expect(await pieces(id)).toEqual([]);
    expect((await exports.get(LOCAL, id)).made.droppedAt).not.toBeNull();
  });
});
