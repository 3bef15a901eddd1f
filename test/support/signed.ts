import { AssessmentsService } from '../../src/assessments/assessments.service';
import { LOCAL } from './caller';
import type { SentFile } from './multipart';
import type { Service } from './service';

/** What the office says of itself, as its form sends it. */
export const OFFICE_FORM: Readonly<Record<string, string>> = {
  letterhead: 'PEMERINTAH KABUPATEN CONTOH\nDINAS KOPERASI, USAHA KECIL DAN MENENGAH',
  place: 'Contoh',
  scheme: '518/{urut}-DISKOP/{bulan-romawi}/{tahun}',
  address: 'https://rapor.contoh.go.id',
  sheet: 'a4',
  'name:0': 'Dra. Siti Aminah, M.M.',
  'role:0': 'Kepala Dinas',
  'rank:0': 'Pembina Utama Muda (IV/c)',
  'nip:0': '196801011990032001',
  'name:1': 'Budi Santoso, S.E.',
  'role:1': 'Pengawas Koperasi',
  'nip:1': '198502022010011002',
};

/** The place of a unit's year, once its file is stored. */
export async function filedAt(
  service: Service,
  kind: string,
  rules: string,
  file: SentFile,
): Promise<string> {
  const path = await service.store({ kind, rules }, file);
  const id = path.split('/')[2]?.split('?')[0] ?? '';
  const { statement } = await service.app.get(AssessmentsService, { strict: false }).get(LOCAL, id);
  return `/unit/${statement.unitId}/laporan/${statement.year}`;
}

/** Takes steps of a filing, and says what came of each. */
export async function takeSteps(
  service: Service,
  place: string,
  steps: readonly string[],
): Promise<number[]> {
  const codes: number[] = [];
  for (const step of steps)
    codes.push((await service.post(`${place}/langkah`, { step, reason: 'Sesuai berkas' })).statusCode);
  return codes;
}

/** From what is handed in to an examination that is finished. */
export const TO_EXAMINED = ['submit', 'accept', 'start-examination', 'finish-examination'] as const;
