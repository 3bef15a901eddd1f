import type { OnApplicationShutdown } from '@nestjs/common';
import type { Browser, Page } from 'puppeteer';
import { Refusal } from '../domain/errors';
import { launched } from './printer-browser';
import { withFoot, type PageFoot } from './page-foot';
import { onPage, type PagePool } from './printer-page';
import { Turns, type TurnLimits } from './turns';
import { withinTime } from './within-time';

/** How a printer behaves; a test gives other values. */
export interface PrinterLimits extends TurnLimits {
  /** Milliseconds one job may take, on a machine with much else to do; not counting the start of the browser. */
  readonly timeLimit: number;
  /** Milliseconds the browser may take until it answers. */
  readonly startLimit: number;
  /** Pages after which the browser is started anew. */
  readonly pagesPerBrowser: number;
}

/**
 * Together below the two minutes after which a connection is closed on which nothing is said. Tests wait longer: how busy their
 * machine is says nothing of a print.
 */
export const printing: { -readonly [K in keyof PrinterLimits]: PrinterLimits[K] } = {
  atOnce: 2,
  timeLimit: 60_000,
  startLimit: 30_000,
  pagesPerBrowser: 200,
  mostWaiting: 20,
  waitLimit: 25_000,
};

const MARGIN = { top: '15mm', right: '14mm', bottom: '18mm', left: '14mm' };

/** The size of the paper, upright or across, and what stays free around the text. */
export interface PrintForm {
  readonly width: string;
  readonly height: string;
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left', string>>;
}

/** With tags for whoever reads it aloud, and its headings as bookmarks. */
const MARKED = { tagged: true, outline: true } as const;

const A4: PrintForm = { width: '210mm', height: '297mm', margin: MARGIN };

/** What A4 leaves between the margins, in pixels of a style sheet (96 to the inch). */
const SIDE = {
  width: Math.floor(((210 - 14 - 14) / 25.4) * 96),
  height: Math.floor(((297 - 15 - 18) / 25.4) * 96),
};
/** What the print itself may round up. */
const ALMOST = 0.98;
const HEIGHT = 'document.body.getBoundingClientRect().height';

interface Running extends PagePool {
  pages: number;
  busy: number;
  /** It ended by itself, or was ended by the machine: with whatever was on its pages. */
  ended: boolean;
  closing?: Promise<void>;
}

/**
 * Turns HTML into PDF, and into pictures. With `printer-browser.ts` and `printer-page.ts` the only file that knows the browser.
 *
 * One warm browser, started when it is first needed; scripts off; nothing but `data:` is loaded; one job at a time on each
 * page, which is emptied for the next.
 */
export class Printer implements OnApplicationShutdown {
  private running: Running | undefined;
  private readonly old = new Set<Running>();
  private readonly turns: Turns;
  private readonly limits: PrinterLimits;

  /** @param path the browser that was found, or undefined where there is none */
  constructor(
    private readonly path: string | undefined,
    limits: Partial<PrinterLimits> = {},
  ) {
    this.limits = { ...printing, ...limits };
    this.turns = new Turns(this.limits);
  }

  /**
   * Prints on A4, or as the form says.
   *
   * @param foot of each page, with its number
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async print(html: string, foot?: PageFoot, form: PrintForm = A4): Promise<Buffer> {
    const options = { ...form, ...MARKED, preferCSSPageSize: true, printBackground: true, timeout: 0 };
    const whole = foot ? withFoot(html, foot) : html;
    return this.job(whole, async (page) => Buffer.from(await page.pdf({ ...options, waitForFonts: false })));
  }

  /**
   * Prints on one side of A4: what is too long for it is made smaller.
   *
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async printOneSide(html: string): Promise<Buffer> {
    return this.job(html, async (page) => {
      await page.emulateMediaType('print');
      await page.setViewport(SIDE);
      const tall = Number(await page.evaluate(HEIGHT));
      const scale = Math.min(1, (SIDE.height * ALMOST) / tall);
      const options = { format: 'a4', margin: MARGIN, printBackground: true, timeout: 0 } as const;
      return Buffer.from(await page.pdf({ ...options, scale }));
    });
  }

  /**
   * Draws the whole page as PNG, as a screen of this width shows it.
   *
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async picture(html: string, width: number, scale = 1): Promise<Buffer> {
    return this.job(html, async (page) => {
      await page.setViewport({ width, height: 900, deviceScaleFactor: scale });
      return Buffer.from(await page.screenshot({ fullPage: true, type: 'png' }));
    });
  }

  /**
   * Draws the whole page as PNG of so many pixels across, and at most so many down if one of the layouts allows it:
   * a telephone makes a taller picture too small to read.
   *
   * @param layouts widths of the page to try, the one with the largest letters first
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async pictureWithin(
    html: string,
    pixels: { readonly width: number; readonly height: number },
    layouts: readonly number[],
  ): Promise<Buffer> {
    return this.job(html, async (page) => {
      for (const width of layouts) {
        const deviceScaleFactor = pixels.width / width;
        await page.setViewport({ width, height: 400, deviceScaleFactor });
        const tall = Number(await page.evaluate(HEIGHT));
        if (tall * deviceScaleFactor <= pixels.height) break;
      }
      return Buffer.from(await page.screenshot({ fullPage: true, type: 'png' }));
    });
  }

  /** Closes the browser; the next job starts another one. */
  async close(): Promise<void> {
    const all = [...this.old, ...(this.running ? [this.running] : [])];
    this.running = undefined;
    await Promise.all(all.map((each) => this.retire(each)));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  private async job(html: string, work: (page: Page) => Promise<Buffer>): Promise<Buffer> {
    const { path } = this;
    if (path === undefined) throw new Refusal('no-browser');
    return this.turns.take(() => this.printed(path, html, work));
  }

  /** A job whose browser ended under it is done once more: a machine that runs out of memory ends browsers first. */
  private async printed(path: string, html: string, work: (page: Page) => Promise<Buffer>): Promise<Buffer> {
    const running = this.current(path);
    try {
      const first = this.onBrowser(running, html, work);
      return await first.catch((error: unknown) => {
        if (!running.ended) throw error;
        return this.onBrowser(this.current(path), html, work);
      });
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private async onBrowser(
    running: Running,
    html: string,
    work: (page: Page) => Promise<Buffer>,
  ): Promise<Buffer> {
    running.busy += 1;
    try {
      await running.browser;
      return await withinTime(this.limits.timeLimit, onPage(running, html, work));
    } catch (error) {
      if (!(error instanceof Refusal && error.values['reason'] === 'fonts')) this.drop(running);
      throw error;
    } finally {
      running.busy -= 1;
      if (running !== this.running && running.busy === 0) void this.retire(running);
    }
  }

  /** The browser for the next page: the warm one, unless it has printed enough. */
  private current(path: string): Running {
    if (this.running && this.running.pages >= this.limits.pagesPerBrowser) this.drop(this.running);
    this.running ??= this.launch(path);
    this.running.pages += 1;
    return this.running;
  }

  private launch(path: string): Running {
    const browser = launched(path, this.limits.startLimit);
    const running: Running = { browser, free: [], pages: 0, busy: 0, ended: false };
    browser.then(
      (started) => started.once('disconnected', () => this.noteEnd(running)),
      () => this.drop(running),
    );
    return running;
  }

  private noteEnd(running: Running): void {
    running.ended = true;
    this.drop(running);
  }

  /** No further job goes to this browser; it is closed when its last one is done. */
  private drop(running: Running): void {
    if (this.running === running) this.running = undefined;
    this.old.add(running);
    if (running.busy === 0) void this.retire(running);
  }

  /** Closes a browser, once; `close` waits for those still closing. */
  private async retire(running: Running): Promise<void> {
    this.old.add(running);
    running.closing ??= running.browser.then(shut).catch(() => undefined);
    await running.closing;
    this.old.delete(running);
  }
}

/** Closes a browser; one that does not answer any more is ended. */
async function shut(browser: Browser): Promise<void> {
  const timer = setTimeout(() => browser.process()?.kill('SIGKILL'), 5_000);
  try {
    await browser.close();
  } finally {
    clearTimeout(timer);
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal('printing-failed', { detail: error instanceof Error ? error.message : String(error) });
}
