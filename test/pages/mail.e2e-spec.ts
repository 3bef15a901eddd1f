import '../support/source-threads';
import { AccountsService } from '../../src/auth/accounts.service';
import { LOCAL } from '../support/caller';
import { MailServer } from '../support/mail-server';
import { linkIn, Person } from '../support/person';
import { Service } from '../support/service';

const PASSWORD = 'kuda lumping makan beling';
const ANOTHER = 'sawah menguning di musim panen';

let mails: MailServer;
let service: Service;
let admin: Person;

beforeAll(async () => {
  mails = await MailServer.start();
  service = await Service.start({
    RAPOR_BROWSER: '/none',
    RAPOR_SMTP: mails.url,
    RAPOR_MAIL_FROM: 'rapor@dinas.example',
    RAPOR_PUBLIC_ADDRESS: 'http://127.0.0.1:3000',
  });
  const grants = [{ role: 'administrator' as const, units: [], areas: [] }];
  const accounts = service.app.get(AccountsService, { strict: false });
  const token = await accounts.invite(LOCAL, { id: 'kepala', name: 'Ibu Kepala', grants });
  admin = new Person(service);
  await admin.send(`/akun/undangan/${token}`, { password: PASSWORD, again: PASSWORD });
  await admin.signIn('kepala', PASSWORD);
});
afterAll(async () => {
  await service.stop();
  await mails.stop();
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
    expect(message).toContain(`http://127.0.0.1:3000${linkIn(message)}`);
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
