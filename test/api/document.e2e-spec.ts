import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import Ajv from 'ajv';
import { withDocument } from '../../src/app.module';
import { settingsFrom } from '../../src/settings';
import { createApp, type Assemble } from '../../src/web/app';
import { describeWithBrowser } from '../support/browser';
import { removeData, temporarySettings } from '../support/database';
import { largeRequest } from '../support/large-request';
import { multipart } from '../support/multipart';
import { openSite, type Site } from '../support/site';

const HOST = { host: '127.0.0.1:3000' };
const WORKBOOK = 'contoh-templat-ksp.xlsx';
const settings = temporarySettings();
const routes: string[] = [];
let app: NestFastifyApplication;
let document: OpenAPIObject;
let ajv: Ajv;
let assessment: string;

/** The whole service, each route of which is written down. */
const withRoutes: Assemble = (adapter, modules) => {
  adapter.getInstance().addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) if (each !== 'HEAD') routes.push(`${each} ${url}`);
  });
  const module = Test.createTestingModule({ imports: [modules] }).compile();
  return module.then((built) => withDocument(built.createNestApplication<NestFastifyApplication>(adapter)));
};

const get = (url: string) => app.inject({ method: 'GET', url, headers: HOST });
const post = (url: string, payload: object) => app.inject({ method: 'POST', url, headers: HOST, payload });
const upload = (content: Buffer) =>
  app.inject({
    method: 'POST',
    url: '/api/uploads',
    ...multipart({ rules: 'perdep-06-2016' }, { filename: WORKBOOK, content }),
  });

beforeAll(async () => {
  process.env['RAPOR_DATA'] = settings.RAPOR_DATA;
  app = await createApp(settingsFrom(process.env), withRoutes);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  document = (await get('/api/docs-json')).json<OpenAPIObject>();
  ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema({ $id: 'api', components: document.components });
});
afterAll(async () => {
  await app.close();
  delete process.env['RAPOR_DATA'];
  removeData(settings);
});

const namesIn = (kind: string, all: object): string[] => Object.keys(all).map((name) => `${kind}/${name}`);

/** What an answer has that the document does not say, or lacks. */
function faultsOf(
  path: string,
  method: 'get' | 'post',
  answer: { statusCode: number; body: string },
): unknown[] {
  const responses = document.paths[path]?.[method]?.responses ?? {};
  const told = responses[String(answer.statusCode)] ?? responses['default'];
  const schema = told && 'content' in told ? told.content['application/json']?.schema : undefined;
  if (!schema) return [`nothing is said of ${answer.statusCode}`];
  const here = JSON.stringify(schema).replaceAll('"#/', '"api#/');
  const meets = ajv.compile(JSON.parse(here) as object);
  return meets(JSON.parse(answer.body)) ? [] : (meets.errors ?? []).slice(0, 5);
}

describe('the document of the API', () => {
  it('lists every route for programs, and no page', () => {
    const listed = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const registered = routes.filter((each) => / \/api\/(?!docs)/.test(each));
    expect(listed.sort()).toEqual(registered.map((each) => each.replace(/:(\w+)/g, '{$1}')).sort());
    expect(listed.length).toBeGreaterThan(9);
  });

  it('tells each part that it names', () => {
    const named = [...JSON.stringify(document).matchAll(/"#\/components\/(\w+)\/(\w+)"/g)];
    const parts: Record<string, object> = { ...document.components };
    const known = new Set(Object.entries(parts).flatMap(([kind, all]) => namesIn(kind, all)));
    expect(named.map(([, kind, name]) => `${kind}/${name}`).filter((each) => !known.has(each))).toEqual([]);
  });

  it('tells of every operation of v1 how it is signed in for, and what a client calls it', () => {
    const operations = Object.entries(document.paths)
      .filter(([path]) => path.startsWith('/api/v1/'))
      .flatMap(([, { get: look, post: send, delete: remove }]) =>
        [look, send, remove].flatMap((each) => each ?? []),
      );
    expect(document.components?.securitySchemes).toMatchObject({ key: { type: 'http', scheme: 'bearer' } });
    expect(operations.filter(({ security }) => !security?.some((each) => 'key' in each))).toEqual([]);
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(40);
  });

  it('is true of a file that is taken in', async () => {
    const content = readFileSync(join(__dirname, '../../fixtures/workbooks', WORKBOOK));
    const answer = await upload(content);
    expect(answer.statusCode).toBe(201);
    expect(faultsOf('/api/uploads', 'post', answer)).toEqual([]);
    assessment = answer.json<{ assessment: string }>().assessment;
  });

  it('is true of a stored result, and of one that is not there', async () => {
    const answer = await get(`/api/assessments/${assessment}`);
    expect(answer.statusCode).toBe(200);
    expect(faultsOf('/api/assessments/{id}', 'get', answer)).toEqual([]);
    const lost = await get('/api/assessments/none');
    expect(lost.statusCode).toBe(404);
    expect(faultsOf('/api/assessments/{id}', 'get', lost)).toEqual([]);
  });

  it.each([
    [largeRequest(2), '', 200, 'every rule set'],
    [largeRequest(1, 1), '?trace=0', 200, 'without traces'],
    [{ unit: { name: 'X', kind: 'ksp' }, periods: [{ year: 2020 }] }, '', 200, 'nothing but gaps'],
    [
      { unit: { name: 'X', kind: 'ksp' }, periods: [{ year: 2020, figures: { cassh: 1 } }] },
      '',
      200,
      'faults',
    ],
    [{ unit: {}, periods: [], rules: 'x' }, '', 400, 'rules that are no list'],
    [{ unit: { name: 'X', kind: 'ksp' }, periods: [{ year: 2020 }], rules: ['x'] }, '', 422, 'no such law'],
  ])('is true of what is assessed: %#', async (body: object, query: string, status: number, _why: string) => {
    const answer = await post(`/api/assess${query}`, body);
    expect(answer.statusCode).toBe(status);
    expect(faultsOf('/api/assess', 'post', answer)).toEqual([]);
  });

  it.each(['distances', 'side-by-side', 'movement', 'peers'])('answers %s as it says', async (part) => {
    const answer = await get(`/api/assessments/${assessment}/${part}`);
    expect(answer.statusCode).toBe(200);
    expect(faultsOf(`/api/assessments/{id}/${part}`, 'get', answer)).toEqual([]);
  });

  it('finds an answer that it does not tell of', () => {
    const answer = { statusCode: 404, body: '{"refused":[{"code":"x","message":""}]}' };
    expect(faultsOf('/api/assess', 'post', answer)).not.toEqual([]);
  });

  it('hands out only what its page loads', async () => {
    expect((await get('/api/docs/swagger-ui.css')).statusCode).toBe(200);
    expect((await get('/api/docs/package.json')).statusCode).toBe(404);
    expect((await get('/api/docs/..%2Fpackage.json')).statusCode).toBe(404);
  });
});

describeWithBrowser('the page of the API', () => {
  let site: Site;
  beforeAll(async () => (site = await openSite()));
  afterAll(() => site.close());

  it('shows every route by what comes from here, within the content policy', async () => {
    const page = await site.open('/api/docs');
    await page.waitForSelector('.opblock');
    expect(await page.evaluate('document.querySelectorAll(".opblock").length')).toBeGreaterThan(9);
    expect(site.complaints).toEqual([]);
  });
});
