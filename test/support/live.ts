import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import puppeteer from 'puppeteer';
import type { Browser, Page } from 'puppeteer';
import { createApp } from '../../src/web/app';
import { settingsFrom } from '../../src/settings';
import { browserPath } from './browser';

/** A telephone of 360 px, and a desktop. */
export const SCREENS = {
  phone: { width: 360, height: 740, isMobile: true, hasTouch: true },
  desktop: { width: 1280, height: 900 },
} as const;

/** The service on a free port with a data folder of its own, and a browser to use it with. */
export class Live {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly origin: string,
    private readonly browser: Browser,
    private readonly data: string,
  ) {}

  static async start(): Promise<Live> {
    const data = mkdtempSync(join(tmpdir(), 'rapor-live-'));
    process.env['RAPOR_DATA'] = data;
    const app = await createApp(settingsFrom(process.env));
    await app.listen(0, '127.0.0.1');
    const browser = await puppeteer.launch({
      executablePath: browserPath ?? '',
      headless: 'shell',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    return new Live(app, await app.getUrl(), browser, data);
  }

  /** A page on one of the screens; what its scripts complain of is thrown at the end by {@link stop}. */
  async open(screen: keyof typeof SCREENS, { scripts = true } = {}): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport(SCREENS[screen]);
    await page.setJavaScriptEnabled(scripts);
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    return page;
  }

  readonly complaints: string[] = [];

  async stop(): Promise<void> {
    await this.browser.close();
    await this.app.close();
    delete process.env['RAPOR_DATA'];
    rmSync(this.data, { recursive: true, force: true });
  }
}
