import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { multipart } from '../support/multipart';
import { Service } from '../support/service';

const content = readFileSync(join(__dirname, '../../fixtures/simkopdes/filings.json'));
let service: Service;

beforeAll(async () => {
  service = await Service.start();
});
afterAll(() => service.stop());

describe('an export of the Simkopdes portal', () => {
  it('is stored and assessed filing by filing, each with its own original', async () => {
    const page = await service.upload({}, { filename: 'rat.json', content });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('3 dari 3 disimpan dan dinilai');
    const [first = ''] = /\/penilaian\/[\w-]+/.exec(page.body) ?? [];
    const assessment = (await service.get(first)).body;
    expect(assessment).toContain('Rugi ditambahkan, bukan dikurangkan: 2 × 1.448.671');
    expect(assessment).toContain('Status di portal Simkopdes: Verified');
    expect(assessment).toContain('Koperasi Desa Merah Putih');
  });

  it('answers programs with each filing, and refuses only what is wrong', async () => {
    const [first, ...rest] = JSON.parse(content.toString()) as object[];
    const mixed = Buffer.from(
      JSON.stringify([{ ...first, laporan_hasil_usaha: { total_beban: 'x' } }, ...rest]),
    );
    const sent = multipart({}, { filename: 'rat.json', content: mixed });
    const { statusCode, json } = await service.app.inject({ method: 'POST', url: '/api/uploads', ...sent });
    expect(statusCode).toBe(200);
    expect(json()).toMatchObject({
      filings: [
        { filing: 'rat.RAT-000003.json', assessment: null, refused: [{ code: 'amount-unreadable' }] },
        { filing: 'rat.RAT-000004.json', refused: [] },
        { filing: 'rat.RAT-000005.json', refused: [] },
      ],
    });
  });
});

describe('compliance beside the score', () => {
  it('is shown where it is asked for, on the page, in the report and to programs', async () => {
    const [first] = JSON.parse(content.toString()) as object[];
    const only = { filename: 'satu.json', content: Buffer.from(JSON.stringify(first)) };
    const path = (await service.store({}, only)).replace(/\?.*/, '');
    for (const [url, shown] of [
      [path, false],
      [`${path}?kepatuhan=ya`, true],
      [`${path}/laporan`, false],
      [`${path}/laporan?kepatuhan=ya`, true],
    ] as const) {
      expect((await service.get(url)).body.includes('id="kepatuhan"')).toBe(shown);
    }
    const api = path.replace('/penilaian/', '/api/assessments/');
    const [result] = (await service.get(`${api}?kepatuhan=ya`)).json<{ periods: object[] }[]>();
    expect(result?.periods[0]).toHaveProperty('compliance');
  });
});
