import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { launched, pageIn, type Tabs } from './browser';
import { Service } from './service';

/** The service on a free port with an empty data folder, and a browser to look at it. */
export interface Site {
  readonly app: NestFastifyApplication;
  readonly browser: Tabs;
  readonly url: string;
  /** Uploads a file and gives the path of its assessment. */
  readonly upload: (file: string, fields: Record<string, string>) => Promise<string>;
  /** Opens a path; what the page complains of is added to `complaints`. */
  readonly open: (path: string, width?: number) => Promise<Page>;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const service = await Service.start();
  const url = await service.listen();
  const browser = await launched();
  const complaints: string[] = [];
  return {
    app: service.app,
    browser,
    url,
    complaints,
    upload: (file, fields) =>
      service.store(fields, { filename: basename(file), content: readFileSync(file) }),
    open: (path, width = 1100) => opened(browser, url + path, width, complaints),
    close: async () => {
      await browser.close();
      await service.stop();
    },
  };
}

async function opened(browser: Tabs, url: string, width: number, complaints: string[]): Promise<Page> {
  const page = await pageIn(browser, { width, height: 800 });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
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
