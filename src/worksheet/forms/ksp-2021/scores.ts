import { heading } from '../form';
import type { Heading, ScoreSheets } from '../form';

const PARTS_OF_RISK_MANAGEMENT = [
  ['a', 'Pengawasan Pengurus dan Pengawas'],
  ['b', 'Kebijakan, Prosedur dan Limit Risiko'],
  ['c', 'Proses dan Sistem Informasi Manajemen Risiko'],
] as const;

const riskManagement = (number: string, risk: string): Heading[] => [
  heading(number, `Kualitas Penerapan Manajemen Risiko ${risk}`),
  ...PARTS_OF_RISK_MANAGEMENT.map(([letter, words]) => heading(`${number}${letter}`, words)),
];

const GOVERNANCE: readonly Heading[] = [
  heading('A', 'TATA KELOLA'),
  heading('A.I', 'PRINSIP KOPERASI'),
  heading('A.I.1', 'Keanggotaan bersifat terbuka'),
  heading('A.I.2', 'Pengelolaan dilakukan secara Demokratis'),
  heading(
    'A.I.3',
    'Pembagian sisa hasil usaha dilakukan secara adil sebanding dengan besarnya jasa usaha masing-masing anggota',
  ),
  heading('A.I.4', 'Pemberian balas jasa yang terbatas terhadap modal'),
  heading('A.I.5', 'Kemandirian'),
  heading('A.I.6', 'Pengembangan Perkoperasian'),
  heading('A.I.7', 'Kerjasama koperasi'),
  heading('A.II', 'KELEMBAGAAN'),
  heading('A.II.1', 'Legalitas Badan Hukum Koperasi'),
  heading('A.II.2', 'Izin Usaha Simpan Pinjam'),
  heading('A.II.3', 'Anggaran Dasar'),
  heading('A.II.4', 'Keanggotaan'),
  heading('A.II.5', 'Kelengkapan Organisasi'),
  heading('A.III', 'MANAJEMEN KOPERASI'),
  heading('A.III.1', 'Manajemen Umum'),
  heading('A.III.2', 'Manajemen Kelembagaan'),
  heading('A.III.3', 'Manajemen Permodalan'),
  heading('A.III.4', 'Manajemen Asset'),
  heading('A.III.5', 'Manajemen Likuiditas'),
];

const RISK: readonly Heading[] = [
  heading('B', 'PROFIL RISIKO'),
  heading('B.I', 'RISIKO INHEREN'),
  heading('B.I.1', 'Risiko Kredit'),
  heading('B.I.1a', 'Aset produktif terhadap total aset'),
  heading('B.I.1b', 'Kredit yang diberikan terhadap total aset produktif'),
  heading('B.I.2', 'Risiko Operasional'),
  heading('B.I.2a', 'Skala usaha dan struktur organisasi'),
  heading('B.I.2b', 'Keberagaman produk dan/atau jasa'),
  heading('B.I.3', 'Risiko Kepatuhan'),
  heading('B.I.3a', 'Jenis, signifikansi, dan frekuensi pelanggaran yang dilakukan'),
  heading('B.I.3b', 'Signifikansi tindak lanjut atas temuan pelanggaran'),
  heading('B.I.4', 'Risiko Likuiditas'),
  heading('B.I.4a', 'Aset likuid terhadap total aset'),
  heading('B.I.4b', 'Aset likuid terhadap kewajiban lancar'),
  heading(
    'B.I.4c',
    'Penilaian terhadap seberapa luas atau seberapa besar koperasi memiliki komitmen pendanaan yang dapat digunakan jika dibutuhkan',
  ),
  heading('B.II', 'KUALITAS PENERAPAN MANAJEMEN RISIKO (KPMR)'),
  ...riskManagement('B.II.1', 'Kredit'),
  ...riskManagement('B.II.2', 'Operasional'),
  ...riskManagement('B.II.3', 'Kepatuhan'),
  ...riskManagement('B.II.4', 'Likuiditas'),
];

const PERFORMANCE: readonly Heading[] = [
  heading('C', 'KINERJA KEUANGAN'),
  heading('C.I', 'EVALUASI KINERJA KEUANGAN'),
  heading('C.I.1', 'RENTABILITAS DAN KEMANDIRIAN'),
  heading('C.I.1a', 'Rentabilitas Aset (Return on Asset)'),
  heading('C.I.1b', 'Rentabilitas Ekuitas (Return on Equity)'),
  heading('C.I.1c', 'Kemandirian Operasional'),
  heading('C.I.2', 'EFISIENSI'),
  heading('C.I.2a', 'Biaya Operasional terhadap Pendapatan Operasional'),
  heading('C.I.2b', 'Biaya Usaha terhadap SHU Kotor'),
  heading('C.II', 'MANAJEMEN KEUANGAN'),
  heading('C.II.1', 'KUALITAS ASET'),
  heading('C.II.1a', 'Pinjaman pada Anggota terhadap Total Piutang'),
  heading('C.II.1b', 'Pinjaman Bermasalah Terhadap Total Piutang'),
  heading('C.II.1c', 'Cadangan Risiko Terhadap Pinjaman Bermasalah'),
  heading('C.II.2', 'LIKUIDITAS'),
  heading('C.II.2a', 'Kas dan Bank terhadap Kewajiban Jangka Pendek'),
  heading('C.II.2b', 'Piutang terhadap dana yang diterima'),
  heading('C.II.2c', 'Aset Lancar terhadap Kewajiban Jangka Pendek'),
  heading('C.III', 'KESINAMBUNGAN KEUANGAN'),
  heading('C.III.1', 'PERTUMBUHAN'),
  heading('C.III.1a', 'Pertumbuhan Aset'),
  heading('C.III.1b', 'Pertumbuhan Dana diterima'),
  heading('C.III.1c', 'Pertumbuhan Ekuitas'),
  heading('C.III.1d', 'Pertumbuhan Hasil Usaha Bersih'),
  heading('C.III.2', 'ASPEK JATIDIRI'),
  heading('C.III.2a', 'Pendapatan Utama terhadap Total Pendapatan'),
  heading('C.III.2b', 'SHU Bersih terhadap Simpanan Pokok dan Simpanan Wajib'),
  heading('C.III.2c', 'Partisipasi Simpanan Anggota'),
];

const CAPITAL: readonly Heading[] = [
  heading('D', 'PERMODALAN'),
  heading('D.I', 'KECUKUPAN PERMODALAN'),
  heading('D.I.1', 'Ekuitas terhadap Total Aset'),
  heading('D.I.2', 'Kecukupan Modal'),
  heading('D.II', 'KECUKUPAN PENGELOLAAN PERMODALAN'),
  heading('D.II.1', 'Modal Pinjaman Anggota terhadap Total Aset'),
  heading('D.II.2', 'Kewajiban Jangka Panjang terhadap Ekuitas'),
];

/** The sheets of scores: one for each aspect, and one that weighs them. 60 indicators, each scored 1 to 4. */
export const SCORES: ScoreSheets = {
  columns: { ratio: 'RASIO', credit: 'NILAI', standard: 'STANDAR', score: 'SKOR' },
  rows: [...GOVERNANCE, ...RISK, ...PERFORMANCE, ...CAPITAL],
  aspects: [
    { number: 'A', words: ['TATA KELOLA'], weight: '30', indicators: 17 },
    { number: 'B', words: ['PROFIL RISIKO'], weight: '15', indicators: 21 },
    { number: 'C', words: ['KINERJA KEUANGAN', 'KINERJA'], weight: '40', indicators: 18 },
    { number: 'D', words: ['PERMODALAN'], weight: '15', indicators: 4 },
  ],
  total: 'NILAI SKOR & PREDIKAT PEMERIKSAAN KESEHATAN',
};
