import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JobQueue } from '../../src/jobs/job-queue';
import { pagesIn, pdfObjects } from '../../src/reports/pdf/pdf-objects';
import { archiveIn } from '../../src/spreadsheets/archive';
import { browserPath } from '../support/browser';
import { linesHere, printedPages } from '../support/pdf-lines';
import { OFFICE_FORM, TO_EXAMINED, filedAt, takeSteps } from '../support/signed';
import { Service } from '../support/service';

const workbook = (name: string): { filename: string; content: Buffer } => ({
  filename: name,
  content: readFileSync(join(__dirname, '../../fixtures/workbooks', name)),
});
const YEAR = '2019';

let service: Service;
const queue = (): JobQueue => service.app.get(JobQueue, { strict: false });

/** Asks for the papers of the whole country, and says where they are told of. */
async function begun(): Promise<string> {
  const { statusCode, headers } = await service.post('/cetak', { wilayah: 'indonesia', tahun: YEAR });
  expect(statusCode).toBe(303);
  return String(headers.location);
}

describe('a set without a browser', () => {
  beforeAll(async () => {
    service = await Service.start({ RAPOR_BROWSER: '/none', RAPOR_WORK: 'off' });
    await filedAt(service, 'ksp', 'perdep-06-2016', workbook('contoh-templat-ksp.xlsx'));
  });
  afterAll(() => service.stop());

  it('sent twice is one; it names each unit that failed, and why; nothing is handed over', async () => {
    const place = await begun();
    expect(await begun()).toBe(place);
    await queue().work();
    await queue().settled();
    const { body } = await service.get(place);
    expect(body).toContain('0 dari 1 selesai; 1 gagal');
    expect(body).toMatch(/KSP Contoh Sejahtera, 2019<\/strong><p>[^<]*Chromium/);
    expect(body).not.toContain('dokumen.zip');
    expect((await service.get('/cetak')).body).toContain('Indonesia, 2019');
    expect((await service.get('/cetak/none')).statusCode).toBe(404);
  });

  it('is refused where nobody has reported', async () => {
    const none = await service.post('/cetak', { wilayah: 'indonesia', tahun: '1999' });
    expect([none.statusCode, none.body.includes('Belum ada laporan')]).toEqual([409, true]);
    expect((await service.post('/cetak', { wilayah: 'indonesia', tahun: 'x' })).statusCode).toBe(400);
  });
});

(browserPath === undefined ? describe.skip : describe)('a set of two units', () => {
  let signed: string;
  let place: string;
  beforeAll(async () => {
    service = await Service.start();
    await service.post('/kantor', OFFICE_FORM);
    signed = await filedAt(service, 'ksp', 'perdep-06-2016', workbook('contoh-templat-ksp.xlsx'));
    await filedAt(service, 'usp', 'perdep-06-2016', workbook('contoh-templat-usp.xlsx'));
    await takeSteps(service, signed, [...TO_EXAMINED, 'sign']);
  });
  afterAll(() => service.stop());

  it('waits where it was stopped, and goes on from there', async () => {
    place = await begun();
    const { body } = await service.get(place);
    const [, group = ''] = /action="(\/pekerjaan\/kumpulan\/[^"]+)\/hentikan"/.exec(body) ?? [];
    await service.post(`${group}/hentikan`, {});
    await queue().settled();
    const stopped = (await service.get(place)).body;
    expect(stopped).toMatch(/dihentikan/);
    await service.post(`${group}/lanjutkan`, {});
    await queue().settled();
    expect((await service.get(place)).body).toContain('2 dari 2 selesai');
  });

  it('is handed over as an archive: what was signed byte for byte, the rest as drafts', async () => {
    const zip = (await service.get(`${place}/dokumen.zip`)).rawPayload;
    const archive = archiveIn(zip);
    if (!archive || 'fault' in archive) throw new Error('no archive');
    const names = archive.files.map(({ folder, filename }) => `${folder}/${filename}`);
    expect(names.filter((name) => name.startsWith('0001-ksp'))).toEqual([
      expect.stringMatching(/1-laporan-penilaian-kesehatan\.pdf$/),
      expect.stringMatching(/2-laporan-penilaian-kesehatan-lampiran\.pdf$/),
      expect.stringMatching(/3-draf-record\.pdf$/),
      expect.stringMatching(/4-draf-worksheet\.pdf$/),
      expect.stringMatching(/5-draf-examination-report\.pdf$/),
      expect.stringMatching(/6-draf-certificate\.pdf$/),
    ]);
    expect(names.filter((name) => name.startsWith('0002-usp'))).toEqual([
      expect.stringMatching(/1-draf-report\.pdf$/),
      expect.stringMatching(/2-draf-lampiran\.pdf$/),
    ]);
    const { body } = await service.get(`${signed}/dokumen`);
    const [, href = ''] = /href="([^"]+\/berkas\/dokumen\.pdf)"/.exec(body) ?? [];
    const own = (await service.get(href)).rawPayload;
    const packed = archive.files[0]?.open();
    expect(packed && 'content' in packed && packed.content.equals(own)).toBe(true);
  });

  it('is handed over as one file with a bookmark for each unit and paper', async () => {
    const bytes = (await service.get(`${place}/dokumen.pdf`)).rawPayload;
    const marks = [...bytes.toString('latin1').matchAll(/\/Title <FEFF([0-9A-F]+)>/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    );
    expect(marks).toHaveLength(6 + 2 + 2);
    expect(marks).toContain('KSP Contoh Sejahtera, 2019');
    expect(marks).toContain('Laporan Penilaian Kesehatan: lampiran (draf)');
    const objects = pdfObjects(bytes);
    const pages = new Set(pagesIn(objects));
    const links = [...objects.bodies.values()].filter(({ head }) => head.includes('/Subtype /Link'));
    const led = links.map(({ head }) => Number(/\/Dest \[(\d+) 0 R/.exec(head)?.[1]));
    expect(led.length).toBeGreaterThan(20);
    expect(led.filter((page) => !pages.has(page))).toEqual([]);
    expect(new Set(led).size).toBeGreaterThan(10);
    if (!linesHere()) return;
    const printed = printedPages(bytes).map(({ words }) => words.join(' '));
    expect(printed.length).toBeGreaterThan(20);
    expect(printed[0]).toContain('KSP Contoh Sejahtera');
    expect(printed.at(-1)).toContain('USP Koperasi Serba Usaha');
    expect(printed.every((words) => words.includes('halaman'))).toBe(true);
  });

  it('has sheets of labels and a list of envelopes beside it', async () => {
    const labels = await service.get(`/wilayah/indonesia/dokumen/label.pdf?tahun=${YEAR}`);
    expect([labels.statusCode, labels.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const list = await service.get(`/wilayah/indonesia/dokumen/amplop?tahun=${YEAR}&bentuk=csv`);
    expect(list.body).toContain('Pengurus KSP Contoh Sejahtera');
    expect(list.body).toContain('Desa Sukamaju');
  });

  it('says so where there is nobody to send to, instead of a print that failed', async () => {
    const { statusCode, body } = await service.get('/wilayah/indonesia/dokumen/label.pdf?tahun=1999');
    expect([statusCode, body.includes('belum ada laporan tahun itu')]).toEqual([400, true]);
  });
});
