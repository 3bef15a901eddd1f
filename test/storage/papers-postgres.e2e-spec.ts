import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JobQueue } from '../../src/jobs/job-queue';
import { browserPath } from '../support/browser';
import { hasPostgres, newTables } from '../support/one-postgres';
import { OFFICE_FORM, TO_EXAMINED, filedAt, takeSteps } from '../support/signed';
import { Service } from '../support/service';

const file = 'contoh-templat-ksp.xlsx';
const workbook = {
  filename: file,
  content: readFileSync(join(__dirname, '../../fixtures/workbooks', file)),
};
const number = (body: string): string => /518\/\d+-DISKOP\/[IVX]+\/\d{4}(?=<\/span>)/.exec(body)?.[0] ?? '';

/** What the databases do differently: bytes, sums, texts that are searched, rows that are counted. */
(!hasPostgres || browserPath === undefined ? describe.skip : describe)('papers on PostgreSQL', () => {
  let service: Service;
  let place: string;
  beforeAll(async () => {
    service = await Service.start(await newTables());
    await service.post('/kantor', OFFICE_FORM);
    place = await filedAt(service, 'ksp', 'perdep-06-2016', workbook);
  });
  afterAll(() => service.stop());

  it('are signed, kept byte for byte, checked, searched and taken back', async () => {
    expect(await takeSteps(service, place, [...TO_EXAMINED, 'sign'])).toEqual([303, 303, 303, 303, 303]);
    const { body } = await service.get(`${place}/dokumen`);
    const signed = number(body);
    const [, href = ''] = /href="([^"]+\/berkas\/dokumen\.pdf)"/.exec(body) ?? [];
    const content = (await service.get(href)).rawPayload;
    const checked = await service.post('/periksa', {}, { filename: 'dokumen.pdf', content });
    expect(checked.body).toContain('>Asli<');
    expect((await service.get('/dokumen?cari=SEJAHTERA&tahun=2019')).body).toContain(signed);
    const [, annul = ''] = /action="([^"]+\/batal)"/.exec(body) ?? [];
    expect((await service.post(annul, { reason: 'Salah cetak' })).statusCode).toBe(303);
    expect((await service.post('/periksa', { text: signed })).body).toContain('Salah cetak');
  });

  it('of an area are issued, and those of many units are printed', async () => {
    const area = '/wilayah/indonesia/dokumen';
    expect((await service.post(`${area}/area-recap`, { tahun: '2019' })).statusCode).toBe(303);
    expect(number((await service.get(`${area}?tahun=2019`)).body)).toMatch(/^518\/002/);
    const begun = await service.post('/cetak', { wilayah: 'indonesia', tahun: '2019' });
    await service.app.get(JobQueue, { strict: false }).settled();
    const told = await service.get(String(begun.headers.location));
    expect(told.body).toContain('1 dari 1 selesai');
  });
});
