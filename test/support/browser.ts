import puppeteer, { type Browser, type Page, type Viewport } from 'puppeteer';
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

/** A browser to look at pages with, begun with more flags where a test needs some. How long anything takes in it decides nothing: the common net of jest does. */
export function launched(more: readonly string[] = []): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath ?? '',
    headless: 'shell',
    args: [
      ...['--no-sandbox', '--disable-dev-shm-usage', '--disable-quic', '--disable-background-networking'],
      ...more,
    ],
    timeout: 0,
    protocolTimeout: 0,
  });
}

/** A page of it that waits as long as it takes. */
export async function pageIn(browser: Browser, viewport: Viewport): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.setViewport(viewport);
  return page;
}
