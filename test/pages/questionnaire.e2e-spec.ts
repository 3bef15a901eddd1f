import '../support/source-threads';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describeWithBrowser } from '../support/browser';
import { codedList } from '../support/case-workbooks';
import { Live } from '../support/live';
import { axeFaults, overflowOf } from '../support/pages';
import { realCases } from '../support/real-cases';
import { screensToUse } from '../support/ways-to-walk';

/** The page on which the questions stood before was 42,818 px long on a phone. */
const LONGEST = 6 * 740;
const LIST = 'A.I.1';
const PHOTO = join(__dirname, '../../fixtures/reports/assessment.png');

/** Stores a real unit under another name; hands back the path of its assessment. */
async function unit(live: Live, name: string): Promise<string> {
  const real = realCases().find((each) => each.name.endsWith(' D'));
  if (!real) throw new Error('case D');
  const content = await codedList({ ...real, name });
  const rules = { kind: 'ksp', rules: 'kkpkk-2021' };
  return (await live.service.store(rules, { filename: `${name}.xlsx`, content })).split('?')[0] ?? '';
}

/** The questionnaire of the statement behind an assessment. */
async function questionsOf(live: Live, assessment: string): Promise<string> {
  const page = await live.service.get(assessment);
  return /href="(\/laporan\/[^"]+\/kuesioner)"/.exec(page.body)?.[1] ?? '';
}

const words = async (page: Page): Promise<string> => String(await page.evaluate('document.body.innerText'));
const heightOf = async (page: Page): Promise<number> =>
  Number(await page.evaluate('document.documentElement.scrollHeight'));
const follow = async (page: Page, selector: string): Promise<void> => {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
};
/** In the middle of the screen: what is saved below stays in sight and would be hit instead. */
const press = async (page: Page, selector: string): Promise<void> => {
  await page.evaluate(`document.querySelector('${selector}').scrollIntoView({ block: 'center' })`);
  await page.click(selector);
};
const tap = (page: Page, question: number, answer: string): Promise<void> =>
  press(page, `#p-${question} input[value="${answer}"]`);
/** Takes a photograph for the first question. */
async function attach(page: Page): Promise<void> {
  const [place] = await Promise.all([page.waitForFileChooser(), press(page, '#p-0 input[name^="foto:"]')]);
  await place.accept([PHOTO]);
}
const stateSays = (page: Page, said: string): Promise<unknown> =>
  page.waitForFunction(`document.querySelector('[data-state]').textContent.includes('${said}')`);
const nothingWaits = (page: Page): Promise<unknown> =>
  page.waitForFunction('!Object.keys(localStorage).some((key) => key.startsWith("rapor:jawaban:"))');
const ticked = async (page: Page): Promise<string[]> =>
  (await page.evaluate(
    '[...document.querySelectorAll(".ask")].map((each) => each.querySelector(":checked")?.value ?? "-")',
  )) as string[];

/** A picture of a page to look at, where a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['RAPOR_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${join(folder, name)}.png` as const, fullPage: true });
}

describeWithBrowser('the questionnaire, in a browser', () => {
  let live: Live;
  beforeAll(async () => {
    live = await Live.start();
  });
  afterAll(() => live.stop());

  it.each(screensToUse())(
    'on a %s: taps are kept at once, and with the line cut they are kept here and sent once',
    async (screen) => {
      const page = await live.open(screen);
      const assessment = await unit(live, `KSP Ketuk ${screen}`);
      await page.goto(`${live.origin}${await questionsOf(live, assessment)}?urut=peraturan`);
      expect([await axeFaults(page), await overflowOf(page)]).toEqual([[], 0]);
      expect(await heightOf(page)).toBeLessThan(LONGEST);
      await picture(page, `questionnaire-${screen}`);

      await follow(page, '.next-list a.button');
      expect(await words(page)).toContain(LIST);
      await tap(page, 0, 'yes');
      await stateSays(page, 'Tersimpan');
      expect(await words(page)).toContain('1 dari 4 dijawab');

      await press(page, '#p-0 summary');
      await attach(page);
      await stateSays(page, 'Berkas tersimpan');
      expect(await words(page)).toContain('assessment.png foto pengurus');
      await picture(page, `questionnaire-evidence-${screen}`);

      await page.setOfflineMode(true);
      await attach(page);
      await stateSays(page, 'berkas belum terkirim');
      await tap(page, 1, 'no');
      await tap(page, 1, 'yes');
      await tap(page, 2, 'notApplicable');
      await stateSays(page, 'terputus');
      expect([await axeFaults(page), await overflowOf(page)]).toEqual([[], 0]);
      await picture(page, `questionnaire-offline-${screen}`);
      expect(await heightOf(page)).toBeLessThan(LONGEST);
      await page.setOfflineMode(false);
      await nothingWaits(page);
      await stateSays(page, 'Tersimpan');
      await page.reload();
      expect(await ticked(page)).toEqual(['yes', 'yes', 'notApplicable', '-']);

      await tap(page, 3, 'yes');
      await attach(page);
      await stateSays(page, 'Berkas tersimpan');
      expect((await words(page)).match(/assessment\.png/g)).toHaveLength(1);
      await follow(page, '.savebar button');
      expect(page.url()).toContain('/kuesioner/A.I.2');
      await follow(page, '#selesai button');
      expect(page.url()).toContain('/penilaian/');
      const revisions = await live.service.get(
        (await questionsOf(live, new URL(page.url()).pathname)).replace('kuesioner', 'perubahan'),
      );
      expect(revisions.body).toContain('Jawaban 4 pertanyaan kuesioner');
      expect(revisions.body).not.toContain('revisi 3');
    },
  );

  it('without scripts: one button keeps a list and leads to the next, notes too', async () => {
    const page = await live.open('phone', { scripts: false });
    const questions = await questionsOf(live, await unit(live, 'KSP Tanpa Skrip'));
    await page.goto(`${live.origin}${questions}/${LIST}`);
    await tap(page, 0, 'yes');
    await tap(page, 1, 'no');
    await press(page, '#p-0 summary');
    await page.type('#p-0 input[type=text]', 'AD pasal 5');
    await attach(page);
    await follow(page, '.savebar button');
    expect(page.url()).toContain('/kuesioner/A.I.2');
    await page.goto(`${live.origin}${questions}/${LIST}`);
    const body = await page.content();
    expect(body).toContain('value="AD pasal 5"');
    expect(body).toContain('assessment.png</a>');
    expect(body.match(/checked=""/g)).toHaveLength(2);
  });

  it('shows both answers where two people answer one question, and the next tap decides', async () => {
    const questions = await questionsOf(live, await unit(live, 'KSP Berdua'));
    const page = await live.open('phone');
    await page.goto(`${live.origin}${questions}/${LIST}`);
    const other = { [`s:${LIST}:0`]: 'unanswered', [`a:${LIST}:0`]: 'no', sender: 'lain', turn: '1' };
    expect((await live.service.post(`${questions}/${LIST}/jawaban`, other)).statusCode).toBe(201);
    await tap(page, 0, 'yes');
    await stateSays(page, 'orang lain');
    expect(await words(page)).toContain('sudah menjawab: tidak. Jawaban Anda: ya.');
    await picture(page, 'questionnaire-contested');
    expect([await axeFaults(page), await overflowOf(page)]).toEqual([[], 0]);
    await tap(page, 0, 'yes');
    await stateSays(page, 'Tersimpan');
    await page.reload();
    expect(await ticked(page)).toEqual(['yes', '-', '-', '-']);
    const late = { [`s:${LIST}:0`]: 'no', [`a:${LIST}:0`]: 'notApplicable' };
    const answer = await live.service.post(`${questions}/${LIST}`, late);
    expect([answer.statusCode, answer.body.includes('Jawaban Anda: tidak berlaku')]).toEqual([409, true]);
  });
});
