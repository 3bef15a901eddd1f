import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import { codedList } from '../support/case-workbooks';
import { multipart } from '../support/multipart';
import { realCases } from '../support/real-cases';
import type { RealCase } from '../support/real-cases';
import { zipOf } from '../support/workbooks';
import { Service } from '../support/service';

const HOST = { host: '127.0.0.1:3000' };
const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const workbook = (name: string): { filename: string; content: Buffer } => ({
  filename: name,
  content: readFileSync(join(WORKBOOKS, name)),
});
const RULES = { kind: 'ksp', rules: 'perdep-06-2016' };

let service: Service;
let app: NestFastifyApplication;

beforeAll(async () => {
  service = await Service.start();
  app = service.app;
});

afterAll(() => service.stop());

const get: Service['get'] = (...asked) => service.get(...asked);
const upload = (file?: { filename: string; content: Buffer }, fields: Record<string, string> = RULES) =>
  service.upload(fields, file);

/** A real case in which one amount of one year is another. */
function withAmount(real: RealCase, year: number, code: string, amount: string): RealCase {
  return {
    ...real,
    years: real.years.map((each) =>
      each.year !== year
        ? each
        : {
            ...each,
            balanceSheet: each.balanceSheet.map(
              ([c, label, was]) => [c, label, c === code ? amount : was] as const,
            ),
          },
    ),
  };
}

describe('the web page', () => {
  it('shows the form, and how old the last copy is, and loads nothing from elsewhere', async () => {
    const page = await get('/');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Unggah dan nilai');
    expect(page.body).toContain('alinan cadangan');
    expect(page.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('takes a workbook, assesses both years and shows findings, result and report', async () => {
    const sent = await upload(workbook('ksp-p-2009-2010.xlsx'));
    expect(sent.statusCode).toBe(303);
    const place = String(sent.headers.location);
    const page = await get(place);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('KSP P');
    expect(page.body).toContain('Predikat belum dapat ditetapkan');
    expect(page.body).toContain('6.314.394.562');
    expect(page.body).toContain('Bukan penilaian resmi');
    const report = await get(`${place}/laporan`);
    expect(report.statusCode).toBe(200);
    expect(report.body).toContain('KSP P');
    const json = await get(place.replace('/penilaian/', '/api/assessments/'));
    const [result] = json.json<AssessmentResult[]>();
    expect(result?.periods.map((each) => each.year)).toEqual([2009, 2010]);
    const home = await get('/');
    expect(home.body).toContain(place);
  });

  it('stores nothing twice: the same file again leads to a result of the same figures', async () => {
    const [first, second] = [
      await upload(workbook('ksp-e-2009-2010.xlsx')),
      await upload(workbook('ksp-e-2009-2010.xlsx')),
    ];
    expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
    const results = await Promise.all(
      [first, second].map(async (sent) =>
        (await get(String(sent.headers.location).replace('/penilaian/', '/api/assessments/'))).json<
          AssessmentResult[]
        >(),
      ),
    );
    expect(results[0]?.[0]?.periods).toEqual(results[1]?.[0]?.periods);
  });

  it('asks when last year’s figures changed, keeps the old ones, and takes the new ones with a reason', async () => {
    const real = realCases().find((each) => each.name.endsWith(' D'));
    if (!real) throw new Error('case D');
    const dressed = { ...real, name: 'KSP Berubah' };
    const [y2009] = real.years;
    if (!y2009) throw new Error('2009');
    expect(
      (await upload({ filename: 'a.xlsx', content: await codedList({ ...dressed, years: [y2009] }) }))
        .statusCode,
    ).toBe(303);
    const changed = withAmount(dressed, 2009, '1110', '1');
    const asked = await upload({ filename: 'b.xlsx', content: await codedList(changed) });
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toContain('Angka tahun lalu berubah');
    const action = /action="(\/unggah\/[^"]+)"/.exec(asked.body)?.[1] ?? '';
    const refused = await app.inject({
      method: 'POST',
      url: action,
      ...multipart({ ...RULES, years: '2009', reason: '' }),
    });
    expect(refused.statusCode).toBe(400);
    const taken = await app.inject({
      method: 'POST',
      url: action,
      ...multipart({ ...RULES, years: '2009', reason: 'Koreksi audit' }),
    });
    expect(taken.statusCode).toBe(303);
    expect((await get(String(taken.headers.location))).body).toContain('revisi baru');
  });

  it.each([
    ['nothing chosen', undefined, 400, 'Belum ada berkas'],
    ['an empty file', { filename: 'kosong.xlsx', content: Buffer.alloc(0) }, 422, 'kosong'],
    [
      'a picture',
      { filename: 'foto.xlsx', content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
      422,
      'PNG',
    ],
    ['a password-protected workbook', { filename: 'kunci.xlsx', content: encrypted() }, 422, 'kata sandi'],
    ['fifty megabytes of zeros', { filename: 'bom.xlsx', content: bomb() }, 422, 'terlalu besar'],
    [
      'another archive',
      { filename: 'lain.xlsx', content: zipOf([{ name: 'a.txt', content: 'x' }]) },
      422,
      'ZIP',
    ],
  ])('refuses %s and goes on', async (_what, file, status, word) => {
    const before = (await get('/')).body;
    const sent = await upload(file);
    expect(sent.statusCode).toBe(status);
    expect(sent.body).toContain(word);
    expect(sent.body).not.toMatch(/\bat .*\.ts:/);
    expect((await get('/')).body).toBe(before);
  });

  it('takes a text table as it takes a workbook', async () => {
    const text =
      'KSP Teks\nNERACA\n\nKode;Uraian;2009;2010\n1110;Kas;1.000.000;2.000.000\n1120;Bank;500.000;600.000\n' +
      '2110;Simpanan sukarela;700.000;900.000\n3110;Simpanan pokok;300.000;700.000\n3120;Simpanan wajib;500.000;1.000.000\n';
    const sent = await upload({ filename: 'neraca teks.csv', content: Buffer.from(text) });
    expect([200, 303]).toContain(sent.statusCode);
  });

  it('tells with which program and steps an old workbook or a photograph becomes one that is read', async () => {
    const old = await upload({ filename: 'neraca.xls', content: Buffer.from('d0cf11e0a1b11ae1', 'hex') });
    expect(old.statusCode).toBe(422);
    for (const program of ['Excel di komputer', 'LibreOffice', 'Google Spreadsheet di ponsel'])
      expect(old.body).toContain(program);
    const photo = await upload({ filename: 'neraca.jpg', content: Buffer.from('ffd8ffe000104a46', 'hex') });
    expect(photo.body).toContain('sebuah foto');
    expect(photo.body).toContain('unduh templat Rapor');
  });

  it('of two uploads at the same moment, one of which fails, keeps exactly the other’s', async () => {
    const real = realCases().find((each) => each.name.endsWith(' C'));
    if (!real) throw new Error('case C');
    const good = { filename: 'baik.xlsx', content: await codedList({ ...real, name: 'KSP Bersamaan' }) };
    const early = real.years.map((each) => ({ ...each, year: each.year - 10 }));
    const late = {
      filename: 'gagal.xlsx',
      content: await codedList({ ...real, name: 'KSP Gagal', years: early }),
    };
    const [kept, failed] = await Promise.all([upload(good), upload(late, { kind: 'ksp', rules: '' })]);
    expect([kept.statusCode, failed.statusCode]).toEqual([303, 422]);
    const home = await get('/');
    expect(home.body).toContain('KSP Bersamaan');
    expect(home.body).not.toContain('KSP Gagal');
  });

  it('shows a hostile name as text', async () => {
    const real = realCases().find((each) => each.name.endsWith(' A'));
    if (!real) throw new Error('case A');
    const content = await codedList({ ...real, name: 'KSP <script>alert(1)</script> "Maju" & Kawan' });
    const sent = await upload({ filename: '../../x<b>.xlsx', content });
    const page = await get(String(sent.headers.location));
    expect(page.body).not.toContain('<script>');
    expect(page.body).toContain('&lt;script&gt;');
  });

  it('refuses requests that another page sent, or that came under another name', async () => {
    const { payload, headers } = multipart(RULES, workbook('ksp-e-2009-2010.xlsx'));
    const post = (extra: Record<string, string>) =>
      app.inject({ method: 'POST', url: '/unggah', payload, headers: { ...headers, ...extra } });
    expect((await post({ origin: 'https://jahat.example' })).statusCode).toBe(403);
    expect((await post({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await get('/', { host: 'jahat.example' })).statusCode).toBe(403);
    expect((await post({ origin: 'http://127.0.0.1:3000' })).statusCode).toBe(303);
  });

  it('answers unknown places and assessments in words', async () => {
    expect((await get('/tidak/ada')).statusCode).toBe(404);
    const lost = await get('/penilaian/bukan-id');
    expect(lost.statusCode).toBe(404);
    expect(lost.body).toContain('tidak ditemukan');
  });

  it('hands out the template and the law', async () => {
    const template = await get('/templat/ksp.xlsx');
    expect(template.statusCode).toBe(200);
    expect(template.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await get('/templat/bank.xlsx')).statusCode).toBe(422);
    const law = await get('/aturan/perdep-06-2016');
    expect(law.body).toContain('Rasio kas dan bank terhadap kewajiban lancar');
  });

  it('answers malformed requests with 400 and goes on', async () => {
    const json = { ...HOST, 'content-type': 'application/json' };
    const post = (payload: string, headers: Record<string, string> = json, url = '/api/assess') =>
      app.inject({ method: 'POST', url, headers, payload });
    expect((await post('null')).statusCode).toBe(400);
    expect((await post('[1]')).statusCode).toBe(400);
    expect((await post('{"unit":{},"periods":[]}')).statusCode).toBe(200);
    const unclear = await post('{"unit":{},"periods":[],"rules":"semua"}');
    expect(unclear.statusCode).toBe(400);
    expect(unclear.body).toContain('daftar teks');
    const deep = `{"unit":{"name":"X","kind":"ksp"},"periods":[{"year":2018,"figures":{"cash":${'['.repeat(20_000)}${']'.repeat(20_000)}}}]}`;
    expect((await post(deep)).json<[{ refused: { code: string }[] }]>()[0].refused[0]?.code).toBe(
      'amount-unreadable',
    );
    const same = Array.from({ length: 1500 }, () => 'perdep-06-2016');
    const body = { unit: { name: 'X', kind: 'ksp' }, periods: [{ year: 2018 }], rules: same };
    expect((await post(JSON.stringify(body))).json<unknown[]>()).toHaveLength(1);
    const noBoundary = { ...HOST, 'content-type': 'multipart/form-data' };
    for (const place of ['/unggah', '/masuk', '/api/intake'])
      expect([place, (await post('x', noBoundary, place)).statusCode]).toEqual([place, 400]);
    const open = { ...HOST, 'content-type': 'multipart/form-data; boundary=b' };
    expect(
      (await post('--b\r\ncontent-disposition: form-data; name="x"\r\n\r\nabc', open, '/unggah')).statusCode,
    ).toBe(400);
    expect((await get('/')).statusCode).toBe(200);
  });

  it('takes what an address names twice as not named, and knows no file by a name of the language', async () => {
    const names = [
      'cari',
      'jenis',
      'halaman',
      'wilayah',
      'tahun',
      'aturan',
      'dasar',
      'kelas',
      'bentuk',
      'hal',
    ];
    const twice = names.map((name) => `${name}=a&${name}=b`).join('&');
    const places = [
      '/',
      '/unit',
      '/peringkat',
      '/survei',
      '/wilayah',
      '/meja',
      '/dokumen',
      '/jejak',
      '/ekspor',
    ];
    for (const place of places)
      expect([place, (await get(`${place}?${twice}`)).statusCode]).toEqual([place, 200]);
    expect((await get('/survei/daftar?bentuk=csv&wilayah=a&wilayah=b')).statusCode).toBe(200);
    expect((await get('/aturan/perdep-06-2016/andai?andai=a&andai=b')).statusCode).toBe(200);
    for (const name of ['__proto__', 'constructor'])
      expect((await get(`/api/docs/${name}`)).statusCode).toBe(404);
  });

  it('keeps what is seen of a text only, and knows no address with a character that none has', async () => {
    const stored = await service.store(
      { ...RULES, name: 'KSP \u202eA\u0000 Sari\u0007' },
      workbook('ksp-a-2009-2010.xlsx'),
    );
    const { body } = await get(stored);
    expect(body).toContain('KSP A Sari');
    for (const place of ['/unit/%00', '/unit?cari=%00', '/api/assessments/a%00b', '/periksa/%00'])
      expect([place, (await get(place)).statusCode]).toEqual([place, 400]);
  });

  it('shows a hundred faults of a file and counts the rest', async () => {
    const figures = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`baris-${at}`, '1']));
    const content = Buffer.from(
      JSON.stringify({ unit: { name: 'X', kind: 'ksp' }, periods: [{ year: 2018, figures }] }),
    );
    const sent = await upload({ filename: 'banyak.json', content });
    expect(sent.statusCode).toBe(422);
    expect(sent.body.match(/<li>/g)).toHaveLength(101);
    expect(sent.body).toContain('400');
  });

  it('assesses a JSON statement for a program, and names its faults', async () => {
    const post = (payload: object) =>
      app.inject({ method: 'POST', url: '/api/assess', headers: HOST, payload });
    const unit = { name: 'X', kind: 'ksp' };
    const good = await post({
      unit,
      periods: [{ year: 2016, ratios: { '5.1': '12' } }],
      rules: ['perdep-06-2016'],
    });
    expect(good.json<AssessmentResult[]>()[0]?.ruleSet).toBe('perdep-06-2016');
    const bad = await post({ unit, periods: [{ year: 2016, figures: { kas: '1' } }] });
    expect(bad.json<[{ refused: { code: string }[] }]>()[0].refused[0]?.code).toBe('unknown-line');
    expect((await post({ unit, periods: [{ year: 1999 }] })).statusCode).toBe(422);
  });
});

/** The head of an OLE container with the stream that Excel writes when a password is set. */
function encrypted(): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1024);
  return bytes;
}

function bomb(): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
    { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(50 * 1024 * 1024) },
  ]);
}
