import '../support/source-threads';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { Page } from 'puppeteer';
import { AuditService } from '../../src/audit/audit.service';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { DAY } from '../../src/domain/durations';
import { RowDraftsService } from '../../src/intake/row-drafts.service';
import { putDraft } from '../../src/intake/row-drafts.store';
import type { ReadingDocument } from '../../src/reading/reading-document';
import { describeWithBrowser } from '../support/browser';
import { LOCAL } from '../support/caller';
import { Live } from '../support/live';
import type { SCREENS } from '../support/live';
import { multipart } from '../support/multipart';
import { ownLayout } from '../support/own-layout';

const folder = mkdtempSync(join(tmpdir(), 'rapor-own-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

async function workbook(
  year: number,
  name: string,
  called: Readonly<Record<string, string>> = {},
): Promise<string> {
  const path = join(folder, `${name} ${year}.xlsx`);
  writeFileSync(path, await relabelled(await ownLayout(year, name), called));
  return path;
}

/** The workbook with other words for some of its rows. */
async function relabelled(content: Buffer, called: Readonly<Record<string, string>>): Promise<Buffer> {
  if (Object.keys(called).length === 0) return content;
  const book = new Workbook();
  await book.xlsx.load(content as never);
  book.eachSheet((sheet) =>
    sheet.eachRow((row) => {
      const label = row.getCell(1);
      label.value = called[label.text] ?? label.value;
    }),
  );
  return Buffer.from(await book.xlsx.writeBuffer());
}

describeWithBrowser('a workbook of an unknown layout, in a browser', () => {
  let live: Live;
  beforeAll(async () => {
    live = await Live.start();
  });
  afterAll(async () => {
    await live.stop();
  });

  async function send(page: Page, path: string): Promise<void> {
    await page.goto(`${live.origin}/`);
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('input[type=file]')]);
    await chooser.accept([path]);
    await page.select('select[name=rules]', 'perdep-06-2016');
    await Promise.all([page.waitForNavigation(), page.click('.upload button[type=submit]')]);
  }
  /** What an expression gives in the page: the tests know no types of the browser. */
  const ask = async <T>(page: Page, expression: string): Promise<T> => (await page.evaluate(expression)) as T;
  const textOf = async (page: Page, selector: string): Promise<string> =>
    ask(page, `document.querySelector(${JSON.stringify(selector)}).textContent`);
  const tally = async (page: Page): Promise<string> => textOf(page, '#jumlah .tally');
  /** Presses the button of a line in the card of a row, with the keyboard. */
  async function pick(page: Page, row: string, line: string): Promise<void> {
    const [heading, words] = [JSON.stringify(row), JSON.stringify(line)];
    await page.evaluate(`[...document.querySelectorAll('.row.open')]
      .find((card) => card.querySelector('h3').textContent.trim() === ${heading})
      .querySelectorAll('.choice').forEach((each) => each.textContent.includes(${words}) && each.focus())`);
    await page.keyboard.press('Enter');
  }
  async function chooseInAll(page: Page, value: string): Promise<void> {
    await page.evaluate(
      `document.querySelectorAll('.row.open select').forEach((each) => { each.value = '${value}'; })`,
    );
    await Promise.all([page.waitForNavigation(), page.click('button[value=simpan]')]);
    if ((await page.$('#sebelum-simpan')) === null) return;
    await Promise.all([page.waitForNavigation(), page.click('button[value=tetap]')]);
  }
  async function openReading(page: Page): Promise<void> {
    await page.goto(await ask(page, `document.querySelector('a[href*="/baca"]:not(#kotak-masuk a)').href`));
  }
  const isWideEnough = async (page: Page): Promise<boolean> =>
    ask(page, 'document.documentElement.scrollWidth <= document.documentElement.clientWidth');

  it.each<[keyof typeof SCREENS, string]>([
    ['phone', 'KSP Telepon Genggam'],
    ['desktop', 'KSP Meja Kerja'],
  ])(
    'on a %s: two lines are corrected by keyboard, the totals agree, the report is there; next year asks nothing',
    async (screen, name) => {
      const page = await live.open(screen);
      await send(page, await workbook(2021, name));
      expect(page.url()).toContain('/baca');
      expect(await textOf(page, '.notice')).toContain('2 baris belum jelas');
      expect(await isWideEnough(page)).toBe(true);
      expect(await tally(page)).toBe('20 dari 22 jumlah cocok');
      await pick(page, 'Bon karyawan', 'Aset lancar lainnya');
      expect(await textOf(page, '#jumlah')).toContain('✗ selisih');
      await pick(page, 'Celengan hari raya', 'Aset lancar lainnya');
      expect(await tally(page)).toBe('22 dari 22 jumlah cocok');
      expect(await textOf(page, '#jumlah')).not.toContain('✗');
      await Promise.all([page.waitForNavigation(), page.click('button[value=simpan]')]);
      expect(page.url()).toContain('/penilaian/');
      expect(await textOf(page, 'h1')).toBe(name);
      await Promise.all([page.waitForNavigation(), page.click('.actions .button')]);
      expect(await textOf(page, 'body')).toContain('Laporan Penilaian Kesehatan');
      await send(page, await workbook(2022, name));
      expect(page.url()).toContain('/penilaian/');
      expect(await textOf(page, 'body')).toContain('31 Desember 2022');
      await openReading(page);
      expect(await textOf(page, 'body')).toContain(`Diingat dari unggahan ${name} 2021.xlsx`);
      expect(await tally(page)).toBe('22 dari 22 jumlah cocok');
      await page.close();
      expect(live.complaints).toEqual([]);
    },
  );

  it('on a phone: rows of one place are confirmed by one tap, after what it does to the sums is shown', async () => {
    const page = await live.open('phone');
    await send(page, await workbook(2021, 'KSP Satu Ketukan'));
    const chosen = '[...document.querySelectorAll(".row.open select")].map(({ value }) => value)';
    expect(await textOf(page, '[data-together] h2')).toContain('→ pos “lain-lain”');
    expect(await textOf(page, '[data-effects]')).toContain(
      'Jumlah aset lancar 2021: selisih 4.150.000 → 0 ✓',
    );
    expect(await ask<string[]>(page, chosen)).toEqual(['', '']);
    await page.tap('button[name=agree]');
    const lines = await ask<string[]>(page, chosen);
    expect(lines.every((line) => line !== '')).toBe(true);
    expect(await tally(page)).toBe('22 dari 22 jumlah cocok');
    expect(await ask(page, 'document.activeElement.dataset.undo')).toBe('');
    await page.tap('[data-undo]');
    expect(await ask(page, 'document.activeElement.name')).toBe('agree');
    expect(await ask<string[]>(page, chosen)).toEqual(['', '']);
    const chooseAll = async (value: string): Promise<void> =>
      ask(
        page,
        `document.querySelectorAll('[data-together] select').forEach((each) => {
          each.value = '${value}';
          each.dispatchEvent(new Event('change', { bubbles: true }));
        })`,
      );
    await chooseAll('none');
    expect(await textOf(page, '[data-effects]')).toBe(
      'Tidak ada jumlah di berkas yang membuktikan baris ini.',
    );
    await chooseAll('');
    await page.tap('button[name=agree]');
    await Promise.all([page.waitForNavigation(), page.tap('button[value=simpan]')]);
    expect(page.url()).toContain('/penilaian/');
    const [event] = (await live.app.get(AuditService).newest(20)).filter(
      ({ action }) => action === 'mapping-corrected',
    );
    expect(event?.details).toMatchObject({ together: true });
    await openReading(page);
    expect(await textOf(page, '.remembered')).toContain('dibenarkan bersama baris lain');
    await page.close();
  });

  it('on a phone: one tap confirms what every place proposes, without what may have a line of its own, and takes it back', async () => {
    const page = await live.open('phone');
    const called = {
      'Giro dan tabungan di bank': 'Kas dan setara kas',
      'Cadangan umum': 'Cadangan dan hibah',
      'Beban karyawan': 'Honor dan transport karyawan',
    };
    await send(page, await workbook(2021, 'KSP Semua Saran', called));
    const groups = await ask<string[]>(
      page,
      '[...document.querySelectorAll("[data-together]")].map(({ id }) => id)',
    );
    expect(groups).toEqual(['g-asset', 'g-equity', 'g-expense', 'g-rest']);
    const open = async () =>
      ask<number>(
        page,
        `[...document.querySelectorAll('.row.open select')].filter(({ value }) => value === '').length`,
      );
    expect(await open()).toBe(5);
    expect(await textOf(page, '#g-semua button[name=agree]')).toBe('Ya, semua saran di atas benar (3 baris)');
    const told = /Sesudahnya (\d+) dari/.exec(await textOf(page, '#g-semua'))?.[1];
    await page.tap('#g-semua button[name=agree]');
    expect(await open()).toBe(2);
    expect(await tally(page)).toContain(`${told} dari`);
    await page.tap('#g-semua [data-undo]');
    expect(await open()).toBe(5);
    await page.tap('#g-semua button[name=agree]');
    // The bar that saves stays at the lower edge, over what is just above it.
    await page.evaluate(
      `document.querySelector('#g-rest button[name=agree]').scrollIntoView({ block: 'center' })`,
    );
    await page.tap('#g-rest button[name=agree]');
    expect(await open()).toBe(0);
    await page.close();
  });

  it('keeps each choice as it is made: a closed page, a line that is down and another device lose none, and none is an answer', async () => {
    const page = await live.open('phone');
    await send(page, await workbook(2021, 'KSP Menunggu'));
    await send(page, await workbook(2021, 'KSP Baterai Habis'));
    const place = page.url();
    const lines = '[...document.querySelectorAll(".row.open select")].map(({ value }) => value).sort()';
    const says = (sentence: string) =>
      page.waitForFunction(
        `document.querySelector('[data-kept]').textContent.startsWith(${JSON.stringify(sentence)})`,
        { polling: 50, timeout: 60_000 },
      );
    // Of this file: a page of another test may have been closed before its last choice was answered.
    const nothingHeld = () =>
      page.waitForFunction(
        'localStorage.getItem(`rapor:rancangan:${document.forms.pembacaan.dataset.draft}`) === null',
        { polling: 50, timeout: 60_000 },
      );
    await pick(page, 'Bon karyawan', 'Aset lancar lainnya');
    await says('Pilihan Anda tersimpan sementara');
    const other = await live.open('desktop', { scripts: false });
    await other.goto(place);
    expect(await textOf(other, '#rancangan')).toContain('1 pilihan Anda dari');
    expect(await textOf(other, '#rancangan')).toContain('Belum menjadi jawaban');
    expect(await ask<string[]>(other, lines)).toEqual(['', 'other-current-assets']);
    await page.bringToFront();
    // Chosen again while the first choice is on its way, and the line breaks behind that one.
    await page.evaluate(`{
      const { fetch } = window;
      let turn = 0;
      window.fetch = (...of) => (turn += 1) > 1
        ? Promise.reject(new TypeError('no line'))
        : new Promise((go) => { window.goOn = () => go(fetch(...of)); });
      window.mend = () => { window.fetch = fetch; };
      const select = document.querySelector('.row.open select[name^="m:"]:has(option:checked[value=""])');
      for (const value of ['none', 'cash']) {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
      window.goOn();
    }`);
    await says('Sambungan terputus');
    expect(await ask<string>(page, 'Object.values(localStorage).join()')).toContain('"cash"');
    const again = `document.querySelector('.row.open select').dispatchEvent(new Event('change', { bubbles: true }))`;
    await page.evaluate(`{
      const { setItem } = Storage.prototype;
      const { mend } = window;
      window.mend = () => { mend(); Storage.prototype.setItem = setItem; };
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
      ${again};
    }`);
    await says('Pilihan Anda belum tersimpan di mana pun');
    await page.evaluate('window.mend()');
    // As many at once as a browser lets nobody send who leaves the page.
    await page.evaluate(`for (let at = 0; at < 900; at += 1) {
      const name = 't:' + String(at).padStart(12, '0');
      document.forms.pembacaan.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value: 'cash' }));
    }
    ${again}`);
    await nothingHeld();
    await says('Pilihan Anda tersimpan sementara');
    await page.setOfflineMode(true);
    await pick(page, 'Celengan hari raya', 'Aset lancar lainnya');
    await says('Sambungan terputus');
    await page.goto('about:blank');
    await page.setOfflineMode(false);
    await page.goto(place);
    await nothingHeld();
    expect(await tally(page)).toBe('22 dari 22 jumlah cocok');
    await other.bringToFront();
    await other.reload();
    expect(await ask<string[]>(other, lines)).toEqual(['other-current-assets', 'other-current-assets']);
    const kept = async (): Promise<unknown> => (await live.app.get(AuditService).newest(1))[0]?.action;
    expect(await kept()).not.toBe('mapping-corrected');
    await Promise.all([other.waitForNavigation(), other.click('button[value=simpan]')]);
    expect(other.url()).toContain('/penilaian/');
    expect(await textOf(other, '#kotak-masuk a')).toContain('Berikutnya: KSP Menunggu 2021.xlsx');
    await other.goto(place);
    expect(await other.$('#rancangan')).toBeNull();
    await Promise.all([page.close(), other.close()]);
  });

  it('takes a choice back whose answer was lost, and takes nothing that the page sent by itself for a choice of another page', async () => {
    const page = await live.open('desktop');
    await send(page, await workbook(2021, 'KSP Jawaban Hilang'));
    const uploadId = page.url().split('/')[4] ?? '';
    const drafted = async () => (await live.app.get(RowDraftsService).of(LOCAL, uploadId)).fields;
    const choose = (value: string): Promise<unknown> =>
      page.evaluate(`{
        const select = document.querySelector('.row.open select');
        select.value = '${value}';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }`);
    const says = (sentence: string) =>
      page.waitForFunction(
        `document.querySelector('[data-kept]').textContent.startsWith(${JSON.stringify(sentence)})`,
        { polling: 50, timeout: 60_000 },
      );
    await page.evaluate(`{
      const { fetch } = window;
      window.mend = () => { window.fetch = fetch; };
      window.fetch = (...of) => fetch(...of).then(() => { throw new TypeError('no answer'); });
    }`);
    await choose('cash');
    await says('Sambungan terputus');
    expect([...(await drafted()).values()]).toEqual(['cash']);
    await page.evaluate('window.mend()');
    await choose('');
    await says('Pilihan Anda tersimpan sementara');
    expect((await drafted()).size).toBe(0);
    // It arrives, and its answer is still waited for when the form goes.
    await page.evaluate(`{
      const { fetch } = window;
      window.fetch = (...of) => fetch(...of).then(() => { window.arrived = true; return new Promise(() => {}); });
    }`);
    await choose('cash');
    await page.waitForFunction('window.arrived', { polling: 50, timeout: 60_000 });
    await choose('');
    await Promise.all([page.waitForNavigation(), page.click('button[value=simpan]')]);
    expect(await textOf(page, '#sebelum-simpan')).toContain('2 baris belum dipilih');
    expect(await page.$('#halaman-lain')).toBeNull();
    await page.close();
  });

  it('without scripts: each choice is sent, and the page comes back with it and the totals', async () => {
    const page = await live.open('phone', { scripts: false });
    await send(page, await workbook(2021, 'KSP Tanpa Skrip'));
    await Promise.all([page.waitForNavigation(), page.click('button[value=simpan]')]);
    expect(await textOf(page, '#sebelum-simpan')).toContain('2 baris belum dipilih');
    // Whoever ends a field with Enter has not said that it is to be kept as it is.
    await page.focus('input[name=name]');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toContain('/baca');
    const press = async (row: string): Promise<void> => {
      await Promise.all([page.waitForNavigation(), pick(page, row, 'Aset lancar lainnya')]);
    };
    await press('Bon karyawan');
    expect(await textOf(page, '.notice')).toContain('1 baris belum jelas');
    await press('Celengan hari raya');
    expect(await tally(page)).toBe('22 dari 22 jumlah cocok');
    expect(await textOf(page, '.notice')).toContain('Semua baris sudah jelas');
    await Promise.all([page.waitForNavigation(), page.click('button[value=simpan]')]);
    expect(page.url()).toContain('/penilaian/');
    await page.close();
  });

  it('offers to another unit what one decided, and applies nothing by itself; a choice can be taken back', async () => {
    const page = await live.open('desktop');
    await send(page, await workbook(2021, 'KSP Pertama'));
    await chooseInAll(page, 'prepaid-expenses');
    await send(page, await workbook(2021, 'KSP Kedua'));
    expect(page.url()).toContain('/baca');
    expect(await textOf(page, '.picks')).toContain('dari unit lain sejenis: pakai?');
    await send(page, await workbook(2022, 'KSP Pertama'));
    await openReading(page);
    await chooseInAll(page, 'auto');
    await send(page, await workbook(2023, 'KSP Pertama'));
    expect(page.url()).toContain('/baca');
    const actions = (await live.app.get(AuditService).newest(200)).map((event) => event.action);
    expect(actions).toContain('mapping-corrected');
    expect(actions).toContain('mapping-forgotten');
    await page.close();
  });

  it('reads a stored file otherwise on demand: both its years become revisions with a reason, nothing is asked', async () => {
    const page = await live.open('desktop');
    await send(page, await workbook(2021, 'KSP Diperbaiki'));
    await chooseInAll(page, 'other-current-assets');
    await openReading(page);
    await chooseInAll(page, 'prepaid-expenses');
    expect(page.url()).toContain('?revisi=2020,2021');
    await page.goto(await ask(page, `document.querySelector('a[href$="/perubahan"]').href`));
    expect(await textOf(page, 'body')).toContain('Cara membaca berkas KSP Diperbaiki 2021.xlsx diperbaiki');
    expect(await textOf(page, 'body')).toContain('Skor dan predikat');
    await page.close();
  });

  it('shows what a hostile file says as text', async () => {
    const page = await live.open('desktop');
    const path = join(folder, 'jahat.xlsx');
    const evil = `KSP <img src=x onerror="document.title='rusak'"> "'>`;
    writeFileSync(path, await ownLayout(2021, evil));
    await send(page, path);
    expect(page.url()).toContain('/baca');
    expect(
      await ask<number>(page, `document.querySelectorAll('main img, main script:not([src])').length`),
    ).toBe(0);
    expect(await textOf(page, '.sheet-grid')).toContain('<img src=x');
    expect(await ask<string>(page, 'document.title')).not.toBe('rusak');
    await page.close();
  });

  it('has no fault that a tool for accessibility finds, on a phone', async () => {
    const page = await live.open('phone');
    await send(page, await workbook(2021, 'KSP Semua Orang'));
    const places = [
      page.url(),
      `${live.origin}/laporan/baru`,
      `${live.origin}/laporan/baru?name=KSP+A&kind=ksp&year=2019`,
    ];
    for (const place of places) {
      await page.goto(place);
      await page.evaluate(AXE);
      const found = await ask<string[]>(
        page,
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
      );
      expect(found).toEqual([]);
      expect(await isWideEnough(page)).toBe(true);
    }
    await page.close();
  });

  describe('the API', () => {
    const post = (url: string, content: Buffer, fields: Record<string, string> = {}) =>
      live.app.inject({ method: 'POST', url, ...multipart(fields, { filename: 'api.xlsx', content }) });

    /** A file whose rows are asked about: where their page is, how it is looked at, and what is said on it, each time with this. */
    const asked = async (content: Buffer, always: Readonly<Record<string, string>> = {}) => {
      const sent = await post('/unggah', content, { kind: 'ksp' });
      const [url = ''] = String(sent.headers.location).split('?');
      const look = () => live.app.inject({ url, headers: { host: '127.0.0.1' } });
      const say = (fields: Readonly<Record<string, string>>) =>
        live.app.inject({ method: 'POST', url, ...multipart({ ...always, ...fields }) });
      return { url, uploadId: url.split('/')[2] ?? '', look, say };
    };
    const drafted = (uploadId: string, fields: Readonly<Record<string, string>>): Promise<void> =>
      live.app.get(UnitOfWork).run(LOCAL, (scope) => putDraft(scope, uploadId, { fields, turn: 0 }));
    /** The rows of a page that are asked about. */
    const openIn = (body: string): string[] =>
      [...body.matchAll(/class="row doubtful open" id="k-([0-9a-f]+)"/g)].map(([, id = '']) => id);
    /** What the form of a page says of itself. */
    const carriedBy = (body: string): { readonly turn: string; readonly shown: string } => {
      const field = (name: string): string =>
        new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
      const shown = field('shown').replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
      return { turn: field('turn'), shown };
    };

    it('is no end where no rule set is in force: the page comes back with what was chosen, and asks for one', async () => {
      const sent = await post('/unggah', await ownLayout(2021, 'KSPPS A'), { kind: 'kspps' });
      const [url = ''] = String(sent.headers.location).split('?');
      const shown = await live.app.inject({ url: `${url}?kind=kspps`, headers: { host: '127.0.0.1' } });
      const id = /id="k-([0-9a-f]+)"/.exec(shown.body)?.[1] ?? '';
      const said = { do: 'tetap', kind: 'kspps', [`m:${id}`]: 'none' };
      const { statusCode, body } = await live.app.inject({ method: 'POST', url, ...multipart(said) });
      expect([
        statusCode,
        body.includes('pilihan Anda tetap ada'),
        body.includes('<select name="rules">'),
      ]).toEqual([422, true, true]);
      expect(body).toMatch(new RegExp(`<select name="m:${id}">.*?<option value="none" selected>`));
    });

    it('goes on with the year that was said before, where the file says none', async () => {
      const book = new Workbook();
      await book.xlsx.load((await ownLayout(2021, 'KSP Tanpa Tahun')) as never);
      book.eachSheet((sheet) => {
        sheet.spliceColumns(3, 1);
        sheet.eachRow((row) => {
          if (row.getCell(1).value === 'Keterangan') row.getCell(2).value = 'Jumlah';
        });
      });
      const sent = await post('/unggah', Buffer.from(await book.xlsx.writeBuffer()), { kind: 'ksp' });
      const [frame = ''] = String(sent.headers.location).split('?');
      expect(frame).toContain('/bingkai');
      const fields = { year: '2021', rules: 'perdep-06-2016' };
      const said = await live.app.inject({ method: 'POST', url: frame, ...multipart(fields) });
      const [url = ''] = String(said.headers.location).split('?');
      const kept = await live.app.inject({
        method: 'POST',
        url,
        ...multipart({ do: 'tetap', ...fields, year: '' }),
      });
      expect(kept.headers.location).toContain('/penilaian/');
    });

    it('keeps what the page does not show, and puts only that choice aside whose cell is no amount', async () => {
      const book = new Workbook();
      await book.xlsx.load((await ownLayout(2021, 'KSP Sel Rusak')) as never);
      const sheet = book.getWorksheet('Posisi');
      sheet?.eachRow((row) => {
        if (row.getCell(1).value === 'Bon karyawan') row.getCell(2).value = '3.3oo.ooo';
      });
      const { url, look, say } = await asked(Buffer.from(await book.xlsx.writeBuffer()));
      const ids = openIn((await look()).body);
      expect(ids).toHaveLength(2);
      const [first = '', second = ''] = ids.map((id) => `m:${id}`);
      expect((await say({ do: 'ingat', [first]: 'other-current-assets' })).statusCode).toBe(204);
      const { statusCode, body } = await say({ do: 'tetap', [second]: 'other-current-assets' });
      expect(statusCode).toBe(200);
      expect(body).toContain('1 pilihan belum dapat dipakai');
      expect(body.match(/<option value="other-current-assets" selected>/g)).toHaveLength(1);
      expect((await say({ do: 'ingat', rules: 'perdep-99-2099' })).statusCode).toBe(422);
      const made = (lot: number): [string, string][] =>
        Array.from({ length: 1900 }, (_, at) => [`m:${String(lot * 1900 + at).padStart(12, '0')}`, 'none']);
      const lots = [];
      for (let lot = 0; lot < 11; lot += 1)
        lots.push((await say({ do: 'ingat', ...Object.fromEntries(made(lot)) })).statusCode);
      expect(lots).toEqual([...Array.from({ length: 10 }, () => 204), 400]);
      const anew = await say({ do: 'ulang' });
      expect(anew.headers.location).toBe(url);
      expect((await look()).body).not.toContain('selected>Aset lancar lainnya');
    });

    it('of two pages of one file neither undoes the other: what it does not show is shown before anything is kept', async () => {
      const said = { rules: 'perdep-06-2016' };
      const { look, say } = await asked(await ownLayout(2021, 'KSP Dua Gawai'), said);
      const { body: first } = await look();
      const page = carriedBy(first);
      const [a = '', b = ''] = openIn(first);
      await say({ do: 'ingat', ...page, [`m:${a}`]: 'cash' });
      const behind = await say({ do: 'tetap', ...page, [`m:${a}`]: '', [`m:${b}`]: 'none' });
      expect([behind.statusCode, behind.body.includes('dipilih di sana: Kas')]).toEqual([200, true]);
      const against = await say({ do: 'tetap', ...page, [`m:${a}`]: 'land', [`m:${b}`]: 'none' });
      expect([
        against.statusCode,
        against.body.includes('di sini Tanah, di sana Kas. Yang dipakai: Tanah'),
      ]).toEqual([200, true]);
      expect((await look()).body).toContain('di sini Tanah, di sana Kas');
      const both = { [`m:${a}`]: 'land', [`x:${a}`]: 'cash', [`m:${b}`]: 'none' };
      expect((await say({ do: 'tetap', ...page, ...both })).headers.location).toContain('/penilaian/');
      expect((await say({ do: 'ingat', ...page, [`m:${a}`]: 'cash' })).statusCode).toBe(412);
      expect((await look()).body).not.toContain('id="rancangan"');
      const late = await say({ do: 'tetap', ...page, [`m:${a}`]: 'cash' });
      expect([late.statusCode, late.body.includes('berkasnya sudah disimpan')]).toEqual([200, true]);
    });

    it('keeps a file though no list shows a line that was chosen, or a row is there no more: nobody else chose it', async () => {
      const said = { kind: 'bumdes' };
      const { uploadId, look, say } = await asked(await ownLayout(2021, 'KSP Jenis Lain'), said);
      const gone = { 'm:0123456789ab': 'cash', 'x:0123456789ab': 'land' };
      await drafted(uploadId, gone);
      const { body: first } = await look();
      const [id = ''] = openIn(first);
      // A line that no BUM Desa has.
      const { body } = await say({ do: 'hitung', ...carriedBy(first), [`m:${id}`]: 'interest-receivable' });
      expect(carriedBy(body).shown).toContain('interest-receivable');
      const kept = await say({ do: 'tetap', ...carriedBy(body), [`m:${id}`]: '' });
      expect(kept.headers.location).toContain('/penilaian/');
    });

    it.each(['ingat', 'ulang', 'simpan'])('says that a file is not there, for %s too', async (action) => {
      const url = '/unggah/00000000-0000-7000-8000-000000000000/baca';
      const { statusCode } = await live.app.inject({ method: 'POST', url, ...multipart({ do: action }) });
      expect(statusCode).toBe(404);
    });

    it('opens the page of a draft that chose what this release does not know, and forgets one that nobody touches', async () => {
      const { uploadId, look } = await asked(await ownLayout(2021, 'KSP Rilis Lama'));
      const row = 'm:0123456789ab';
      await drafted(uploadId, { rules: 'perdep-99-2099', kind: 'koperasi-lama', [row]: 'none' });
      const { statusCode, body } = await look();
      expect([statusCode, body.includes('tidak dikenal lagi oleh versi ini')]).toEqual([200, true]);
      const drafts = live.app.get(RowDraftsService);
      const daysOn = (days: number): Date => new Date(Date.now() + days * DAY);
      await drafts.sweep(LOCAL, daysOn(89));
      expect((await drafts.of(LOCAL, uploadId)).fields).toEqual(new Map([[row, 'none']]));
      await drafts.sweep(LOCAL, daysOn(91));
      expect((await drafts.of(LOCAL, uploadId)).fields.size).toBe(0);
    });

    it('reads a file without storing it, asks about doubtful rows, and takes corrections', async () => {
      const content = await ownLayout(2021, 'KSP Lewat Program');
      const read = await post('/api/read', content);
      expect(read.statusCode).toBe(200);
      const document = read.json<ReadingDocument>();
      expect(document.unit).toEqual({ name: 'KSP Lewat Program', kind: 'ksp' });
      const doubtful = document.rows.filter(({ state }) => state === 'doubtful');
      expect(doubtful.map(({ label }) => label)).toEqual(['Bon karyawan', 'Celengan hari raya']);
      const rules = { rules: 'perdep-06-2016' };
      const asked = await post('/api/uploads', content, rules);
      expect(asked.statusCode).toBe(409);
      expect(asked.json<{ doubtful: unknown[] }>().doubtful).toHaveLength(2);
      expect((await live.app.inject({ url: '/', headers: { host: '127.0.0.1' } })).body).not.toContain(
        'Lewat Program',
      );
      const say = (corrections: unknown) =>
        post('/api/uploads', content, { ...rules, corrections: JSON.stringify(corrections) });
      const lines = doubtful.map(({ key }) => ({ key, line: 'other-current-assets' }));
      const taken = await say(lines);
      expect(taken.statusCode).toBe(201);
      expect(taken.json<{ assessment: string }>().assessment).toMatch(/^[0-9a-f-]{36}$/);
      expect((await say([{ key: 'x', line: 'kas-kecil' }])).statusCode).toBe(400);
      expect((await say({})).statusCode).toBe(400);
      expect((await say([null])).statusCode).toBe(400);
      expect((await post('/api/read', Buffer.from('%PDF-1.4'))).statusCode).toBe(422);
    });
  });
});
