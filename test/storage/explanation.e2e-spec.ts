import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import { exact, sumOf } from '../../src/domain/decimal';
import type { DistancesResult } from '../../src/domain/analysis/distance-result';
import type { MovementResult } from '../../src/domain/analysis/movement-result';
import type { SideBySideResult } from '../../src/domain/analysis/side-by-side-result';
import { multipart } from '../support/multipart';
import { Service } from '../support/service';

const FIXTURES = join(__dirname, '../../fixtures');

let service: Service;
let app: NestFastifyApplication;

beforeAll(async () => {
  service = await Service.start();
  app = service.app;
});

afterAll(() => service.stop());

const get: Service['get'] = (...asked) => service.get(...asked);

/** The body of a page that is there; no place was left empty by a value that is none. */
async function page(url: string): Promise<string> {
  const { statusCode, body } = await get(url);
  expect(statusCode).toBe(200);
  const words = body.replace(/base64,[\w+/=]+/g, '');
  expect(/undefined|\bnull\b|NaN|\[object/.exec(words)?.[0]).toBeUndefined();
  return body;
}

const json = async <T>(url: string): Promise<T> => (await get(url)).json<T>();

/** Stores a file and gives the id of the assessment of its latest year. */
async function stored(file: string, kind: string, rules: string, name?: string): Promise<string> {
  const content = readFileSync(join(FIXTURES, file));
  const fields = { kind, rules, ...(name === undefined ? {} : { name }) };
  const sent = await service.upload(fields, { filename: file.replace(/.*\//, ''), content });
  expect(sent.statusCode).toBe(303);
  return String(sent.headers.location).replace('/penilaian/', '');
}

describe('an assessment with every figure', () => {
  let id: string;

  beforeAll(async () => {
    id = await stored('workbooks/contoh-templat-ksp.xlsx', 'ksp', 'perdep-06-2016');
  });

  it('links to its explanations', async () => {
    const body = await page(`/penilaian/${id}`);
    for (const name of ['kurang', 'berubah', 'aturan'])
      expect(body).toContain(`/penilaian/${id}/rasio/${name}`);
  });

  it('is led on to them from where they stood before, with all that was asked', async () => {
    const led = await get(`/penilaian/${id}/berubah?dari=x&laporan=y`);
    expect([led.statusCode, led.headers.location]).toEqual([
      301,
      `/penilaian/${id}/rasio/berubah?dari=x&laporan=y`,
    ]);
    for (const name of ['kurang', 'andai', 'aturan'])
      expect((await get(`/penilaian/${id}/${name}`)).headers.location).toBe(`/penilaian/${id}/rasio/${name}`);
    expect(await page(`/penilaian/${id}/rasio`)).toContain(`/penilaian/${id}/rasio/1.1`);
  });

  it('says how much is missing, in rupiah, with the counter-entry and what else moves', async () => {
    const body = await page(`/penilaian/${id}/rasio/kurang`);
    expect(body).toContain('Kurang berapa lagi?');
    expect(body).toContain('−Rp8.850.600');
    expect(body).toContain('lawannya: Kas +Rp8.850.600 dan SHU tahun berjalan +Rp8.850.600');
    expect(body).not.toMatch(/Jumlah skor menjadi [\d,]+ \(turun/);
    const { distances } = await json<DistancesResult>(`/api/assessments/${id}/distances`);
    const wanted = distances.find((each) => each.number === '6.1')!.targets[0]!;
    expect([wanted.way, wanted.edge, wanted.numerator]).toEqual(['up', '5', '47371500']);
  });

  it('puts the rule sets side by side that judge its kind, and says what differs first', async () => {
    const body = await page(`/penilaian/${id}/rasio/aturan`);
    expect(body).toContain('Pengertian angka yang dibagi berbeda.');
    expect(body).toContain('untuk perbandingan saja');
    const result = await json<SideBySideResult>(`/api/assessments/${id}/side-by-side`);
    expect(result.ruleSets.map((each) => each.id)).toEqual([
      'perdep-06-2016',
      'kkpkk-2021',
      'permen-14-2009',
    ]);
    const [single] = await json<AssessmentResult[]>(`/api/assessments/${id}`);
    expect(result.ruleSets[0]).toMatchObject({ total: single!.periods[1]!.total, grade: 'Sehat' });
  });

  it('compares only with those that are chosen, and refuses one it does not know', async () => {
    const body = await page(`/penilaian/${id}/rasio/aturan?set=permen-14-2009`);
    expect(body).not.toMatch(/aturan\/kkpkk-2021/);
    expect((await get(`/penilaian/${id}/rasio/aturan?set=none`)).statusCode).toBe(422);
  });

  it('says what moved it since the year before, with a drawing, adding up exactly', async () => {
    const body = await page(`/penilaian/${id}/rasio/berubah`);
    expect(body).toContain('87,05 → 90,70');
    expect(body).toContain('<svg class="chart wide" role="img"');
    const { change, aspects } = await json<MovementResult>(`/api/assessments/${id}/movement`);
    const added = sumOf(aspects.map((each) => exact(each.change.least)));
    expect([change!.least, added.toFraction()]).toEqual(['3.65', exact('3.65').toFraction()]);
    for (const { change: whole, indicators } of aspects) {
      const steps = indicators.flatMap((each) => each.steps.map((step) => exact(step.change.least)));
      expect(sumOf(steps).toFraction()).toBe(exact(whole.least).toFraction());
    }
  });

  it('has both in its report', async () => {
    const body = await page(`/penilaian/${id}/laporan`);
    expect(body).toContain('id="kurang"');
    expect(body).toContain('id="aturan-lain"');
  });

  it('compares with no assessment of another unit', async () => {
    const other = await stored('workbooks/ksp-p-2009-2010.xlsx', 'ksp', 'permen-14-2009');
    expect((await get(`/penilaian/${id}/rasio/berubah?dari=${other}`)).statusCode).toBe(400);
    const own = await page(`/penilaian/${other}/rasio/berubah?dari=${other}`);
    expect(own).toContain('0,00');
  });

  it.each(['kurang', 'aturan', 'berubah'])('refuses %s of an assessment that is not there', async (name) => {
    expect((await get(`/penilaian/00000000-0000-7000-8000-000000000000/rasio/${name}`)).statusCode).toBe(404);
  });
});

describe('other kinds of statement', () => {
  it('says in percent points what is missing where only ratios are given', async () => {
    const content = JSON.stringify({
      unit: { name: 'Koperasi Bima Karya', kind: 'ksp' },
      periods: [{ year: 2019, ratios: { '1.1': '12.88', '2.1': '8.33', '4.1': '50.02', '5.1': '40.68' } }],
    });
    const sent = await app.inject({
      method: 'POST',
      url: '/unggah',
      ...multipart(
        { kind: 'ksp', rules: 'bima-karya-2020' },
        { filename: 'bima-karya.json', content: Buffer.from(content) },
      ),
    });
    const id = String(sent.headers.location).replace('/penilaian/', '');
    const body = await page(`/penilaian/${id}/rasio/kurang`);
    expect(body).toMatch(/poin persen/);
    expect(body).toContain('Hanya rasionya yang dilaporkan');
    expect(body).not.toContain('Rp');
    await page(`/penilaian/${id}/rasio/aturan?set=perdep-06-2016`);
    expect(await page(`/penilaian/${id}/rasio/berubah`)).toContain('Belum ada laporan lain');
  });

  it('has no distance under a panel, which gives no credit, and tells its movement in ratios', async () => {
    const id = await stored('cases/bumdes-tangkerang-jaya.json', 'bumdes', 'bumdes-usp');
    expect(await page(`/penilaian/${id}/rasio/kurang`)).toContain('tidak memberi nilai');
    await page(`/penilaian/${id}/rasio/aturan`);
    expect(await page(`/penilaian/${id}/rasio/berubah`)).toContain('Penunggak terhadap peminjam');
  });

  it.each([
    ['workbooks/contoh-templat-kspps.xlsx', 'kspps', 'perdep-07-2016'],
    ['workbooks/contoh-templat-usp.xlsx', 'usp', 'kkpkk-2021'],
  ])('explains %s', async (file, kind, rules) => {
    const id = await stored(file, kind, rules);
    for (const name of ['kurang', 'aturan', 'berubah']) await page(`/penilaian/${id}/rasio/${name}`);
  });
});
