import type { Browser, Page } from 'puppeteer';
import { Refusal } from '../domain/errors';

/** Every typeface the page asks for is there: none failed, and one at least was used. */
const FONTS_READY = `document.fonts.ready.then(() => {
  const faces = [...document.fonts];
  return faces.length === 0 || (faces.some((each) => each.status === 'loaded') && faces.every((each) => each.status !== 'error'));
})`;

/** A browser whose pages are used again. */
export interface PagePool {
  readonly browser: Promise<Browser>;
  /** Pages that printed before and wait for the next job: warm, and empty again. */
  readonly free: Page[];
}

/**
 * Does one job on a page of the browser, which is emptied for the next one.
 *
 * @throws Refusal `printing-failed` (reason `fonts`); whatever the work throws: the page is closed
 */
export async function onPage(
  running: PagePool,
  html: string,
  work: (page: Page) => Promise<Buffer>,
): Promise<Buffer> {
  const page = running.free.pop() ?? (await freshPage(await running.browser));
  try {
    await page.setContent(html, { waitUntil: 'load', timeout: 0 });
    if (!(await page.evaluate(FONTS_READY))) throw new Refusal('printing-failed', { reason: 'fonts' });
    const done = await work(page);
    await emptied(page);
    running.free.push(page);
    return done;
  } catch (error) {
    await page.close().catch(() => undefined);
    throw error;
  }
}

/**
 * Nothing of a job is left on a page: no document, no size of its own, no other medium, which only what has a size of its
 * own asks for. To go to another address would take as long as to print a page.
 */
async function emptied(page: Page): Promise<void> {
  if (page.viewport() !== null) {
    await page.emulateMediaType();
    await page.setViewport(null);
  }
  await page.setContent('', { timeout: 0 });
}

/** Requests that would leave the page. `data:` asks nobody, so that nobody has to answer each of its fonts and pictures. */
const OUTSIDE = ['http*', 'file*', 'ftp*', 'ws*', 'blob*', 'filesystem*', 'chrome*'];

async function freshPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId }) => {
    void session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: OUTSIDE.map((urlPattern) => ({ urlPattern })) });
  return page;
}
