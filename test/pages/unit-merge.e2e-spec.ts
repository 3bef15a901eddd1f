import '../support/source-threads';
import { AuditService } from '../../src/audit/audit.service';
import { AreaListsService } from '../../src/comparisons/area-lists.service';
import { GroupsService } from '../../src/comparisons/groups.service';
import { FilingsService } from '../../src/filings/filings.service';
import { OwnGroupsService } from '../../src/comparisons/own-groups.service';
import { RankingsService } from '../../src/comparisons/rankings.service';
import type { TrayEntry } from '../../src/intake/tray';
import { JobQueue } from '../../src/jobs/job-queue';
import { LOCAL } from '../support/caller';
import { writerOf } from '../support/database';
import { HOST, Service } from '../support/service';
import { trayFile } from '../support/tray-files';

let service: Service;

beforeAll(async () => {
  service = await Service.start();
});
afterAll(() => service.stop());

/** A file comes in; a unit that it names anew is registered. */
async function stored(name: string, year: number): Promise<TrayEntry> {
  const file = { filename: `${name} ${year}.csv`, content: trayFile({ name, year }) };
  const { entries } = (await service.post('/api/intake', {}, file)).json<{ entries: string[] }>();
  await service.app.get(JobQueue).settled();
  await service.post('/masuk/daftarkan', {});
  await service.app.get(JobQueue).settled();
  return (await service.get(`/api/intake/${entries[0]}`)).json();
}

/** Everything that is stored of units, row by row, but for what says that two are one. */
async function everything(): Promise<unknown> {
  const rows: Record<string, unknown> = {};
  for (const table of [
    'statement',
    'figure',
    'answer',
    'assessment',
    'filing',
    'tray_entry',
    'mapping_correction',
  ])
    rows[table] = await writerOf(service.app).query(`SELECT * FROM "${table}"`);
  return rows;
}

const page = async (id: string | null): Promise<string> => (await service.get(`/unit/${id}`)).body;

describe('a unit that was registered twice', () => {
  it('is merged into the other one and parted again, and nothing of either moves', async () => {
    const one = await stored('KSP Harapan Bangsa', 2022);
    const other = await stored('KSP Harapann Bangsaa', 2023);
    expect(other).toMatchObject({ state: 'asked', question: 'unit' });
    await service.app.inject({
      method: 'POST',
      url: `/api/intake/${other.id}/settle`,
      payload: { unit: 'new' },
      headers: HOST,
    });
    await service.app.get(JobQueue).settled();
    const { unitId } = (await service.get(`/api/intake/${other.id}`)).json<TrayEntry>();
    expect(unitId).not.toBe(one.unitId);
    const before = await everything();

    const asked = (await service.get(`/unit/${unitId}/gabung`)).body;
    expect(asked).toContain(`value="${one.unitId}"`);
    const merging = { unit: one.unitId ?? '', alasan: 'salah ketik saat mendaftar' };
    expect((await service.post(`/unit/${unitId}/gabung`, merging)).statusCode).toBe(303);
    expect(await page(unitId)).toContain('Unit ini digabung ke');
    expect(await page(one.unitId)).toContain(`href="/unit/${unitId}"`);
    expect(await everything()).toEqual(before);

    const next = await stored('KSP Harapann Bangsaa', 2024);
    expect(next).toMatchObject({ state: 'assessed', unitId: one.unitId });
    const parting = { alasan: 'ternyata dua koperasi' };
    expect((await service.post(`/unit/${unitId}/pisah`, parting)).statusCode).toBe(303);
    expect(await stored('KSP Harapann Bangsaa', 2021)).toMatchObject({ state: 'assessed', unitId });
    const events = await service.app.get(AuditService).newest();
    expect(
      events
        .filter(({ action }) => action.startsWith('units-'))
        .map(({ action, subjectId, details }) => [action, subjectId, details]),
    ).toEqual([
      ['units-parted', unitId, { name: 'KSP Harapann Bangsaa', unit: one.unitId, reason: parting.alasan }],
      ['units-merged', unitId, { name: 'KSP Harapann Bangsaa', unit: one.unitId, reason: merging.alasan }],
    ]);
  });

  it('is put with another unit for a reason, of its kind, and once: there are no circles', async () => {
    const one = (await stored('KSP Kencana', 2024)).unitId ?? '';
    const other = (await stored('KSP Rembulan', 2024)).unitId ?? '';
    const status = async (url: string, fields: Record<string, string>): Promise<number> =>
      (await service.post(`/unit/${url}`, fields)).statusCode;
    expect(await status(`${one}/gabung`, { unit: other, alasan: ' ' })).toBe(400);
    expect(await status(`${one}/gabung`, { unit: one, alasan: 'x' })).toBe(400);
    expect(await status(`${one}/gabung`, { unit: 'x', alasan: 'x' })).toBe(404);
    expect(await status(`${one}/pisah`, { alasan: 'x' })).toBe(400);
    expect(await status(`${one}/gabung`, { unit: other, alasan: 'x' })).toBe(303);
    expect(await status(`${other}/gabung`, { unit: one, alasan: 'x' })).toBe(400);
    expect(await status(`${one}/gabung`, { unit: other, alasan: 'x' })).toBe(400);
  });

  it('stands in lists and rankings once', async () => {
    const one = (await stored('KSP Mutiara', 2020)).unitId ?? '';
    const other = (await stored('KSP Cendana', 2020)).unitId ?? '';
    const rankings = service.app.get(RankingsService, { strict: false });
    const lists = service.app.get(AreaListsService, { strict: false });
    const groups = service.app.get(GroupsService, { strict: false });
    const own = service.app.get(OwnGroupsService, { strict: false });
    const filings = service.app.get(FilingsService, { strict: false });
    await own.save(LOCAL, 'Berdua', [one, other]);
    const statistics = async (id: string): Promise<unknown> => {
      const population = await rankings.population(LOCAL, id);
      const group = { kind: 'ksp', size: 'all', area: '' } as const;
      const kept = await groups.statistics(LOCAL, population, group);
      return [kept.units, Math.max(...[...kept.measures.values()].map((each) => each.statistics.n))];
    };
    const listed = async (): Promise<unknown> => {
      const [population] = await rankings.populations(LOCAL, 2020);
      const { ranked, open } = await rankings.ranking(LOCAL, { populationId: population?.id ?? '' });
      const addressed = await lists.addressed(LOCAL, '', 2020);
      const unreported = await lists.unreported(LOCAL, '', 2021);
      const work = (await filings.search(LOCAL, { stages: ['draft'], limit: 50 })).filings;
      return {
        work: work.flatMap(({ unitId, year }) => (year === 2020 ? [unitId] : [])).sort(),
        population: population?.units,
        group: await statistics(population?.id ?? ''),
        own: (await own.list(LOCAL)).map(({ units }) => units),
        ranking: [...ranked.map(({ item }) => item), ...open].map(({ row }) => row.unitId).sort(),
        addressed: addressed.map(({ id }) => id).sort(),
        unreported: unreported.map(({ id }) => id).filter((id) => id === one || id === other).length,
      };
    };
    const both = [one, other].sort();
    const two = {
      work: both,
      population: 2,
      group: [2, 2],
      own: [2],
      ranking: both,
      addressed: both,
      unreported: 2,
    };
    expect(await listed()).toEqual(two);
    await service.post(`/unit/${other}/gabung`, { unit: one, alasan: 'sama' });
    const once = {
      work: [one],
      population: 1,
      group: [1, 1],
      own: [1],
      ranking: [one],
      addressed: [one],
      unreported: 1,
    };
    expect(await listed()).toEqual(once);
    await service.post(`/unit/${other}/pisah`, { alasan: 'ternyata dua' });
    expect(await listed()).toEqual(two);
  });

  it('is called otherwise for a reason, and found under its new name', async () => {
    const id = (await stored('KSP Lama Sekali', 2024)).unitId ?? '';
    const status = async (fields: Record<string, string>): Promise<number> =>
      (await service.post(`/unit/${id}/nama`, fields)).statusCode;
    expect(await status({ nama: ' ', alasan: 'Salah ketik' })).toBe(400);
    expect(await status({ nama: 'KSP Baru', alasan: ' ' })).toBe(400);
    expect(await status({ nama: ' KSP  Baru ', alasan: 'Perubahan AD 2025' })).toBe(303);
    expect(await page(id)).toContain('<h1>KSP Baru</h1>');
    expect(await page(id)).toContain('Unggah laporan tahun 2025');
    expect((await stored('KSP Baru', 2025)).unitId).toBe(id);
    const events = await service.app.get(AuditService, { strict: false }).of('unit', id);
    expect(events.find(({ action }) => action === 'unit-changed')?.details).toEqual({
      changes: [{ field: 'name', was: 'KSP Lama Sekali', is: 'KSP Baru' }],
      reason: 'Perubahan AD 2025',
    });
  });
});
