import '../support/source-threads';
import { gunzipSync } from 'node:zlib';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ruleSets } from '../../src/domain/rules/registry';
import { Leaving, stopGently } from '../../src/web/leaving';
import { largeRequest } from '../support/large-request';
import { HOST, Service } from '../support/service';

const { unit, periods } = largeRequest(3, 1, 2018);
const LARGE = { unit, periods };
const KEY = 'kunci-pengukuran-1';
let service: Service;
let origin: string;
const said: string[] = [];
const write = process.stdout.write.bind(process.stdout);

beforeAll(async () => {
  service = await Service.start({ RAPOR_METRICS_KEY: KEY, RAPOR_LOG: 'json' });
  origin = await service.listen();
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    if (String(text).startsWith('{')) said.push(String(text));
    return true;
  });
});
afterAll(async () => {
  process.stdout.write = write;
  await service.stop();
});

describe('a service that is watched over', () => {
  it('says that it is there and ready', async () => {
    for (const url of ['/health', '/ready']) expect((await service.get(url)).statusCode).toBe(200);
  });

  it.each<[Record<string, string>, number, string]>([
    [{}, 404, 'no key'],
    [{ authorization: `Bearer ${KEY}x` }, 404, 'another key'],
    [{ authorization: KEY }, 404, 'the key alone'],
    [{ authorization: `Bearer ${KEY}` }, 200, 'the key'],
  ])('tells its measurements with the key only: %j gives %d, %s', async (headers, status) => {
    const answer = await service.get('/metrics', { ...HOST, ...headers });
    expect(answer.statusCode).toBe(status);
    expect(answer.body.includes('rapor_requests_running')).toBe(status === 200);
  });

  it('tells each answer by its route, with no id and no word that was looked for', async () => {
    said.length = 0;
    await service.get('/unit?cari=Rahasia');
    await service.get('/unit/01a2285e-49f7-7000-ba17-780c574cb7e2');
    const lines = said.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ route, status }) => [route, status])).toEqual([
      ['/unit', 200],
      ['/unit/:id', 404],
    ]);
    expect(said.join('')).not.toMatch(/Rahasia|01a2285e/);
  });
});

describe('every answer', () => {
  it.each(['/', '/aturan', '/tidak-ada', '/api/rules/perdep-06-2016', '/health'])(
    'of %s is guarded',
    async (url) => {
      const { headers } = await service.get(url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': expect.stringMatching(/no-store|max-age/) as string,
      });
      const policy = String(headers['content-security-policy']).split(';');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy.join(' ')).not.toMatch(/https?:|\*/);
    },
  );

  it('is made smaller for those who can read that, and says the same', async () => {
    const plain = await service.get('/aturan/perdep-06-2016');
    const small = await service.get('/aturan/perdep-06-2016', { ...HOST, 'accept-encoding': 'gzip, br' });
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
    expect(gunzipSync(small.rawPayload).toString()).toBe(plain.body);
  });
});

describe('a database that can take nothing more', () => {
  const writer = () => service.app.get(DataSource, { strict: false });
  const units = async () =>
    (await writer().query<{ readonly n: number }[]>('SELECT COUNT(*) AS n FROM "unit"'))[0]?.n;
  const send = () =>
    service.upload(
      { kind: 'ksp', rules: 'perdep-06-2016' },
      { filename: 'besar.json', content: Buffer.from(JSON.stringify(LARGE)) },
    );

  it('is told in words, nothing of what was sent is kept, and later it is taken', async () => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const [pages] = await writer().query<{ page_count: number }[]>('PRAGMA page_count');
    await writer().query(`PRAGMA max_page_count = ${pages?.page_count}`);
    const refused = await send();
    expect(refused.statusCode).toBe(507);
    expect(refused.body).toContain('penuh');
    expect(await units()).toBe(0);
    await writer().query('PRAGMA max_page_count = 1073741823');
    expect((await send()).statusCode).toBe(303);
    expect(await units()).toBe(1);
  });
});

describe('a service that is stopped', () => {
  it('ends what runs, sends away who comes, and is not ready any more', async () => {
    const running = fetch(`${origin}/api/assess`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(largeRequest(4)),
    }).then(async (answer) => ({ status: answer.status, results: await answer.json() }));
    const meters = () => service.get('/metrics', { ...HOST, authorization: `Bearer ${KEY}` });
    while (!(await meters()).body.includes('rapor_requests_running 2'));
    service.app.get(Leaving).leave();
    expect((await service.get('/ready')).statusCode).toBe(503);
    expect((await service.get('/health')).statusCode).toBe(200);
    const away = await service.get('/');
    expect([away.statusCode, away.headers['retry-after'], away.headers.connection]).toEqual([
      503,
      '5',
      'close',
    ]);
    // How long it is patient says nothing here: a busy machine takes longer for the answer.
    await stopGently(service.app, 900_000);
    const { status, results } = await running;
    expect(status).toBe(200);
    expect(results).toHaveLength(ruleSets.length);
  });
});
