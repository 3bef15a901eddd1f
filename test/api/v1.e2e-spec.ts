import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RepliesService } from '../../src/api/v1/once/replies.service';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { Refusal } from '../../src/domain/errors';
import type { Problem } from '../../src/web/problem';
import type { Page } from '../../src/api/v1/shape/page';
import type { UnitTold } from '../../src/api/v1/told/unit';
import { LOCAL } from '../support/caller';
import { multipart } from '../support/multipart';
import { HOST, Service } from '../support/service';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const JSON_TYPE = { 'content-type': 'application/json' };
const STATEMENT = {
  unit: { name: 'KSP A', kind: 'ksp' },
  periods: [{ year: 2024, figures: { 'total-assets': '1000' } }],
};
let service: Service;

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
const ask = (method: Method, path: string, headers: Record<string, string> = {}, payload?: string | object) =>
  service.app.inject({
    ...{ method, url: `/api/v1${path}`, headers: { ...HOST, ...headers } },
    ...(payload === undefined ? {} : { payload }),
  });
const get = (path: string, headers: Record<string, string> = {}) => ask('GET', path, headers);
const send = (path: string, payload: object, headers: Record<string, string> = {}) =>
  ask('POST', path, headers, payload);

const file = (filename: string) => ({ filename, content: readFileSync(join(WORKBOOKS, filename)) });
const upload = (
  filename: string,
  headers: Record<string, string> = {},
  fields: Record<string, string> = {},
) => {
  const form = multipart({ rules: 'perdep-06-2016', ...fields }, file(filename));
  return service.app.inject({
    ...{ method: 'POST', url: '/api/v1/uploads', payload: form.payload },
    headers: { ...form.headers, ...headers },
  });
};

beforeAll(async () => {
  service = await Service.start();
});
afterAll(() => service.stop());

describe('a refusal under /api/v1', () => {
  it.each<
    [Method, string, Record<string, string>, string | object | undefined, number, string, Partial<Problem>]
  >([
    ['GET', '/tidak-ada', {}, undefined, 404, 'not-found', {}],
    ['GET', '/units/none', {}, undefined, 404, 'unit-not-found', {}],
    ['GET', '/rules/none', {}, undefined, 404, 'not-found', {}],
    ['PUT', '/units', JSON_TYPE, {}, 405, 'method-not-allowed', {}],
    ['POST', '/trial-assessments', JSON_TYPE, '{"unit":', 400, 'bad-request', { reason: 'no-json' }],
    ['POST', '/trial-assessments', JSON_TYPE, '', 400, 'bad-request', { reason: 'no-json' }],
    ['POST', '/trial-assessments', JSON_TYPE, '[]', 400, 'bad-request', { reason: 'no-body' }],
    ['POST', '/trial-assessments', { 'content-type': 'text/plain' }, '{}', 415, 'unsupported-media-type', {}],
    ['POST', '/trial-assessments', { 'content-type': 'a/b' }, '{}', 415, 'unsupported-media-type', {}],
    ['POST', '/trial-assessments', JSON_TYPE, `"${'x'.repeat(1_100_000)}"`, 413, 'too-large', {}],
    ['POST', '/uploads', JSON_TYPE, {}, 415, 'unsupported-media-type', {}],
    ['GET', '/units', { accept: 'text/html' }, undefined, 406, 'not-acceptable', {}],
    [
      'GET',
      '/units?nama=x',
      {},
      undefined,
      400,
      'bad-request',
      { reason: 'filter-unknown', pointer: '/nama' },
    ],
    [
      'GET',
      '/units?kind=bank',
      {},
      undefined,
      400,
      'bad-request',
      { reason: 'filter-unclear', pointer: '/kind' },
    ],
    ['GET', '/units?limit=0', {}, undefined, 400, 'bad-request', { pointer: '/limit', found: '0' }],
    ['GET', '/units?kind=ksp&kind=usp', {}, undefined, 400, 'bad-request', { pointer: '/kind' }],
    ['GET', '/units?cursor=abc', {}, undefined, 400, 'bad-request', { reason: 'cursor-unclear' }],
    ['GET', '/areas/99', {}, undefined, 404, 'area-not-found', {}],
    ['GET', '/areas/32/unreported', {}, undefined, 400, 'bad-request', { reason: 'filter-unclear' }],
    [
      ...([
        'POST',
        '/trial-assessments',
        JSON_TYPE,
        { ...STATEMENT, aturan: [] },
        400,
        'bad-request',
      ] as const),
      { reason: 'field-unknown', pointer: '/aturan' },
    ],
    [
      ...(['POST', '/trial-assessments', JSON_TYPE, { unit: {} }, 400, 'bad-request'] as const),
      { reason: 'field-missing', pointer: '/periods' },
    ],
    [
      ...(['POST', '/trial-assessments', JSON_TYPE, { ...STATEMENT, rules: ['x'] }, 422] as const),
      'unknown-rule-set',
      {},
    ],
    [
      ...([
        'POST',
        '/trial-assessments',
        JSON_TYPE,
        { unit: { name: 'a\0', kind: 'ksp' }, periods: [] },
      ] as const),
      ...([400, 'bad-request', { reason: 'character-zero', pointer: '/unit/name' }] as const),
    ],
  ])('%s %s %j is a problem: %#', async (method, path, headers, payload, status, code, more) => {
    const answer = await ask(method, path, headers, payload);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = answer.json<Problem>();
    expect(problem).toMatchObject({ ...more, status, code, type: `/api/v1/problems/${code}` });
    expect(answer.statusCode).toBe(status);
    expect(problem.detail).toMatch(/^[A-Z].*\.$/s);
    expect(answer.body).not.toMatch(/\.ts:|node_modules|Error:/);
  });

  it('names every method that an address answers', async () => {
    const answer = await ask('PUT', '/filings/x', JSON_TYPE, {});
    expect(answer.headers.allow).toBe('GET, HEAD');
  });

  it('names each fault of a statement with the pointer to its field', async () => {
    const periods = [{ year: 2024, figures: { cassh: '1', cash: 'banyak' }, ratios: { '9.9': '1' } }];
    const answer = await send('/trial-assessments', { ...STATEMENT, periods });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<Problem>().errors?.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unknown-line', '/periods/0/figures/cassh'],
      ['amount-unreadable', '/periods/0/figures/cash'],
      ['unknown-indicator', '/periods/0/ratios/9.9'],
    ]);
  });

  it('tells what each code means', async () => {
    const { code } = (await get('/units/none')).json<Problem>();
    const kind = (await get(`/problems/${code}`)).json<{ status: number }>();
    expect(kind.status).toBe(404);
  });
});

/** Every item of a list, a part at a time. */
async function all<T>(path: string): Promise<T[][]> {
  const parts: T[][] = [];
  let next: string | null = '';
  while (next !== null) {
    const mark = path.includes('?') ? '&' : '?';
    const answer = await get(`${path}${next === '' ? '' : `${mark}cursor=${next}`}`);
    expect(answer.statusCode).toBe(200);
    const page = answer.json<Page<T>>();
    parts.push([...page.items]);
    next = page.next;
  }
  return parts;
}

interface Taken {
  readonly assessment: string;
}

describe('what is stored', () => {
  const [A, C] = ['ksp-a-2009-2010.xlsx', 'ksp-c-2009-2010.xlsx'];
  let taken: Taken;
  let unit: UnitTold;

  it('is taken in once under one key, however often it is sent', async () => {
    const key = { 'idempotency-key': 'kirim-1' };
    const [first, again] = [await upload(A, key), await upload(A, key)];
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.json()).toEqual(first.json());
    expect([first, again].map(({ headers }) => headers['idempotency-replayed'])).toEqual([undefined, 'true']);
    const other = await upload(C, key);
    expect([other.statusCode, other.json<Problem>().code]).toEqual([422, 'key-used-otherwise']);
    const chosen = [{ layers: 'keep-typed' }, { layers: 'take-file' }].map((fields) =>
      upload(A, key, fields),
    );
    expect((await Promise.all(chosen)).map((each) => each.json<Problem>().code)).toEqual([
      'key-used-otherwise',
      'key-used-otherwise',
    ]);
    const unclear = await upload(C, { 'idempotency-key': 'a b' });
    expect(unclear.json<Problem>().reason).toBe('key-unclear');
    taken = first.json<Taken>();
  });

  it('is listed in parts that stay while others are added', async () => {
    const [[first] = []] = await all<UnitTold>('/units?limit=1');
    expect(first).toBeDefined();
    const page = (await get('/units?limit=1')).json<Page<UnitTold>>();
    expect(page.next).toBeNull();
    await upload(C);
    const parts = await all<UnitTold>('/units?limit=1');
    expect(parts.map((each) => each.length)).toEqual([1, 1]);
    const found = parts.flat().find(({ id }) => id === first?.id);
    if (!found) throw new Error('the unit is gone');
    unit = found;
    expect(
      (await all<UnitTold>(`/units?name=${encodeURIComponent(unit.name.slice(0, 5))}`)).flat(),
    ).toContainEqual(unit);
    expect((await all<UnitTold>('/units?kind=bumdes')).flat()).toEqual([]);
  });

  it('has a tag: who holds it is told so, and HEAD says what GET does', async () => {
    const path = `/assessments/${taken.assessment}`;
    const read = await get(path);
    const tag = String(read.headers.etag);
    const held = await get(path, { 'if-none-match': `"x", W/${tag}` });
    expect([held.statusCode, held.body, held.headers.etag]).toEqual([304, '', tag]);
    expect((await get(path, { 'if-none-match': '"x"' })).statusCode).toBe(200);
    const head = await ask('HEAD', path);
    expect([head.statusCode, head.body, head.headers.etag, head.headers['content-type']]).toEqual([
      ...[200, '', tag, read.headers['content-type']],
    ]);
    expect((await ask('HEAD', '/units/none')).statusCode).toBe(404);
  });

  it('is not changed by whoever read an earlier state', async () => {
    const [head] = (await get(`/units/${unit.id}/statements`)).json<{ id: string }[]>();
    const path = `/statements/${head?.id}`;
    const correction = { figures: { cash: '7.000.000' }, reason: 'Salah ketik' };
    const late = await send(`${path}/corrections`, correction, { 'if-match': '"lama"' });
    expect([late.statusCode, late.json<Problem>().code]).toEqual([412, 'changed-meanwhile']);
    const unknown = await send(`${path}/corrections`, { ...correction, figures: { cassh: '1' } });
    expect(unknown.json<Problem>().errors).toMatchObject([
      { code: 'unknown-line', pointer: '/figures/cassh' },
    ]);
  });

  it('leads from a unit to its filings, figures, findings and papers', async () => {
    const [filing] = (await all<{ id: string; year: number }>(`/filings?unit=${unit.id}&limit=1`)).flat();
    const places = [
      ...['assessments', 'statements', 'trend', 'surveys'].map((each) => `/units/${unit.id}/${each}`),
      ...['', '/concerns'].map((each) => `/filings/${filing?.id}${each}`),
      ...['/papers', '/jobs', '/intake', '/desk', '/areas', '/areas/indonesia', '/areas/indonesia/units'],
      ...['/rules', '/problems', '/dictionary', `/areas/indonesia/fallen?year=${filing?.year}`],
    ];
    for (const place of places) expect([place, (await get(place)).statusCode]).toEqual([place, 200]);
  });

  it('counts how often an account asks', async () => {
    const { headers } = await get('/rules');
    expect(headers['ratelimit-policy']).toBe('"api";q=600;w=60');
    expect(headers['ratelimit']).toMatch(/^"api";r=\d+;t=\d+$/);
  });
});

/** A run of the program over the same database: what another run began is not its own. */
const anotherRun = () => new RepliesService(unitOfWork(), service.settings);
const unitOfWork = () => service.app.get(UnitOfWork, { strict: false });
const stores = () => unitOfWork().run(LOCAL, () => Promise.resolve());

describe('a request that is carried out once', () => {
  /** Ends as a program does that is killed: never. */
  const killed = new Promise<never>(() => undefined);
  const again = jest.fn(() => Promise.resolve('again'));

  /** Begins a request that never ends, and waits until it has done what it does before that. */
  async function begin(run: RepliesService, key: string, first: () => Promise<void>): Promise<void> {
    await new Promise<void>((begun) => {
      void run.once(LOCAL, key, 'a', async () => {
        await first();
        begun();
        return killed;
      });
    });
  }

  beforeEach(() => again.mockClear());

  it('is begun again where the program ended before anything was written', async () => {
    await begin(anotherRun(), 'k-1', () => Promise.resolve());
    const outcome = await anotherRun().once(LOCAL, 'k-1', 'a', again);
    expect(outcome).toEqual({ answer: 'again', isRepeated: false });
  });

  it('is not done twice where the program ended between writing and answering', async () => {
    await begin(anotherRun(), 'k-2', stores);
    await expect(anotherRun().once(LOCAL, 'k-2', 'a', again)).rejects.toMatchObject({ code: 'done-before' });
    expect(again).not.toHaveBeenCalled();
  });

  it('is told to wait while it runs, and to everybody else it is another one', async () => {
    const run = anotherRun();
    await begin(run, 'k-3', stores);
    await expect(run.once(LOCAL, 'k-3', 'a', again)).rejects.toMatchObject({ code: 'key-in-use' });
    expect(await run.once({ ...LOCAL, id: 'lain' }, 'k-3', 'a', again)).toMatchObject({ isRepeated: false });
  });

  it('may be sent again where it was refused and left nothing; what left something is refused as before', async () => {
    const run = anotherRun();
    const refuse = () => Promise.reject(new Refusal('no-file'));
    await expect(run.once(LOCAL, 'k-4', 'a', refuse)).rejects.toMatchObject({ code: 'no-file' });
    expect(await run.once(LOCAL, 'k-4', 'a', again)).toMatchObject({ answer: 'again' });
    await expect(run.once(LOCAL, 'k-5', 'a', () => stores().then(refuse))).rejects.toMatchObject({
      code: 'no-file',
    });
    again.mockClear();
    const told = { problem: { code: 'no-file', status: 400 } };
    await expect(run.once(LOCAL, 'k-5', 'a', again)).rejects.toMatchObject(told);
    expect(again).not.toHaveBeenCalled();
  });

  it('keeps nothing of a transaction that was not written', async () => {
    const run = anotherRun();
    const broken = () => unitOfWork().run(LOCAL, () => Promise.reject(new Refusal('busy')));
    await expect(run.once(LOCAL, 'k-6', 'a', broken)).rejects.toMatchObject({ code: 'busy' });
    expect(await run.once(LOCAL, 'k-6', 'b', again)).toMatchObject({ answer: 'again' });
  });
});

describe('an address without a version', () => {
  it.each([
    ['/api/rules/perdep-06-2016', '/api/v1/rules/perdep-06-2016'],
    ['/api/jobs', '/api/v1/jobs'],
    ['/api/assessments/none', '/api/v1/assessments/none'],
  ])('%s is old: %s stands in its place', async (url, successor) => {
    const { headers } = await service.get(url);
    expect(headers.deprecation).toBe('@1795910400');
    expect(headers.link).toBe(`<${successor}>; rel="successor-version"`);
  });

  it.each(['/api/v1/rules', '/api/docs', '/'])('%s is not', async (url) => {
    expect((await service.get(url)).headers.deprecation).toBeUndefined();
  });
});
