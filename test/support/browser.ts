import type { Browser, BrowserContext, Page, Viewport } from 'puppeteer';
import { findBrowser } from '../../src/reports/browser';

/** The browser that the tests print with, if there is one. An empty setting is no setting. */
export const browserPath: string | undefined = findBrowser(
  [process.env['RAPOR_BROWSER'], process.env['PUPPETEER_EXECUTABLE_PATH']].find(Boolean),
);

/**
 * `describe` for tests that need a browser. Without one they are skipped, each counted by its name; under
 * continuous integration (`CI` set) a missing browser is a failure.
 */
export function describeWithBrowser(name: string, tests: () => void): void {
  if (browserPath !== undefined) {
    describe(name, tests);
    return;
  }
  if (isCi()) {
    describe(name, () => {
      it('has a browser to print with', () => {
        throw new Error('No browser found: install Chromium, or name one with RAPOR_BROWSER.');
      });
    });
  }
  describe.skip(name, tests);
}

function isCi(): boolean {
  const { CI } = process.env;
  return CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0';
}

let running: Promise<Browser> | undefined;

/** What pages are opened in, with cookies and a store of its own. */
export type Tabs = Pick<BrowserContext, 'newPage' | 'close'>;

/**
 * Something to look at pages with, apart from all else, in the one browser of this process: it is begun with the first, and ended
 * by {@link closeBrowser}. One of its own where a test needs more flags.
 */
export async function launched(more: readonly string[] = []): Promise<Tabs> {
  if (more.length > 0) return begun(more);
  running ??= begun(more);
  return (await running).createBrowserContext();
}

/** How long anything takes in it decides nothing: the common net of jest does. */
async function begun(more: readonly string[]): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  return puppeteer.launch({
    executablePath: browserPath ?? '',
    headless: 'shell',
    // Half a megabyte goes over for each page that is looked at for barriers: a socket would mask every byte of it.
    pipe: true,
    args: [
      ...['--no-sandbox', '--disable-dev-shm-usage', '--disable-quic', '--disable-background-networking'],
      ...more,
    ],
    timeout: 0,
    protocolTimeout: 0,
  });
}

/** Ends the browser, if there is one. */
export async function closeBrowser(): Promise<void> {
  const browser = await running;
  running = undefined;
  await browser?.close();
}

/** A page that waits as long as it takes. */
export async function pageIn(tabs: Tabs, viewport: Viewport): Promise<Page> {
  const page = await tabs.newPage();
  page.setDefaultTimeout(0);
  await page.setViewport(viewport);
  return page;
}
