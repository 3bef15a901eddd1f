import '../support/source-threads';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dossierIn, judgeDossier } from '../../src/assessments/judge-dossier';
import { runCommand } from '../../src/commands/run';
import { OfficeService } from '../../src/documents/office.service';
import { LOCAL } from '../support/caller';
import { behind } from '../support/database';
import { isValidCades, opensslHere, signatureIn } from '../support/pdf-signature';
import { OFFICE_FORM, TO_EXAMINED, filedAt, takeSteps } from '../support/signed';
import { said } from '../support/said';
import { HOST, Service } from '../support/service';
import { untilEnd } from '../support/until-end';

const workbook = {
  filename: 'contoh-templat-ksp.xlsx',
  content: readFileSync(join(__dirname, '../../fixtures/workbooks/contoh-templat-ksp.xlsx')),
};

/** One grey point. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let service: Service;
let place: string;

const documents = async (): Promise<string> => (await service.get(`${place}/dokumen`)).body;
const filesOf = (body: string): string[] =>
  [...body.matchAll(/href="(\/unit\/[^"]+\/berkas\/[^"]+)"/g)].map(([, href = '']) => href);
const numbersOf = (body: string): string[] =>
  [...body.matchAll(/518\/\d+-DISKOP\/[IVX]+\/\d{4}(?=<\/span>)/g)].map(([number]) => number);
/** The same asked by a program. */
const checked = async (sent: object): Promise<Record<string, unknown>> =>
  (await service.app.inject({ method: 'POST', url: '/api/v1/checks', headers: HOST, payload: sent })).json();
const check = async (text: string): Promise<string> => (await service.post('/periksa', { text })).body;

beforeAll(async () => {
  service = await Service.start({ RAPOR_PDF_CERTIFICATE: 'own' });
  place = await filedAt(service, 'ksp', 'perdep-06-2016', workbook);
});
afterAll(() => service.stop());

describe('before anything is signed', () => {
  it('a draft says across every page that it is one', async () => {
    const { statusCode, rawPayload } = await service.get(`${place}/dokumen/report/draf.pdf`);
    expect([statusCode, rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });

  it('nothing is issued for what is not examined, and it is said why', async () => {
    for (const kind of ['record', 'certificate', 'return-letter', 'follow-up']) {
      const { statusCode, body } = await service.post(`${place}/dokumen/${kind}`, { terbit: 'ya' });
      expect([
        kind,
        statusCode,
        /belum selesai|belum ditandatangani|tidak sedang dikembalikan|Belum ada temuan/.test(body),
      ]).toEqual([kind, 409, true]);
    }
  });

  it('the office has to say who it is first', async () => {
    expect(await takeSteps(service, place, TO_EXAMINED)).toEqual([303, 303, 303, 303]);
    const refused = await service.post(`${place}/langkah`, { step: 'sign', reason: '' });
    expect([refused.statusCode, refused.body.includes('halaman Kantor')]).toEqual([409, true]);
    const half = await service.post('/kantor', { place: 'Contoh' });
    expect([half.statusCode, half.body.includes('Isi baris kop surat.')]).toEqual([422, true]);
    expect((await service.post('/kantor', OFFICE_FORM)).statusCode).toBe(303);
    expect((await service.get('/kantor')).body).toContain('DINAS KOPERASI');
  });
});

describe('a signature', () => {
  const own = untilEnd();

  let number = '';

  it('issues a paper with a number, and locks the year with it', async () => {
    expect(await takeSteps(service, place, ['sign'])).toEqual([303]);
    const body = await documents();
    [number = ''] = numbersOf(body);
    expect(number).toMatch(/^518\/001-DISKOP\//);
    expect(body).toContain('Berlaku; tidak ada yang lebih baru.');
  });

  it('keeps its unit in the register: it is closed, never deleted', async () => {
    const unit = place.replace(/\/laporan.*/, '');
    const refused = await service.post(`${unit}/keadaan`, { menjadi: 'delete', alasan: 'salah daftar' });
    expect([refused.statusCode, refused.body.includes('sudah ditandatangani')]).toEqual([400, true]);
    const closed = { menjadi: 'close', tanggal: '2025-01-31', alasan: 'bubar' };
    expect((await service.post(`${unit}/keadaan`, closed)).statusCode).toBe(303);
    expect(await documents()).toContain(number);
    const reopened = { menjadi: 'reopen', alasan: 'batal bubar' };
    expect((await service.post(`${unit}/keadaan`, reopened)).statusCode).toBe(303);
  });

  it('gives the same bytes each time', async () => {
    const files = filesOf(await documents());
    expect(files).toHaveLength(3);
    for (const file of files) {
      const [one, other] = [await service.get(file), await service.get(file)];
      expect([one.statusCode, one.rawPayload.equals(other.rawPayload)]).toEqual([200, true]);
    }
  });

  (opensslHere ? it : it.skip)(
    'is one for every program that reads PDF, with the office’s certificate',
    async () => {
      const trusted = (await service.get('/periksa/sertifikat.pem')).body;
      expect((await service.get('/api/v1/checks/certificate')).body).toBe(trusted);
      const printed = filesOf(await documents()).filter((each) => each.endsWith('.pdf'));
      expect(printed).toHaveLength(2);
      for (const file of printed) {
        const { over, cms } = signatureIn((await service.get(file)).rawPayload);
        expect(isValidCades(over, cms, trusted)).toBe(true);
        over.writeUInt8((over[200] ?? 0) ^ 1, 200);
        expect(isValidCades(over, cms, trusted)).toBe(false);
      }
      expect(statSync(service.settings.certificateFile).mode & 0o777).toBe(0o600);
      expect((await service.get('/kantor')).body).toContain('/periksa/sertifikat.pem');
    },
  );

  it('holds everything that the assessment was made from: judged again it comes to the same', async () => {
    const [data = ''] = filesOf(await documents()).filter((each) => each.endsWith('data.json'));
    const text = (await service.get(data)).body;
    const claimed = text.replace(/("total": \{\s*"least": ")\d/, '$11');
    const law = text.replace(/exact\\":\\"25/, 'exact\\":\\"26');
    const sound = { same: true, edition: true };
    expect(await assessed(text)).toEqual({
      status: 0,
      said: sound,
      told: expect.stringMatching(/hasilnya sama\.\n$/) as unknown,
    });
    expect(await assessed(claimed)).toEqual({
      ...{ status: 2, said: { ...sound, same: false } },
      told: expect.stringMatching(/BERBEDA[^]*total\.least: tertulis "1[^]*, dihitung ulang "/) as unknown,
    });
    expect(await assessed(law)).toMatchObject({ status: 2, said: { edition: false } });
    expect(await assessed(text.replace(/"readings": \[/, '"readings": [1, '))).toMatchObject({ status: 2 });
    expect(judgeDossier(dossierIn(text.replace('"dossier": {', '"was": {')) ?? {})).toBeUndefined();
    expect(dossierIn('{}')).toBeUndefined();
  });

  it('is checked by its number, its code, and its file, without a figure', async () => {
    const code = /kode ([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(await documents())?.[1] ?? '';
    const byNumber = (await service.get(`/periksa/${encodeURIComponent(number)}`)).body;
    for (const body of [byNumber, await check(number), await check(code.toLowerCase())]) {
      expect(body).toContain('>Asli<');
      expect(body).toContain('Berlaku; tidak ada yang lebih baru.');
      expect(body).not.toMatch(/\d,\d\d|SEHAT|Sehat/);
    }
    const told = (await service.get(`/api/v1/checks/${encodeURIComponent(number)}`)).json<object>();
    expect(told).toMatchObject({
      found: 'paper',
      verdict: 'genuine',
      paper: { number, standing: 'current' },
    });
    expect(await checked({ text: code.toLowerCase() })).toEqual(told);
    expect(await checked({ text: '518/0' })).toMatchObject({ found: 'nothing', lookedBy: 'text' });
    expect(JSON.stringify(told)).not.toMatch(/\d[,.]\d\d|sehat/i);
    const [pdf = ''] = filesOf(await documents());
    const content = (await service.get(pdf)).rawPayload;
    const byFile = await service.post('/api/v1/checks/files', {}, { filename: 'x.pdf', content });
    expect([byFile.statusCode, byFile.json()]).toEqual([200, told]);
    const same = await service.post('/periksa', {}, { filename: 'dokumen.pdf', content });
    expect(same.body).toContain('>Asli<');
    const changed = Buffer.concat([content, Buffer.from(' ')]);
    const other = await service.post('/periksa', {}, { filename: 'dokumen.pdf', content: changed });
    expect(other.body).toMatch(/Tidak ditemukan[^]*disimpan ulang program lain, atau diubah/);
    const photo = await service.post(
      '/periksa',
      {},
      { filename: 'x.png', content: Buffer.from(PNG, 'base64') },
    );
    expect(photo.body).toContain('Itu bukan berkas PDF.');
  });

  it('is found out when a digit of the QR is changed', async () => {
    const qr = await qrOf(number);
    expect(await check(qr)).toContain('>Asli<');
    const genuine = await checked({ text: qr });
    expect(genuine).toMatchObject({ verdict: 'genuine', sealed: { number }, paper: { number } });
    const address = `/periksa?t=${encodeURIComponent(qr)}`;
    expect((await service.get(address)).body).toContain('>Asli<');
    const digit = qr
      .split(';')
      .map((part, at) => (at === 4 ? part.replace(/\d/, (old) => String((Number(old) + 1) % 10)) : part));
    expect(await check(digit.join(';'))).toContain('>Tidak asli<');
    expect(await checked({ text: digit.join(';') })).toMatchObject({ verdict: 'forged' });
    expect(await check(qr.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')))).toContain('>Tidak asli<');
  });

  it('is known by another office from the public key alone', async () => {
    const qr = await qrOf(number);
    const [key] = (await service.get('/api/v1/checks/keys')).json<{ publicKey: string }[]>();
    const other = own(await Service.start(), (each) => each.stop());
    expect((await other.get('/periksa/sertifikat.pem')).statusCode).toBe(404);
    expect((await other.post('/periksa', { text: qr })).body).toContain('>Belum dapat dipastikan<');
    const known = await other.post('/periksa', { text: qr, key: key?.publicKey ?? '' });
    expect(known.body).toContain('>Tanda tangannya sah<');
  });

  it('was made with a key that nobody else may read, outside the database', () => {
    expect(statSync(service.settings.keyFile).mode & 0o777).toBe(0o600);
    const database = readFileSync(service.settings.databaseFile);
    const secret = readFileSync(service.settings.keyFile, 'utf8').split('\n')[1] ?? '';
    expect(database.includes(secret)).toBe(false);
  });

  it('stays genuine when the key is renewed', async () => {
    await service.app.get(OfficeService).renewKey(LOCAL);
    expect(await check(number)).toContain('>Asli<');
    expect(await service.app.get(OfficeService).publicKeys()).toHaveLength(2);
  });

  it('brings the record and the certificate, each under the next number', async () => {
    for (const kind of ['record', 'certificate'])
      expect((await service.post(`${place}/dokumen/${kind}`, { terbit: 'ya' })).statusCode).toBe(303);
    const body = await documents();
    expect(numbersOf(body).map((each) => each.slice(4, 7))).toEqual(['003', '002', '001']);
    const listed = (await service.get('/dokumen?cari=siti')).body;
    expect(listed).toContain(number);
    expect((await service.get('/dokumen?cari=100%25')).body).toContain('Tidak ada nomor');
  });

  it('is withdrawn when the year is opened again, replaced when it is signed again, and its bytes stay', async () => {
    const [pdf = ''] = filesOf(await documents()).filter((each) => each.endsWith('lampiran.pdf'));
    const before = (await service.get(pdf)).rawPayload;
    expect(await takeSteps(service, place, ['amend'])).toEqual([303]);
    expect(await check(number)).toContain('Dicabut: laporannya dibuka lagi untuk perubahan.');
    expect(await takeSteps(service, place, [...TO_EXAMINED, 'sign'])).toEqual([303, 303, 303, 303, 303]);
    expect(await check(number)).toMatch(/Digantikan dokumen nomor 518\/004-DISKOP/);
    expect((await service.get(pdf)).rawPayload.equals(before)).toBe(true);
  });

  it('is found out when what is stored is changed behind its back', async () => {
    const source = service.app.get(DataSource);
    const [row] = await source.query<{ id: string; total: string }[]>(
      `SELECT "id", "total" FROM "paper" WHERE "number" = '${number}'`,
    );
    const changed = (sql: string): Promise<unknown> =>
      behind(service.app, (rows) => rows.query(`UPDATE ${sql} '${row?.id ?? ''}'`));
    await changed(`"paper" SET "total" = '99,99' WHERE "id" =`);
    expect(await check(number)).toContain('>Tidak asli<');
    await changed(`"paper" SET "total" = '${row?.total ?? ''}' WHERE "id" =`);
    expect(await check(number)).toContain('>Asli<');
    await changed(`"paper_file" SET "content" = '%PDF-x' WHERE "name" = 'lampiran.pdf' AND "paperId" =`);
    expect(await check(number)).toContain('>Tidak asli<');
    const [file = ''] = filesOf(await documents()).filter(
      (each) => each.includes(row?.id ?? '-') && each.endsWith('lampiran.pdf'),
    );
    expect((await service.get(file)).statusCode).toBe(409);
  });
});

describe('papers of an area, and what an office says on papers', () => {
  const area = '/wilayah/indonesia/dokumen';
  let year = '';
  let number = '';

  it('are numbered, sealed and kept like those of a unit', async () => {
    year = place.split('/').at(-1) ?? '';
    for (const kind of ['area-recap', 'unreported']) {
      const { statusCode } = await service.post(`${area}/${kind}`, { tahun: year });
      expect([kind, statusCode]).toEqual([kind, kind === 'area-recap' ? 303 : 409]);
    }
    const body = (await service.get(`${area}?tahun=${year}`)).body;
    [number = ''] = numbersOf(body);
    const [pdf = ''] = [...body.matchAll(/href="(\/wilayah\/[^"]+\/dokumen.pdf)"/g)].map(
      ([, href = '']) => href,
    );
    const [one, other] = [await service.get(pdf), await service.get(pdf)];
    expect([one.statusCode, one.rawPayload.equals(other.rawPayload)]).toEqual([200, true]);
    expect(await check(number)).toMatch(/>Asli<[^]*Indonesia/);
    expect((await service.get(`/dokumen?cari=indonesia&tahun=${year}`)).body).toContain(number);
    expect((await service.get('/dokumen?cari=indonesia&tahun=1999')).body).not.toContain(number);
  });

  it('are taken back by hand with a reason, and stay in the index', async () => {
    const body = (await service.get(`${area}?tahun=${year}`)).body;
    const [, annul = ''] = /action="([^"]+\/batal)"/.exec(body) ?? [];
    expect((await service.post(annul, { reason: ' ' })).statusCode).toBe(400);
    expect((await service.post(annul, { reason: 'Salah wilayah' })).statusCode).toBe(303);
    expect((await service.post(annul, { reason: 'sekali lagi' })).statusCode).toBe(404);
    expect(await check(number)).toContain('Dibatalkan kantor penerbit: Salah wilayah');
    const [, copy = ''] =
      /href="([^"]+\/salinan\.pdf)"/.exec((await service.get(`${area}?tahun=${year}`)).body) ?? [];
    const marked = (await service.get(copy)).rawPayload.toString('latin1');
    expect(marked.match(/\(DIBATALKAN\) Tj/g)).toHaveLength(1);
    expect(marked.match(/\/Contents \[\d+ 0 R \d+ 0 R\]/g)).toHaveLength(2);
    expect((await service.get(copy.replace(/[^/]+(?=\/salinan)/, 'none'))).statusCode).toBe(404);
    expect((await service.get('/dokumen?cari=indonesia')).body).toContain('Salah wilayah');
    await service.post(`${area}/area-recap`, { tahun: year });
    const [next = ''] = numbersOf((await service.get(`${area}?tahun=${year}`)).body);
    expect(Number(next.slice(4, 7))).toBe(Number(number.slice(4, 7)) + 1);
    expect(await check(number)).toContain(`Digantikan dokumen nomor ${next}`);
  });

  it('carry the office’s own sentences once they are kept, and never a figure in them', async () => {
    const words = 'Dibuat di {dinas} dan dibaca bersama.';
    const tried = await service.post('/kantor/kalimat', { 'record-closing': words, do: 'try' });
    expect([tried.statusCode, tried.body.includes('dan dibaca bersama')]).toEqual([200, true]);
    expect((await service.get('/kantor/kalimat')).body).not.toContain('dibaca bersama');
    const wrong = await service.post('/kantor/kalimat', { 'record-closing': '{nilai}', do: 'save' });
    expect(wrong.statusCode).toBe(422);
    const kept = await service.post('/kantor/kalimat', { 'record-closing': words, do: 'save' });
    expect(kept.statusCode).toBe(303);
    await service.post(`${place}/dokumen/record`, { terbit: 'ya' });
    const files = filesOf(await documents()).filter((each) => each.endsWith('dokumen.pdf'));
    const view = await service.get((files[0] ?? '').replace('dokumen.pdf', 'tampilan.json'));
    expect(view.body).toContain('Dibuat di DINAS KOPERASI, USAHA KECIL DAN MENENGAH dan dibaca bersama.');
    await service.post('/kantor/kalimat', {
      'record-closing': words,
      'usual:record-closing': 'ya',
      do: 'save',
    });
    expect((await service.get('/kantor/kalimat')).body).not.toContain('dibaca bersama');
  });

  it('carry its sign, which has to be a picture', async () => {
    const none = await service.post('/kantor', OFFICE_FORM, {
      filename: 'logo.png',
      content: Buffer.from('<svg onload="x"/>'),
    });
    expect([none.statusCode, none.body.includes('PNG atau JPEG')]).toEqual([422, true]);
    const sign = { filename: 'logo.png', content: Buffer.from(PNG, 'base64') };
    expect((await service.post('/kantor', OFFICE_FORM, sign)).statusCode).toBe(303);
    expect((await service.get('/kantor')).body).toContain('src="data:image/png;base64,');
    expect((await service.post('/kantor', OFFICE_FORM)).statusCode).toBe(303);
    expect((await service.get('/kantor')).body).toContain('src="data:image/png;base64,');
    await service.post('/kantor', { ...OFFICE_FORM, 'no-logo': 'ya' });
    expect((await service.get('/kantor')).body).not.toContain('data:image/png');
  });

  it('carry the sign that a program chose, and none after it was taken away', async () => {
    const url = '/api/v1/office/logo';
    expect((await service.get(url)).statusCode).toBe(404);
    const none = await service.post(url, {}, { filename: 'x.png', content: Buffer.from('<svg/>') });
    expect(none.json()).toMatchObject({ status: 400, reason: 'office-logo' });
    const content = Buffer.from(PNG, 'base64');
    // At one time with the sentences: neither takes the other back.
    const words = { 'record-closing': 'Dibuat bersama.', do: 'save' };
    const [kept] = await Promise.all([
      service.post(url, {}, { filename: 'logo.png', content }),
      service.post('/kantor/kalimat', words),
      service.post('/kantor', OFFICE_FORM),
    ]);
    expect((await service.get('/kantor/kalimat')).body).toContain('Dibuat bersama.');
    expect([kept.statusCode, kept.json()]).toMatchObject([201, { type: 'image/png' }]);
    expect((await service.get(url)).rawPayload).toHaveLength(kept.json<{ bytes: number }>().bytes);
    expect((await service.get('/kantor')).body).toContain('src="data:image/png;base64,');
    const gone = await service.app.inject({ method: 'DELETE', url, headers: HOST });
    expect(gone.statusCode).toBe(204);
    expect((await service.get('/kantor')).body).not.toContain('data:image/png');
  });
});

/** What the command says of a paper's data on somebody's disk. */
async function assessed(text: string): Promise<{ status: number; said: unknown; told: string }> {
  const file = join(service.settings.RAPOR_DATA, 'kiriman.json');
  writeFileSync(file, text);
  const { value: status, out, err } = await said(() => runCommand(['assess', file, '--json']));
  const [first] = JSON.parse(out) as { readonly dossier?: unknown }[];
  return { status, said: first?.dossier, told: err };
}

/** What the QR of a paper says, as its foot holds it: worked out from the stored signature. */
async function qrOf(number: string): Promise<string> {
  const source = service.app.get(DataSource);
  const [row] = await source.query<Record<string, string>[]>(
    `SELECT "unitName", "year", "total", "predicate", "hash", "keyId", "signature" FROM "paper" WHERE "number" = '${number}'`,
  );
  const { unitName, year, total, predicate, hash, keyId, signature } = row ?? {};
  return ['RAPOR1', number, unitName, year, total, predicate, hash, keyId, signature].join(';');
}
