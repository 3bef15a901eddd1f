import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { ConcernsService } from '../../src/concerns/concerns.service';
import { SurveysService } from '../../src/surveys/surveys.service';
import { VoiceDeletion } from '../../src/surveys/voice-deletion';
import { behind } from '../support/database';
import { LOCAL, managerOf } from '../support/caller';
import { HOST, Service } from '../support/service';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const NAMES = Array.from({ length: 9 }, (_, at) => `U${at + 1}`);

let service: Service;
let surveys: SurveysService;
let unit: string;
let other: string;
/** The page of the unit’s assessment. */
let assessed: string;

async function taken(filename: string): Promise<string> {
  const content = readFileSync(join(WORKBOOKS, filename));
  const place = await service.store({ kind: 'ksp', rules: 'perdep-06-2016' }, { filename, content });
  assessed = place;
  const assessments = service.app.get(AssessmentsService, { strict: false });
  return (await assessments.get(LOCAL, place.split('/')[2] ?? '')).statement.unitId;
}

beforeAll(async () => {
  service = await Service.start();
  surveys = service.app.get(SurveysService, { strict: false });
  other = await taken('ksp-c-2009-2010.xlsx');
  unit = await taken('ksp-a-2009-2010.xlsx');
});

afterAll(() => service.stop());

const make = async (of: string, year: number): Promise<string> =>
  surveys.make(LOCAL, { unitId: of, year, instrument: 'ikm-2017', labels: [], highest: 5 });
/** Of the scale, and with columns that do not repeat each other. */
const chosen = (at: number, item: number): number =>
  1 + ((((at + 1) * (item + 3) * 7919 + at * at * 31 * (item + 1)) % 101) % 4);
const answers = (at: number): Record<string, string> =>
  Object.fromEntries(NAMES.map((name, item) => [name, String(chosen(at, item))]));
const csvOf = (rows: readonly Record<string, string>[]): { filename: string; content: Buffer } => ({
  filename: 'jawaban.csv',
  content: Buffer.from(
    [NAMES.join(';'), ...rows.map((row) => NAMES.map((name) => row[name] ?? '').join(';'))].join('\r\n'),
  ),
});

describe('a survey of 120 members, 80 by link and 40 by sheet', () => {
  let id: string;
  let tokens: string[];

  beforeAll(async () => {
    const made = await service.post(`/unit/${unit}/survei`, { year: '2010', instrument: 'ikm-2017' });
    id = String(made.headers.location).split('/').pop() ?? '';
    const again = await service.post(`/unit/${unit}/survei`, { year: '2010', instrument: 'ikm-2017' });
    expect(again.headers.location).toBe(made.headers.location);
    tokens = await surveys.links(LOCAL, unit, id, 80, 30);
  });

  it('asks without a script and without an account', async () => {
    const { body, statusCode } = await service.get(`/jawab/${tokens[0] ?? ''}`);
    expect(statusCode).toBe(200);
    expect([...body.matchAll(/type="radio"/g)]).toHaveLength(36);
    expect(body).not.toContain('<script');
  });

  it('refuses what is out of range or says nothing, and the link still works', async () => {
    const href = `/jawab/${tokens[0] ?? ''}`;
    expect((await service.post(href, { U1: '5' })).statusCode).toBe(400);
    expect((await service.post(href, { U1: '' })).statusCode).toBe(400);
    expect((await service.get(href)).statusCode).toBe(200);
  });

  it('shows nothing of nine', async () => {
    for (const [at, token] of tokens.slice(0, 9).entries())
      expect((await service.post(`/jawab/${token}`, answers(at))).statusCode).toBe(200);
    const { body } = await service.get(`/unit/${unit}/survei/${id}`);
    expect(body).toContain('Baru 9 jawaban');
    expect((await surveys.get(LOCAL, unit, id)).result.index).toBeNull();
  });

  it('takes each link once, also when it is sent twice at the same time', async () => {
    const [first = ''] = tokens;
    expect((await service.post(`/jawab/${first}`, answers(0))).statusCode).toBe(400);
    const last = tokens[79] ?? '';
    const sent = await Promise.all([79, 79, 79].map((at) => service.post(`/jawab/${last}`, answers(at))));
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400, 400]);
  });

  it('takes the others and the sheet, and computes what its answers give', async () => {
    const sent = await Promise.all(
      tokens.slice(9, 79).map((token, at) => service.post(`/jawab/${token}`, answers(at + 9))),
    );
    expect(new Set(sent.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    const sheet = csvOf(Array.from({ length: 40 }, (_, at) => answers(80 + at)));
    expect((await service.post(`/unit/${unit}/survei/${id}/berkas`, {}, sheet)).statusCode).toBe(303);
    const { result, waiting, tokens: count } = await surveys.get(LOCAL, unit, id);
    expect([result.n, result.complete, waiting, count]).toEqual([120, 120, 0, { given: 80, used: 80 }]);
    const all = Array.from({ length: 120 }, (_, at) => Object.values(answers(at)).map(Number)).flat();
    const index = (all.reduce((sum, each) => sum + each, 0) / 120) * 0.11 * 25;
    expect(Number(result.index?.value)).toBeCloseTo(index, 9);
    const { body } = await service.get(`/unit/${unit}/survei/${id}?jelaskan=Persyaratan`);
    expect(body).toContain('di luar nilai kesehatan');
    expect(body).toContain('Alfa Cronbach');
    expect(body).toContain('Regresi linear: Persyaratan');
  });

  it('stands on the page of the filing and in the report behind what is signed, beside the score', async () => {
    const filing = (await service.get(`/unit/${unit}/laporan/2010`)).body;
    expect(filing).toMatch(
      /id="suara"[\s\S]*di luar nilai kesehatan[\s\S]*120 anggota memberi pelayanan indeks/,
    );
    const report = (await service.get(`${assessed}/laporan`)).body;
    expect(report).toMatch(/Pengesahan[\s\S]*id="suara"[\s\S]*120 anggota memberi pelayanan indeks/);
    expect(report).toContain('belum diperiksa naskahnya');
    const rows = (await service.get('/ekspor/surveys.csv')).body.split('\r\n');
    expect(rows.filter((each) => each.startsWith(`${unit},2010,`))).toHaveLength(10);
  });

  it('keeps nothing by which a member is known', async () => {
    const rows = await service.app.get(SurveysService, { strict: false }).get(LOCAL, unit, id);
    expect(rows.responses[0]).toHaveLength(9);
    const { body } = await service.get(`/unit/${unit}/survei/${id}`);
    expect(tokens.filter((token) => body.includes(token))).toEqual([]);
  });

  it('takes no file with a cell that is no answer, and names the cell', async () => {
    const sheet = csvOf([answers(1), { ...answers(2), U3: '7' }]);
    const { statusCode, body } = await service.post(`/unit/${unit}/survei/${id}/berkas`, {}, sheet);
    expect(statusCode).toBe(422);
    expect(body).toContain('!C3: tertulis “7”, diharapkan bilangan bulat 1 sampai 4');
    expect((await surveys.get(LOCAL, unit, id)).result.n).toBe(120);
  });

  it('gives its results as files and as JSON, beside the score', async () => {
    const csv = await service.get(`/unit/${unit}/survei/${id}/daftar?bentuk=csv`);
    expect(csv.body).toContain('di luar nilai kesehatan');
    expect((await service.get(`/unit/${unit}/survei/${id}/daftar?bentuk=xlsx`)).statusCode).toBe(200);
    const [first] = (await service.get(`/api/units/${unit}/surveys`)).json<
      { outsideScore: boolean; result: { n: number } }[]
    >();
    expect(first).toMatchObject({ outsideScore: true, year: 2010, result: { n: 120 } });
  });

  it('takes the sheet it hands out: empty, it has a column for each question', async () => {
    const { rawPayload } = await service.get(`/unit/${unit}/survei/${id}/isian?bentuk=xlsx`);
    const sent = { filename: 'isian.xlsx', content: rawPayload };
    expect((await service.post(`/unit/${unit}/survei/${id}/berkas`, {}, sent)).headers.location).toContain(
      'masuk=0',
    );
    expect((await service.get(`/unit/${unit}/survei/${id}/lembar`)).body).toContain('Lingkari satu angka');
  });

  it('shows codes of new links, and is another unit’s for nobody', async () => {
    const { body } = await service.post(`/unit/${unit}/survei/${id}/tautan`, { count: '2', days: '7' });
    expect([...body.matchAll(/<svg/g)]).toHaveLength(2);
    await expect(surveys.get(LOCAL, other, id)).rejects.toMatchObject({
      values: { reason: 'unknown-survey' },
    });
    await expect(surveys.get(managerOf(other), unit, id)).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('stands beside other years and other units, and takes nothing once it is closed', async () => {
    const [token = ''] = await surveys.links(LOCAL, unit, id, 1, 1);
    expect((await service.post(`/unit/${unit}/survei/${id}/tutup`, {})).statusCode).toBe(303);
    expect((await service.post(`/jawab/${token}`, answers(1))).statusCode).toBe(400);
    const next = await make(unit, 2011);
    await service.post(
      `/unit/${unit}/survei/${next}/berkas`,
      {},
      csvOf(Array.from({ length: 12 }, (_, at) => answers(at))),
    );
    const { body } = await service.get(`/unit/${unit}/survei`);
    expect(body).toMatch(/2011[\s\S]*2010[\s\S]*dan tahun sebelumnya[\s\S]*Rata-rata 2010/);
    const elsewhere = await make(other, 2010);
    await service.post(`/unit/${other}/survei/${elsewhere}/berkas`, {}, csvOf([answers(1)]));
    expect(await surveys.inArea(LOCAL, 2010, '')).toHaveLength(2);
    const area = (await service.get('/survei?tahun=2010&rasio=cash-ratio')).body;
    expect(area).toContain('Suara anggota 2010');
    expect(area).toContain('Hubungan bukan sebab');
    expect(area).toContain('Baru 1 unit yang indeks dan semua rasio pilihannya diketahui');
    expect((await surveys.inArea(managerOf(unit), 2010, '')).map(({ unitId }) => unitId)).toEqual([unit]);
  });

  it('refuses a survey without questions, a year that is none, and a token that is none', async () => {
    const place = `/unit/${unit}/survei`;
    expect((await service.post(place, { year: '2010', instrument: 'own', labels: ' \n ' })).statusCode).toBe(
      400,
    );
    expect((await service.post(place, { year: 'dua', instrument: 'own' })).statusCode).toBe(400);
    expect((await service.get('/jawab/bukan')).statusCode).toBe(400);
    await expect(surveys.links(LOCAL, unit, id, 1001, 1)).rejects.toMatchObject({
      values: { reason: 'survey-links' },
    });
  });

  it('is explained with the case of the paper computed anew', async () => {
    const { body } = await service.get('/survei/instrumen');
    expect(body).toContain('75,2310');
    expect(body).toContain('belum diperiksa naskahnya');
  });
});

describe('a complaint', () => {
  let key: string;

  beforeAll(async () => {
    await service.post(`/unit/${unit}/suara/alamat`, {});
    const { body } = await service.get(`/unit/${unit}/suara`);
    key = /\/suara\/([\w-]{20})"/.exec(body)?.[1] ?? '';
  });

  it('comes without a name, waits at home with its age, and is answered for whoever has the code', async () => {
    expect((await service.get(`/suara/${key}`)).statusCode).toBe(200);
    const told = await service.post(`/suara/${key}`, { kind: 'complaint', text: '<b>Loket tutup</b>' });
    const code = /<code>([\w-]{20})<\/code>/.exec(told.body)?.[1] ?? '';
    expect((await service.get('/')).body).toContain('1 belum dijawab, tertua sejak');
    const { body } = await service.get(`/unit/${unit}/suara`);
    expect(body).toContain('&lt;b&gt;Loket tutup&lt;/b&gt;');
    const id = /id="s-([\w-]+)"/.exec(body)?.[1] ?? '';
    expect((await service.post(`/unit/${unit}/suara/${id}`, { text: 'Jam buka ditambah' })).statusCode).toBe(
      303,
    );
    expect((await service.get(`/suara/${key}?kode=${code}`)).body).toContain('Jam buka ditambah');
    expect((await service.get(`/suara/${key}?kode=salah`)).body).not.toContain('Jam buka ditambah');
    expect((await service.get('/')).body).not.toContain('belum dijawab, tertua');
    expect((await service.post(`/unit/${other}/suara/${id}`, { text: 'x' })).statusCode).toBe(400);
  });

  it('is kept whole or not at all: the end of a line is one letter', async () => {
    const lines = `${'a'.repeat(998)}\r\n${'b'.repeat(1001)}`;
    const sent = await service.post(`/suara/${key}`, { kind: 'suggestion', text: lines });
    expect(sent.statusCode).toBe(200);
    expect((await service.get(`/unit/${unit}/suara`)).body).toContain('b'.repeat(1001));
    const long = await service.post(`/suara/${key}`, { kind: 'suggestion', text: 'c'.repeat(2001) });
    expect([long.statusCode, long.body.includes('lebih dari 2.000 huruf')]).toEqual([400, true]);
    expect((await service.get(`/unit/${unit}/suara`)).body).not.toContain('ccc');
  });

  it('on paper becomes a concern, once', async () => {
    await service.post(`/unit/${unit}/suara`, { kind: 'suggestion', text: 'Buka hari Sabtu' });
    const id = /id="s-([\w-]+)"/.exec((await service.get(`/unit/${unit}/suara`)).body)?.[1] ?? '';
    const raise = (): Promise<{ statusCode: number }> =>
      service.post(`/unit/${unit}/suara/${id}`, { year: '2010' });
    expect([(await raise()).statusCode, (await raise()).statusCode]).toEqual([303, 400]);
    const concerns = service.app.get(ConcernsService, { strict: false });
    expect(await concerns.ofYear(LOCAL, { unitId: unit, year: 2010 })).toEqual([
      expect.objectContaining({ text: 'Buka hari Sabtu', about: 'suara anggota' }),
    ]);
  });

  it('is gone on its day: for the unit, for whoever has the code, and from the table', async () => {
    const told = await service.post(`/suara/${key}`, { kind: 'complaint', text: 'Sudah lama sekali' });
    const code = /<code>([\w-]{20})<\/code>/.exec(told.body)?.[1] ?? '';
    const count = (): Promise<number> =>
      behind(service.app, async (rows) =>
        Number(
          (
            await rows.query<{ n: number }[]>(
              `SELECT COUNT(*) AS n FROM voice WHERE text = 'Sudah lama sekali'`,
            )
          )[0]?.n,
        ),
      );
    expect(await count()).toBe(1);
    await behind(service.app, (rows) =>
      rows.query(`UPDATE voice SET "deleteOn" = '2020-01-01' WHERE text = 'Sudah lama sekali'`),
    );
    expect((await service.get(`/unit/${unit}/suara`)).body).not.toContain('Sudah lama sekali');
    expect((await service.get(`/suara/${key}?kode=${code}`)).body).toContain('pesannya sudah dihapus');
    await service.app.get(VoiceDeletion, { strict: false }).onApplicationBootstrap();
    expect(await count()).toBe(0);
  });

  it('says something, at an address that is one', async () => {
    expect((await service.post(`/suara/${key}`, { text: '  ' })).statusCode).toBe(400);
    expect((await service.get('/suara/bukan')).statusCode).toBe(400);
  });
});

describe('a unit that is deleted', () => {
  it('is neither told nor asked anything, until it is back', async () => {
    const gone = await taken('ksp-e-2009-2010.xlsx');
    await service.post(`/unit/${gone}/suara/alamat`, {});
    const { body } = await service.get(`/unit/${gone}/suara`);
    const wall = `/suara/${/\/suara\/([\w-]{20})"/.exec(body)?.[1] ?? ''}`;
    const [token = ''] = await surveys.links(LOCAL, gone, await make(gone, 2010), 1, 30);
    const link = `/jawab/${token}`;
    const said = { kind: 'complaint', text: 'Loket tutup' };
    const move = (menjadi: string): Promise<unknown> =>
      service.post(`/unit/${gone}/keadaan`, { menjadi, alasan: 'salah daftar' });
    const opened = async (): Promise<number[]> =>
      (await Promise.all([wall, link].map((each) => service.get(each)))).map(({ statusCode }) => statusCode);
    await move('delete');
    expect(await opened()).toEqual([400, 400]);
    for (const each of [wall, link])
      expect((await service.get(each)).body).toContain('sudah dihapus dari daftar');
    expect((await service.get(`/unit/${gone}/survei`)).body).not.toContain('Buat survei');
    expect((await service.post(wall, said)).statusCode).toBe(400);
    expect((await service.post(link, answers(1))).statusCode).toBe(400);
    expect((await service.get(`/unit/${gone}/suara`)).body).not.toContain(wall);
    for (const [place, fields] of [
      ['suara/alamat', {}],
      ['suara', said],
      ['survei', { year: '2010', instrument: 'ikm-2017' }],
    ] as const)
      expect((await service.post(`/unit/${gone}/${place}`, fields)).statusCode).toBe(409);
    await move('restore');
    expect(await opened()).toEqual([200, 200]);
    expect((await service.post(wall, said)).statusCode).toBe(200);
    expect((await service.post(link, answers(1))).statusCode).toBe(200);
  });
});

describe('a unit that is closed', () => {
  it('is asked nothing new, and still answers what members complain of', async () => {
    const closed = await taken('ksp-h-2009-2010.xlsx');
    const id = await make(closed, 2010);
    await service.post(`/unit/${closed}/suara/alamat`, {});
    const wall = `/suara/${/\/suara\/([\w-]{20})"/.exec((await service.get(`/unit/${closed}/suara`)).body)?.[1] ?? ''}`;
    await service.post(`/unit/${closed}/keadaan`, {
      menjadi: 'close',
      alasan: 'bubar',
      tanggal: '2011-01-31',
    });
    const { body } = await service.get(`/unit/${closed}/survei`);
    expect([body.includes('Buat survei'), body.includes('ditutup per 31 Januari 2011')]).toEqual([
      false,
      true,
    ]);
    const refused = await Promise.all([
      service.post(`/unit/${closed}/survei`, { year: '2010', instrument: 'ikm-2017' }),
      service.post(`/unit/${closed}/survei/${id}/tautan`, { count: '1', days: '1' }),
    ]);
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([409, 409]);
    expect((await service.post(wall, { kind: 'complaint', text: 'Simpanan belum kembali' })).statusCode).toBe(
      200,
    );
  });
});

describe('for programs', () => {
  const send = async (path: string, payload: object): Promise<{ status: number; told: Told }> => {
    const url = `/api/v1/units/${unit}${path}`;
    const answer = await service.app.inject({ method: 'POST', url, headers: HOST, payload });
    return { status: answer.statusCode, told: answer.json<Told>() };
  };
  interface Told {
    readonly id: string;
    readonly state: string;
    readonly waiting: number;
    readonly links: readonly string[];
    readonly result: { readonly n: number; readonly index: { readonly value: string } | null };
  }

  it('a survey by an office’s own questions is made, answered over links and from paper, closed and read', async () => {
    const questions = ['Petugas ramah', 'Bunga pinjaman wajar'];
    const made = await send('/surveys', { year: 2012, instrument: 'own', questions, highest: 5 });
    expect([made.status, made.told.state]).toEqual([201, 'open']);
    const place = `/surveys/${made.told.id}`;
    const { told } = await send(`${place}/links`, { count: 11, days: 7 });
    const form = await service.get(told.links[0] ?? '');
    expect(form.body).toContain('Bunga pinjaman wajar');
    for (const link of told.links)
      expect((await service.post(link, { P1: '5', P2: '4' })).statusCode).toBe(200);
    const wrong = await send(`${place}/answers`, {
      answers: [
        [5, 5],
        [5, 6],
      ],
    });
    expect(wrong).toMatchObject({
      status: 400,
      told: { reason: 'answer-out-of-range', pointer: '/answers/1' },
    });
    const blank = await send(`${place}/answers`, { answers: [[null, null]] });
    expect(blank).toMatchObject({ status: 400, told: { reason: 'nothing-typed' } });
    const paper = await send(`${place}/answers`, {
      answers: [
        [3, null],
        [null, null],
      ],
    });
    expect(paper.told).toMatchObject({ waiting: 0, result: { n: 12, index: { value: '88.3333333333' } } });
    expect((await send(`${place}/closings`, {})).told.state).toBe('closed');
    const read = await service.get(`/api/v1/units/${unit}${place}`);
    expect(read.json<Told>().result.n).toBe(12);
  });

  it('a complaint is noted, answered, and becomes a concern', async () => {
    const noted = await send('/voices', {
      kind: 'complaint',
      text: 'Loket sempit',
    });
    expect([noted.status, noted.told.state]).toEqual([201, 'open']);
    const place = `/voices/${noted.told.id}`;
    expect((await send(`${place}/replies`, { text: 'Akan diperluas' })).told.state).toBe('answered');
    expect((await send(`${place}/concerns`, { year: 2010 })).told.state).toBe('raised');
    const { address } = (await service.get(`/api/v1/units/${unit}/voices/address`)).json<{
      address: string;
    }>();
    expect(address).toMatch(/^\/suara\/[\w-]{20}$/);
  });
});
