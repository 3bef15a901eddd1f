import { join } from 'node:path';
import { browserPath, closeBrowser } from '../support/browser';
import { openSite } from '../support/site';
import type { Site } from '../support/site';

const FILE = join(__dirname, '../../fixtures/workbooks/contoh-templat-ksp.xlsx');
/** Milliseconds that a screen of sixty pictures a second leaves for one of them. */
const FRAME = 16;
const CHANGES = 60;

/** A changed figure in Chromium, two others changed before: from the field to every ratio, score and the predicate. */
export async function benchWhatIf(): Promise<string> {
  if (browserPath === undefined) return 'what-if: no browser here, not measured';
  const site = await openSite();
  const rows: string[] = [];
  for (const rules of ['perdep-06-2016', 'kkpkk-2021']) rows.push(await measured(site, rules));
  await site.close();
  await closeBrowser();
  return `what-if in Chromium, one change (a frame is ${FRAME} ms): ${rows.join('; ')}`;
}

async function measured(site: Site, rules: string): Promise<string> {
  const place = await site.upload(FILE, { kind: 'ksp', rules });
  const page = await site.open(`${place}/rasio/andai`);
  await page.evaluate(`(async () => {
    const fields = [...document.querySelectorAll('[data-line]')];
    for (let at = 0; at < ${CHANGES}; at += 1) {
      const field = fields[(at * 7) % fields.length];
      const older = fields[((at + fields.length - 3) * 7) % fields.length];
      older.value = older.dataset.was;
      field.value = String(1000000 * (at + 1));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  })()`);
  const took = (await page.evaluate(
    `performance.getEntriesByName('andai').slice(1).map((each) => each.duration).sort((a, b) => a - b)`,
  )) as number[];
  await page.close();
  const at = (share: number): string => (took[Math.floor((took.length - 1) * share)] ?? 0).toFixed(1);
  return `${rules} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`;
}
