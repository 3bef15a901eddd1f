import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AreaOverviewService } from '../../src/comparisons/area-overview.service';
import { RankingsService } from '../../src/comparisons/rankings.service';
import { managerOf } from '../support/caller';
import { HOST, Service } from '../support/service';
import { storeRealCases } from '../support/stored-cases';

const REGISTER = readFileSync(join(__dirname, '../../fixtures/register/register-contoh.csv'));
let service: Service;
/** Of 2010, by the name of the unit. */
let made: ReadonlyMap<string, string>;

const get = (url: string) => service.get(url);

beforeAll(async () => {
  service = await Service.start();
  made = await storeRealCases(service.app, 2010);
});

afterAll(() => service.stop());

describe('the register', () => {
  it('shows what a file would do, stores nothing yet, and then all of it, once for two who say so at one time', async () => {
    const file = { filename: 'register.csv', content: REGISTER };
    const preview = await service.post('/register', {}, file);
    expect(preview.statusCode).toBe(200);
    expect(preview.body).toContain(
      '2 unit baru, 13 berubah, 0 tetap, 0 mungkin ganda, 1 baris tidak dapat dipakai.',
    );
    expect(preview.body).toContain('Jenis “PT”');
    expect((await get('/wilayah/14.06')).body).toContain('Belum ada unit di sini');
    const confirm = /action="(\/register\/[\w-]+\/simpan)"/.exec(preview.body)![1]!;
    const store = () => service.app.inject({ method: 'POST', url: confirm, headers: HOST });
    const stored = await Promise.all([store(), store()]);
    expect(stored.map(({ headers }) => headers.location).sort()).toEqual([
      '/register?baru=0&ubah=0&kec=0',
      '/register?baru=2&ubah=13&kec=5',
    ]);
    const again = await service.post('/register', {}, file);
    expect(again.body).toContain('0 unit baru, 0 berubah, 15 tetap');
  });

  it('tells what of the file is left out', async () => {
    const content = Buffer.from('Nama;Jenis;Telepon\nKSP Baru;KSP;0811\n;KSP;0812\n');
    const { body } = await service.post('/register', {}, { filename: 'telepon.csv', content });
    expect(body).toMatch(/<strong>[^<]*!C1<\/strong> Kolom “Telepon” tidak disimpan/);
    expect(body).toMatch(/<strong>[^<]*!A3<\/strong> Nama belum diisi/);
  });

  it('refuses what is no register, with what to do', async () => {
    const file = { filename: 'x.csv', content: Buffer.from('a;b\n1;2\n3;4\n') };
    const refused = await service.post('/register', {}, file);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('judul kolom “Nama”');
  });
});

describe('the pages of a supervisor', () => {
  it('show thirteen units over two years, who has not reported, and sums that do not agree as a finding', async () => {
    const { body, statusCode } = await get('/wilayah/14');
    expect(statusCode).toBe(200);
    expect(body.match(/<th scope="row"><div class="ticked">.*?<a href="\/unit\//g)).toHaveLength(15);
    expect(body).toContain('Temuan: pada 13 unit');
    expect((await get('/wilayah/14.06?belum=1')).body.match(/<a href="\/unit\//g)).toHaveLength(2);
  });

  it('have a trend of a unit without a report that says the next step', async () => {
    const list = await get('/wilayah/14.06?belum=1');
    const unit = /<a href="(\/unit\/[^"/]+)"/.exec(list.body)![1]!;
    const { body, statusCode } = await get(`${unit}/tren`);
    expect(statusCode).toBe(200);
    expect(body).toContain(`href="${unit}#berikut"`);
    expect((await get(unit)).body).toContain('id="berikut"');
    expect((await get(`${unit}/tren?aturan=tidak-ada`)).statusCode).toBeGreaterThanOrEqual(400);
    expect((await get(`${unit}/tren.pdf`)).statusCode).toBe(404);
  });

  it('rank units, and save those that are ticked as a group of their own to compare with', async () => {
    const ranking = await get('/peringkat?tahun=2010');
    const units = [...ranking.body.matchAll(/name="unit" value="([^"]+)"/g)].map((match) => match[1]!);
    expect(units).toHaveLength(7);
    const payload = new URLSearchParams({ nama: 'Tetangga <b>' });
    for (const unit of units.slice(0, 3)) payload.append('unit', unit);
    const saved = await service.app.inject({
      method: 'POST',
      url: '/kelompok-sendiri',
      headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
      payload: payload.toString(),
    });
    expect(saved.statusCode).toBe(303);
    const place = String(saved.headers.location);
    expect((await get(place)).body).toContain('Tetangga &lt;b&gt;');
    const beside = await get(`/penilaian/${made.get('KSP A')!}/sejenis?kelompok=${place.split('/').pop()!}`);
    expect(beside.body).toContain('Tetangga &lt;b&gt; (3 unit)');
    const nameless = await service.app.inject({ method: 'POST', url: '/kelompok-sendiri', headers: HOST });
    expect(nameless.statusCode).toBe(422);
  });

  it.each([
    ['/wilayah/99', 404],
    ['/wilayah/abc', 404],
    ['/kelompok/none/ksp/all', 404],
    ['/kelompok-sendiri/none', 404],
    ['/peringkat?wilayah=99', 404],
    ['/wilayah/14/units?bentuk=pdf', 400],
    ['/wilayah/14/constructor?bentuk=csv', 400],
  ])('%s is refused with %d', async (url, status) => {
    expect((await get(url)).statusCode).toBe(status);
  });

  it('give the same as files', async () => {
    const csv = await get('/wilayah/14/parts?bentuk=csv');
    expect(csv.body).toContain('Kabupaten Rokan Hulu');
    const list = await get(`/penilaian/${made.get('KSP A')!}/sejenis/sejenis?bentuk=xlsx`);
    expect([list.statusCode, list.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });
});

it('lists and overviews are opened by no manager', async () => {
  const other = managerOf('somebody');
  const refused = { code: 'officials-only' };
  const areas = service.app.get(AreaOverviewService, { strict: false });
  await expect(areas.overview(other, '')).rejects.toMatchObject(refused);
  const rankings = service.app.get(RankingsService, { strict: false });
  await expect(rankings.ranking(other, { populationId: 'x' })).rejects.toMatchObject(refused);
});
