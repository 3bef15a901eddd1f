import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Response } from 'light-my-request';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { AuditService } from '../../src/audit/audit.service';
import { FilingsService } from '../../src/filings/filings.service';
import type { Caller } from '../../src/domain/access/caller';
import { createApp, type Assemble } from '../../src/web/app';
import { WhoCalls } from '../../src/web/caller';
import { paramOf, standingOf, SUBJECTS, type SubjectKind } from '../../src/web/guards/subjects';
import { LOCAL, managerOf } from '../support/caller';
import { ownLayout } from '../support/own-layout';
import { HOST, Service } from '../support/service';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const RULES = { kind: 'ksp', rules: 'perdep-06-2016' };

interface Route {
  readonly method: string;
  readonly url: string;
}

/** What one workbook left behind: everything that an address can be about. */
type Stored = Readonly<Record<SubjectKind, string>>;

const routes: Route[] = [];
let service: Service;
let app: NestFastifyApplication;
let caller: Caller = LOCAL;
let mine: Stored;
let theirs: Stored;

/** The whole service, in which the test says who calls. */
const withCaller: Assemble = async (adapter, modules) => {
  adapter.getInstance().addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) if (each !== 'HEAD') routes.push({ method: each, url });
  });
  const module = Test.createTestingModule({ imports: [modules] });
  const built = await module
    .overrideProvider(WhoCalls)
    .useValue({ of: () => caller })
    .compile();
  return built.createNestApplication<NestFastifyApplication>(adapter);
};

const workbook = (filename: string): { filename: string; content: Buffer } => ({
  filename,
  content: readFileSync(join(WORKBOOKS, filename)),
});
const get = (url: string): Promise<Response> => service.get(url);
const upload = (file: { filename: string; content: Buffer }): Promise<Response> =>
  service.upload(RULES, file);

async function taken(filename: string): Promise<Stored> {
  const sent = await upload(workbook(filename));
  const assessment = String(sent.headers.location).split('/')[2] ?? '';
  const { statement } = await app.get(AssessmentsService, { strict: false }).get(LOCAL, assessment);
  const filing = (await app.get(FilingsService, { strict: false }).ofYear(LOCAL, statement)).id;
  const { id, unitId: unit, uploadId } = statement;
  return { assessment, filing, statement: id, unit, upload: uploadId ?? '' };
}

beforeAll(async () => {
  // No browser: what is printed is refused with 503 to those who may have it.
  service = await Service.start({ RAPOR_BROWSER: '/none', RAPOR_API_REQUESTS: '1000000' }, withCaller);
  app = service.app;
  mine = await taken('ksp-a-2009-2010.xlsx');
  theirs = await taken('ksp-c-2009-2010.xlsx');
});

beforeEach(() => {
  caller = managerOf(mine.unit);
});

afterAll(() => service.stop());

/** What stands in an address besides the id of its subject. */
const REST: Readonly<Record<string, string>> = {
  '/kuesioner/:number': '/kuesioner/3.1',
  '/pemeriksaan/:number': '/pemeriksaan/3.1',
  '/:number': '/1.1',
  '/laporan/:year': '/laporan/2010',
  '/tren/:table': '/tren/tren-rasio?bentuk=csv',
};

function addressOf(url: string, id: string): string {
  const subject = SUBJECTS.find(({ under }) => url.startsWith(under));
  const named = url.replace(`:${paramOf(subject ?? { under: '' })}`, id);
  const filled = Object.entries(REST).reduce((all, [from, to]) => all.replace(from, to), named);
  return filled.replace('/:table', '/sejenis?bentuk=csv');
}

/** The routes that are about a subject. */
function subjectRoutes(): { route: Route; is: SubjectKind }[] {
  return routes.flatMap((route) => {
    const standing = standingOf(route.url);
    return standing?.standing === 'subject' ? [{ route, is: standing.is }] : [];
  });
}

const ask = ({ method, url }: Route, id: string): Promise<Response> =>
  app.inject({
    method: method === 'POST' || method === 'DELETE' ? method : 'GET',
    url: addressOf(url, id),
    headers: HOST,
  });

/** 200 for what is shown, 301 for what stands elsewhere now; without a browser nothing is printed; no worksheet was sent, and the law has none. */
const ANSWERED = [200, 301, 400, 422, 503];
/** An empty form is refused, or the manager is, or what is no JSON; bringing a state back needs no form. */
const SENT = [201, 303, 400, 403, 415];

/** About one thing of the unit, by an id of its own, or about a worksheet that was sent: there is none here. */
const ABSENT = /:paperId|:evidence|:variant|\/worksheet$/;
/** Of the own unit too for officials only. */
const OFFICIAL = /\/(gabung|kertas-kerja|working-papers|variants)$/;

describe('the manager of one unit', () => {
  it('is given every page of the own unit, and of another one exactly what one is given that is not there', async () => {
    const found = subjectRoutes();
    expect(found.length).toBeGreaterThan(30);
    expect(new Set(found.map(({ is }) => is)).size).toBe(5);
    for (const { route, is } of found) {
      const [own, other, none] = [
        await ask(route, mine[is]),
        await ask(route, theirs[is]),
        await ask(route, 'none'),
      ];
      const place = `${route.method} ${route.url}`;
      const fine = [
        ...(route.method === 'POST' ? SENT : ANSWERED),
        ...(ABSENT.test(route.url) ? [404] : []),
        ...(OFFICIAL.test(route.url) ? [403] : []),
      ];
      expect([place, fine.includes(own.statusCode) ? 'answered' : own.statusCode]).toEqual([
        place,
        'answered',
      ]);
      expect([place, other.statusCode, other.body]).toEqual([place, 404, none.body]);
      expect([place, none.statusCode]).toEqual([place, 404]);
    }
  });

  it('finds the own unit only in lists and exports', async () => {
    for (const url of [
      '/',
      '/unit',
      '/ekspor/units.csv',
      '/ekspor/assessments.csv',
      '/ekspor/figures.jsonl',
    ]) {
      const { statusCode, body } = await get(url);
      expect([url, statusCode, body.includes(mine.unit), body.includes(theirs.unit)]).toEqual([
        url,
        200,
        true,
        false,
      ]);
    }
    for (const url of [
      '/meja',
      '/wilayah',
      '/peringkat',
      '/kelompok-sendiri',
      '/rilis',
      '/kelompok/x/ksp/all',
    ]) {
      expect([url, (await get(url)).statusCode]).toEqual([url, 403]);
    }
  });

  it('cannot compare with what another unit has', async () => {
    const others = [`dari=${theirs.assessment}`, `laporan=${theirs.statement}`];
    for (const query of others) {
      const asked = await get(`/penilaian/${mine.assessment}/rasio/berubah?${query}`);
      const none = await get(`/penilaian/${mine.assessment}/rasio/berubah?${query.split('=')[0] ?? ''}=none`);
      expect([asked.statusCode, asked.body]).toEqual([404, none.body]);
    }
  });

  it('cannot send a statement of another unit, known or not, and nothing of it is stored', async () => {
    const known = await upload(workbook('ksp-c-2009-2010.xlsx'));
    const unknown = await upload(workbook('ksp-d-2009-2010.xlsx'));
    expect([known.statusCode, unknown.statusCode, known.body]).toEqual([404, 404, unknown.body]);
    caller = LOCAL;
    expect((await get('/unit')).body).not.toContain('KSP D');
  });

  it('may open the file that was sent and is still asked about; others may not', async () => {
    const filename = 'tanya.xlsx';
    const sent = await upload({ filename, content: await ownLayout(2021, 'KSP A') });
    const place = `/unggah/${/unggah\/([^/]+)\/baca/.exec(String(sent.headers.location))?.[1] ?? ''}/baca`;
    expect((await get(place)).statusCode).toBe(200);
    caller = { ...managerOf(theirs.unit), id: 'lain' };
    expect((await get(place)).statusCode).toBe(404);
  });
});

describe('an official who looks at the figures of a unit', () => {
  const read = async () =>
    (await app.get(AuditService, { strict: false }).newest(1000))
      .filter(({ action, actor }) => action === 'figures-read' && actor === 'petugas')
      .map(({ subject, subjectId }) => `${subject} ${subjectId}`);

  it('is written down before they are shown, once a day for each thing; a manager is not', async () => {
    await get(`/unit/${mine.unit}`);
    caller = { ...LOCAL, id: 'petugas' };
    expect(await read()).toEqual([]);
    for (const url of [
      `/penilaian/${mine.assessment}`,
      `/unit/${mine.unit}`,
      `/unit/${mine.unit}`,
      '/aturan',
    ])
      expect((await get(url)).statusCode).toBe(200);
    await get('/ekspor/units.csv?wilayah=33');
    expect(await read()).toEqual([`area 33`, `unit ${mine.unit}`, `assessment ${mine.assessment}`]);
  });
});

describe('the official of an area', () => {
  it('opens no unit of which it is not known that it lies there', async () => {
    caller = { ...LOCAL, areas: ['14'] };
    expect((await get(`/unit/${mine.unit}`)).statusCode).toBe(404);
    expect((await get('/unit')).body).not.toContain('KSP A');
    const own = await get('/wilayah/14');
    expect(own.statusCode).toBe(200);
    // The list that names no area is the own one; the country is not there.
    expect((await get('/wilayah')).body).toBe(own.body);
    for (const place of ['/wilayah/31', '/wilayah/indonesia/units?bentuk=csv', '/meja?wilayah=31'])
      expect([place, (await get(place)).statusCode]).toEqual([place, 404]);
  });
});

@Controller('tersesat')
class StrayController {
  @Get(':id')
  page(): string {
    return '';
  }
}

it('does not start with a route that is in no table', async () => {
  const stray: Assemble = async (adapter) => {
    const module = await Test.createTestingModule({ controllers: [StrayController] }).compile();
    return module.createNestApplication<NestFastifyApplication>(adapter);
  };
  const started = await createApp(service.settings, stray);
  await expect(started.init()).rejects.toThrow('/tersesat/:id');
});
