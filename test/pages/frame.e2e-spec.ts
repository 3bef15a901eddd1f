import '../support/source-threads';
import { BRANCHES, partedTable } from '../support/branches';
import { Service } from '../support/service';

const file = (filename: string, content: Buffer): { filename: string; content: Buffer } => ({
  filename,
  content,
});
const branches = (year: number, unit: string): Buffer =>
  partedTable({ ...BRANCHES, unit, title: `PER 31 DESEMBER ${year}` });
const rules = 'perdep-06-2016';

describe('what a file leaves open of its frame', () => {
  let service: Service;

  beforeAll(async () => {
    service = await Service.start();
  });
  afterAll(async () => {
    await service.stop();
  });

  it('is asked with the sheet before anything is stored, and the branches are added up', async () => {
    const sent = await service.upload(
      { kind: 'ksp', rules },
      file('cabang.csv', branches(2024, 'KSP SUMBER RUKUN')),
    );
    const place = String(sent.headers.location);
    expect(place).toMatch(/^\/unggah\/[^/]+\/bingkai/);
    const { body } = await service.get(place);
    expect(body).toContain('Kolom B: Cabang Melati');
    expect(body).toContain('value="B+C"');
    expect(body).toContain('Aset Lancar');
    const taken = await service.post(place.split('?')[0] ?? '', { kind: 'ksp', rules, column: 'B+C' });
    expect(taken.headers.location).toMatch(/^\/penilaian\//);
    const ratio = await service.get(`${String(taken.headers.location).split('?')[0] ?? ''}/rasio/1.1`);
    expect(ratio.body).toContain('1.358.607.500');
  });

  it('is remembered for the unit: next year’s file of the same form is not asked about', async () => {
    const next = await service.upload(
      { kind: 'ksp', rules },
      file('cabang-2025.csv', branches(2025, 'KSP SUMBER RUKUN')),
    );
    expect(next.headers.location).toMatch(/^\/penilaian\//);
  });

  it('is asked again of another unit', async () => {
    const other = await service.upload(
      { kind: 'ksp', rules },
      file('lain.csv', branches(2024, 'KSP LAIN SEKALI')),
    );
    expect(other.headers.location).toContain('/bingkai');
  });

  it('is asked and answered for programs too', async () => {
    const sent = file('api.csv', branches(2024, 'KSP UNTUK PROGRAM'));
    const asked = await service.post('/api/uploads', { rules }, sent);
    expect(asked.statusCode).toBe(409);
    expect(asked.json()).toMatchObject({
      asked: ['column'],
      open: [{ code: 'column-open' }, { code: 'column-open' }],
    });
    const answered = await service.post('/api/uploads', { rules, column: 'B+C', corrections: '[]' }, sent);
    expect(answered.statusCode).toBe(201);
  });

  it.each([
    ['PERIODE JANUARI S.D. SEPTEMBER 2024', 'JANUARI S.D. SEPTEMBER 2024'],
    ['SEMESTER I TAHUN 2024', 'SEMESTER I TAHUN 2024'],
    ['PER 30 JUNI 2024', '2024-06-30'],
  ])('a part of a year is asked about and stays said: %s', async (title, said) => {
    const content = partedTable({
      unit: `KSP ${title}`.slice(0, 40),
      title,
      heads: ['Jumlah'],
      parts: (amount) => [amount],
    });
    const sent = await service.upload({ kind: 'ksp', rules }, file('bagian.csv', content));
    const place = String(sent.headers.location);
    expect(place).toContain('/bingkai');
    expect((await service.get(place)).body).toContain(said);
    const taken = await service.post(place.split('?')[0] ?? '', { kind: 'ksp', rules, period: 'part' });
    const { body } = await service.get(String(taken.headers.location));
    expect(body).toMatch(/sebagian tahun/);
  });

  it('an implausible size is asked about, and read in the unit that was said', async () => {
    const content = partedTable({
      unit: 'KSP KECIL',
      heads: ['Jumlah'],
      parts: (amount) => [amount / 10_000],
    });
    const sent = await service.upload({ kind: 'ksp', rules }, file('kecil.csv', content));
    const place = String(sent.headers.location);
    expect((await service.get(place)).body).toContain('Ribuan rupiah');
    const taken = await service.post(place.split('?')[0] ?? '', { kind: 'ksp', rules, scale: '1000' });
    const ratio = await service.get(`${String(taken.headers.location).split('?')[0] ?? ''}/rasio/1.1`);
    expect(ratio.body).toContain('135.860.750');
  });

  it('the kind is asked about where name and rows leave it open, and known of the unit next year', async () => {
    const employees = (year: number): Buffer =>
      partedTable({
        unit: 'KPRI MAJU BERSAMA',
        title: `PER 31 DESEMBER ${year}`,
        heads: ['Jumlah'],
        parts: (amount) => [amount],
      });
    const asked = await service.post('/api/uploads', { rules }, file('kpri.csv', employees(2024)));
    expect(asked.json()).toMatchObject({ asked: ['kind'], open: [{ code: 'kind-open' }] });
    const sent = await service.upload({ kind: '', rules }, file('kpri.csv', employees(2024)));
    const place = String(sent.headers.location);
    const page = (await service.get(place)).body;
    expect(
      [...page.matchAll(/name="kind" value="(\w+)" required/g)].slice(0, 3).map(([, kind]) => kind),
    ).toEqual(['riil', 'usp', 'ksp']);
    const taken = await service.post(place.split('?')[0] ?? '', { kind: 'usp', rules });
    expect(taken.headers.location).toMatch(/^\/penilaian\//);
    const next = await service.upload({ kind: '', rules }, file('kpri-2025.csv', employees(2025)));
    expect(next.headers.location).toMatch(/^\/penilaian\//);
  });
});
