import '../support/source-threads';
import { DeskService } from '../../src/examination/desk.service';
import { FilingsService } from '../../src/filings/filings.service';
import { UnitsService } from '../../src/units/units.service';
import type { Unit } from '../../src/units/unit';
import { LOCAL } from '../support/caller';
import { Service } from '../support/service';

/** A shop and a savings and loan unit beside each other, with what they are together. */
const ROWS: readonly (readonly [label: string, shop: number, unit: number])[] = [
  ['Kas', 12_000, 8_000],
  ['Piutang dagang', 30_000, 0],
  ['Pinjaman anggota', 0, 90_000],
  ['Persediaan barang dagang', 48_000, 0],
  ['Jumlah aset lancar', 90_000, 98_000],
  ['JUMLAH ASET', 90_000, 98_000],
  ['Utang dagang', 25_000, 0],
  ['Simpanan sukarela', 0, 40_000],
  ['Jumlah liabilitas jangka pendek', 25_000, 40_000],
  ['Simpanan pokok', 20_000, 18_000],
  ['Simpanan wajib', 30_000, 30_000],
  ['SHU tahun berjalan', 15_000, 10_000],
  ['Jumlah ekuitas', 65_000, 58_000],
  ['JUMLAH LIABILITAS DAN EKUITAS', 90_000, 98_000],
];

const lines = [
  'KOPERASI SERBA USAHA MAKMUR',
  'NERACA',
  'Per 31 Desember 2024',
  'Uraian;Toko;USP;Jumlah',
  ...ROWS.map(([label, shop, unit]) => `${label};${shop};${unit};${shop + unit}`),
];
const FILE = { filename: 'ksu-makmur.csv', content: Buffer.from(lines.join('\n')) };

let service: Service;
let whole: Unit;
let part: Unit;
let place: string;

beforeAll(async () => {
  service = await Service.start();
  place = await service.store({ kind: 'riil' }, FILE);
  const units = service.app.get(UnitsService, { strict: false });
  const id = place.split('/')[2] ?? '';
  [whole, part] = (await units.together(LOCAL, id)) as [Unit, Unit];
});

afterAll(() => service.stop());

describe('a cooperative that trades and lends, in one file', () => {
  it('is two units that file together, each with its own law', async () => {
    expect([whole.kind, part.kind, part.partOfId]).toEqual(['riil', 'usp', whole.id]);
    expect(part.name).toBe(whole.name);
    const desk = service.app.get(DeskService, { strict: false });
    const [own, beside] = await Promise.all(
      [whole, part].map(async ({ id }) => desk.ofYear(LOCAL, { unitId: id, year: 2024 })),
    );
    expect([own?.shown?.result.ruleSet, beside?.shown?.result.ruleSet]).toEqual([
      'kkpkk-sektor-riil-2021',
      expect.not.stringContaining('riil'),
    ]);
    expect(own?.filing.id).toBe(beside?.filing.id);
    expect(own?.facts).toEqual(beside?.facts);
  });

  it('shows both on the page of the filing, from either side', async () => {
    const [one, other] = await Promise.all([service.get(place), service.get(`/unit/${part.id}/laporan/2024`)]);
    expect([one.statusCode, other.statusCode]).toEqual([200, 200]);
    expect(one.body).toContain(`href="/unit/${part.id}/laporan/2024"`);
    expect(other.body).toContain(`href="/unit/${whole.id}/laporan/2024"`);
  });

  it('tells both to programs', async () => {
    const { id } = await service.app.get(FilingsService, { strict: false }).ofYear(LOCAL, { unitId: part.id, year: 2024 });
    expect((await service.get(`/api/filings/${id}`)).json()).toMatchObject({
      unit: whole.id,
      parts: [{ unit: part.id, kind: 'usp', assessment: expect.any(String) as string }],
    });
  });

  it('is taken a second time without a second part, also by a program', async () => {
    const sent = await service.post('/api/uploads', { kind: 'riil', corrections: '[]' }, FILE);
    expect(sent.json()).toMatchObject({ parts: [{ kind: 'usp', refused: [] }] });
    const units = service.app.get(UnitsService, { strict: false });
    expect(await units.together(LOCAL, part.id)).toHaveLength(2);
  });

  it('closes for the part with the cooperative', async () => {
    const { id } = await service.app.get(FilingsService, { strict: false }).ofYear(LOCAL, { unitId: whole.id, year: 2024 });
    const desk = service.app.get(DeskService, { strict: false });
    const { facts, others } = await desk.get(LOCAL, id);
    expect(facts.tasks).toBeGreaterThan(others[0]?.facts.tasks ?? 0);
    const sent = await service.post(`/unit/${part.id}/laporan/2024/langkah`, { step: 'submit', reason: 'Kuesioner menyusul' });
    if (facts.stops + facts.unexplained > 0) expect(sent.statusCode).toBe(409);
    else expect(sent.statusCode).toBe(303);
  });
});
