import { gzipSync } from 'node:zlib';
import type { Page, Viewport } from 'puppeteer';
import { axeFaults, overflowOf } from './pages';
import type { Service } from './service';

/** What a page asks of its reader's screen and eyes. */
export interface PageMeasures {
  /** Pixels, as it opens. */
  readonly high: number;
  /** Pixels wider than the screen with everything unfolded. */
  readonly overflow: number;
  /** What the accessibility checker holds against it with everything unfolded, where that was asked. */
  readonly barriers: readonly string[];
}

/** Measures the page that is open, as it is and with everything unfolded. */
export async function measuresOf(page: Page, asked: { readonly barriers: boolean }): Promise<PageMeasures> {
  const high = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
  return { high, overflow: await overflowOf(page), barriers: asked.barriers ? await axeFaults(page) : [] };
}

/** Pixels by which the open page is wider than another screen; it is put back on its own. */
export async function overflowAt(page: Page, other: Viewport, own: Viewport): Promise<number> {
  await page.setViewport({ ...other, isMobile: true, hasTouch: true });
  const overflow = await overflowOf(page);
  await page.setViewport(own);
  return overflow;
}

/** Bytes that a page and all it loads from us weigh on the line, compressed. */
export class Weights {
  private readonly loaded = new Map<string, number>();

  constructor(private readonly service: Service) {}

  async of(html: string): Promise<number> {
    let weight = gzipSync(html).length;
    for (const [, path = ''] of html.matchAll(
      /(?:<link rel="stylesheet" href|<(?:script|img)[^>]* src)="(\/[^"]+)"/g,
    ))
      weight += await this.ofPart(path);
    return weight;
  }

  private async ofPart(path: string): Promise<number> {
    const known = this.loaded.get(path) ?? gzipSync((await this.service.get(path)).rawPayload).length;
    this.loaded.set(path, known);
    return known;
  }
}

/** A number of the law and the word after it, with nothing between: "A.II.1Legalitas", "1.1Rasio". */
const JOINED = String.raw`(?<![\\w-])(?:[A-Z]\\.[IVX]+\\.\\d+[a-z]?|\\d+\\.\\d+)[A-Z][a-z]{2,}`;

/** Numbers that run into their titles, as the page reads aloud or is copied; folds are looked into too. */
export async function joinedOf(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(`(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return document.body.innerText.match(new RegExp('${JOINED}', 'g')) ?? [];
  })()`);
  return Array.isArray(found) ? found.map(String) : [];
}
