import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { EvidenceService } from '../../src/questionnaires/evidence.service';
import { StatementsService } from '../../src/statements/statements.service';
import { LOCAL } from '../support/caller';
import type { SentFile } from '../support/multipart';
import { Service } from '../support/service';

const FILE = 'ksp-e-2009-2010.xlsx';
const WORKBOOK = readFileSync(join(__dirname, '../../fixtures/workbooks', FILE));
const PDF = Buffer.from('%PDF-1.7\n%%EOF');
let service: Service;
let unit: string;

const listOf = async (year: number): Promise<string> => {
  const stored = await service.app.get(StatementsService, { strict: false }).latest(LOCAL, unit, year);
  return `/laporan/${stored?.id}/kuesioner/3.1`;
};
const namesOf = async (year: number): Promise<string[]> => {
  const evidence = service.app.get(EvidenceService, { strict: false });
  return (await evidence.of(LOCAL, { unitId: unit, year })).map(
    ({ name, question }) => `${question} ${name}`,
  );
};
const offered = (body: string): string[] =>
  [...body.matchAll(/name="(pakai:[^"]+)"/g)].map(([, at = '']) => at);

beforeAll(async () => {
  service = await Service.start();
  const fields = { kind: 'ksp', rules: 'perdep-06-2016' };
  const place = await service.store(fields, { filename: FILE, content: WORKBOOK });
  const assessments = service.app.get(AssessmentsService, { strict: false });
  unit = (await assessments.get(LOCAL, place.split('/')[2] ?? '')).statement.unitId;
});

afterAll(() => service.stop());

describe('last year’s evidence', () => {
  it('is offered beside its question, stands in this year once it is used again, and is offered no more', async () => {
    const file: SentFile = { field: 'berkas:3.1:0', filename: 'anggaran-dasar.pdf', content: PDF };
    expect((await service.post(await listOf(2009), {}, [file])).statusCode).toBe(303);
    const { body } = await service.get(await listOf(2010));
    expect(body).toMatch(/Bukti tahun lalu: <a href="[^"]+">anggaran-dasar\.pdf<\/a>/);
    const [again = ''] = offered(body);
    expect([offered(body).length, await namesOf(2010)]).toEqual([1, []]);
    for (const year of [2010, 2010])
      expect((await service.post(await listOf(year), { [again]: 'ya' })).statusCode).toBe(303);
    expect([await namesOf(2010), await namesOf(2009)]).toEqual([
      ['0 anggaran-dasar.pdf'],
      ['0 anggaran-dasar.pdf'],
    ]);
    expect(offered((await service.get(await listOf(2010))).body)).toEqual([]);
  });

  it('of another year than the one before, or taken back, is used by nobody', async () => {
    const [own] = await service.app
      .get(EvidenceService, { strict: false })
      .of(LOCAL, { unitId: unit, year: 2010 });
    await service.post(await listOf(2009), { [`pakai:${own?.id}`]: 'ya' });
    expect(await namesOf(2009)).toHaveLength(1);
    const [last] = await service.app
      .get(EvidenceService, { strict: false })
      .of(LOCAL, { unitId: unit, year: 2009 });
    await service.post(await listOf(2009), { [`tarik:${last?.id}`]: 'ya' });
    await service.post(await listOf(2010), { [`tarik:${own?.id}`]: 'ya', [`pakai:${last?.id}`]: 'ya' });
    expect([await namesOf(2009), await namesOf(2010)]).toEqual([[], []]);
  });
});
