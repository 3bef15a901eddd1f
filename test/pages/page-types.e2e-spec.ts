import '../support/source-threads';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describeWithBrowser } from '../support/browser';
import { Live, SCREENS } from '../support/live';
import { joinedOf, measuresOf, overflowAt, Weights } from '../support/page-measures';
import type { PageType } from '../support/page-type';
import { pageTypes } from '../support/page-types';

const TEMPLATES = join(__dirname, '../../templates/pages');
/** Asked of no page: its one sentence says that there is nothing, and the viewer of the API is another's. */
const NOT_WALKED = ['ranking-empty', 'api-docs'];

const SCREEN = 800;
const KIB = 1024;
/** How many telephone screens a page may be high as it opens, by its template; its folds open one at a time. */
const SCREENS_HIGH: Readonly<Record<string, number>> = { filing: 3, home: 4 };
const MOST_SCREENS = 6;
const MOST_WEIGHT = 120 * KIB;
const FIRST_WEIGHT = 60 * KIB;

describeWithBrowser('every page of the product', () => {
  let live: Live;
  let types: readonly PageType[];
  beforeAll(async () => {
    live = await Live.start();
    types = await pageTypes(live.service);
  });
  afterAll(() => live.stop());

  async function open(page: Page, { at }: PageType): Promise<string> {
    if (typeof at === 'string') return (await (await page.goto(live.origin + at))?.text()) ?? '';
    // Where what it loads is looked for.
    await page.goto(`${live.origin}/aset/pages.css`);
    await page.setContent(at.html);
    return at.html;
  }

  it('is among those that are walked', () => {
    const all = readdirSync(TEMPLATES).map((file) => file.replace('.hbs', ''));
    const walked = new Set([...types.map(({ template }) => template), ...NOT_WALKED]);
    expect(all.filter((each) => !walked.has(each))).toEqual([]);
  });

  it('fits a telephone and a desk, is short, is light, and can be used by everybody', async () => {
    const page = await live.open('phone');
    const weights = new Weights(live.service);
    const seen = new Set<string>();
    for (const type of types) {
      const { template, title } = type;
      const html = await open(page, type);
      const { high, overflow, barriers } = await measuresOf(page, { barriers: !seen.has(template) });
      seen.add(template);
      const screens = SCREENS_HIGH[template] ?? MOST_SCREENS;
      const joined = await joinedOf(page);
      const weight = await weights.of(html);
      const beside = await overflowAt(page, SCREENS.desktop, SCREENS.phone);
      const most = template === 'home' || template === 'filing' ? FIRST_WEIGHT : MOST_WEIGHT;
      const tooHigh = Math.max(0, high - screens * SCREEN);
      const place = `${template}: ${title}`;
      expect({ place, tooHigh, overflow, beside, barriers, joined }).toEqual({
        ...{ place, tooHigh: 0, overflow: 0, beside: 0, barriers: [], joined: [] },
      });
      expect([template, weight < most, weight]).toEqual([template, true, weight]);
    }
    expect(live.complaints).toEqual([]);
  });
});
