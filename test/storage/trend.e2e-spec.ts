import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { TrendResult } from '../../src/domain/comparison/trend-result';
import { ThreadPool } from '../../src/threads/thread-pool';
import { describeWithBrowser, launched, pageIn } from '../support/browser';
import { SCREENS } from '../support/live';
import { overflowOf } from '../support/pages';
import { EXAMPLE_FIGURES } from '../support/example-statement';
import { pagesOf } from '../support/pdf';
import { Service } from '../support/service';

/** 2019 is missing; the law in force changes with 2021. */
const YEARS = [2017, 2018, 2020, 2021, 2022];
/** All but a million of the till of 2022 was in the bank: the two sides stay the same. */
const PUT_RIGHT = { cash: 1_000_000, 'demand-deposits': 120_007_865 };
let service: Service;
let unit = '';
let bumdes = '';

const get = (url: string) => service.get(url);

async function upload(filename: string, content: string | Buffer, kind: string): Promise<string> {
  const file = { filename, content: Buffer.from(content) };
  const page = await get(await service.store({ kind, rules: '' }, file));
  return /href="(\/unit\/[\w-]+)"/.exec(page.body)?.[1] ?? '';
}

/** Every line of the example, each year a tenth more than the year before. */
function exampleYear(year: number, at: number, change: Readonly<Record<string, number>> = {}): object {
  const figures = Object.entries(EXAMPLE_FIGURES).map(([code, [amount]]): [string, string] => [
    code,
    String((BigInt(amount) * 11n ** BigInt(at)) / 10n ** BigInt(at)),
  ]);
  return { year, figures: { ...Object.fromEntries<string | number>(figures), ...change } };
}

const statement = (...periods: object[]): string =>
  JSON.stringify({ unit: { name: 'KSP Contoh & <b>Kawan</b>', kind: 'ksp' }, periods });

beforeAll(async () => {
  service = await Service.start({ RAPOR_WARNINGS: 'assets-leap.percent=5' });
  unit = await upload('lima.json', statement(...YEARS.map((year, at) => exampleYear(year, at))), 'ksp');
  await upload('koreksi.json', statement(exampleYear(2022, 4, PUT_RIGHT)), 'ksp');
  const text = readFileSync(join(__dirname, '../../fixtures/cases/bumdes-tangkerang-jaya.json'));
  bumdes = await upload('bumdes.json', text, 'bumdes');
});

afterAll(() => service.stop());

const trendOf = async (place: string, query = ''): Promise<TrendResult> => {
  const sent = await get(`/api/units/${place.split('/').pop() ?? ''}/trend${query}`);
  expect(sent.statusCode).toBe(200);
  return sent.json<TrendResult>();
};

describe('the trend of a stored unit', () => {
  it('is worked out and drawn beside the thread that serves everybody, once', async () => {
    const asked = jest.spyOn(ThreadPool.prototype, 'run');
    const first = await get(`${unit}/tren`);
    expect(asked.mock.calls.map(([, about]) => basename(about?.file ?? '', '.ts'))).toEqual([
      'trend-worker',
      'trend-drawer',
    ]);
    expect((await get(`${unit}/tren`)).body).toBe(first.body);
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });

  it('takes the newest revision of each year, leaves the missing year open, and marks the change of law', async () => {
    const { years, lawChanges, figures, under } = await trendOf(unit);
    expect(under).toBeNull();
    expect(years.map(({ year, reported, revision }) => [year, reported, revision])).toEqual([
      [2017, true, 1],
      [2018, true, 1],
      [2019, false, null],
      [2020, true, 1],
      [2021, true, 1],
      [2022, true, 2],
    ]);
    expect(lawChanges.map(({ year, what }) => [year, what])).toEqual([[2021, 'rule-set']]);
    expect(figures.find(({ code }) => code === 'cash')?.values[5]).toBe('1000000');
    expect(figures.find(({ code }) => code === 'cash')?.values[2]).toBeNull();
  });

  it('is worked out again under one rule set, and stores nothing', async () => {
    const before = await trendOf(unit);
    const again = await trendOf(unit, '?aturan=perdep-06-2016');
    expect(new Set(again.years.flatMap(({ law }) => (law ? [law.ruleSet] : [])))).toEqual(
      new Set(['perdep-06-2016']),
    );
    expect(again.lawChanges).toEqual([]);
    expect(again.years[0]?.total).toEqual(before.years[0]?.total);
    expect(await trendOf(unit)).toEqual(before);
  });

  it('agrees with the single assessments it shows', async () => {
    const { years, ratios } = await trendOf(unit);
    const at = years.findIndex(({ year }) => year === 2020);
    const [single] = (await get(`/api/assessments/${years[at]?.assessment ?? ''}`)).json<
      {
        periods: {
          year: number;
          total: object;
          aspects: { indicators: { id: string; ratio: string | null }[] }[];
        }[];
      }[]
    >();
    const period = single?.periods.find(({ year }) => year === 2020);
    expect(years[at]?.total).toEqual(period?.total);
    const told = period?.aspects.flatMap(({ indicators }) => indicators) ?? [];
    expect(told.filter(({ ratio }) => ratio !== null).length).toBeGreaterThan(5);
    for (const { id, ratio } of told.filter((each) => each.ratio !== null)) {
      const value = ratios.find((each) => each.id === id)?.values[at];
      expect(Number(value)).toBeCloseTo(Number(ratio), 9);
    }
  });

  it('warns by the thresholds that were set', async () => {
    const leaps = (await trendOf(unit)).warnings.filter(({ warning }) => warning === 'assets-leap');
    expect(leaps.map(({ year }) => year)).toEqual([2018, 2021, 2022]);
    expect(leaps[0]?.thresholds).toEqual({ percent: '5' });
    const arrears = (await trendOf(bumdes)).warnings.filter(({ warning }) => warning === 'arrears-high');
    expect(arrears.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017]);
  });

  it('is the same on screen, as CSV and as a workbook', async () => {
    const page = (await get(`${unit}/tren`)).body;
    expect(page).not.toContain('<b>Kawan');
    const rows: string[][] = parse((await get(`${unit}/tren/tren-angka?bentuk=csv`)).body, {
      delimiter: ';',
      bom: true,
      relax_column_count: true,
    });
    const cash = rows.find(([name]) => name === 'Kas');
    expect(cash?.[6]).toBe('1.000.000');
    expect(page).toContain(`<td class="num">${cash?.[1] ?? '?'}</td>`);
    const book = new ExcelJS.Workbook();
    const { rawPayload } = await get(`${unit}/tren/tren-angka?bentuk=xlsx`);
    await book.xlsx.load(rawPayload as unknown as ExcelJS.Buffer);
    const sheet = book.worksheets[0];
    const numbers: unknown[] = [];
    sheet?.eachRow((row) => {
      if (row.getCell(1).value === 'Kas') numbers.push(row.getCell(7).value);
    });
    expect(numbers).toEqual([1_000_000]);
  });

  it.each([
    ['/unit/bukan-id/tren', 404],
    ['UNIT/tren?aturan=tidak-ada', 422],
    ['UNIT/tren/tren-angka?bentuk=exe', 400],
    ['UNIT/tren/lain?bentuk=csv', 400],
  ])('refuses %s', async (place, status) => {
    expect((await get(place.replace('UNIT', unit))).statusCode).toBe(status);
  });
});

describe('the pages of units', () => {
  it('tell every revision and assessment of a unit', async () => {
    const page = (await get(unit)).body;
    expect(page).toContain('Revisi 2');
    expect(page).toContain('Revisi 1');
    expect(page).toContain(`${unit}/tren`);
  });

  it('find units by a part of the name, whatever signs it holds', async () => {
    expect((await get('/unit?cari=tangker')).body).toContain(bumdes);
    expect((await get('/unit?cari=tangker')).body).not.toContain(unit);
    expect((await get('/unit?cari=%25')).body).toContain('Tidak ada yang cocok');
    expect((await get('/unit?cari=_')).body).toContain('Tidak ada yang cocok');
    expect((await get('/unit?jenis=bumdes')).body).not.toContain(unit);
    expect((await get('/unit?halaman=99')).statusCode).toBe(200);
  });
});

it('the basis of the years is chosen without a script', async () => {
  const [form] = /<form method="get" class="choose">[^]*?<\/form>/.exec((await get(`${unit}/tren`)).body) ?? [
    '',
  ];
  expect(form).toContain('<select name="aturan"');
  expect(form).toContain('value="perdep-06-2016"');
  const { body } = await get(`${unit}/tren?aturan=perdep-06-2016`);
  expect(body).toContain('Semua tahun dihitung ulang menurut');
});

describeWithBrowser('the trend of many years', () => {
  it('is no wider than a telephone', async () => {
    const tabs = await launched();
    const page = await pageIn(tabs, SCREENS.phone);
    await page.goto(`${await service.listen()}${bumdes}/tren`);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await tabs.close();
  });

  it('lies across on paper, in several pages', async () => {
    const { statusCode, rawPayload } = await get(`${unit}/tren.pdf`);
    expect(statusCode).toBe(200);
    expect(pagesOf(rawPayload)).toBeGreaterThan(4);
    const [, , width = 0, height = 0] =
      /\/MediaBox\s*\[([\d. ]+)\]/.exec(rawPayload.toString('latin1'))?.[1]?.trim().split(' ').map(Number) ??
      [];
    expect(width).toBeGreaterThan(height);
  });
});
