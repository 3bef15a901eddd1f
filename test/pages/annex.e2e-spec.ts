import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditService } from '../../src/audit/audit.service';
import type { Caller } from '../../src/domain/access/caller';
import type { Assemble } from '../../src/web/app';
import { WhoCalls } from '../../src/web/caller';
import { LOCAL } from '../support/caller';
import { Service } from '../support/service';

const PAGE = '/aturan/kkpkk-2021/periksa';
const FILE = 'ksp-a-2009-2010.xlsx';
let service: Service;
let caller: Caller = LOCAL;

const withCaller: Assemble = async (adapter, modules) => {
  const module = Test.createTestingModule({ imports: [modules] });
  const built = await module
    .overrideProvider(WhoCalls)
    .useValue({ of: () => caller })
    .compile();
  return built.createNestApplication<NestFastifyApplication>(adapter);
};

beforeAll(async () => {
  service = await Service.start({}, withCaller);
});
beforeEach(() => {
  caller = LOCAL;
});
afterAll(() => service.stop());

const found = (fields: Record<string, string>) => service.post(PAGE, fields);

describe('a law beside its annex', () => {
  it('says of each point that nobody looked yet', async () => {
    const { statusCode, body } = await service.get(PAGE);
    expect(statusCode).toBe(200);
    expect(body).toMatch(/Belum satu pun dari \d+ hal diperiksa terhadap lampiran/);
    expect((await service.get('/aturan/kkpkk-2021')).body).toContain(PAGE);
  });

  it('keeps what was found, with who and when, and writes it down as done', async () => {
    expect((await found({ point: 'weight:A', agrees: 'ya', page: '12' })).statusCode).toBe(303);
    const differs = { point: 'weight:B', agrees: 'tidak', found: 'bobot 20', note: 'cetakan kedua' };
    expect((await found(differs)).statusCode).toBe(303);
    const { body } = await service.get(PAGE);
    expect(body).toMatch(
      /2 dari \d+ hal diperiksa terhadap lampiran peraturan oleh pengguna komputer ini; 1 di/,
    );
    expect(body).toContain('Berbeda: bobot 20');
    expect(body).toContain('cetakan kedua');
    const audit = service.app.get(AuditService, { strict: false });
    const [, event] = await audit.of('rule-set', 'kkpkk-2021');
    expect(event).toMatchObject({ action: 'annex-checked', actor: 'local', details: { point: 'weight:B' } });
  });

  it('is folded by aspect with how far each is, and opens where something was just noted', async () => {
    const sent = await found({ point: 'weight:A', agrees: 'ya' });
    const path = String(sent.headers.location);
    expect(path).toBe(`${PAGE}?buka=A#${encodeURIComponent('weight:A')}`);
    const { body } = await service.get(path.replace(/#.*/, ''));
    expect(
      [...body.matchAll(/<details class="card fold" id="([^"]+)"( open)?>/g)].map(
        ([, id = '', open = '']) => id + open,
      ),
    ).toEqual(['A open', 'B', 'C', 'D', 'pengertian']);
    expect(body).toMatch(/1 dari \d+ diperiksa/);
  });

  it('prints on the report, and moves no score', async () => {
    const content = readFileSync(join(__dirname, '../../fixtures/workbooks', FILE));
    const path = await service.store({ rules: 'kkpkk-2021', kind: 'ksp' }, { filename: FILE, content });
    const { body } = await service.get(`${path.replace(/\?.*/, '')}/laporan`);
    expect(body).toMatch(/2 dari \d+ hal diperiksa terhadap lampiran/);
  });

  it.each([
    [{ point: 'weight:Q', agrees: 'ya' }, 'no such point'],
    [{ point: 'weight:A', agrees: 'tidak' }, 'it differs in nothing'],
  ])('refuses %j: %s', async (fields: Record<string, string>) => {
    expect((await found(fields)).statusCode).toBe(400);
  });

  it.each([
    ['official', 403],
    ['manager', 403],
    ['auditor', 403],
    ['administrator', 200],
  ] as const)('answers an %s with %i', async (role, status) => {
    caller = { ...LOCAL, id: 'ana', role };
    expect((await service.get(PAGE)).statusCode).toBe(status);
    const sent = await found({ point: 'weight:A', agrees: 'ya' });
    expect(sent.statusCode).toBe(status === 200 ? 303 : 403);
  });

  it('knows no other law', async () => {
    expect((await service.get('/aturan/lain/periksa')).statusCode).toBe(422);
  });
});
