import type { Citation } from '../citation';
import type { Instrument } from './instrument';

const SOURCE = 'Permenpan RB 14/2017';

const cited = (at: string, confidence: Citation['confidence'], ...remarks: string[]): Citation => ({
  source: SOURCE,
  at,
  confidence,
  witnesses: [],
  remarks,
});

const ELEMENTS = [
  ['U1', 'Persyaratan'],
  ['U2', 'Sistem, mekanisme, dan prosedur'],
  ['U3', 'Waktu penyelesaian'],
  ['U4', 'Biaya/tarif'],
  ['U5', 'Produk spesifikasi jenis pelayanan'],
  ['U6', 'Kompetensi pelaksana'],
  ['U7', 'Perilaku pelaksana'],
  ['U8', 'Penanganan pengaduan, saran, dan masukan'],
  ['U9', 'Sarana dan prasarana'],
] as const;

/**
 * Indeks Kepuasan Masyarakat: nine elements from 1 to 4, each mean times 0.11, the sum times 25.
 *
 * Readings: the weight is 0.11 as printed, so that nine elements weigh 0.99 and the highest index is 99, the lowest
 * 24.75; classes of the regulation first, the older ones beside them, because documents of practice still print those.
 */
export const ikm2017: Instrument = {
  id: 'ikm-2017',
  title: 'Indeks Kepuasan Masyarakat (IKM)',
  citation: cited(
    'sembilan unsur, nilai 1–4, penimbang 0,11, konversi × 25',
    'single-source',
    'Nama unsur belum dibandingkan dengan naskah peraturan.',
    'Sembilan penimbang 0,11 berjumlah 0,99: indeks tertinggi 99, terendah 24,75.',
  ),
  lowest: 1,
  highest: 4,
  words: ['tidak baik', 'kurang baik', 'baik', 'sangat baik'],
  pairs: false,
  items: ELEMENTS.map(([id, label]) => ({ id, label, dimension: label })),
  index: { by: 'weighted', weight: '0.11', factor: '25' },
  scales: [
    {
      id: 'ikm/2017',
      citation: cited('kelas mutu pelayanan 25–64,99; 65–76,60; 76,61–88,30; 88,31–100', 'single-source'),
      bands: [
        { from: '25', code: 'D', label: 'Tidak baik' },
        { from: '65', code: 'C', label: 'Kurang baik' },
        { from: '76.61', code: 'B', label: 'Baik' },
        { from: '88.31', code: 'A', label: 'Sangat baik' },
      ],
    },
    {
      id: 'ikm/older',
      citation: {
        source: 'kelas lama IKM',
        at: 'kelas 25–43,75; 43,76–62,50; 62,51–81,25; 81,26–100',
        confidence: 'unverified',
        witnesses: [],
        remarks: ['Batas kelas belum dibandingkan dengan naskah; contoh 75,25 = B cocok dengannya.'],
      },
      bands: [
        { from: '25', code: 'D', label: 'Tidak baik' },
        { from: '43.76', code: 'C', label: 'Kurang baik' },
        { from: '62.51', code: 'B', label: 'Baik' },
        { from: '81.26', code: 'A', label: 'Sangat baik' },
      ],
    },
  ],
};
