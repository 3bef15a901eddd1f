import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { DeskService } from '../../src/examination/desk.service';
import type { OpenFiling } from '../../src/examination/desk.service';
import type { AnswersResult } from '../../src/domain/questionnaire/answers-result';
import { StatementsService } from '../../src/statements/statements.service';
import sharp from 'sharp';
import { backup } from '../../src/database/backup';
import { EvidenceService } from '../../src/questionnaires/evidence.service';
import { LOCAL, managerOf } from '../support/caller';
import type { SentFile } from '../support/multipart';
import { Service } from '../support/service';

const YEAR = 2010;
const CLOSED = 'Laporan 2010 tidak menerima perubahan. Laporan ini sedang diperiksa';
const FILE = 'ksp-e-2009-2010.xlsx';
const WORKBOOK = readFileSync(join(__dirname, '../../fixtures/workbooks', FILE));
let service: Service;
let unit: string;

beforeAll(async () => {
  service = await Service.start();
  const place = await service.store(
    { kind: 'ksp', rules: 'perdep-06-2016' },
    { filename: FILE, content: WORKBOOK },
  );
  const assessments = service.app.get(AssessmentsService, { strict: false });
  unit = (await assessments.get(LOCAL, place.split('/')[2] ?? '')).statement.unitId;
});

afterAll(() => service.stop());

const open = (): Promise<OpenFiling> =>
  service.app.get(DeskService, { strict: false }).ofYear(LOCAL, { unitId: unit, year: YEAR });
const evidence = async (): Promise<OpenFiling['evidence']> => (await open()).evidence;
const place = (): string => `/unit/${unit}/laporan/${YEAR}`;
const take = async (step: string, reason = ''): Promise<number> =>
  (await service.post(`${place()}/langkah`, { step, reason })).statusCode;
const examine = (fields: Record<string, string>): ReturnType<Service['post']> =>
  service.post(`${place()}/pemeriksaan/3.1`, fields);
/** A photograph that says where it was taken. */
const photo = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: colour } })
    .jpeg()
    .withExif({ IFD0: { Make: 'RAHASIA' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 12/1 0/1' } })
    .toBuffer();
const PDF = Buffer.from('%PDF-1.7\n%%EOF');
const file = (field: string, filename: string, content: Buffer): SentFile => ({ field, filename, content });
const noteAt = ({ statement }: OpenFiling, at: number): string | undefined =>
  statement.statement.answers.get('3.1')?.notes?.[at];

describe('answers under examination', () => {
  it('are taken only while the year is examined', async () => {
    const { statement } = await open();
    expect((await service.get(`/laporan/${statement.id}/kuesioner`)).body).not.toContain(CLOSED);
    await service.post(`/laporan/${statement.id}/kuesioner/3.1`, {
      ...{ 's:3.1:0': 'unanswered', 'a:3.1:0': 'yes', 'm:3.1:0': '', 'n:3.1:0': 'Notulen 3 Mei' },
      ...{ 's:3.1:1': 'unanswered', 'a:3.1:1': 'yes' },
    });
    const list = `/laporan/${statement.id}/kuesioner/3.1`;
    const good = [
      file('foto:3.1:0', 'foto.jpg', await photo('#fff')),
      file('berkas:3.1:0', 'notulen.pdf', PDF),
    ];
    const sent = await service.post(list, {}, [
      ...good,
      file('berkas:3.1:1', 'daftar.xlsx', Buffer.from('PK')),
    ]);
    expect([sent.statusCode, sent.body.includes('daftar.xlsx: Berkas Word, Excel, atau ZIP')]).toEqual([
      422,
      true,
    ]);
    expect((await service.post(`${list}/bukti`, {}, good)).json()).toMatchObject({
      proof: [{ key: '3.1:0', count: '2 bukti', faults: [] }],
    });
    await service.post(list, {}, [file('berkas:3.1:0', 'salah.pdf', Buffer.from('%PDF-2 %%EOF'))]);
    const wrong = (await evidence()).find(({ name }) => name === 'salah.pdf');
    expect((await service.post(list, { [`tarik:${wrong?.id}`]: 'ya' })).statusCode).toBe(303);
    expect((await evidence()).map(({ name }) => name)).toEqual(['foto.jpg', 'notulen.pdf']);
    await service.post(`/laporan/${statement.id}/kuesioner/selesai`, {});
    expect((await examine({ 'a:0': 'no', 'r:0': '' })).statusCode).toBe(409);
    for (const step of ['submit', 'accept', 'start-examination'])
      expect([step, await take(step, 'Sisanya menyusul')]).toEqual([step, 303]);
    const newest = `/laporan/${(await open()).statement.id}`;
    for (const page of ['kuesioner', 'kuesioner/3.1', 'ketik'])
      expect([page, (await service.get(`${newest}/${page}`)).body.includes(CLOSED)]).toEqual([page, true]);
  });

  it('have evidence of both sides, shown without where it was taken, and each takes back its own only', async () => {
    const [of] = await evidence();
    const theirs = await service.post(`${place()}/pemeriksaan/3.1`, { [`tarik:${of?.id}`]: 'ya' }, [
      file('foto:3.1:0', 'foto pemeriksa.jpg', await photo('#000')),
    ]);
    expect(theirs.statusCode).toBe(303);
    const held = await service.post(`/laporan/${(await open()).statement.id}/kuesioner/3.1/bukti`, {}, [
      file('berkas:3.1:0', 'terlambat.pdf', Buffer.from('%PDF-3 %%EOF')),
    ]);
    expect([held.statusCode, (await evidence()).length]).toEqual([409, 3]);
    const shown = await service.get(`/unit/${unit}/bukti/${of?.id}`);
    expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect([shown.rawPayload.includes('RAHASIA'), (await sharp(shown.rawPayload).metadata()).exif]).toEqual([
      false,
      undefined,
    ]);
    const original = await service.get(`/unit/${unit}/bukti/${of?.id}?asli=ya`);
    expect(original.headers['content-disposition']).toContain('attachment');
    expect(original.rawPayload.equals(await photo('#fff'))).toBe(true);
    expect((await service.get(`/unit/lain/bukti/${of?.id}`)).statusCode).toBe(404);
    const manager = service.app
      .get(EvidenceService, { strict: false })
      .open(managerOf(unit), unit, of?.id ?? '', true);
    await expect(manager).rejects.toMatchObject({ code: 'officials-only' });
  });

  it('stand beside the unit’s own; a difference asks why and holds up the end', async () => {
    const sent = await examine({ 'a:0': 'no', 'r:0': '', 'a:1': 'yes', 'r:1': '', 'a:2': 'unanswered' });
    expect(sent.headers.location).toBe(`${place()}/pemeriksaan/3.1#p-0`);
    const { body } = await service.get(`${place()}/pemeriksaan/3.1`);
    expect(body).toContain('Notulen 3 Mei');
    expect(body).toContain('Jawaban berbeda; tulis sebabnya.');
    expect([(await open()).facts.unreasoned, await take('finish-examination')]).toEqual([1, 409]);
    const told = (await open()).statement.statement.answers.get('3.1');
    expect([told?.answers].flat().slice(0, 2)).toEqual(['yes', 'yes']);
  });

  it('stand with working papers: a note, a file and a review of each ratio, and the original file', async () => {
    const { shown, statement } = await open();
    const ratio = `/penilaian/${shown?.assessmentId}/rasio/1.1`;
    const wrong = file('berkas:1.1:-1', 'hitungan.xlsx', Buffer.from('PK'));
    const refused = await service.post(`${ratio}/kertas`, { note: 'Dihitung ulang, cocok' }, [wrong]);
    expect([refused.statusCode, refused.body.includes('hitungan.xlsx: Berkas Word')]).toEqual([422, true]);
    const paper = file('berkas:1.1:-1', 'hitungan.pdf', Buffer.from('%PDF-4 %%EOF'));
    const again = { note: 'Dihitung ulang, cocok', reviewed: 'ya' };
    for (const sent of await Promise.all([1, 2].map(() => service.post(`${ratio}/kertas`, again, [paper]))))
      expect(sent.statusCode).toBe(303);
    const { body } = await service.get(ratio);
    expect([
      body.match(/Dihitung ulang, cocok/g)?.length,
      body.match(/>hitungan\.pdf<\/a>/g)?.length,
    ]).toEqual([1, 1]);
    for (const said of ['Dihitung ulang, cocok', 'hitungan.pdf', 'ditelaah'])
      expect([said, body.includes(said)]).toEqual([said, true]);
    const original = await service.get(`/unggah/${statement.uploadId}/asli`);
    expect(original.rawPayload.equals(WORKBOOK)).toBe(true);
    const none = service.app.get(StatementsService, { strict: false });
    await expect(none.original(managerOf('lain'), statement.uploadId ?? '')).rejects.toMatchObject({
      code: 'upload-not-found',
    });
  });

  it('can be read otherwise: kept as a variant, compared, and chosen with a reason', async () => {
    const before = await open();
    const keep = `/penilaian/${before.shown?.assessmentId}/rasio/1.1/varian`;
    expect((await service.post(keep, { option: 'tidak ada' })).statusCode).toBe(422);
    const twice = await Promise.all([1, 2].map(() => service.post(keep, { option: '1.1/linear' })));
    for (const { headers } of [...twice, await service.post(keep, { option: '1.2/linear' })])
      expect(headers.location).toBe(`${place()}/kertas-kerja#varian`);
    const page = await service.get(`${place()}/kertas-kerja`);
    expect(page.body.match(/Disimpan pengguna/g)).toHaveLength(2);
    expect([(await open()).shown?.assessmentId]).toEqual([before.shown?.assessmentId]);
    const [first] = [...page.body.matchAll(/action="([^"]*\/varian\/[^"]*)"/g)].map(([, at]) => at ?? '');
    expect((await service.post(first ?? '', { reason: ' ' })).statusCode).toBe(400);
    expect((await service.post(first ?? '', { reason: 'Surat Dinas 12' })).statusCode).toBe(303);
    const { shown } = await open();
    expect(shown?.period.readings.find(({ id }) => id === '1.1/scale')?.chosen).toBe('1.1/linear');
    const { body } = await service.get(`${place()}/kertas-kerja`);
    expect(body).toContain(': Surat Dinas 12');
    expect(body).toContain('ditelaah sebelum dinilai ulang');
  });

  it('tell in the report what was found and why a variant was chosen, and nothing of a variant that does not count', async () => {
    const { shown } = await open();
    const found = { origin: 'ratio', about: '2.1', aspect: 'Kualitas', text: 'Akad belum ada' };
    await service.post(`${place()}/temuan`, { ...found, recommendation: 'Buat akad', until: '2027-03-31' });
    const [concern] = (await open()).concerns;
    const reply = { move: 'reply', text: 'Sudah dibuat', proof: 'Daftar 7' };
    await service.post(`${place()}/temuan/${concern?.id}`, reply);
    const { body } = await service.get(`/penilaian/${shown?.assessmentId}/laporan`);
    const told = [
      '1/2010 Rasio 2.1',
      'Akad belum ada',
      'Buat akad',
      '31 Maret 2027',
      ': Sudah dibuat',
      'Daftar 7',
    ];
    for (const said of [...told, 'Surat Dinas 12']) expect([said, body.includes(said)]).toEqual([said, true]);
    expect(body.match(/<b>Alasan:<\/b>/g)).toHaveLength(1);
    const data = (await service.get(`${place()}/dokumen/data.json`)).body;
    for (const said of ['Akad belum ada', 'Surat Dinas 12']) expect(data).toContain(said);
    const [first] = (await open()).concerns;
    await service.post(`${place()}/temuan/${first?.id}`, { move: 'accept', text: '' });
  });

  it('count once the examination is finished, in a revision of their own with its assessment', async () => {
    const before = await open();
    await examine({ 'a:0': 'no', 'r:0': 'Notulen tidak ditandatangani' });
    expect(await take('finish-examination')).toBe(303);
    const after = await open();
    expect(after.statement.revision).toBe(before.statement.revision + 1);
    expect([after.statement.statement.answers.get('3.1')?.answers].flat().slice(0, 2)).toEqual(['no', 'yes']);
    expect([noteAt(before, 0), noteAt(after, 0)]).toEqual(['Notulen 3 Mei', 'Notulen tidak ditandatangani']);
    expect(after.shown?.period.readings.find(({ id }) => id === '1.1/scale')?.chosen).toBe('1.1/linear');
    const last = after.steps.at(-1);
    expect([last?.statementId, last?.assessmentId]).toEqual([after.statement.id, after.shown?.assessmentId]);
  });

  it('are told in the report, on the page of the ratio and for programs', async () => {
    const { shown, statement } = await open();
    const page = `/penilaian/${shown?.assessmentId}`;
    const words = 'Pemeriksa: tidak. Notulen tidak ditandatangani. Pengurus: ya.';
    for (const place of [`${page}/rasio/3.1`, `${page}/laporan`])
      expect([place, (await service.get(place)).body.includes(words)]).toEqual([place, true]);
    const told: AnswersResult = (await service.get(`/api/statements/${statement.id}/answers`)).json();
    const first = told.lists.find(({ indicator }) => indicator === '3.1')?.answers[0];
    for (const place of [`${page}/rasio/3.1`, `${page}/laporan`])
      expect([place, (await service.get(place)).body.includes('notulen.pdf')]).toEqual([place, true]);
    expect(first?.evidence.map(({ name, as, source }) => [name, as, source])).toEqual([
      ['foto.jpg', 'manager', 'camera'],
      ['notulen.pdf', 'manager', 'file'],
      ['foto pemeriksa.jpg', 'examiner', 'camera'],
    ]);
    expect(first).toMatchObject({
      answer: 'no',
      examined: { answer: 'no', own: 'yes', reason: 'Notulen tidak ditandatangani' },
    });
    const { body } = await service.get('/ekspor/answers.jsonl');
    expect(body).toContain('"examined_reason":"Notulen tidak ditandatangani","examined_own":"yes"');
    expect(body).toContain(
      '"evidence":"foto.jpg (manager); notulen.pdf (manager); foto pemeriksa.jpg (examiner)"',
    );
  });

  it('come back with a copy of the database, bytes and all', async () => {
    const copy = await backup(service.settings, join(service.settings.RAPOR_DATA, 'salinan.sqlite'));
    // One of five was taken back; two are photographs, kept as sent and as shown.
    expect([copy.rows.evidence, copy.rows.evidence_file]).toEqual([5, 7]);
  });

  it('lose nothing of what the unit had said', async () => {
    const { examined, statement } = await open();
    expect(examined[0]).toMatchObject({ answer: 'no', own: 'yes', ownNote: 'Notulen 3 Mei' });
    const revisions = await service.app
      .get(StatementsService, { strict: false })
      .revisionsOf(LOCAL, unit, statement.year);
    expect(revisions.map(({ reason }) => reason)[0]).toBe('Jawaban pemeriksa: 2 pertanyaan');
  });
});
