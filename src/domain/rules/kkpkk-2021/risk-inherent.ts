import { percent, term } from '../formula';
import type { Indicator } from '../rule-set';
import { rated } from './ratings';
import { questionnaire, together } from './questionnaire';
import { cite } from './sources';

const at = (place: string): string => `Profil risiko, risiko inheren, ${place}`;

/** Productive assets against total assets, in percent: the more is placed out, the more is at risk. */
const productiveAssets: Indicator = {
  number: 'B.I.1a',
  id: 'productive-assets-to-assets',
  label: 'Rasio aset produktif terhadap total aset',
  unit: 'percent',
  citation: cite(at('pinjaman, a'), 'primary', 'W-EKOP W-GIAN W-FORM22'),
  formula: percent(term('productive-assets'), term('total-assets')),
  scale: rated(
    { upTo: 95, credit: 100 },
    { over: 95, upTo: 97, credit: 75 },
    { over: 97, upTo: 99, credit: 50 },
    { over: 99, credit: 25 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Loans against productive assets, in percent. Nearly all of a KSP's are loans: 25 is the usual credit. */
const loansToProductiveAssets: Indicator = {
  number: 'B.I.1b',
  id: 'loans-to-productive-assets',
  label: 'Rasio pinjaman yang diberikan terhadap aset produktif',
  unit: 'percent',
  citation: cite(at('pinjaman, b'), 'primary', 'W-EKOP W-GIAN M-GFSU'),
  formula: percent(term('loans-outstanding'), term('productive-assets')),
  scale: rated(
    { upTo: 75, credit: 100 },
    { over: 75, upTo: 85, credit: 75 },
    { over: 85, upTo: 95, credit: 50 },
    { over: 95, credit: 25 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

const OPERATIONAL = 'W-EKOP W-GIAN M-GFSU W-TOR';

const scaleOfBusiness = questionnaire(
  {
    number: 'B.I.2a',
    id: 'operational-risk-scale',
    label: 'Risiko operasional: skala usaha dan struktur organisasi',
    citation: cite(at('operasional, a'), 'primary', OPERATIONAL),
  },
  [
    ['Sumber daya memadai untuk skala usaha'],
    ['Struktur organisasi lengkap sesuai ketentuan tata kelola', 'struktur organisasi'],
    ['Pihak dalam struktur organisasi berperan aktif'],
    ['Pihak dalam struktur organisasi menjalankan tugasnya dengan hasil nyata', 'uraian tugas'],
  ],
);

const products = questionnaire(
  {
    number: 'B.I.2b',
    id: 'operational-risk-products',
    label: 'Risiko operasional: keberagaman produk dan jasa',
    citation: cite(
      at('operasional, b'),
      'primary',
      OPERATIONAL,
      'Petunjuk menyebut keberagaman menambah risiko, tetapi pertanyaannya memberi nilai untuk produk lain; pertanyaan yang diikuti.',
    ),
  },
  [
    ['Ada produk atau jasa lain di samping usaha utama'],
    ['Layanan tambahan didukung keahlian dari dalam'],
    ['Layanan tambahan sejalan dengan layanan utama'],
    ['Layanan tambahan dijalankan dengan sumber daya sendiri'],
  ],
);

const COMPLIANCE = 'W-EKOP W-GIAN M-NYBZ';

const violations = questionnaire(
  {
    number: 'B.I.3a',
    id: 'compliance-risk-violations',
    label: 'Risiko kepatuhan: jenis, bobot, dan frekuensi pelanggaran',
    citation: cite(at('kepatuhan, a'), 'primary', COMPLIANCE),
  },
  [
    ['Tidak ada pelanggaran selama periode penilaian'],
    ['Tidak sedang dikenai sanksi'],
    ['Tidak sedang dalam proses hukum karena pelanggaran'],
    ['Tidak sedang dalam proses hukum pidana'],
  ],
);

const followUp = questionnaire(
  {
    number: 'B.I.3b',
    id: 'compliance-risk-follow-up',
    label: 'Risiko kepatuhan: tindak lanjut temuan',
    citation: cite(at('kepatuhan, b'), 'primary', COMPLIANCE),
  },
  [
    ['Temuan pelanggaran sebelumnya dievaluasi'],
    ['Temuan ditindaklanjuti dengan perbaikan'],
    ['Pelanggaran lama tidak terulang'],
    ['Pelanggaran makin jarang'],
  ],
);

/** Liquid assets against total assets, in percent. */
const liquidToAssets: Indicator = {
  number: 'B.I.4a',
  id: 'liquid-assets-to-assets',
  label: 'Rasio aset likuid terhadap total aset',
  unit: 'percent',
  citation: cite(at('likuiditas, a'), 'primary', 'W-EKOP W-GIAN S-PGW S-JQ PREV'),
  formula: percent(term('liquid-assets'), term('total-assets')),
  scale: rated(
    { upTo: 5, credit: 25 },
    { over: 5, upTo: 10, credit: 50 },
    { over: 10, upTo: 15, credit: 75 },
    { over: 15, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Liquid assets against what falls due within a year, in percent. */
const liquidToDue: Indicator = {
  number: 'B.I.4b',
  id: 'liquid-assets-to-current-liabilities',
  label: 'Rasio aset likuid terhadap kewajiban jangka pendek',
  unit: 'percent',
  citation: cite(at('likuiditas, b'), 'primary', 'W-EKOP W-GIAN S-PGW S-JQ PREV'),
  formula: percent(term('liquid-assets'), term('current-liabilities')),
  scale: rated(
    { upTo: 7, credit: 25 },
    { over: 7, upTo: 14, credit: 50 },
    { over: 14, upTo: 21, credit: 75 },
    { over: 21, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

const commitments = questionnaire(
  {
    number: 'B.I.4c',
    id: 'liquidity-risk-commitments',
    label: 'Risiko likuiditas: komitmen pendanaan',
    citation: cite(at('likuiditas, c'), 'primary', 'W-EKOP W-GIAN S-JQ'),
  },
  [
    ['Akses ke sumber pendanaan sangat memadai'],
    ['Nama baik koperasi sangat baik'],
    ['Fasilitas pinjaman bank yang dapat ditarik sewaktu-waktu memadai'],
    ['Anggota berkomitmen mendukung sumber dana pinjaman'],
    ['Ada kemungkinan memperoleh modal penyertaan'],
  ],
);

/** Risiko inheren: 4 ratios, 5 questionnaires of 21 items. */
export const inherentRisk: readonly Indicator[] = [
  productiveAssets,
  loansToProductiveAssets,
  scaleOfBusiness,
  products,
  violations,
  followUp,
  liquidToAssets,
  liquidToDue,
  commitments,
];

/** Reading B: one score for operational and one for compliance risk. */
export const inherentRiskByRisk: readonly Indicator[] = [
  productiveAssets,
  loansToProductiveAssets,
  together('B.I.2', 'operational-risk', 'Risiko operasional', [scaleOfBusiness, products]),
  together('B.I.3', 'compliance-risk', 'Risiko kepatuhan', [violations, followUp]),
  liquidToAssets,
  liquidToDue,
  commitments,
];
