import '../support/source-threads';
import { AuditService } from '../../src/audit/audit.service';
import { AreaListsService } from '../../src/comparisons/area-lists.service';
import { RankingsService } from '../../src/comparisons/rankings.service';
import { LOCAL } from '../support/caller';
import { writerOf } from '../support/database';
import { Service } from '../support/service';
import { trayFile } from '../support/tray-files';

let service: Service;

beforeAll(async () => {
  service = await Service.start({ RAPOR_BROWSER: '/none' });
});
afterAll(() => service.stop());

const upload = (name: string, year: number): ReturnType<Service['upload']> =>
  service.upload({ kind: 'ksp' }, { filename: `${name} ${year}.csv`, content: trayFile({ name, year }) });

/** The id of a unit whose file comes in. */
async function unitOf(name: string, year: number): Promise<string> {
  const sent = await upload(name, year);
  const { body } = await service.get(String(sent.headers.location));
  return /\/unit\/([\w-]+)/.exec(body)?.[1] ?? `${sent.statusCode}`;
}

const page = async (path: string): Promise<string> => (await service.get(path)).body;
const become = (id: string, menjadi: string, fields: Record<string, string> = {}) =>
  service.post(`/unit/${id}/keadaan`, { menjadi, alasan: 'bubar', ...fields });

async function rowsOf(...tables: string[]): Promise<unknown> {
  const rows = await Promise.all(
    tables.map((each) => writerOf(service.app).query<object[]>(`SELECT * FROM "${each}"`)),
  );
  return Object.fromEntries(
    tables.map((each, at) => [each, rows[at]?.map((row) => JSON.stringify(row)).sort()]),
  );
}
const STORED = ['statement', 'figure', 'answer', 'assessment', 'filing', 'peer'];

/** Units that stand in the ranking of a year, those asked for it, and those found by their name. */
async function listed(name: string, year: number): Promise<unknown> {
  const rankings = service.app.get(RankingsService, { strict: false });
  const [population] = await rankings.populations(LOCAL, year);
  const { ranked, open } = await rankings.ranking(LOCAL, { populationId: population?.id ?? '' });
  const unreported = await service.app
    .get(AreaListsService, { strict: false })
    .unreported(LOCAL, '', year + 1);
  const found = await page(`/unit?cari=${encodeURIComponent(name)}`);
  return {
    ranking: [...ranked.map(({ item }) => item), ...open].length,
    unreported: unreported.filter((each) => each.name === name).length,
    found: found.includes(`>${name}<`),
  };
}

describe('a unit that is no more', () => {
  it('is closed: its pages say so, nothing new is taken, and it is not asked for later years', async () => {
    const id = await unitOf('KSP Senja', 2022);
    expect(await listed('KSP Senja', 2022)).toEqual({ ranking: 1, unreported: 1, found: true });
    expect((await become(id, 'close', { tanggal: '2023-04-01', alasan: ' ' })).statusCode).toBe(400);
    expect((await become(id, 'vanish')).statusCode).toBe(400);
    expect((await become(id, 'close', { tanggal: '2023-04-01' })).statusCode).toBe(303);
    for (const path of [`/unit/${id}`, `/unit/${id}/laporan/2022`])
      expect(await page(path)).toContain('Unit ini ditutup per 1 April 2023. Alasan: bubar.');
    expect(await page(`/unit/${id}`)).not.toContain('id="berikut"');
    const sent = await upload('KSP Senja', 2023);
    expect(sent.statusCode).toBe(409);
    expect(sent.body).toContain('Unit ini ditutup per 1 April 2023.');
    expect(await listed('KSP Senja', 2022)).toEqual({ ranking: 1, unreported: 0, found: true });
    expect((await become(id, 'reopen')).statusCode).toBe(303);
    expect((await upload('KSP Senja', 2023)).statusCode).toBe(303);
  });

  it('is deleted: out of every list, and comes back with everything', async () => {
    const id = await unitOf('KSP Keliru', 2020);
    const other = await unitOf('KSP Tepat', 2018);
    const before = await rowsOf(...STORED);
    expect((await become(id, 'delete')).statusCode).toBe(303);
    expect(await listed('KSP Keliru', 2020)).toEqual({ ranking: 0, unreported: 0, found: false });
    expect(await page('/unit')).toContain('1 unit dihapus');
    expect(await page('/unit?keadaan=dihapus')).toContain('>KSP Keliru<');
    expect(await page(`/unit/${id}`)).toContain('Unit ini dihapus dari daftar');
    expect((await become(id, 'close', { tanggal: '2020-01-01' })).statusCode).toBe(400);
    for (const [place, fields] of [
      ['nama', { nama: 'KSP Lain', alasan: 'salah tulis' }],
      ['kontak', { kontak: '0812' }],
      ['gabung', { unit: other, alasan: 'sama' }],
    ] as const) {
      const refused = await service.post(`/unit/${id}/${place}`, fields);
      expect([place, refused.statusCode]).toEqual([place, 409]);
      expect(refused.body).toContain('Unit ini dihapus');
    }
    expect(await page(`/unit/${id}`)).not.toMatch(/Ganti nama|Kontak|Gabungkan/);

    expect((await become(id, 'restore')).statusCode).toBe(303);
    expect(await rowsOf(...STORED)).toEqual(before);
    expect(await listed('KSP Keliru', 2020)).toEqual({ ranking: 1, unreported: 1, found: true });
    expect(await page('/unit')).not.toContain('unit dihapus');
    const events = await service.app.get(AuditService).newest();
    expect(events.filter(({ subjectId }) => subjectId === id).map(({ action }) => action)).toEqual([
      'unit-restored',
      'unit-deleted',
      'unit-registered',
    ]);
  });

  it('leaves its name free: a file of it is of a new unit', async () => {
    const id = await unitOf('KSP Kembar', 2019);
    await become(id, 'delete');
    expect(await unitOf('KSP Kembar', 2019)).not.toBe(id);
  });
});
