import '../support/source-threads';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describeWithBrowser } from '../support/browser';
import { codedList } from '../support/case-workbooks';
import { Live } from '../support/live';
import { axeFaults, overflowOf } from '../support/pages';
import { realCases } from '../support/real-cases';
import { screensToUse } from '../support/ways-to-walk';

const folder = mkdtempSync(join(tmpdir(), 'rapor-layers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file of a real unit under another name, with another amount in each row of these codes. */
async function workbook(name: string, rows: Readonly<Record<string, string>> = {}): Promise<string> {
  const real = realCases().find((each) => each.name.endsWith(' D'));
  if (!real) throw new Error('case D');
  const years = real.years.map((year) => ({
    ...year,
    balanceSheet: year.balanceSheet.map(
      ([code, label, was]) => [code, label, year.year === 2010 ? (rows[code] ?? was) : was] as const,
    ),
  }));
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await codedList({ ...real, name, years }));
  return path;
}

describeWithBrowser('a corrected file after typing, in a browser', () => {
  let live: Live;
  beforeAll(async () => {
    live = await Live.start();
  });
  afterAll(() => live.stop());

  async function send(page: Page, path: string): Promise<void> {
    await page.goto(`${live.origin}/`);
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('input[type=file]')]);
    await chooser.accept([path]);
    await page.select('select[name=rules]', 'perdep-06-2016');
    await follow(page, '.upload button[type=submit]');
  }
  const follow = async (page: Page, selector: string): Promise<void> => {
    await Promise.all([page.waitForNavigation(), page.click(selector)]);
  };
  const write = async (page: Page, field: string, value: string): Promise<void> => {
    await page.evaluate(`document.querySelector('[name="${field}"]').value = '${value}'`);
  };
  const words = async (page: Page): Promise<string> => String(await page.evaluate('document.body.innerText'));

  it.each(screensToUse())(
    'on a %s: asked on one page, kept by one tap, and an earlier state comes back by one',
    async (screen) => {
      const page = await live.open(screen, { scripts: true });
      const name = `KSP Lapis ${screen}`;
      await send(page, await workbook(name));
      await follow(page, 'a[href$="/ketik"]');
      await write(page, 'f:cash', '1.111');
      await write(page, 'f:member-benefit', '9.000');
      await write(page, 'reason', 'Hasil pemeriksaan kas');
      await follow(page, '#simpan button');
      expect(await words(page)).toContain('1.111');

      await send(page, await workbook(name, { '1110': '7777' }));
      expect(await words(page)).toContain('Belum ada yang disimpan');
      expect([await axeFaults(page), await overflowOf(page)]).toEqual([[], 0]);
      await picture(page, `layers-${screen}`);
      await follow(page, '#simpan button');
      expect(page.url()).toContain('revisi=2010');

      await follow(page, 'a[href$="/perubahan"]');
      expect(await words(page)).toContain('Berkas dan isian berbeda');
      expect([await axeFaults(page), await overflowOf(page)]).toEqual([[], 0]);
      await picture(page, `layers-changes-${screen}`);
      await follow(page, 'li:last-child form button');
      expect(await words(page)).toContain('Keadaan revisi 1 dikembalikan');
    },
  );
});

/** Kept to be looked at, where a folder is named for it. */
async function picture(page: Page, name: string): Promise<void> {
  const to = process.env['RAPOR_PICTURES'];
  if (to) await page.screenshot({ path: join(to, `${name}.png`), fullPage: true });
}
