import { AccountsService } from '../../src/auth/accounts.service';
import { codeAt, secretOf } from '../../src/domain/access/one-time-code';
import { LOCAL } from './caller';
import { firstOf, type PageType } from './page-type';
import { linkIn, Person } from './person';
import { Service } from './service';

const PASSWORD = 'kuda lumping makan beling';
const GRANTS = [{ role: 'administrator' as const, units: [], areas: [] }];

/** Pages of accounts, of a service of their own: where there are accounts nothing else is shown without one. */
export async function ofAccounts(): Promise<PageType[]> {
  const service = await Service.start({ RAPOR_BROWSER: '/none', RAPOR_SMTP: 'smtp://127.0.0.1:9' });
  try {
    return await pagesOf(service);
  } finally {
    await service.stop();
  }
}

async function pagesOf(service: Service): Promise<PageType[]> {
  const accounts = service.app.get(AccountsService, { strict: false });
  const id = 'kepala.bidang@koperasi.kabupaten-contoh.go.id';
  const link = `/akun/undangan/${await accounts.invite(LOCAL, { id, name: 'Ibu Kepala Bidang', grants: GRANTS })}`;
  const admin = new Person(service);
  const pages: [string, string][] = [['invitation', (await admin.get(link)).body]];
  await admin.send(link, { password: PASSWORD, again: PASSWORD });
  pages.push(['sign-in', (await admin.signIn(id, 'salah sekali')).body]);
  const asked = { name: 'Bu Sari Wulandari', login: 'sari', nik: '3201010010001', contact: '0812 0000 0000' };
  pages.push(['forgotten', (await admin.get('/akun/lupa')).body]);
  pages.push(['ask-account', (await admin.get('/akun/minta')).body]);
  pages.push(['ask-account', (await admin.send('/akun/minta', asked)).body]);
  await admin.signIn(id, PASSWORD);
  const invited = await admin.send('/pengguna', { id: 'pembina', areas: '14.06\n31', administers: 'ya' });
  pages.push(['account-link', invited.body]);
  await admin.send(linkIn(invited.body), { password: PASSWORD, again: PASSWORD });
  pages.push(['users', (await admin.send('/pengguna', { id: 'lain', areas: '99' })).body]);
  await new Person(service).signIn('pembina', PASSWORD);
  const supervisor = new Person(service);
  await supervisor.signIn('pembina', PASSWORD);
  const own = (await supervisor.get('/akun')).body;
  const secret = firstOf(own, /name="secret" value="([A-Z2-7]+)"/);
  const code = codeAt(secretOf(secret) ?? new Uint8Array(), Math.floor(Date.now() / 30_000));
  pages.push(['account', own]);
  pages.push(['codes', (await supervisor.send('/akun/kode', { secret, code, password: PASSWORD })).body]);
  const key = await supervisor.send('/akun/kunci', {
    name: 'Papan data kabupaten',
    scope: 'read',
    days: '90',
  });
  pages.push(['account-key', key.body]);
  pages.push(['account', (await supervisor.get('/akun?kabar=sandi')).body]);
  pages.push(['user', (await admin.get('/pengguna/pembina')).body]);
  return pages.map(([template, html]) => ({ template, title: 'akun', at: { html } }));
}
