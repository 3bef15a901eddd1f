import { exact } from '../../decimal';
import { perdep06 } from '../perdep-06-2016';
import type { CollectibilityClass, RuleSet, WeightRow } from '../rule-set';
import { assetQuality } from './asset-quality';
import { capital } from './capital';
import { efficiency } from './efficiency';
import { identity } from './identity';
import { independence } from './independence';
import { liquidity } from './liquidity';
import { management } from './management';
import { READINGS } from './readings';
import { sharia } from './sharia';
import { SOURCES, cite } from './sources';
import { TERMS } from './terms';

const CAPITAL = cite('Lampiran, permodalan, 2, modal tertimbang', 'two-source', 'T-TANI T-ZK85');
const LIABILITIES = cite(
  'Lampiran, permodalan, 2, modal tertimbang',
  'conflict',
  'T-TANI W-SETIA',
  'W-SETIA tidak mengakui kewajiban.',
);
const SYIRKAH = cite(
  'Lampiran, permodalan, 2, modal tertimbang',
  'unverified',
  'MEM',
  'Disamakan dengan simpanan pada contoh konvensional.',
);
const RISK = cite(
  'Lampiran, permodalan, 2, ATMR',
  'unverified',
  'T-TANI MEM',
  'Bobot konvensional; tabel syariahnya hanya terlihat sebagian.',
);

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
  weigh('Simpanan wadiah', 50, LIABILITIES),
  weigh('Beban yang masih harus dibayar', 50, LIABILITIES),
  weigh('Dana (pembiayaan) yang diterima', 50, LIABILITIES),
  weigh('Kewajiban lain', 50, LIABILITIES),
  weigh('Dana syirkah temporer', 50, SYIRKAH),
];

const NOT_READ = cite('Lampiran, permodalan, 2, ATMR', 'unverified', 'MEM');

const riskWeights: readonly WeightRow[] = [
  weigh('Kas dan bank', 0, RISK),
  weigh('Simpanan berjangka pada bank syariah dan lembaga lain', 20, RISK),
  weigh('Surat berharga dan investasi jangka panjang lain', 50, RISK),
  weigh('Piutang dan pembiayaan kepada anggota', 100, RISK),
  weigh('Piutang dan pembiayaan kepada calon anggota dan koperasi lain', 100, RISK),
  weigh(
    'Penyertaan',
    100,
    cite('Lampiran, permodalan, 2, ATMR', 'conflict', 'T-TANI MEM', 'Anggapan tanpa sumber menyebut 50.'),
  ),
  weigh('Pendapatan yang masih harus diterima', 50, RISK),
  weigh('Aset tetap', 70, RISK),
  weigh('Aset lain-lain', 70, RISK),
  weigh('Persediaan, beban dibayar di muka, dan aset lancar lainnya', 70, NOT_READ),
  weigh('Tagihan antarunit (unit simpan pinjam)', 100, NOT_READ),
];

const reworded = (rule: string): string =>
  rule
    .replaceAll('pinjaman', 'pembiayaan')
    .replaceAll('tunggakan jasa', 'tunggakan bagi hasil atau margin')
    .replaceAll('beserta jasanya', 'beserta bagi hasilnya')
    .replaceAll('asuransi kredit', 'asuransi pembiayaan');

/** The conventional limits; the share is what has to be set aside beyond collateral. */
const classes: readonly CollectibilityClass[] = [
  {
    line: 'current-loans',
    label: 'Lancar',
    share: exact('0.005'),
    rules: ['Dibayar tepat waktu, atau tunggakannya belum mencapai batas kurang lancar.'],
  },
  ...perdep06.collectibility.classes.map((each, at) => ({
    ...each,
    share: exact(['0.1', '0.5', '1'][at] ?? '1'),
    rules: each.rules.map(reworded),
  })),
];

/** Perdep 07/Per/Dep.6/IV/2016: health of sharia savings, loan and financing cooperatives and units. */
export const perdep07: RuleSet = {
  id: 'perdep-07-2016',
  title:
    'Peraturan Deputi Bidang Pengawasan Kementerian Koperasi dan UKM Nomor 07/Per/Dep.6/IV/2016 tentang Pedoman Penilaian Kesehatan Koperasi Simpan Pinjam dan Pembiayaan Syariah dan Unit Simpan Pinjam dan Pembiayaan Syariah Koperasi',
  shortTitle: 'Perdep 07/Per/Dep.6/IV/2016',
  kinds: ['kspps', 'uspps'],
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
    'Dari lampiran peraturan ini hanya bagian efisiensi yang terbaca. Banyak angka lain bersumber tunggal atau belum diperiksa; tingkat keyakinannya tercetak di samping tiap rasio.',
  aspects: [capital, assetQuality, management, efficiency, liquidity, independence, identity, sharia],
  terms: TERMS,
  grades: perdep06.grades,
  gradeCitation: cite(
    'Lampiran, penetapan predikat',
    'agreed',
    'R-KALBAR R-YENO R-MORAREF',
    'R-KALBAR mencetak batas 66 dan 80; sumber lain cocok dengan batas yang sama.',
  ),
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
    citation: cite(
      'Lampiran, kolektibilitas',
      'unverified',
      'B-BONJO T-EQOO4 S-PPAP',
      'Batas kelas dari peraturan konvensional; persentase penyisihan dari aturan BPR.',
    ),
    classes,
  },
  conditions: {
    citation: cite('Hal-hal yang menurunkan predikat', 'unverified', 'MEM'),
    list: perdep06.conditions.list.map((each) => ({
      ...each,
      text: each.text.replaceAll('pinjaman', 'pembiayaan').replace('Manajer USP', 'Manajer USPPS'),
    })),
  },
  answerAliases: { ...perdep06.answerAliases, sharia: '8.1' },
  sources: SOURCES,
  declaredDefects: [],
};
