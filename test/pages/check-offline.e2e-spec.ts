import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { keyIn } from '../../src/documents/key-file';
import type { SigningKey } from '../../src/documents/key-file';
import { qrText, sealText } from '../../src/domain/papers/seal';
import { offlinePage } from '../../src/reports/offline-page';
import { describeWithBrowser, launched, pageIn } from '../support/browser';

let folder: string;
let browser: Browser;
let key: SigningKey;
let page: Page;
const asked: string[] = [];

/** The page as it lies on somebody's disk. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapor-check-'));
  key = await keyIn(join(folder, 'kunci.pem'));
  writeFileSync(join(folder, 'periksa.html'), offlinePage([key]));
  browser = await launched();
  page = await pageIn(browser, { width: 360, height: 740 });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'periksa.html')).href);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const FIELDS = {
  number: '518/001-DISKOP/XI/2026',
  unit: 'KSP Melati & Kawan',
  year: '2025',
  total: '77,35',
  predicate: 'Cukup Sehat',
  hash: '9f'.repeat(32),
};

const sealed = (address = ''): string => {
  const text = sealText({ ...FIELDS, key: key.id });
  return qrText(text, key.sign(text), address);
};

const RESULT = "document.querySelector('#hasil')";

/** What the page says of a text. */
async function told(text: string): Promise<string> {
  const value = JSON.stringify(text);
  await page.evaluate(`document.querySelector('#isi').value = ${value}; ${RESULT}.textContent = ''`);
  await page.click('button[type=submit]');
  await page.waitForFunction(`${RESULT}.textContent !== ''`);
  return String(await page.evaluate(`${RESULT}.className + ': ' + ${RESULT}.textContent`));
}

describeWithBrowser('the page that checks without a network', () => {
  it.each([
    ['', 'by itself'],
    ['https://rapor.contoh.go.id', 'as an address'],
  ])('knows a genuine QR at “%s”: %s', async (address) => {
    const said = await told(sealed(address));
    expect(said).toMatch(/^asli: Tanda tangannya sah/);
    for (const value of [FIELDS.number, FIELDS.unit, FIELDS.total, FIELDS.predicate])
      expect(said).toContain(value);
  });

  it.each([
    ['77,35', '87,35', 'a better total'],
    ['Cukup Sehat', 'Sehat', 'a better predicate'],
    ['Melati', 'Mawar', 'another unit'],
    ['9f9f', '9f9e', 'other data'],
  ])('finds %s made %s: %s', async (true_, false_) => {
    expect(await told(sealed().replace(true_, false_))).toMatch(/^palsu: Tidak sah/);
  });

  it('does not judge what is no QR, or what another key signed', async () => {
    expect(await told('518/001-DISKOP/XI/2026')).toMatch(/^: Itu bukan isi QR/);
    expect(await told(sealed().replace(`;${key.id};`, ';00000000;'))).toMatch(/^: Kunci penanda tangannya/);
  });

  it('asks nobody for anything, and fits a telephone', async () => {
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
