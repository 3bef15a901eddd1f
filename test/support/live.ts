import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'puppeteer';
import { launched, pageIn, type Tabs } from './browser';
import { Service } from './service';

/** A telephone of 360 px, and a desktop. */
export const SCREENS = {
  phone: { width: 360, height: 740, isMobile: true, hasTouch: true },
  desktop: { width: 1280, height: 900 },
} as const;

/** The service on a free port with a data folder of its own, and a browser to use it with. */
export class Live {
  private constructor(
    readonly service: Service,
    readonly origin: string,
    private readonly browser: Tabs,
  ) {}

  static async start(): Promise<Live> {
    const browser = await launched();
    try {
      const service = await Service.start();
      return new Live(service, await service.listen(), browser);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** A page on one of the screens; what its scripts complain of is thrown at the end by {@link stop}. */
  async open(screen: keyof typeof SCREENS, { scripts = true } = {}): Promise<Page> {
    const page = await pageIn(this.browser, SCREENS[screen]);
    await page.setJavaScriptEnabled(scripts);
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    return page;
  }

  readonly complaints: string[] = [];

  get app(): NestFastifyApplication {
    return this.service.app;
  }

  /** Ends both, whatever happened. @throws Error with what the scripts of the pages complained of */
  async stop(): Promise<void> {
    try {
      await this.browser.close();
    } finally {
      await this.service.stop();
    }
    if (this.complaints.length > 0) throw new Error(`a page complained: ${this.complaints.join('; ')}`);
  }
}
