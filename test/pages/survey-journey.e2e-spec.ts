import '../support/source-threads';
import { UnitsService } from '../../src/units/units.service';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { SurveysService } from '../../src/surveys/surveys.service';
import { LOCAL } from '../support/caller';
import { barriersOn, fitsAcross, openSite, type Site } from '../support/site';

const PHONE = 360;
const UNITS = 10;

let site: Site;
let surveys: SurveysService;
const units: string[] = [];

beforeAll(async () => {
  site = await openSite();
  surveys = site.app.get(SurveysService, { strict: false });
  const [work, all] = [site.app.get(UnitOfWork), site.app.get(UnitsService, { strict: false })];
  for (let at = 0; at < UNITS; at += 1) {
    const unit = await work.run(LOCAL, (scope) =>
      all.findOrCreate(scope, { name: `KSP Contoh ${at}`, kind: 'ksp' }),
    );
    units.push(unit.id);
  }
});

afterAll(() => site.close());

const make = (unitId: string, year: number): Promise<string> =>
  surveys.make(LOCAL, { unitId, year, instrument: 'ikm-2017', labels: [], highest: 5 });

/** A sheet on which every member of a unit chooses by the unit's own habit. */
const sheetOf = (level: number): { filename: string; content: Buffer } => {
  const row = (at: number): string =>
    Array.from({ length: 9 }, (_, item) =>
      Math.min(4, 1 + ((at + item + level) % 3) + (level > 4 ? 1 : 0)),
    ).join(',');
  const head = Array.from({ length: 9 }, (_, at) => `U${at + 1}`).join(',');
  return {
    filename: 'x.csv',
    content: Buffer.from([head, ...Array.from({ length: 12 }, (_, at) => row(at))].join('\n')),
  };
};

describe('a member with a telephone', () => {
  it('answers at 360 points without a script, and only once', async () => {
    const [unit = ''] = units;
    const id = await make(unit, 2024);
    const tokens = await surveys.links(LOCAL, unit, id, 3, 7);
    for (const [at, token] of tokens.entries()) {
      const page = await site.open(`/jawab/${token}`, PHONE);
      // They are alike: looked at once.
      if (at === 0) expect([await fitsAcross(page), await barriersOn(page)]).toEqual([true, []]);
      expect(await page.$$('script')).toEqual([]);
      for (let item = 1; item <= 9; item += 1) await page.click(`input[name="U${item}"][value="3"]`);
      await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
      expect(await page.content()).toContain('Terima kasih');
      await page.goto(`${site.url}/jawab/${token}`);
      expect(await page.content()).toContain('sudah dipakai');
      await page.close();
    }
    expect(await surveys.get(LOCAL, unit, id)).toMatchObject({ waiting: 3, responses: [], result: { n: 0 } });
  });
});

describe('ten units of an area', () => {
  beforeAll(async () => {
    for (const [at, unit] of units.entries()) {
      for (const year of [2022, 2023]) {
        const id = await make(unit, year);
        await surveys.takeRows(LOCAL, unit, id, sheetOf(at + year - 2022));
      }
    }
  });

  it('stand beside each other, the lowest first, on a telephone too', async () => {
    const found = await surveys.inArea(LOCAL, 2023, '');
    expect(found).toHaveLength(UNITS);
    expect(found.every(({ result }) => result.n === 12 && result.index !== null)).toBe(true);
    const page = await site.open('/survei?tahun=2023', PHONE);
    expect([await fitsAcross(page), await barriersOn(page)]).toEqual([true, []]);
    const shown = (await page.evaluate(
      '[...document.querySelectorAll("tbody td:nth-child(4)")].map((each) => each.textContent)',
    )) as string[];
    const numbers = shown.map((each) => Number(each.replace(',', '.')));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    await page.close();
  });

  it('show two years each, on pages that everybody can use', async () => {
    const [unit = ''] = units;
    const survey =
      (await surveys.ofUnit(LOCAL, unit)).find(({ survey: { year } }) => year === 2023)?.survey.id ?? '';
    for (const path of [`/unit/${unit}/survei`, `/unit/${unit}/survei/${survey}`]) {
      const page = await site.open(path, PHONE);
      expect([path, await fitsAcross(page), await barriersOn(page)]).toEqual([path, true, []]);
      await page.close();
    }
    // A link that was used up is refused, which the browser notes too.
    expect(site.complaints.filter((each) => !each.includes('status of 400'))).toEqual([]);
  });
});
