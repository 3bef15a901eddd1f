import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Only what is wrong is told, and shown by its HTML: to name the place of all else takes a quarter of the time. */
const OPTIONS = `{ resultTypes: ['violations'], selectors: false, preload: false }`;
const RUN = `axe.run(${OPTIONS}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

/** What the accessibility checker holds against a page: rule and place, none for a good page. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return (await page.evaluate(RUN)) as string[];
}

/** By how many pixels a page is wider than its screen: what is wide scrolls in a place of its own. */
export async function overflowOf(page: Page): Promise<number> {
  return (await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')) as number;
}
