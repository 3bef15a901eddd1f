import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { createApp } from '../../src/web/app';
import { settingsFrom } from '../../src/settings';
import { browserPath } from './browser';
import { multipart } from './multipart';

/** The service on a free port with an empty data folder, and a browser to look at it. */
export interface Site {
  readonly app: NestFastifyApplication;
  readonly browser: Browser;
  readonly url: string;
  /** Uploads a file and gives the path of its assessment. */
  readonly upload: (file: string, fields: Record<string, string>) => Promise<string>;
  /** Opens a path; what the page complains of is added to `complaints`. */
  readonly open: (path: string, width?: number) => Promise<Page>;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const data = mkdtempSync(join(tmpdir(), 'rapor-site-'));
  // The modules read the environment by themselves: named only to `createApp`, the folder would be that of the checkout.
  process.env['RAPOR_DATA'] = data;
  const app = await createApp(settingsFrom(process.env));
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const browser = await puppeteer.launch({
    executablePath: browserPath ?? '',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  const complaints: string[] = [];
  return {
    app,
    browser,
    url,
    complaints,
    upload: (file, fields) => uploadTo(app, url, file, fields),
    open: (path, width = 1100) => opened(browser, url + path, width, complaints),
    close: async () => {
      await browser.close();
      await app.close();
      delete process.env['RAPOR_DATA'];
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function uploadTo(
  app: NestFastifyApplication,
  url: string,
  file: string,
  fields: Record<string, string>,
): Promise<string> {
  const form = multipart(fields, { filename: basename(file), content: readFileSync(file) });
  const headers = { ...form.headers, host: new URL(url).host };
  const sent = await app.inject({ method: 'POST', url: '/unggah', headers, payload: form.payload });
  if (sent.statusCode !== 303) throw new Error(`${sent.statusCode} ${sent.body.slice(0, 300)}`);
  return String(sent.headers.location);
}

async function opened(browser: Browser, url: string, width: number, complaints: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width, height: 800 });
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** What axe-core finds wrong with a page, as "rule: element"; empty for a page that all can use. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
  );
}

/** True where nothing is wider than the screen. */
export async function fitsAcross(page: Page): Promise<boolean> {
  return (await page.evaluate('document.documentElement.scrollWidth <= innerWidth')) as boolean;
}
