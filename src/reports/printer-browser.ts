import type { Browser } from 'puppeteer';
import { Refusal } from '../domain/errors';

/** Keep it quiet on a closed network; no name is ever looked up. */
const FLAGS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** A service that ends what runs before it goes needs its browser until then; a command is ended with its browser. */
const signals = (): object => {
  const isEnded = process.listenerCount('SIGTERM') === 0;
  return { handleSIGINT: isEnded, handleSIGTERM: isEnded, handleSIGHUP: isEnded };
};

/** The first Chromium that draws the foot of a page by its rules. */
const OLDEST = 131;

/**
 * Starts the browser at a path. The library is loaded with the first one: most processes print nothing.
 *
 * @param within milliseconds until it has to answer
 * @throws Refusal `printing-failed` (reason `browser-too-old`); Error for one that does not start
 */
export async function launched(path: string, within: number): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  const asRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    // A browser whose service was killed finds the pipe closed, and ends too.
    pipe: true,
    defaultViewport: null,
    timeout: within,
    args: asRoot ? [...FLAGS, '--no-sandbox'] : FLAGS,
    ...signals(),
  });
  const found = Number(/\/(\d+)/.exec(await browser.version())?.[1]);
  if (found >= OLDEST) return browser;
  await browser.close();
  throw new Refusal('printing-failed', { reason: 'browser-too-old' });
}
