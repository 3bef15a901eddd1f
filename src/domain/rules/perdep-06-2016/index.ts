import { exact } from '../../decimal';
import type { CollectibilityClass, Condition, RuleSet, WeightRow } from '../rule-set';
import { assetQuality } from './asset-quality';
import { capital } from './capital';
import { efficiency } from './efficiency';
import { identity } from './identity';
import { independence } from './independence';
import { liquidity } from './liquidity';
import { management } from './management';
import { READINGS } from './readings';
import { SOURCES, cite } from './sources';
import { TERMS } from './terms';

const CAPITAL = cite('Lampiran, permodalan, 3, modal tertimbang', 'two-source', 'T-TANI T-ZK85');
const HALF_LIABILITIES = cite(
  'Lampiran, permodalan, 3, modal tertimbang',
  'conflict',
  'T-TANI W-SETIA',
  'W-SETIA tidak mengakui kewajiban.',
);
const RISK = cite('Lampiran, permodalan, 3, ATMR', 'single-source', 'T-TANI');
const NOT_READ = cite('Lampiran, permodalan, 3, ATMR', 'unverified', 'MEM');
const RISK_TWICE = cite('Lampiran, permodalan, 3, ATMR', 'two-source', 'T-TANI W-SETIA');

const weigh = (label: string, weight: number, citation: WeightRow['citation']): WeightRow => ({
  label,
  weight: exact(weight),
  citation,
});

const capitalWeights: readonly WeightRow[] = [
  weigh('Simpanan pokok', 100, CAPITAL),
  weigh('Simpanan wajib', 100, CAPITAL),
  weigh('Modal penyetaraan', 100, CAPITAL),
  weigh('Modal penyertaan', 50, CAPITAL),
  weigh('Cadangan umum', 100, CAPITAL),
  weigh('Cadangan tujuan risiko', 50, CAPITAL),
  weigh('Modal sumbangan', 100, CAPITAL),
  weigh('SHU belum dibagi', 50, CAPITAL),
  weigh('Tabungan koperasi', 50, HALF_LIABILITIES),
  weigh('Simpanan berjangka', 50, HALF_LIABILITIES),
  weigh('Beban yang masih harus dibayar', 50, HALF_LIABILITIES),
  weigh('Dana (pinjaman) yang diterima', 50, HALF_LIABILITIES),
  weigh('Kewajiban lain', 50, HALF_LIABILITIES),
];

const riskWeights: readonly WeightRow[] = [
  weigh('Kas dan bank', 0, RISK_TWICE),
  weigh('Tabungan dan simpanan berjangka pada lembaga lain', 20, RISK),
  weigh('Surat berharga dan investasi jangka panjang lain', 50, RISK),
  weigh('Pinjaman kepada anggota', 100, RISK_TWICE),
  weigh('Pinjaman kepada calon anggota dan koperasi lain', 100, RISK),
  weigh(
    'Penyertaan',
    100,
    cite('Lampiran, permodalan, 3, ATMR', 'conflict', 'T-TANI MEM', 'Anggapan tanpa sumber menyebut 50.'),
  ),
  weigh('Pendapatan yang masih harus diterima', 50, RISK),
  weigh('Aset tetap', 70, RISK_TWICE),
  weigh('Aset lain-lain', 70, NOT_READ),
  weigh('Beban dibayar di muka', 70, NOT_READ),
  weigh('Aset lancar lainnya', 70, NOT_READ),
  weigh('Tagihan antarunit (unit simpan pinjam)', 100, NOT_READ),
];

const classes: readonly CollectibilityClass[] = [
  {
    line: 'substandard-loans',
    label: 'Kurang lancar',
    share: exact('0.5'),
    rules: [
      'Angsuran, tunggakan pokok: lebih dari 1 sampai 2 bulan bila angsuran lebih sering dari bulanan; lebih dari 3 sampai 6 bulan bila angsuran tiap 1, 2, atau 3 bulan; lebih dari 6 sampai 12 bulan bila angsuran tiap 6 bulan atau lebih.',
      'Angsuran, tunggakan jasa: lebih dari 1 sampai 3 bulan bila angsuran lebih sering dari bulanan; lebih dari 3 sampai 6 bulan bila lebih jarang.',
      'Tanpa angsuran, belum jatuh tempo: tunggakan jasa lebih dari 3 sampai 6 bulan.',
      'Tanpa angsuran, sudah jatuh tempo: belum dibayar sampai 3 bulan.',
    ],
  },
  {
    line: 'doubtful-loans',
    label: 'Diragukan',
    share: exact('0.75'),
    rules: [
      'Lebih buruk dari kurang lancar, masih dapat diselamatkan, dan agunan paling sedikit 75 % dari utang beserta jasanya; atau',
      'Tidak dapat diselamatkan, tetapi agunan paling sedikit 100 % dari utang.',
    ],
  },
  {
    line: 'loss-loans',
    label: 'Macet',
    share: exact(1),
    rules: [
      'Lebih buruk dari kurang lancar dan diragukan; atau',
      'Diragukan dan dalam 21 bulan tidak ada pelunasan atau penyelamatan; atau',
      'Penyelesaiannya sudah diserahkan kepada pengadilan negeri atau dimintakan ganti rugi asuransi kredit.',
    ],
  },
];

const conditions: readonly Condition[] = [
  { effect: 'one-lower', text: 'Melanggar ketentuan intern atau ekstern koperasi' },
  { effect: 'one-lower', text: 'Salah membukukan atau terlambat membukukan' },
  { effect: 'one-lower', text: 'Memberi pinjaman tidak sesuai prosedur' },
  { effect: 'one-lower', text: 'Tiga kali berturut-turut tidak menyampaikan laporan tahunan atau berkala' },
  { effect: 'one-lower', text: 'Volume pinjaman di atas Rp1 miliar tetapi tidak diaudit akuntan publik' },
  { effect: 'one-lower', text: 'Manajer USP belum diberi wewenang penuh mengelola usahanya' },
  { effect: 'lowest', text: 'Perselisihan intern yang diperkirakan menimbulkan kesulitan' },
  { effect: 'lowest', text: 'Campur tangan pihak luar atau kerja sama tidak wajar yang merugikan' },
  { effect: 'lowest', text: 'Rekayasa pembukuan' },
  { effect: 'lowest', text: 'Menjalankan usaha tanpa membukukan' },
];

/** Perdep 06/Per/Dep.6/IV/2016: health of savings-and-loan cooperatives and units, conventional. */
export const perdep06: RuleSet = {
  id: 'perdep-06-2016',
  title:
    'Peraturan Deputi Bidang Pengawasan Kementerian Koperasi dan UKM Nomor 06/Per/Dep.6/IV/2016 tentang Pedoman Penilaian Kesehatan Koperasi Simpan Pinjam dan Unit Simpan Pinjam Koperasi',
  shortTitle: 'Perdep 06/Per/Dep.6/IV/2016',
  kinds: ['ksp', 'usp'],
  inForce: {
    from: '2016-04-01',
    until: '2020-12-31',
    citation: cite(
      'Masa berlaku',
      'unverified',
      'MEM',
      'Bulan April 2016 dari nomornya. Dalam praktik diganti Permenkop 9/2020 dan Juknis 15/2021; pencabutan resminya tidak ditemukan.',
    ),
  },
  editionDate: '2026-11-23',
  caveat:
    'Lampiran peraturan ini tidak dapat dibaca utuh. Angka-angkanya berasal dari rujukan yang disebut pada tiap rasio, dengan tingkat keyakinan yang tercetak di sampingnya.',
  aspects: [capital, assetQuality, management, efficiency, liquidity, independence, identity],
  terms: TERMS,
  grades: [
    { from: exact(80), label: 'Sehat' },
    { from: exact(66), label: 'Cukup Sehat' },
    { from: exact(51), label: 'Dalam Pengawasan' },
    { from: exact(0), label: 'Dalam Pengawasan Khusus' },
  ],
  gradeCitation: cite(
    'Lampiran, penetapan predikat',
    'agreed',
    'S-API R-UNISKA R-BONDALEM R-KALBAR R-MITRA',
    'R-BONDALEM mencetak 51 sendiri di bawah batas; rujukan lain memasukkannya.',
  ),
  aspectGrades: {
    label: 'kebiasaan, bukan ketentuan',
    citation: cite('Predikat per aspek', 'unverified', 'R-GURINDAM R-MITRA'),
  },
  readings: READINGS,
  views: [
    {
      id: 'financial',
      label: 'Pandangan keuangan (permodalan, kualitas aktiva produktif, efisiensi, likuiditas)',
      aspects: ['1', '2', '4', '5'],
    },
  ],
  capitalWeights,
  riskWeights,
  collectibility: {
    citation: cite('Lampiran, kolektibilitas', 'single-source', 'B-BONJO T-EQOO4'),
    classes,
  },
  conditions: { citation: cite('Hal-hal yang menurunkan predikat', 'unverified', 'MEM'), list: conditions },
  answerAliases: { general: '3.1', institution: '3.2', capital: '3.3', assets: '3.4', liquidity: '3.5' },
  sources: SOURCES,
  declaredDefects: [],
};
