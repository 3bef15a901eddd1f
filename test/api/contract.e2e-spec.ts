import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import Ajv from 'ajv';
import fc from 'fast-check';
import { isRecord } from '../../src/domain/records';
import { anything, meeting, type AnySchema } from '../support/drawn';
import { multipart } from '../support/multipart';
import { runs } from '../support/runs';
import { HOST, Service } from '../support/service';

const WORKBOOK = 'ksp-a-2009-2010.xlsx';
const METHODS = ['get', 'post', 'delete'] as const;
type Method = (typeof METHODS)[number];

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: AnySchema;
}

/** One operation of the document. */
interface Operation {
  readonly path: string;
  readonly method: Method;
  readonly parameters: readonly Parameter[];
  /** Undefined for what is sent without a body, or with files. */
  readonly body: AnySchema | undefined;
  readonly hasFiles: boolean;
}

interface Drawn {
  readonly names: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const isParameter = (each: unknown): each is Parameter =>
  isRecord(each) && typeof each['name'] === 'string' && isRecord(each['schema']);
const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);

let service: Service;
let document: OpenAPIObject;
let ajv: Ajv;
/** Ids that are there, by where they stand in an address. */
const known = new Map<string, string>();
/** And by the name that they have in an address. */
const called = new Map([
  ['year', '2010'],
  ['kind', 'ksp'],
  ['size', 'all'],
]);

const get = (path: string) => service.app.inject({ method: 'GET', url: `/api/v1${path}`, headers: HOST });

beforeAll(async () => {
  jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  service = await Service.start({ RAPOR_API_REQUESTS: '1000000', RAPOR_BROWSER: '/none', RAPOR_WORK: 'off' });
  document = (await service.get('/api/docs-json')).json<OpenAPIObject>();
  ajv = new Ajv({ strict: false, allErrors: true, formats: { 'uri-reference': true } });
  ajv.addSchema({ $id: 'api', components: document.components });
  const content = readFileSync(join(__dirname, '../../fixtures/workbooks', WORKBOOK));
  const form = multipart({ rules: 'perdep-06-2016' }, { filename: WORKBOOK, content });
  const taken = await service.app.inject({ method: 'POST', url: '/api/v1/uploads', ...form });
  const { assessment, upload } = taken.json<{ assessment: string; upload: string }>();
  const unit = (await get('/units')).json<{ items: { id: string }[] }>().items[0]?.id ?? '';
  const statement = (await get(`/units/${unit}/statements`)).json<{ id: string }[]>()[0]?.id ?? '';
  const filing = (await get('/filings')).json<{ items: { id: string }[] }>().items[0]?.id ?? '';
  for (const [place, id] of Object.entries({
    ...{ assessments: assessment, uploads: upload, units: unit, statements: statement, filings: filing },
    ...{ areas: 'indonesia', rules: 'perdep-06-2016', problems: 'bad-request', exports: 'figures' },
    'own-groups': await made('/own-groups', { name: 'Tetangga', units: [unit] }),
    releases: await made('/releases', { kind: 'whole', form: 'jsonl', day: '2026-11-29' }),
    'prepared-exports': await made('/prepared-exports', { name: 'figures', format: 'csv' }),
    'print-sets': await made('/print-sets', { year: 2010, area: 'indonesia' }),
  }))
    known.set(place, id);
  const ranking = (await get('/rankings')).json<{ population: { id: string } }>();
  called.set('population', ranking.population.id);
});
afterAll(() => service.stop());

/** @returns the id of what is stored */
async function made(path: string, payload: object): Promise<string> {
  const headers = HOST;
  const sent = await service.app.inject({ method: 'POST', url: `/api/v1${path}`, headers, payload });
  return sent.json<{ id: string }>().id;
}

const knownAs = ({ path }: Operation, name: string): string =>
  called.get(name) ?? known.get(path.split('/')[3] ?? '') ?? 'x';

/** What may be read first: what is sent may take away what it is of. */
function operations(): Operation[] {
  const all = inDocument();
  const reads = (each: Operation): boolean => each.method === 'get';
  return [...all.filter(reads), ...all.filter((each) => !reads(each))];
}

function inDocument(): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    path.startsWith('/api/v1/')
      ? METHODS.flatMap((method) => {
          const operation = item[method];
          if (!operation) return [];
          const body = at(operation, 'requestBody', 'content', 'application/json', 'schema');
          const listed: readonly unknown[] = operation.parameters ?? [];
          const parameters = listed.filter(isParameter);
          const hasFiles = at(operation, 'requestBody', 'content', 'multipart/form-data') !== undefined;
          return [{ path, method, parameters, hasFiles, body: isRecord(body) ? body : undefined }];
        })
      : [],
  );
}

const inPlace = (operation: Operation, place: string): Parameter[] =>
  operation.parameters.filter((each) => each.in === place);

/** Requests of an operation: addresses that are there and others, filters and bodies that meet the document and others. */
function requestsOf(operation: Operation): fc.Arbitrary<Drawn> {
  const names = inPlace(operation, 'path').map(({ name }): [string, fc.Arbitrary<string>] => {
    const id = knownAs(operation, name);
    return [name, fc.oneof({ weight: 3, arbitrary: fc.constant(id) }, { weight: 1, arbitrary: ODD })];
  });
  const filters = inPlace(operation, 'query').map(({ name, schema }): [string, fc.Arbitrary<unknown>] => [
    ...([name, fc.oneof({ weight: 3, arbitrary: meeting(schema) }, { weight: 1, arbitrary: ODD })] as const),
  ]);
  const required = inPlace(operation, 'query').flatMap(({ name, required: must }) =>
    must === true ? [name] : [],
  );
  const body = operation.body;
  return fc.record({
    names: fc.record(Object.fromEntries(names)),
    query: fc.record(Object.fromEntries(filters), { requiredKeys: required }),
    headers: fc.record(
      { 'if-match': ODD_HEADER, 'if-none-match': ODD_HEADER, accept: ACCEPT },
      { requiredKeys: [] },
    ),
    body:
      body === undefined
        ? fc.constant(undefined)
        : fc.oneof({ weight: 3, arbitrary: meeting(body) }, { weight: 1, arbitrary: anything }),
  });
}

const ODD = fc.oneof(fc.constant('none'), fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }));
const ODD_HEADER = fc.constantFrom('*', '"x"', 'x', 'W/"y", "z"');
const ACCEPT = fc.constantFrom(
  'application/json, application/*',
  '*/*',
  'text/html',
  'application/problem+json;q=0.5',
);

async function faultsOf(operation: Operation, { names, query, headers, body }: Drawn): Promise<unknown[]> {
  const asked = Object.entries(query).filter((each) => each[1] !== undefined);
  const search = new URLSearchParams(
    asked.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(names[name] ?? ''),
  );
  const url = `${path}${search === '' ? '' : `?${search}`}`;
  const sends = operation.hasFiles
    ? multipart({ kind: 'ksp' }, { filename: 'a.csv', content: Buffer.from(JSON.stringify(query)) })
    : body === undefined
      ? { headers: {} }
      : { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const answer = await service.app.inject({
    ...{ method: METHOD[operation.method], url },
    ...sends,
    headers: { ...HOST, ...headers, ...sends.headers },
  });
  if (answer.statusCode === 200) read.add(operation.path);
  const faults = faultsIn(operation, answer);
  return faults.length === 0 ? [] : [url, body, answer.statusCode, answer.body.slice(0, 300), ...faults];
}

/** What can be read of what is there, asked for nothing more. */
function plainOf(operation: Operation): Drawn {
  const names = Object.fromEntries(
    inPlace(operation, 'path').map(({ name }) => [name, knownAs(operation, name)]),
  );
  const needed = inPlace(operation, 'query').filter(({ required }) => required === true);
  const query = Object.fromEntries(needed.map(({ name }) => [name, NEEDED[name]]));
  return { names, query, headers: {}, body: operation.body === undefined ? undefined : {} };
}

const NEEDED: Readonly<Record<string, unknown>> = { year: 2010, place: 'ranking' };

/**
 * No worksheet was sent, nothing of an annex was photographed, no paper was issued, no file lies in the tray or beside an answer, no job runs, nobody was asked anything, no release is made or brought, nobody has an
 * account, the office has no edition of its own, and nothing is printed without a browser.
 */
const NEVER_THERE = [
  ...['/api/v1/account', '/api/v1/account/keys', '/api/v1/account/sessions'],
  ...['/api/v1/accounts/{id}', '/api/v1/areas/{code}/labels'],
  '/api/v1/areas/{code}/years/{year}/papers/drafts/{kind}',
  '/api/v1/areas/{code}/years/{year}/papers/{paperId}/files/{name}',
  '/api/v1/areas/{code}/years/{year}/papers/{paperId}/marked-copy',
  ...['report', 'summary', 'peers/report'].map((each) => `/api/v1/assessments/{id}/${each}`),
  ...['/api/v1/assessments/{id}/worksheet', '/api/v1/assessments/{id}/worksheet/file'],
  '/api/v1/filings/{id}/papers/drafts/{kind}',
  '/api/v1/filings/{id}/papers/{paperId}/files/{name}',
  '/api/v1/filings/{id}/papers/{paperId}/marked-copy',
  '/api/v1/rules/{id}/annex-checks/pictures/{picture}',
  ...['/api/v1/intake/{id}/file', '/api/v1/checks/certificate', '/api/v1/office/logo'],
  ...['/api/v1/intake/{id}', '/api/v1/jobs/{id}', '/api/v1/release-imports/{id}'],
  '/api/v1/units/{id}/surveys/{surveyId}',
  '/api/v1/prepared-exports/{id}/file',
  ...['/api/v1/releases/{id}/file', '/api/v1/rules/{id}/editions/{hash}/file'],
  ...['/api/v1/statements/{id}/evidence/{evidence}/file', '/api/v1/units/{id}/trend/report'],
];
const read = new Set<string>();
const wasRead = ({ method, path }: Operation): boolean => method !== 'get' || read.has(path);

const METHOD = { get: 'GET', post: 'POST', delete: 'DELETE' } as const;

interface Answer {
  readonly statusCode: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

const FILE_TYPE = 'application/octet-stream';

/** The type that an answer of a status is of. */
function typeOf(told: unknown, statusCode: number): string {
  if (statusCode >= 400) return 'application/problem+json';
  return at(told, 'content', FILE_TYPE) === undefined ? 'application/json' : FILE_TYPE;
}

/** What an answer has that the document does not say, or lacks. */
function faultsIn(operation: Operation, { statusCode, body, headers }: Answer): unknown[] {
  if (statusCode >= 500 && statusCode !== 503) return [`a bug: ${statusCode}`];
  const told = toldOf(operation, statusCode);
  if (told === undefined) return [`nothing is said of ${statusCode}`];
  if (statusCode === 304 || statusCode === 204) return body === '' ? [] : ['a body'];
  const type = typeOf(told, statusCode);
  if (!String(headers['content-type']).startsWith(type)) return [headers['content-type']];
  if (type === FILE_TYPE) return [];
  const schema = at(told, 'content', type, 'schema');
  if (!isRecord(schema)) return [`no form of ${statusCode}`];
  const meets = formOf(JSON.stringify(schema));
  return meets(JSON.parse(body)) ? [] : (meets.errors ?? []).slice(0, 3);
}

/** What the document says of a status, here or where it is said for all. */
function toldOf({ path, method }: Operation, statusCode: number): unknown {
  const told = at(document.paths[path], method, 'responses', String(statusCode));
  const ref = at(told, '$ref');
  if (typeof ref !== 'string') return told;
  return at(document.components, 'responses', ref.split('/').at(-1) ?? '');
}

const forms = new Map<string, ReturnType<Ajv['compile']>>();
function formOf(schema: string): ReturnType<Ajv['compile']> {
  const form = forms.get(schema) ?? ajv.compile(JSON.parse(schema.replaceAll('"#/', '"api#/')) as object);
  forms.set(schema, form);
  return form;
}

describe('every operation of the document', () => {
  it('answers whatever is asked as the document says, and never breaks', async () => {
    const all = operations();
    expect(all.length).toBeGreaterThan(160);
    for (const operation of all)
      await fc.assert(
        fc.asyncProperty(requestsOf(operation), async (drawn) => {
          expect(await faultsOf(operation, drawn)).toEqual([]);
        }),
        { numRuns: runs(4), seed: 2026, endOnFailure: true, examples: [[plainOf(operation)]] },
      );
    expect(all.flatMap((each) => (wasRead(each) ? [] : [each.path])).sort()).toEqual([...NEVER_THERE].sort());
  });

  it('finds an answer that the document does not tell of', () => {
    const [operation] = operations();
    if (!operation) throw new Error('no operation');
    const headers = { 'content-type': 'application/problem+json' };
    expect(faultsIn(operation, { statusCode: 418, body: '{}', headers })).not.toEqual([]);
    expect(faultsIn(operation, { statusCode: 404, body: '{"code":"x"}', headers })).not.toEqual([]);
    expect(faultsIn(operation, { statusCode: 500, body: '{}', headers })).not.toEqual([]);
  });
});
