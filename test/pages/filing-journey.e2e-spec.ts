import '../support/source-threads';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describeWithBrowser } from '../support/browser';
import { codedList } from '../support/case-workbooks';
import type { Walker } from '../support/hand';
import { Live } from '../support/live';
import { realCases } from '../support/real-cases';
import { OFFICE_FORM } from '../support/signed';
import { waysToWalk } from '../support/ways-to-walk';
import type { Person } from '../support/ways-to-walk';

const FILE = join(__dirname, '../../fixtures/workbooks/ksp-c-2009-2010.xlsx');
const PHOTO = join(__dirname, '../../fixtures/reports/assessment.png');
const MOST_TAPS = 250;
/** Of the taps of a first year that the next may take. */
const NEXT_YEAR = 1 / 3;
/** What the two statements do not say, as its treasurer types it. */
const TYPED = {
  'loans-at-risk': '0',
  'doubtful-loans': '2.000.000',
  'loss-loans': '1.000.000',
  'substandard-loans': '5.000.000',
  'member-benefit': '50.000.000',
  'share-of-deposits': '2.000.000',
  'share-of-transactions': '3.000.000',
};
const LISTS = ['3.1', '3.2', '3.3', '3.4', '3.5'];

/** The same unit's file after a correction, an amount that stood with the cash belongs to the bank; and of the year after it. */
async function written(folder: string, which: 'corrected' | 'next'): Promise<string> {
  const real = realCases().find((each) => each.name.endsWith(' C'));
  const last = real?.years.at(-1);
  if (!real || !last) throw new Error('case C');
  const moved: Record<string, number> = { '1110': -1000, '1120': 1000, '1121': 1000 };
  const balanceSheet = last.balanceSheet.map(
    ([code, label, was]) => [code, label, String(Number(was) + (moved[code] ?? 0))] as const,
  );
  const now = { ...last, balanceSheet };
  const years =
    which === 'corrected' ? [...real.years.slice(0, -1), now] : [now, { ...now, year: last.year + 1 }];
  const path = join(folder, `ksp-c-${which}.xlsx`);
  writeFileSync(path, await codedList({ ...real, years }));
  return path;
}

const said = async (page: Page, expression: string): Promise<string> =>
  String(await page.evaluate(expression));
const words = (page: Page): Promise<string> => said(page, 'document.body.textContent');
const isJudged = async (page: Page): Promise<boolean> => (await page.$('.grade:not(.open)')) !== null;
const now = (page: Page): Promise<string> => said(page, `document.querySelector('.stages .now').textContent`);
const step = (name: string): string => `#langkah form:has([value="${name}"])`;
const TO_FILING = 'a[href*="/unit/"][href*="/laporan/"]';

/** The form of the start page, filled and sent. */
async function send(hand: Walker, origin: string, path: string): Promise<void> {
  await hand.page.goto(`${origin}/`);
  await hand.choose('input[type=file]', path);
  await hand.pick('select[name=rules]', 'perdep-06-2016');
  await hand.follow('.upload button[type=submit]');
}

/** What only the books of the unit say. */
async function type(hand: Walker): Promise<void> {
  for (const [code, amount] of Object.entries(TYPED)) await hand.write(`[name="f:${code}"]`, amount);
  await hand.write('[name=reason]', 'Dari daftar pinjaman dan buku anggota');
  await hand.follow('#simpan button');
}

/** Says why, wherever the figures ask for it. */
async function explain(hand: Walker): Promise<void> {
  const unexplained = '#temuan li:not(:has(.explained)) .explain';
  while (await hand.page.$(unexplained)) {
    await hand.write(`${unexplained} textarea`, 'Satu kendaraan dijual, akumulasinya dihapus');
    await hand.follow(`${unexplained} button`);
  }
}

describeWithBrowser('a filing, from the file to the end of its examination', () => {
  describe.each(waysToWalk())('$name', (way) => {
    const folder = mkdtempSync(join(tmpdir(), 'rapor-filing-'));
    let live: Live;
    let filing = '';
    let firstTaps = 0;
    beforeAll(async () => {
      live = await Live.start();
    });
    afterAll(async () => {
      rmSync(folder, { recursive: true, force: true });
      await live.stop();
    });

    const by = (person: Person): Promise<Walker> => way.open(live, person);

    /** Whoever left comes back to the start page, on a page that knows nothing of before. */
    async function resumed(left: Walker): Promise<Walker> {
      await left.page.close();
      const hand = await by('treasurer');
      hand.taps = left.taps;
      await hand.page.goto(`${live.origin}/`);
      await hand.follow(`#giliran a[href="${filing}"]`);
      return hand;
    }

    it('a treasurer brings it to a predicate and hands it in, leaving twice', async () => {
      let hand = await by('treasurer');
      await send(hand, live.origin, FILE);
      filing = await said(hand.page, `document.querySelector('${TO_FILING}').getAttribute('href')`);
      await hand.follow(TO_FILING);
      expect(await isJudged(hand.page)).toBe(false);
      hand = await resumed(hand);

      await hand.follow('.onward a');
      expect(hand.page.url()).toContain('/ketik#');
      await type(hand);
      await hand.follow(TO_FILING);
      hand = await resumed(hand);

      await hand.follow('.onward a');
      if (!hand.page.url().includes('/kuesioner/')) await hand.follow('.next-list a.button');
      for (let lists = 0; lists < LISTS.length; lists += 1) {
        const count = (await hand.page.$$('.ask')).length;
        for (let at = 0; at < count; at += 1) await hand.tap(`#p-${at} input[value=yes]`);
        await hand.follow('.savebar button');
      }
      await hand.follow('form[action$="/selesai"] button');
      await explain(hand);
      await hand.follow(TO_FILING);
      expect(await isJudged(hand.page)).toBe(true);

      await hand.follow(`${step('submit')} button`);
      expect(await words(hand.page)).toContain('Giliran: Petugas Dinas.');
      firstTaps = hand.taps;
      expect(firstTaps).toBeLessThanOrEqual(MOST_TAPS);
      await hand.page.close();
    });

    it('a supervisor returns it; its corrected file comes, and it is accepted', async () => {
      const desk = await by('supervisor');
      await desk.page.goto(`${live.origin}${filing}`);
      await desk.write(`${step('return')} textarea`, 'Kas dan bank tertukar');
      await desk.follow(`${step('return')} button`);
      expect(await words(desk.page)).toContain('Giliran: Pengurus.');

      const hand = await by('treasurer');
      await send(hand, live.origin, await written(folder, 'corrected'));
      await explain(hand);
      await hand.follow(TO_FILING);
      expect(await isJudged(hand.page)).toBe(true);
      await hand.follow(`${step('submit')} button`);
      await hand.page.close();

      await desk.page.goto(`${live.origin}${filing}`);
      await desk.follow(`${step('accept')} button`);
      expect(await words(desk.page)).toContain('Giliran: Pemeriksa.');
      await desk.page.close();
    });

    it('an examiner answers with evidence, says why where they differ, raises two concerns, keeps another reading, and it is signed', async () => {
      const hand = await by('examiner');
      await hand.page.goto(live.origin + filing);
      await hand.follow(`${step('start-examination')} button`);
      let answered = 0;
      for (const list of LISTS) {
        await hand.page.goto(`${live.origin}${filing}/pemeriksaan`);
        await hand.follow(`a[href$="/pemeriksaan/${list}"]`);
        const count = (await hand.page.$$('.ask')).length;
        await hand.tap('#p-0 input[value=no]');
        await hand.write('[name="r:0"]', 'Dokumennya tidak ditemukan');
        await hand.choose('#p-0 input[type=file]', PHOTO);
        for (let at = 1; at < count; at += 1) {
          await hand.tap(`#p-${at} input[value=yes]`);
          await hand.write(`[name="r:${at}"]`, 'Dilihat di notulen RAT');
        }
        await hand.follow('.asking button[type=submit]');
        answered += count;
      }
      expect(answered).toBeGreaterThanOrEqual(30);
      for (const text of ['Daftar anggota belum lengkap', 'Berita acara RAT belum ditandatangani']) {
        await hand.page.goto(`${live.origin}${filing}/temuan`);
        await hand.write('#baru textarea[name=text]', text);
        await hand.follow('#baru button');
        expect(await words(hand.page)).toContain(text);
      }
      await hand.page.goto(live.origin + filing);
      await hand.follow('.tabs a[href$="/rasio"]');
      await hand.follow('.ratios a[href$="/rasio/1.1"]');
      await hand.follow('form[action$="/varian"] button');
      expect(hand.page.url()).toContain('/kertas-kerja#varian');

      await hand.page.goto(live.origin + filing);
      await hand.follow(`${step('finish-examination')} button`);
      expect(await now(hand.page)).toBe('Selesai diperiksa');
      await live.service.post('/kantor', OFFICE_FORM);
      await hand.follow(`${step('sign')} button`);
      expect(await now(hand.page)).toBe('Ditandatangani');
      await hand.page.close();
    });

    it('a year later the same treasurer hands in with a third of the taps: all that was answered is offered at once', async () => {
      const hand = await by('treasurer');
      await hand.page.goto(`${live.origin}/`);
      await hand.follow('.who a');
      await hand.choose('#berikut input[type=file]', await written(folder, 'next'));
      await hand.follow('#berikut button');
      await hand.follow('#tugas a.button');
      await type(hand);
      await hand.follow(TO_FILING);
      await hand.follow('.onward a');
      await hand.follow('a[href$="#tahun-lalu"]');
      expect(await words(hand.page)).toContain('Jawaban tahun lalu');
      await hand.follow('#tahun-lalu button');
      await explain(hand);
      await hand.follow(TO_FILING);
      expect(hand.page.url()).not.toContain(filing);
      expect(await isJudged(hand.page)).toBe(true);
      await hand.follow(`${step('submit')} button`);
      expect(await words(hand.page)).toContain('Giliran: Petugas Dinas.');
      expect(hand.taps).toBeLessThanOrEqual(firstTaps * NEXT_YEAR);
      await hand.page.close();
    });
  });
});
