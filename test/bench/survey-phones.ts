import { UnitOfWork } from '../../src/database/unit-of-work';
import { SurveysService } from '../../src/surveys/surveys.service';
import { UnitsService } from '../../src/units/units.service';
import { LOCAL } from '../support/caller';
import { closeBrowser } from '../support/browser';
import { openSite, type Site } from '../support/site';

/*
 * Members answer on telephones, every second one without scripts: a real browser, 360 points wide, a page of its own each.
 * `npm run build && node -r ./.config/swc-register.cjs test/bench/survey-phones.ts [MEMBERS]`.
 */
const MEMBERS = Number(process.argv[2] ?? 120);
const PHONE = 360;
const ITEMS = 9;
const chosen = (member: number, item: number): number => 1 + ((member * 7 + item * 3 + member * item) % 4);

async function answer(site: Site, token: string, member: number): Promise<boolean> {
  const page = await site.open('/survei/instrumen', PHONE);
  await page.setJavaScriptEnabled(member % 2 === 0);
  await page.goto(`${site.url}/jawab/${token}`);
  for (let item = 1; item <= ITEMS; item += 1)
    await page.click(`input[name="U${item}"][value="${chosen(member, item)}"]`);
  await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
  const told = await page.content();
  await page.close();
  return told.includes('Terima kasih');
}

async function main(): Promise<void> {
  const site = await openSite();
  const surveys = site.app.get(SurveysService, { strict: false });
  const units = site.app.get(UnitsService, { strict: false });
  const { id: unitId } = await site.app
    .get(UnitOfWork)
    .run(LOCAL, (scope) => units.findOrCreate(scope, { name: 'KSP Telepon', kind: 'ksp' }));
  const wanted = { unitId, year: 2025, instrument: 'ikm-2017', labels: [], highest: 5 } as const;
  const id = await surveys.make(LOCAL, wanted);
  const tokens = await surveys.links(LOCAL, unitId, id, MEMBERS, 7);
  let thanked = 0;
  for (const [member, token] of tokens.entries()) if (await answer(site, token, member)) thanked += 1;
  await surveys.close(LOCAL, unitId, id);
  const { result, tokens: links } = await surveys.get(LOCAL, unitId, id);
  const sum = tokens.reduce(
    (all, _, member) =>
      all + Array.from({ length: ITEMS }, (_each, at) => chosen(member, at + 1)).reduce((a, b) => a + b, 0),
    0,
  );
  console.log(
    `${thanked} of ${MEMBERS} thanked, ${links.used} links used, n = ${result.n}; index ${result.index?.value ?? ''}, by hand ${(sum / MEMBERS) * 0.11 * 25}`,
  );
  await site.close();
  await closeBrowser();
  if (result.n !== MEMBERS || thanked !== MEMBERS) process.exitCode = 1;
}

void main();
