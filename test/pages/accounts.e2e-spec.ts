import '../support/source-threads';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuditService } from '../../src/audit/audit.service';
import { DataSource } from 'typeorm';
import type { Account } from '../../src/auth/account';
import { AccountsService } from '../../src/auth/accounts.service';
import { newKeyLine } from '../../src/auth/sealing';
import { SecretKeys } from '../../src/auth/secret-keys';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { codeAt, secretOf } from '../../src/domain/access/one-time-code';
import type { Problem } from '../../src/web/problem';
import { HeldShares } from '../../src/web/held-shares';
import { LOCAL } from '../support/caller';
import { multipart } from '../support/multipart';
import { linkIn, Person } from '../support/person';
import { HOST, Service } from '../support/service';
import { standStill } from '../support/still-clock';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const PASSWORD = 'kuda lumping makan beling';
const RULES = { kind: 'ksp', rules: 'perdep-06-2016' };

let service: Service;
let admin: Person;
let unit: string;

const workbook = (name: string): { filename: string; content: Buffer } => ({
  filename: name,
  content: readFileSync(join(WORKBOOKS, name)),
});

/** Somebody who was invited and chose a password. */
async function joined(id: string, grants: Record<string, string>): Promise<Person> {
  const invited = await admin.send('/pengguna', { id, name: `Orang ${id}`, ...grants });
  expect([id, invited.statusCode]).toEqual([id, 200]);
  const person = new Person(service, `10.2.${id.length}.${id.charCodeAt(0)}`);
  const link = linkIn(invited.body);
  expect((await person.send(link, { password: PASSWORD, again: PASSWORD })).headers.location).toBe(
    '/akun/masuk?kabar=masuk',
  );
  expect((await person.signIn(id, PASSWORD)).statusCode).toBe(303);
  return person;
}

beforeAll(async () => {
  service = await Service.start({ RAPOR_BROWSER: '/none' });
});
afterAll(() => service.stop());

describe('without accounts', () => {
  it('whoever sits at this computer does everything, and the page says what ends that', async () => {
    const at = await service.store(RULES, workbook('ksp-a-2009-2010.xlsx'));
    await service.store(RULES, workbook('ksp-c-2009-2010.xlsx'));
    unit = /href="\/unit\/([^"/]+)\/laporan/.exec((await service.get(at)).body)?.[1] ?? '';
    expect(unit).not.toBe('');
    expect((await service.get('/akun/masuk')).body).toContain('belum memakai akun');
    expect((await service.get('/pengguna')).statusCode).toBe(200);
    const made = await new Person(service).send('/pengguna', { id: 'kepala', administers: 'ya' });
    expect(made.statusCode).toBe(403);
  });

  it('nothing is answered that a proxy hands on', async () => {
    const { statusCode, body } = await service.get('/unit', { ...HOST, 'x-forwarded-for': '10.0.0.9' });
    expect([statusCode, body.includes('rapor account')]).toEqual([403, true]);
  });
});

describe('the first account', () => {
  it('ends the time without: its person chooses a password by the link, once', async () => {
    const accounts = service.app.get(AccountsService, { strict: false });
    const grants = [{ role: 'administrator' as const, units: [], areas: [] }];
    const token = await accounts.invite(LOCAL, { id: 'kepala', name: 'Ibu Kepala', grants });
    expect((await service.get('/unit')).headers.location).toBe('/akun/masuk?ke=%2Funit');
    expect((await service.get('/api/jobs')).statusCode).toBe(401);
    expect((await service.upload(RULES, workbook('ksp-d-2009-2010.xlsx'))).statusCode).toBe(401);

    admin = new Person(service);
    const link = `/akun/undangan/${token}`;
    expect((await admin.get(link)).body).toContain('Ibu Kepala');
    const weak = await admin.send(link, { password: 'Koperasi2024!', again: 'Koperasi2024!' });
    expect([weak.statusCode, weak.body.includes('mudah ditebak')]).toEqual([422, true]);
    expect((await admin.send(link, { password: PASSWORD, again: 'lain' })).statusCode).toBe(422);
    expect((await admin.send(link, { password: PASSWORD, again: PASSWORD })).statusCode).toBe(303);
    const again = await admin.get(link);
    const never = await admin.get('/akun/undangan/tidak-pernah-ada');
    expect([again.statusCode, again.body]).toEqual([422, never.body]);
    expect((await admin.signIn('Kepala', PASSWORD)).headers.location).toBe('/');
  });

  it('is of an administrator, who sees no unit and no figure', async () => {
    expect((await admin.get('/unit')).statusCode).toBe(403);
    expect((await admin.get('/')).headers.location).toBe('/pengguna');
    expect((await admin.get(`/unit/${unit}`)).statusCode).toBe(404);
    const page = await admin.get('/pengguna');
    expect(page.body).toContain('Ibu Kepala');
  });

  it('is kept: somebody must be left who lets others in', async () => {
    const closed = await admin.send('/pengguna/kepala/keadaan', { state: 'closed' });
    expect([closed.statusCode, closed.body.includes('satu pengelola')]).toEqual([422, true]);
    const changed = await admin.send('/pengguna/kepala', { name: 'Ibu', manages: unit });
    expect(changed.statusCode).toBe(422);
    expect((await admin.get('/pengguna/kepala')).body).toContain('Ibu Kepala');
  });

  it('is not changed over what somebody else changed since its page was opened: that is shown', async () => {
    const { body } = await admin.get('/pengguna/kepala');
    const was = /name="was" value="([^"]+)"/.exec(body)?.[1]?.replaceAll('&quot;', '"') ?? '';
    const say = (name: string) => admin.send('/pengguna/kepala', { name, administers: 'ya', was });
    expect((await say('Ibu Kepala Baru')).statusCode).toBe(303);
    const late = await say('Ibu Kepala Lama');
    expect([late.statusCode, late.body.includes('diubah orang lain')]).toEqual([422, true]);
    expect(late.body).toContain('value="Ibu Kepala Baru"');
  });
});

describe('those who are invited', () => {
  it('see what they were given: the supervisor the area, the manager the own unit', async () => {
    const supervisor = await joined('pembina', { areas: 'semua' });
    const list = (await supervisor.get('/unit')).body;
    expect([list.includes('KSP A'), list.includes('KSP C')]).toEqual([true, true]);
    expect((await supervisor.get('/pengguna')).statusCode).toBe(403);

    const manager = await joined('bendahara', { manages: `KSP A\n` });
    const own = (await manager.get('/unit')).body;
    expect([own.includes('KSP A'), own.includes('KSP C')]).toEqual([true, false]);
    expect((await manager.get('/pengguna')).statusCode).toBe(403);
    expect((await manager.get('/akun')).body).toContain('Pengurus untuk KSP A');
    const sent = await manager.upload('/unggah', RULES, workbook('ksp-a-2009-2010.xlsx'));
    expect([
      sent.statusCode,
      (await manager.upload('/unggah', RULES, workbook('ksp-d-2009-2010.xlsx'))).statusCode,
    ]).toEqual([303, 404]);
  });

  it('are told what was found where a unit or an area is not known', async () => {
    const unknown = await admin.send('/pengguna', { id: 'lain', manages: 'KSP Tiada' });
    expect([unknown.statusCode, unknown.body.includes('“KSP Tiada”')]).toEqual([422, true]);
    const area = await admin.send('/pengguna', { id: 'lain', areas: '99.99' });
    expect([area.statusCode, area.body.includes('“99.99”')]).toEqual([422, true]);
    expect((await admin.send('/pengguna', { id: 'lain' })).body).toContain('belum punya tugas');
    expect((await admin.send('/pengguna', { id: 'Pembina', areas: '14' })).body).toContain('sudah dipakai');
  });

  it('may ask themselves; whoever asks is told the same, and the office admits', async () => {
    const stranger = new Person(service, '10.9.9.9');
    const asked = { name: 'Bu Sari', contact: '0812', nik: '3201', login: 'sari' };
    const first = await stranger.send('/akun/minta', asked);
    const again = await stranger.send('/akun/minta', asked);
    expect([again.statusCode, again.body]).toEqual([200, first.body]);
    const taken = await stranger.send('/akun/minta', { ...asked, login: 'pembina' });
    expect([first.statusCode, taken.statusCode, first.body]).toEqual([200, 200, taken.body]);
    const page = (await admin.get('/pengguna')).body;
    expect(page).toContain('Bu Sari');
    const actions = new Set(page.match(/(?<=action=")\/pengguna\/permintaan\/[^"]+/g));
    expect(actions.size).toBe(2);
    const [action = ''] = actions;
    const admitted = await admin.send(action, { id: 'sari', name: 'Bu Sari', manages: 'KSP C' });
    expect(linkIn(admitted.body)).toMatch(/undangan/);
    expect((await admin.send(action, { id: 'sari2', name: 'x', manages: 'KSP C' })).statusCode).toBe(404);
  });
});

describe('a session', () => {
  it('begins anew at every sign-in: a word that was there before opens nothing', async () => {
    const person = new Person(service);
    person.cookies.set('rapor_sesi', 'dipasang-oleh-orang-lain');
    await person.signIn('pembina', PASSWORD);
    const first = person.cookies.get('rapor_sesi') ?? '';
    expect(first).not.toBe('dipasang-oleh-orang-lain');
    await person.signIn('pembina', PASSWORD);
    const second = person.cookies.get('rapor_sesi');
    expect(second).not.toBe(first);
    person.cookies.set('rapor_sesi', first);
    expect((await person.get('/unit')).statusCode).toBe(303);
  });

  it('is out of reach of scripts and of other sites', async () => {
    const answer = await new Person(service).signIn('pembina', PASSWORD);
    for (const cookie of [answer.headers['set-cookie'] ?? []].flat())
      expect(cookie).toMatch(/; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
  });

  it.each([
    ['seen', 13, 'half a day unused'],
    ['since', 169, 'a week old'],
  ])('whose %s lies %d hours back is over: %s', async (column, hours, _why) => {
    const person = new Person(service);
    await person.signIn('pembina', PASSWORD);
    expect((await person.get('/unit')).statusCode).toBe(200);
    const then = new Date(Date.now() - hours * 3_600_000).toISOString();
    await service.app
      .get(UnitOfWork)
      .run(LOCAL, ({ manager }) => manager.query(`UPDATE account_session SET "${column}" = '${then}'`));
    expect((await person.get('/unit')).statusCode).toBe(303);
    await admin.signIn('kepala', PASSWORD);
  });

  it('ends with the password everywhere else, and when one leaves', async () => {
    const [here, there] = [new Person(service), new Person(service)];
    await here.signIn('pembina', PASSWORD);
    await there.signIn('pembina', PASSWORD);
    const next = 'gerobak biru naik gunung';
    const wrong = await here.send('/akun/sandi', { current: 'salah', password: next, again: next });
    expect([wrong.statusCode, wrong.body.includes('sekarang salah')]).toEqual([422, true]);
    const before = here.cookies.get('rapor_sesi');
    expect(
      (await here.send('/akun/sandi', { current: PASSWORD, password: next, again: next })).statusCode,
    ).toBe(303);
    expect(here.cookies.get('rapor_sesi')).not.toBe(before);
    expect([(await here.get('/unit')).statusCode, (await there.get('/unit')).statusCode]).toEqual([200, 303]);
    expect((await there.signIn('pembina', PASSWORD)).statusCode).toBe(401);
    expect((await there.signIn('pembina', next)).statusCode).toBe(303);

    const sessions = (await here.get('/akun')).body;
    const id = /name="id" value="([^"]+)"/.exec(sessions)?.[1] ?? '';
    await here.send('/akun/sesi', { id });
    expect((await there.get('/unit')).statusCode).toBe(303);
    await here.send('/akun/keluar', {});
    expect((await here.get('/unit')).statusCode).toBe(303);
  });

  it('ends with the account', async () => {
    const person = await joined('sebentar', { areas: '14' });
    await admin.send('/pengguna/sebentar/keadaan', { state: 'closed' });
    expect((await person.get('/unit')).statusCode).toBe(303);
    expect((await person.signIn('sebentar', PASSWORD)).statusCode).toBe(401);
  });
});

describe('a form', () => {
  it('without the word of the session, or with another’s, is refused, with files and without', async () => {
    const person = new Person(service);
    await person.signIn('kepala', PASSWORD);
    for (const token of ['', 'x'.repeat(43)]) {
      expect((await person.send('/akun/keluar', {}, token)).statusCode).toBe(403);
      expect((await person.upload('/kantor', { place: 'Bandung' }, undefined, token)).statusCode).toBe(403);
    }
    await person.get('/akun');
    expect((await person.upload('/kantor', { place: 'Bandung' })).statusCode).toBe(422);
    expect((await person.get('/akun')).statusCode).toBe(200);
  });

  it('that a script sends has it in a header', async () => {
    const { body } = await admin.get('/akun');
    const word = /name="_token" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const send = async (headers: Record<string, string>): Promise<number> => {
      const cookie = [...admin.cookies].map((each) => each.join('=')).join('; ');
      const sent = multipart({ place: 'Bandung' });
      const all = { ...sent.headers, cookie, ...headers };
      return (
        await service.app.inject({ method: 'POST', url: '/kantor', payload: sent.payload, headers: all })
      ).statusCode;
    };
    expect([
      await send({}),
      await send({ 'x-rapor-token': 'lain' }),
      await send({ 'x-rapor-token': word }),
    ]).toEqual([403, 403, 422]);
  });

  it('carries it on every page that has one, wherever it is made', async () => {
    for (const at of ['/akun', '/pengguna', '/kantor', '/pengguna/kepala']) {
      const { body } = await admin.get(at);
      const forms = body.match(/<form[^>]*method="post"[^>]*>/g) ?? [];
      const carried = body.match(
        /<form[^>]*method="post"[^>]*><input type="hidden" name="_token" value="[\w-]{43}">/g,
      );
      expect([at, forms.length > 0, carried?.length]).toEqual([at, true, forms.length]);
    }
  });
});

describe('who guesses', () => {
  it('is told the same of an account that is there and of one that is not, and waits the same', async () => {
    const guesses = async (name: string, address: string): Promise<[number, string][]> => {
      const person = new Person(service, address);
      const told: [number, string][] = [];
      for (let at = 0; at < 6; at += 1) {
        const { statusCode, body } = await person.signIn(name, 'tebakan yang salah');
        told.push([statusCode, body.replaceAll(name, 'NAMA')]);
      }
      return told;
    };
    const known = await guesses('kepala', '10.7.0.1');
    expect(known).toEqual(await guesses('hantu1', '10.7.0.2'));
    expect(known.map(([status]) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    const noted = (await service.app.get(AuditService, { strict: false }).newest(20))
      .filter(({ action }) => action === 'sign-in-failed')
      .map(({ subjectId, address, actor }) => `${actor} ${subjectId} ${address}`);
    // A name that nobody has is not written down: it may be a password in the wrong place.
    const five = (text: string): string[] => Array.from({ length: 5 }, () => text);
    expect(noted.slice(0, 10).sort()).toEqual([
      ...five('visitor - 10.7.0.2'),
      ...five('visitor kepala 10.7.0.1'),
    ]);
  });

  it('locks nobody out: elsewhere, and in a browser that is known, the person still signs in', async () => {
    const known = new Person(service, '10.7.0.1');
    const device = admin.cookies.get('rapor_perangkat') ?? '';
    expect((await known.signIn('kepala', PASSWORD)).statusCode).toBe(429);
    known.cookies.set('rapor_perangkat', device);
    expect((await known.signIn('kepala', PASSWORD)).statusCode).toBe(303);
    expect((await new Person(service, '10.7.0.3').signIn('kepala', PASSWORD)).statusCode).toBe(303);
  });

  it('gains nothing by asking all at once', async () => {
    const person = new Person(service, '10.7.0.4');
    const told = await Promise.all(Array.from({ length: 12 }, () => person.signIn('kepala', 'tebakan')));
    expect(told.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(told.filter(({ statusCode }) => statusCode === 429)).toHaveLength(7);
  });
});

describe('a key for a program', () => {
  const ask = (key: string, method: 'GET' | 'POST', url: string): ReturnType<typeof service.app.inject> =>
    service.app.inject({ method, url, headers: { ...HOST, authorization: `Bearer ${key}` } });

  it('asks for its person in one role, where programs ask and nowhere else, until it is revoked', async () => {
    const person = await joined('papan.data', { manages: 'KSP A' });
    const form = { name: 'papan', scope: 'read', days: '30' };
    const [sent, made] = [await person.send('/akun/kunci', form), await person.send('/akun/kunci', form)];
    const [unseen, key] = [sent, made].map(({ body }) => /(rpr_[\w-]+)/.exec(body)?.[1] ?? '') as [
      string,
      string,
    ];
    expect((await ask(unseen, 'GET', `/api/units/${unit}/trend`)).statusCode).toBe(401);
    const shown = /curl [^<]*:3000(\/[\w/]+)/.exec(made.body)?.[1] ?? '';
    const example = await ask(key, 'GET', shown);
    expect([example.statusCode, example.headers['deprecation']]).toEqual([200, undefined]);
    const trend = (id: string): string => `/api/units/${id}/trend`;
    expect((await ask(key, 'GET', trend(unit))).statusCode).toBe(200);
    expect((await ask(key, 'GET', trend('tiada'))).statusCode).toBe(404);
    expect((await ask(key, 'GET', `/unit/${unit}`)).statusCode).toBe(303);
    expect((await ask(key, 'POST', '/akun/keluar')).statusCode).toBe(401);
    expect((await ask('kunci-pengukur', 'GET', '/health')).statusCode).toBe(200);
    expect((await ask(key, 'POST', '/api/uploads')).statusCode).toBe(403);
    expect((await ask(`${key}x`, 'GET', trend(unit))).statusCode).toBe(401);

    const page = (await person.get('/akun')).body;
    expect(page).not.toContain(key);
    const id =
      /kunci\/cabut"[^>]*>(?:<input[^>]*_token[^>]*>)?<input type="hidden" name="id" value="([^"]+)"/.exec(
        page,
      )?.[1];
    await person.send('/akun/kunci/cabut', { id: id ?? '' });
    expect((await ask(key, 'GET', trend(unit))).statusCode).toBe(401);
  });

  it('ends with a new password by link, and with its time', async () => {
    const person = new Person(service, '10.3.0.1');
    await person.signIn('papan.data', PASSWORD);
    expect((await person.send('/akun/kunci', { name: 'x', scope: 'read', days: '400' })).statusCode).toBe(
      422,
    );
    const made = await person.send('/akun/kunci', { name: 'papan', scope: 'write', days: '1' });
    const key = /(rpr_[\w-]+)/.exec(made.body)?.[1] ?? '';
    expect((await ask(key, 'POST', '/api/uploads')).statusCode).toBe(400);
    const link = linkIn((await admin.send('/pengguna/papan.data/tautan', {})).body);
    await person.send(link, { password: PASSWORD, again: PASSWORD });
    expect((await ask(key, 'GET', `/api/units/${unit}/trend`)).statusCode).toBe(401);
  });

  it('ends with the account, and does not come back with it', async () => {
    const person = await joined('papan.lama', { manages: 'KSP A' });
    const made = await person.send('/akun/kunci', { name: 'papan', scope: 'read', days: '30' });
    const key = /(rpr_[\w-]+)/.exec(made.body)?.[1] ?? '';
    const status = async (): Promise<number> =>
      (await ask(key, 'GET', `/api/units/${unit}/trend`)).statusCode;
    expect(await status()).toBe(200);
    for (const state of ['closed', 'open']) {
      await admin.send('/pengguna/papan.lama/keadaan', { state });
      expect([state, await status()]).toEqual([state, 401]);
    }
  });
  it('of an administrator says anew what an account reaches, unless another one did meanwhile; the trail has what was', async () => {
    const made = await admin.send('/akun/kunci', { name: 'kepegawaian', scope: 'write', days: '1' });
    const key = /(rpr_[\w-]+)/.exec(made.body)?.[1] ?? '';
    const url = '/api/v1/accounts/papan.lama';
    const asked = { ...HOST, authorization: `Bearer ${key}` };
    const change = async (tag: string, body: object) =>
      service.app.inject({
        ...{ method: 'POST', url: `${url}/grants`, payload: body },
        headers: { ...asked, 'if-match': tag },
      });
    const read = await service.app.inject({ url, headers: asked });
    const { name, grants } = read.json<Account>();
    const sent = { name, grants, mail: 'papan@dinas.example' };
    const first = await change(String(read.headers.etag), sent);
    expect([first.statusCode, first.json<Account>()]).toEqual([
      201,
      { ...read.json<Account>(), mail: sent.mail },
    ]);
    const late = await change(String(read.headers.etag), { name: 'Orang lain', grants, mail: '' });
    expect([late.statusCode, late.json<Problem>().code]).toEqual([412, 'changed-meanwhile']);
    const wrong = await change('*', { ...sent, mail: 'papan di dinas' });
    expect([wrong.statusCode, wrong.json<Problem>().reason]).toEqual([422, 'account-mail']);
    const kept = await change('*', { name, grants });
    expect(kept.json<Account>().mail).toBe(sent.mail);
    expect((await change('*', { name, grants, mail: '' })).json<Account>().mail).toBe('');
    const events = await service.app.get(AuditService).of('account', 'papan.lama');
    const changes = events.filter(({ action }) => action === 'account-changed');
    expect(changes.map(({ details }) => details)).toMatchObject([
      { mail: sent.mail, before: { name, mail: '', grants } },
      { mail: sent.mail, before: { mail: sent.mail } },
      { mail: '', before: { mail: sent.mail } },
    ]);
  });
});

describe('a supervisor of a regency', () => {
  it('begins in the own area, is offered no other, and of another one is told that it is not there', async () => {
    const person = await joined('rokan.hulu', { areas: '14.06' });
    for (const place of ['/meja', '/wilayah', '/peringkat', '/aturan/perdep-06-2016/andai']) {
      const { statusCode, body } = await person.get(place);
      expect([place, statusCode]).toEqual([place, 200]);
      expect([place, /value="(?:14|33(?:\.[\d.]+)?)"/.test(body)]).toEqual([place, false]);
      if (place !== '/peringkat') expect(body).toContain('Kabupaten Rokan Hulu');
    }
    for (const place of ['/meja', '/wilayah', '/aturan/perdep-06-2016/andai']) {
      const [other, none] = [
        await person.get(`${place}?wilayah=33.02`),
        await person.get(`${place}?wilayah=99.99`),
      ];
      expect([place, other.statusCode]).toEqual([place, 404]);
      expect(other.body.replace('33.02', '99.99')).toBe(none.body);
    }
  });
});

describe('a second step', () => {
  // A code holds for half a minute, which goes by on a machine with much else to do.
  beforeEach(() => standStill());
  afterEach(() => jest.useRealTimers());

  it('is asked for once it was shown to work; each code opens once, and others stand in for the telephone', async () => {
    const person = await joined('dua.langkah', { areas: '14', administers: 'ya' });
    const secret = /name="secret" value="([A-Z2-7]+)"/.exec((await person.get('/akun')).body)?.[1] ?? '';
    const code = (ahead: number): string =>
      codeAt(secretOf(secret) ?? new Uint8Array(), Math.floor(Date.now() / 30_000) + ahead);
    const wrong = await person.send('/akun/kode', { secret, code: '000', password: PASSWORD });
    expect([wrong.statusCode, wrong.body.includes('enam angka itu salah')]).toEqual([422, true]);
    const set = await person.send('/akun/kode', { secret, code: code(0), password: PASSWORD });
    const recovery = [...set.body.matchAll(/<li>([a-z2-9]{10})<\/li>/g)].map(([, each = '']) => each);
    expect(recovery).toHaveLength(10);

    const other = new Person(service, '10.8.0.1');
    expect((await other.signIn('dua.langkah', PASSWORD)).statusCode).toBe(401);
    expect((await other.signIn('dua.langkah', PASSWORD, code(0))).statusCode).toBe(401);
    expect((await other.signIn('dua.langkah', PASSWORD, code(1))).statusCode).toBe(303);
    expect((await other.signIn('dua.langkah', PASSWORD, recovery[0])).statusCode).toBe(303);
    expect((await other.signIn('dua.langkah', PASSWORD, recovery[0])).statusCode).toBe(401);
    expect((await other.get('/akun')).body).toContain('yang tersisa: 9');

    const link = linkIn((await admin.send('/pengguna/dua.langkah/tautan', { second: 'ya' })).body);
    const later = new Person(service, '10.8.0.2');
    await later.send(link, { password: PASSWORD, again: PASSWORD });
    expect((await later.signIn('dua.langkah', PASSWORD)).statusCode).toBe(303);
  });

  it('is kept sealed: a new key opens what the old one sealed, and without the key only what stands in for the telephone holds', async () => {
    const person = await joined('kunci.hilang', { areas: '14' });
    const secret = /name="secret" value="([A-Z2-7]+)"/.exec((await person.get('/akun')).body)?.[1] ?? '';
    const code = (ahead: number): string =>
      codeAt(secretOf(secret) ?? new Uint8Array(), Math.floor(Date.now() / 30_000) + ahead);
    const set = await person.send('/akun/kode', { secret, code: code(-1), password: PASSWORD });
    const recovery = /<li>([a-z2-9]{10})<\/li>/.exec(set.body)?.[1];
    const kept = async (): Promise<string> =>
      (
        await service.app
          .get(DataSource)
          .query<{ secret: string }[]>(`SELECT secret FROM account WHERE id = 'kunci.hilang'`)
      )[0]?.secret ?? '';
    const before = await kept();
    expect(before).toMatch(/^s1\.[0-9a-f]{8}\./);
    expect(before).not.toContain(secret);

    const keys = service.app.get(SecretKeys, { strict: false });
    expect(await keys.renew(LOCAL)).toEqual({ sealed: 1, lost: [] });
    expect(await kept()).not.toBe(before);
    const other = new Person(service, '10.8.0.3');
    expect((await other.signIn('kunci.hilang', PASSWORD, code(0))).statusCode).toBe(303);

    writeFileSync(service.settings.secretKeyFile, newKeyLine());
    expect((await other.signIn('kunci.hilang', PASSWORD, code(1))).statusCode).toBe(401);
    expect((await other.signIn('kunci.hilang', PASSWORD, recovery)).statusCode).toBe(303);
    expect(await keys.renew(LOCAL)).toEqual({ sealed: 0, lost: ['kunci.hilang'] });
  });

  it('does not hinder working in another of one’s roles', async () => {
    const person = new Person(service, '10.8.0.2');
    await person.signIn('dua.langkah', PASSWORD);
    expect((await person.get('/pengguna')).statusCode).toBe(403);
    expect((await person.send('/akun/peran', { role: 'administrator' })).statusCode).toBe(303);
    expect((await person.get('/pengguna')).statusCode).toBe(200);
    expect((await person.send('/akun/peran', { role: 'manager' })).statusCode).toBe(422);
  });
});

describe('files of a share sheet, sent before signing in', () => {
  const shown = async (person: Person): Promise<boolean> =>
    (await person.get('/masuk')).body.includes('Berkas yang dibagikan sebelum masuk');

  beforeAll(async () => {
    await joined('pembagi', { areas: 'semua' });
  });

  it('are held for that browser, and come in when whoever has signed in says so', async () => {
    const person = new Person(service, '10.7.0.1');
    const shared = await person.share([workbook('ksp-c-2009-2010.xlsx'), workbook('ksp-d-2009-2010.xlsx')]);
    expect(shared.headers.location).toBe('/akun/masuk?ke=%2Fmasuk&kabar=dipegang');
    expect((await person.get(String(shared.headers.location))).body).toContain('dipegang 15 menit');
    await person.signIn('pembagi', PASSWORD);
    const another = new Person(service, '10.7.0.1');
    await another.signIn('pembagi', PASSWORD);
    expect([await shown(person), await shown(another)]).toEqual([true, false]);
    expect((await person.get('/masuk')).body).toContain('ksp-d-2009-2010.xlsx');
    expect((await person.send('/masuk/dibagikan', { langkah: 'masukkan' }, 'other')).statusCode).toBe(403);
    const taken = await person.send('/masuk/dibagikan', { langkah: 'masukkan' });
    expect(taken.headers.location).toBe('/masuk?masuk=2&ganda=0&lewat=0');
    expect(await shown(person)).toBe(false);
  });

  it('are thrown away where somebody says that', async () => {
    const person = new Person(service, '10.7.0.2');
    await person.share(workbook('ksp-e-2009-2010.xlsx'));
    const key = [...person.cookies].find(([name]) => name.includes('rapor_bagikan')) ?? ['', ''];
    await person.signIn('pembagi', PASSWORD);
    await person.get('/masuk');
    expect((await person.send('/masuk/dibagikan', { langkah: 'buang' })).headers.location).toBe('/masuk');
    person.cookies.set(...key);
    expect((await person.get('/masuk')).body).toContain('sudah tidak dipegang lagi; bagikan lagi');
    expect(person.cookies.has(key[0])).toBe(false);
  });

  it('are held within limits: what is too much is told to be shared again', async () => {
    const again = '/akun/masuk?ke=%2Fmasuk&kabar=bagikan';
    const person = new Person(service, '10.7.0.3');
    const large = { filename: 'a.xlsx', content: Buffer.alloc(21 * 1024 * 1024) };
    const many = Array.from({ length: 13 }, () => workbook('ksp-e-2009-2010.xlsx'));
    for (const files of [large, many]) expect((await person.share(files)).headers.location).toBe(again);
    const one = workbook('ksp-e-2009-2010.xlsx');
    const told = [];
    for (let at = 0; at < 4; at += 1) told.push((await person.share(one)).headers.location === again);
    expect(told).toEqual([false, false, false, true]);
    const shares = service.app.get(HeldShares, { strict: false });
    const key = [...person.cookies].find(([name]) => name.includes('rapor_bagikan'))?.[1] ?? '';
    const later = Date.now() + 16 * 60_000;
    expect([shares.of(key).length, shares.of(key, later).length, shares.of(key).length]).toEqual([1, 0, 0]);
  });
});
