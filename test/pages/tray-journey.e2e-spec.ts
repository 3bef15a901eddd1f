import '../support/source-threads';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, HTTPRequest, Page } from 'puppeteer';
import { AccountsService } from '../../src/auth/accounts.service';
import { NATION } from '../../src/domain/area/area';
import { TrayService } from '../../src/intake/tray.service';
import { JobQueue } from '../../src/jobs/job-queue';
import { LOCAL } from '../support/caller';
import { Live } from '../support/live';
import { multipart } from '../support/multipart';
import { Person } from '../support/person';
import { barriersOn, fitsAcross } from '../support/site';
import { trayFile } from '../support/tray-files';
import { screensToUse } from '../support/ways-to-walk';

const NAMES = ['Maju', 'Tunas', 'Sinar', 'Karya', 'Bumi', 'Citra'].flatMap((one) =>
  ['Jaya', 'Sentosa', 'Bahari', 'Lestari', 'Mandiri', 'Harapan'].map((other) => `KSP ${one} ${other}`),
);
const FILES = NAMES.length + 4;
const MOST_TAPS = 15;

let live: Live;
const folder = mkdtempSync(join(tmpdir(), 'tray-'));

beforeEach(async () => {
  live = await Live.start();
});
afterEach(() => live.stop());
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Files of new units, two that have to be asked about, one that is no statement, and one twice. */
function written(screen: string): string[] {
  const plain = NAMES.map((name, at) => trayFile({ name, seat: `Desa Nomor ${at}` }));
  const twin = trayFile({ name: NAMES[0] ?? '', seat: 'Desa Seberang' });
  const yearless = trayFile({ name: 'KSP Ladang Timur', year: null });
  const contents = [...plain, twin, yearless, Buffer.from(`halo ${screen}`), plain[0] ?? Buffer.alloc(0)];
  return contents.map((content, at) => {
    const path = join(folder, `${screen}-${at}.csv`);
    writeFileSync(path, content);
    return path;
  });
}

/** A person's taps on the page, each waited for; files are read between them. */
class Taps {
  count = 0;

  constructor(private readonly page: Page) {}

  /** Taps what leads to another page, or to this one again. */
  async tap(selector: string): Promise<void> {
    this.count += 1;
    await Promise.all([this.page.waitForNavigation(), this.page.click(selector)]);
    await live.app.get(JobQueue).settled();
  }

  /** Looks again at what became of the files. */
  readonly look = async (): Promise<void> => this.tap('a[href=""]');

  /** Looks only at what has to be answered. */
  readonly asked = async (): Promise<void> => this.tap('a[href="/masuk?keadaan=asked"]');

  /** Taps what opens on the same page. */
  async open(selector: string): Promise<void> {
    this.count += 1;
    await this.page.click(selector);
  }
}

describe.each(screensToUse())('an evening of files on a %s', (screen) => {
  it('is settled in a few taps', async () => {
    const page = await live.open(screen);
    const taps = new Taps(page);
    await page.goto(`${live.origin}/masuk`);
    const input = (await page.$('input[type=file]')) as ElementHandle<never>;
    await input.uploadFile(...written(screen));
    taps.count += 1;
    await taps.tap('form[action="/masuk"] button');
    const sent = await page.content();
    expect(sent).toContain(`${FILES - 1} berkas masuk`);
    expect(sent).toContain('1 berkas sudah pernah masuk');
    await taps.look();
    await taps.tap('form[action="/masuk/daftarkan"] button');
    await taps.asked();
    expect(await barriersOn(page)).toEqual([]);
    expect(await fitsAcross(page)).toBe(true);
    await page.type('input[name=year]', '2024');
    await taps.tap('form[action$="/ulang"] button');
    await taps.tap('button[value=new]');
    await taps.asked();
    await taps.open('.tray-new summary');
    await taps.tap('button[value=register]');
    await taps.tap('a[href="/masuk?keadaan=refused"]');
    await taps.tap('.tray a');
    await page.type('input[name=alasan]', 'bukan laporan');
    await taps.tap('form[action$="/sisihkan"] button');
    const { states } = await live.app.get(TrayService).list(LOCAL, { offset: 0, limit: 1 });
    expect(states).toMatchObject({ queued: 0, reading: 0, asked: 0, refused: 0 });
    expect(taps.count).toBeLessThan(MOST_TAPS);
    await page.close();
  });
});

/** What the share sheet of a telephone sends: a form that no page sent, as an address that somebody types is asked for. */
async function share(page: Page, filename: string, content: Buffer): Promise<void> {
  const { payload, headers } = multipart({}, { filename, content });
  const once = (request: HTTPRequest): void => {
    page.off('request', once);
    const type = { 'content-type': headers['content-type'] ?? '' };
    void request.continue({
      method: 'POST',
      postData: payload.toString(),
      headers: { ...request.headers(), ...type },
    });
  };
  await page.setRequestInterception(true);
  page.on('request', once);
  page.on('request', (each) => void (each.isInterceptResolutionHandled() || each.continue()));
  await page.goto(`${live.origin}/masuk`);
}

it('a file that is shared from a telephone while nobody is signed in comes in after signing in', async () => {
  const [name, password] = ['bendahara', 'kuda lumping makan beling'];
  const grants = [{ role: 'official' as const, units: [], areas: [NATION] }];
  const accounts = live.app.get(AccountsService, { strict: false });
  const token = await accounts.invite(LOCAL, { id: name, name: 'Ibu Sari', grants });
  await new Person(live.service).send(`/akun/undangan/${token}`, { password, again: password });
  const page = await live.open('phone');
  await share(page, 'neraca.csv', trayFile({ name: 'KSP Maju Jaya' }));
  expect(await page.content()).toContain('dipegang 15 menit');
  await page.type('input[name=name]', name);
  await page.type('input[name=password]', password);
  const taps = new Taps(page);
  await taps.tap('form[action="/akun/masuk"] button');
  expect(await page.content()).toContain('neraca.csv');
  expect(await barriersOn(page)).toEqual([]);
  expect(await fitsAcross(page)).toBe(true);
  await taps.tap('button[value=masukkan]');
  expect(await page.content()).toContain('1 berkas masuk');
  await page.close();
});
