import '../support/source-threads';
import { describeWithBrowser } from '../support/browser';
import { fillKabupaten } from '../support/kabupaten';
import { Live } from '../support/live';

/** What an A4 sheet leaves between its margins, in pixels of the browser. */
const SHEET = { width: 718, height: 1047 };

describeWithBrowser('the page of an area on paper', () => {
  let live: Live;
  beforeAll(async () => {
    live = await Live.start();
    await fillKabupaten(live.service.app);
  });
  afterAll(() => live.stop());

  it('has no cut column, and no card that leaves the rest of a page empty', async () => {
    const page = await live.open('desktop');
    await page.setViewport(SHEET);
    await page.emulateMediaType('print');
    await page.goto(`${live.origin}/wilayah/14.06`);
    const tables: unknown = await page.evaluate(`[...document.querySelectorAll('.scroll')].map((each) => ({
      cut: Math.max(0, each.scrollWidth - each.clientWidth),
      kept: getComputedStyle(each.closest('.card') ?? each).breakInside,
    }))`);
    const whole = { cut: 0, kept: 'auto' };
    expect(tables).toEqual([whole, whole, whole, whole, whole]);
  });
});
