import type { Confidence } from '../../citation';
import type { Indicator } from '../rule-set';
import { questionnaire } from './questionnaire';
import { cite } from './sources';

const place = (at: number, confidence: Confidence, witnesses: string): ReturnType<typeof cite> =>
  cite(`Tata kelola, manajemen, ${at}`, confidence, witnesses);

const general = questionnaire(
  {
    number: 'A.III.1',
    id: 'general-management',
    label: 'Manajemen umum',
    citation: place(1, 'primary', 'W-EKOP W-GIAN'),
  },
  [
    ['Visi, misi, dan tujuan tersedia', 'dokumen'],
    ['Rencana kerja jangka panjang dan jangka pendek tersedia', 'dokumen'],
    ['Pelaksanaan rencana kerja diukur dan dievaluasi', 'laporan evaluasi'],
  ],
);

const organisation = questionnaire(
  {
    number: 'A.III.2',
    id: 'institution-management',
    label: 'Manajemen kelembagaan',
    citation: place(2, 'primary', 'W-EKOP W-GIAN'),
  },
  [
    ['Struktur organisasi tersedia', 'dokumen'],
    ['Uraian tugas tersedia', 'dokumen'],
    ['SOM dan SOP tersedia', 'dokumen'],
    ['Ada sistem pengamanan dokumen', 'cek sistem'],
  ],
);

const capital = questionnaire(
  {
    number: 'A.III.3',
    id: 'capital-management',
    label: 'Manajemen permodalan',
    citation: place(3, 'primary', 'W-EKOP W-GIAN'),
  },
  [
    ['Modal sendiri bertumbuh', 'neraca'],
    ['Simpanan anggota bertumbuh', 'neraca'],
    ['Cadangan meningkat', 'neraca'],
    ['Investasi dibiayai dari modal sendiri', 'neraca'],
  ],
);

const assets = questionnaire(
  {
    number: 'A.III.4',
    id: 'asset-management',
    label: 'Manajemen aset',
    citation: place(4, 'primary', 'W-EKOP W-GIAN'),
  },
  [
    ['Pinjaman didukung agunan', 'daftar agunan'],
    ['Pembayaran pinjaman tetap lancar', 'laporan kolektibilitas'],
    ['Pinjaman macet masih dapat ditagih', 'laporan penagihan'],
    ['Pinjaman diberikan dengan hati-hati', 'analisis kelayakan pinjaman'],
  ],
);

const liquidity = questionnaire(
  {
    number: 'A.III.5',
    id: 'liquidity-management',
    label: 'Manajemen likuiditas',
    citation: place(5, 'primary', 'W-EKOP W-GIAN M-SCPV'),
  },
  [
    ['Ada kebijakan tertulis untuk mengendalikan likuiditas', 'dokumen'],
    ['Ada fasilitas pembiayaan dari lembaga keuangan lain', 'dokumen kerja sama'],
    ['Ada peraturan khusus tentang standar likuiditas', 'dokumen'],
    ['Ada sistem informasi untuk memantau likuiditas', 'cek sistem'],
  ],
);

/** Manajemen: 5 questionnaires, 19 items. */
export const management: readonly Indicator[] = [general, organisation, capital, assets, liquidity];
