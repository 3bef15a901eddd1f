import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/ingestion/read-file';
import { moneyOf } from '../../src/worksheet/forms/form';
import { ksp2021 } from '../../src/worksheet/forms/ksp-2021';
import { workbookOfSheets, worksheetSheets } from '../support/kkpkk-worksheet';
import { workbookSays } from '../recompute/recomputed';
import { Service } from '../support/service';

const amounts = Object.fromEntries(moneyOf(ksp2021).map(({ id }, at) => [id, 1_000_000 + 1000 * at]));
const content = workbookOfSheets(
  worksheetSheets({
    current: amounts,
    last: amounts,
    answers: {},
    identity: { name: 'KSP Uji Lembar' },
    printed: { 'A.I.1': [1, 1, { formula: 'A1', value: 2 }] },
    aspects: { A: 75 },
    total: { formula: 'A1', value: 75.5 },
  }),
);

describe('the ministry’s worksheet on the pages', () => {
  let service: Service;

  beforeAll(async () => {
    service = await Service.start();
  });
  afterAll(() => service.stop());

  it('is asked for its year once, then assessed by its own law, compared, and handed out again', async () => {
    const sent = await service.upload({ kind: '' }, { filename: 'kertas kerja 2021.xlsx', content });
    expect([sent.statusCode, sent.headers.location]).toEqual([
      303,
      expect.stringMatching(/^\/unggah\/[^/]+\/bingkai/),
    ]);
    const place = String(sent.headers.location);
    const { body } = await service.get(place);
    expect(body).toContain('Nama berkasnya memuat 2021');
    expect(body).not.toContain('name="year" value=');

    const wrong = await service.post(place.replace(/\?.*/, ''), { kind: '', year: 'dua ribu' });
    expect(wrong.headers.location).toMatch(/\/bingkai/);
    const taken = await service.post(place.replace(/\?.*/, ''), { kind: '', year: '2020' });
    const [assessment = ''] = String(taken.headers.location).split('?');
    expect(assessment).toMatch(/^\/penilaian\//);

    const page = (await service.get(assessment)).body;
    expect(page).toContain('KKPKK');
    expect(page).toContain(`${assessment}/kertas-kerja`);
    const compared = (await service.get(`${assessment}/kertas-kerja`)).body;
    expect(compared).toContain('Kertas kerja ini menghitung 75,50');
    expect(compared).toContain('A.I.1');

    const workbook = await service.get(`${assessment}/kertas-kerja.xlsx`);
    const again = await readFile(workbook.rawPayload, { file: 'lagi.xlsx', frame: { year: 2020 } });
    expect('reading' in again && again.reading.statements.at(-1)?.unit.name).toBe('KSP Uji Lembar');

    expect(page).toContain(`${assessment}/hitung-ulang.xlsx`);
    const formulas = await service.get(`${assessment}/hitung-ulang.xlsx`);
    expect(formulas.headers['content-disposition']).toContain('hitung-ulang.xlsx');
    const { points, total } = await workbookSays(formulas.rawPayload);
    expect(total?.[0]).toBeGreaterThan(0);
    expect(Object.keys(points)).toContain('A.I.1');
  });

  it('is told of where its cells are not known, instead of a link that leads nowhere', async () => {
    const filename = 'contoh-templat-riil.xlsx';
    const content = readFileSync(join(__dirname, '../../fixtures/workbooks', filename));
    const assessment = (await service.store({ kind: 'riil' }, { filename, content })).replace(/\?.*/, '');
    const { body } = await service.get(assessment);
    expect(body).toContain('kode dan letak selnya belum diketahui');
    expect(body).not.toContain('kertas-kerja.xlsx');
  });
});
