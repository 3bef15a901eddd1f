import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccountsService } from '../../src/auth/accounts.service';
import { NATION } from '../../src/domain/area/area';
import { JobQueue } from '../../src/jobs/job-queue';
import { LOCAL } from '../support/caller';
import { MailServer } from '../support/mail-server';
import { linkIn, Person } from '../support/person';
import { Service } from '../support/service';
import { filedAt, takeSteps } from '../support/signed';

const PASSWORD = 'kuda lumping makan beling';
const ANOTHER = 'sawah menguning di musim panen';

let mails: MailServer;
let service: Service;
let admin: Person;
let filing: string;

/** Somebody who was invited, signed in. */
async function personOf(invited: Parameters<AccountsService['invite']>[1], address: string): Promise<Person> {
  const accounts = service.app.get(AccountsService, { strict: false });
  const person = new Person(service, address);
  const token = await accounts.invite(LOCAL, invited);
  await person.send(`/akun/undangan/${token}`, { password: PASSWORD, again: PASSWORD });
  await person.signIn(invited.id, PASSWORD);
  return person;
}

beforeAll(async () => {
  mails = await MailServer.start();
  service = await Service.start({
    RAPOR_BROWSER: '/none',
    RAPOR_SMTP: mails.url,
    RAPOR_MAIL_FROM: 'rapor@dinas.example',
    RAPOR_PUBLIC_ADDRESS: 'https://127.0.0.1:3000',
  });
  const filename = 'ksp-e-2009-2010.xlsx';
  const content = readFileSync(join(__dirname, '../../fixtures/workbooks', filename));
  filing = await filedAt(service, 'ksp', 'perdep-06-2016', { filename, content });
  expect(await takeSteps(service, filing, ['submit', 'return'])).toEqual([303, 303]);
  const grants = [{ role: 'administrator' as const, units: [], areas: [] }];
  admin = await personOf({ id: 'kepala', name: 'Ibu Kepala', grants }, '10.1.1.1');
});
afterAll(async () => {
  await service.stop();
  await mails.stop();
});

describe('where people come by TLS', () => {
  it('what a browser keeps is of this host alone and goes by TLS only, and browsers are told to come so', async () => {
    const { headers } = await new Person(service, '10.4.0.9').signIn('kepala', PASSWORD);
    const cookies = [headers['set-cookie'] ?? []].flat();
    expect(cookies.map((each) => each.split('=')[0])).toEqual([
      '__Host-rapor_sesi',
      '__Host-rapor_perangkat',
    ]);
    for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax; Secure$/);
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  });
});

describe('where there is a mail server', () => {
  it('an invitation goes to its person, who chooses a password by it', async () => {
    const wrong = await admin.send('/pengguna', { id: 'bu.sari', areas: '14', mail: 'sari di dinas' });
    expect([wrong.statusCode, wrong.body.includes('nama@dinas.go.id')]).toEqual([422, true]);
    const invited = {
      id: 'bu.sari',
      name: 'Sari\nBcc: lain@dinas.example',
      areas: '14',
      mail: 'sari@dinas.example',
    };
    expect((await admin.send('/pengguna', invited)).headers.location).toBe('/pengguna/bu.sari?kabar=surel');
    const message = await mails.next();
    const [head = ''] = message.split('\r\n\r\n');
    expect(head).toMatch(/^To: sari@dinas\.example$/m);
    expect(head).toMatch(/^From: rapor@dinas\.example$/m);
    expect(head).not.toMatch(/^Bcc:/m);
    expect(message).toContain(`https://127.0.0.1:3000${linkIn(message)}`);
    const person = new Person(service, '10.4.0.1');
    await person.send(linkIn(message), { password: PASSWORD, again: PASSWORD });
    expect((await person.signIn('bu.sari', PASSWORD)).statusCode).toBe(303);
  });

  it('whoever forgot the password is sent a link; of a name that nobody has the same is said, and nothing sent', async () => {
    const visitor = new Person(service, '10.4.0.2');
    expect((await visitor.get('/akun/masuk')).body).toContain('href="/akun/lupa"');
    expect((await visitor.get('/akun/lupa')).body).toContain('Kirim tautan');
    const unknown = await visitor.send('/akun/lupa', { name: 'tidak.ada' });
    const without = await visitor.send('/akun/lupa', { name: 'kepala' });
    const known = await visitor.send('/akun/lupa', { name: ' Bu.Sari ' });
    expect([unknown.statusCode, unknown.body]).toEqual([200, known.body]);
    expect([without.statusCode, without.body]).toEqual([200, known.body]);
    const link = linkIn(await mails.next());
    await visitor.send(link, { password: ANOTHER, again: ANOTHER });
    expect((await visitor.signIn('bu.sari', ANOTHER)).statusCode).toBe(303);
    expect((await visitor.signIn('bu.sari', PASSWORD)).statusCode).toBe(401);
    expect(mails.received).toHaveLength(2);
  });

  it('an administrator has another link sent, and nobody asks for them without end', async () => {
    expect((await admin.get('/pengguna/bu.sari')).body).toContain('Kirim tautan ke sari@dinas.example');
    expect((await admin.send('/pengguna/bu.sari/surel', {})).headers.location).toContain('kabar=surel');
    expect(await mails.next()).toContain('Tautan kata sandi baru');
    expect((await admin.send('/pengguna/kepala/surel', {})).statusCode).toBe(422);
    const visitor = new Person(service, '10.4.0.3');
    const codes: number[] = [];
    for (let time = 0; time < 6; time += 1)
      codes.push((await visitor.send('/akun/lupa', { name: 'tidak.ada' })).statusCode);
    expect(codes).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

describe('a message to those who manage a unit', () => {
  it('goes by mail as it was shown, once, with no figure in its head, and the trail tells of it', async () => {
    const unit = filing.split('/')[2] ?? '';
    const manages = { role: 'manager' as const, units: [unit], areas: [] };
    const office = { role: 'official' as const, units: [], areas: [NATION] };
    const official = await personOf({ id: 'dinas', name: 'Petugas', grants: [office] }, '10.4.0.4');
    const place = `${filing}/temuan`;
    const found = { origin: 'ratio', about: '2.1', text: 'Kas kurang Rp5.000.000', until: '2020-01-31' };
    await official.get(place);
    expect((await official.upload(place, found)).statusCode).toBe(303);
    const nobody = await official.get(place);
    expect([nobody.statusCode, nobody.body.includes('lewat surel')]).toEqual([200, false]);

    const managed = { id: 'ketua', name: 'Pak Ketua', mail: 'ketua@ksp.example', grants: [manages] };
    const manager = await personOf(managed, '10.4.0.5');
    await personOf({ ...managed, id: 'sekretaris', name: 'Bu Sekretaris', mail: '' }, '10.4.0.6');
    expect((await official.get(filing)).body).toContain(`href="${place}#pesan"`);
    const { body } = await official.get(place);
    expect(body).toContain('Kirim lewat surel ke Pak Ketua<');
    expect(body).not.toContain('ketua@ksp.example');
    const [, mark = ''] = /name="surat" value="([^"]+)"/.exec(body) ?? [];
    const [, shown = ''] = /<textarea rows="6" readonly>([^<]+)</.exec(body) ?? [];
    expect(shown.split('\n')).toEqual([
      expect.stringMatching(/^Yth\. Pengurus /),
      expect.stringContaining('masih menunggu'),
      expect.stringContaining('Sesuai berkas'),
      expect.stringMatching(/Kas kurang Rp5\.000\.000 \(sudah lewat tenggatnya, 31 Januari 2020\)$/),
      `Jawab di halaman ini: https://127.0.0.1:3000${place}`,
      'Terima kasih.',
    ]);

    const before = mails.received.length;
    const changed = await official.upload(`${place}/surel`, { surat: 'lain' });
    expect([changed.statusCode, changed.body.includes('buka lagi halaman temuan')]).toEqual([400, true]);
    expect((await manager.get(place)).body).not.toContain('Kirim lewat surel');
    expect((await manager.upload(`${place}/surel`, { surat: mark })).statusCode).toBe(400);
    await official.get(place);
    for (const time of ['first', 'second']) {
      const sent = await official.upload(`${place}/surel`, { surat: mark });
      expect([time, sent.statusCode, sent.headers.location]).toEqual([
        time,
        303,
        `${place}?kabar=surel#pesan`,
      ]);
    }
    await service.app.get(JobQueue).settled();
    expect(mails.received).toHaveLength(before + 1);
    const message = await mails.next();
    const [head = '', text = ''] = message.split('\r\n\r\n');
    expect(head).toMatch(/^To: ketua@ksp\.example$/m);
    expect(/^Subject: (.*)$/m.exec(head)?.[1]).toMatch(/^Laporan \D+: ada yang menunggu jawaban$/);
    expect(text.trim().split('\r\n')).toEqual(shown.split('\n'));
    expect((await official.get(`${place}?kabar=surel`)).body).toContain('Pesan dikirim lewat surel');
    const trail = (await admin.get('/jejak')).body;
    expect(trail.match(/<strong>Pesan kepada pengurus dikirim lewat surel</g)).toHaveLength(1);
  });
});

describe('a reminder of an office', () => {
  it('goes by mail too where that is ticked, to those who have an address, once a day', async () => {
    const unit = filing.split('/')[2] ?? '';
    const official = new Person(service, '10.4.0.7');
    await official.signIn('dinas', PASSWORD);
    const page = (await official.get('/meja')).body;
    expect(page).toContain('Kirim juga lewat surel kepada pengurus yang alamatnya terdaftar');
    const fields = { tindakan: 'ingatkan', tahun: '2010', unit, pesan: 'Mohon neracanya dikirim.' };
    const before = mails.received.length;
    const remind = async (more: Record<string, string>): Promise<string> =>
      (await official.send('/meja/tindakan', { ...fields, ...more })).body;
    expect(await remind({ tahun: '2009' })).toContain(
      'Pengingat tersimpan; pengurusnya membacanya di beranda.',
    );
    expect(await remind({ surel: 'ya' })).toContain('dikirim juga lewat surel kepada pengurusnya');
    expect(await remind({ surel: 'ya' })).toContain('Sudah diingatkan hari ini');
    await service.app.get(JobQueue).settled();
    expect(mails.received).toHaveLength(before + 1);
    const [head = '', text = ''] = (await mails.next()).split('\r\n\r\n');
    expect(head).toMatch(/^To: ketua@ksp\.example$/m);
    expect(head).not.toContain('neracanya');
    expect(text.trim().split('\r\n').slice(1)).toEqual([
      'Mohon neracanya dikirim.',
      `Buka laporannya di halaman ini: https://127.0.0.1:3000/unit/${unit}`,
      'Terima kasih.',
    ]);
  });
});
