import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { ConcernsService } from '../../src/concerns/concerns.service';
import type { Concern } from '../../src/concerns/concern';
import { LOCAL, managerOf } from '../support/caller';
import { Service } from '../support/service';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const FOUND = { origin: 'ratio', about: '2.1', aspect: '2', text: '=HYPERLINK("x")', until: '2020-01-31' };

let service: Service;
let concerns: ConcernsService;
let unit: string;

beforeAll(async () => {
  service = await Service.start();
  concerns = service.app.get(ConcernsService, { strict: false });
  const filename = 'ksp-e-2009-2010.xlsx';
  const content = readFileSync(join(WORKBOOKS, filename));
  const place = await service.store({ kind: 'ksp', rules: 'perdep-06-2016' }, { filename, content });
  const assessments = service.app.get(AssessmentsService, { strict: false });
  unit = (await assessments.get(LOCAL, place.split('/')[2] ?? '')).statement.unitId;
});

afterAll(() => service.stop());

const place = (year: number): string => `/unit/${unit}/laporan/${year}/temuan`;
const raise = async (year: number, fields: Record<string, string>): Promise<number> =>
  (await service.post(place(year), fields)).statusCode;
const say = async (id: string, fields: Record<string, string>): Promise<number> =>
  (await service.post(`${place(2009)}/${id}`, fields)).statusCode;
const listed = (year: number): Promise<Concern[]> => concerns.ofYear(LOCAL, { unitId: unit, year });
const first = async (): Promise<Concern> => {
  const [concern] = await listed(2009);
  if (!concern) throw new Error('one was raised');
  return concern;
};

describe('a concern', () => {
  it('is raised with what was found; nothing is raised without', async () => {
    expect([await raise(2009, FOUND), await raise(2009, { origin: 'free', text: ' ' })]).toEqual([303, 400]);
    expect(await raise(2009, { text: 'x', until: '31 Januari' })).toBe(400);
    expect(await listed(2009)).toEqual([expect.objectContaining({ ...FOUND, number: 1, state: 'open' })]);
  });

  it('is replied to by the unit, sent back or accepted by the examiner, and all of it stays', async () => {
    const { id } = await first();
    expect(await say(id, { move: 'accept', text: '' })).toBe(400);
    const reply = { move: 'reply', text: 'Sudah ditagih', proof: 'Kuitansi 7' };
    const sent = (filename: string, text: string) =>
      service.post(`${place(2009)}/${id}`, reply, [
        { filename, content: Buffer.from(text), field: 'berkas' },
      ]);
    expect([(await sent('kuitansi.docx', 'PK')).statusCode, (await first()).state]).toEqual([400, 'open']);
    expect((await sent('kuitansi.pdf', '%PDF-7 %%EOF')).statusCode).toBe(303);
    const [, link = ''] = /href="([^"]+)">kuitansi.pdf</.exec((await service.get(place(2009))).body) ?? [];
    expect((await service.get(link)).body).toBe('%PDF-7 %%EOF');
    expect([await say(id, { move: 'send-back', text: '' }), (await first()).state]).toEqual([
      400,
      'answered',
    ]);
    expect([await say(id, { move: 'send-back', text: 'Belum semua' }), (await first()).state]).toEqual([
      303,
      'open',
    ]);
    expect((await first()).moves.map(({ move, text, proof, part }) => [move, text, proof, part])).toEqual([
      ['reply', 'Sudah ditagih', 'Kuitansi 7; kuitansi.pdf', 'manager'],
      ['send-back', 'Belum semua', '', 'auditor'],
    ]);
  });

  it('goes into the next year while it is open, and stands out at home once it is overdue', async () => {
    expect((await listed(2010)).map(({ year }) => year)).toEqual([2009]);
    expect((await service.get(place(2010))).body).toContain('Dari tahun 2009');
    expect((await service.get('/')).body).toContain('terlambat sejak 31 Januari 2020');
  });

  it('is exported with nothing that a spreadsheet would run, and reminds of itself', async () => {
    const { body } = await service.get(`${place(2009)}/daftar?bentuk=csv`);
    expect(body).toContain('Belum semua');
    expect(body.split(/[;\r\n]/).filter((field) => /^"?[=+@]/.test(field))).toEqual([]);
    expect((await service.get(`${place(2009)}/daftar?bentuk=xlsx`)).statusCode).toBe(200);
    expect((await service.get(`${place(2009)}/tenggat.ics`)).body).toContain('VALUE=DATE:20200131');
    expect((await service.get(place(2009))).body).toContain('https://wa.me/?text&#x3D;Yth.');
  });

  it('is settled by acceptance, and left to its own year then', async () => {
    const { id } = await first();
    await say(id, { move: 'reply', text: 'Lengkap', proof: '' });
    expect([await say(id, { move: 'accept', text: '' }), (await first()).state]).toEqual([303, 'settled']);
    expect([await listed(2010), await concerns.unsettled(LOCAL, 10)]).toEqual([[], []]);
  });

  it('is nobody else’s: of another unit it is not found, and a manager raises none', async () => {
    const { id } = await first();
    const said = { move: 'reply', text: 'x', proof: '' } as const;
    await expect(concerns.say(LOCAL, 'other', id, said)).rejects.toMatchObject({ code: 'concern-not-found' });
    const manager = managerOf(unit);
    const raised = { ...FOUND, origin: 'free', risk: '', recommendation: '', who: '' } as const;
    const own = concerns.raise(manager, { unitId: unit, year: 2009 }, raised);
    await expect(own).rejects.toMatchObject({ values: { reason: 'not-yours' } });
    expect(await concerns.ofYear(managerOf('other'), { unitId: unit, year: 2009 })).toEqual([]);
  });

  it('comes of a filing that is returned', async () => {
    const step = (name: string, reason: string): Promise<{ statusCode: number }> =>
      service.post(`/unit/${unit}/laporan/2010/langkah`, { step: name, reason });
    await step('submit', 'Kuesioner menyusul');
    expect((await step('return', 'Daftar anggota belum ada')).statusCode).toBe(303);
    expect(await listed(2010)).toEqual([
      expect.objectContaining({ origin: 'return', text: 'Daftar anggota belum ada', state: 'open' }),
    ]);
    expect((await service.get('/')).body).toContain('Dikembalikan sejak');
  });
});

describe('a form', () => {
  it('that is sent three times raises one concern', async () => {
    const { body } = await service.get(place(2010));
    const [, id = ''] = /name="id" value="([^"]+)"/.exec(body) ?? [];
    const before = (await listed(2010)).length;
    for (let times = 0; times < 3; times += 1)
      expect(await raise(2010, { id, origin: 'free', text: 'Buku anggota belum lengkap' })).toBe(303);
    expect(await listed(2010)).toHaveLength(before + 1);
  });
});
