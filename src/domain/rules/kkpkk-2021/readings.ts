import type { Confidence } from '../../citation';
import { exact } from '../../decimal';
import { answers, percent, term } from '../formula';
import type { Formula } from '../formula';
import type { Change, Indicator, Option, Otherwise, Reading } from '../rule-set';

import type { Scale } from '../scale';
import { capital, unreadRatio } from './capital';
import { GRADES } from './grades';
import { governance, governanceByPart } from './governance';
import { performance } from './performance';
import { risk, riskByRisk } from './risk';
import { rated } from './ratings';
import { cite } from './sources';
import * as terms from './terms';

function option(
  id: string,
  label: string,
  confidence: Confidence,
  witnesses: string,
  ...changes: Change[]
): Option {
  return { id, label, citation: cite('pembacaan', confidence, witnesses), changes };
}

const rescale = (indicator: string, scale: Scale): Change => ({ indicator, scale });
const redefine = (term: string, formula: Formula): Change => ({ term, formula });
const regroup = (aspect: string, indicators: readonly Indicator[]): Change => ({ aspect, indicators });
const empty = (zero: Otherwise, negative: Otherwise, ...indicators: string[]): Change[] =>
  indicators.map((indicator) => ({ indicator, denominator: { zero, negative } }));

/** Three steps, the lower limit inside each row. */
const from = (first: number, second: number, third: number): Scale =>
  rated(
    { below: first, credit: 25 },
    { from: first, below: second, credit: 50 },
    { from: second, below: third, credit: 75 },
    { from: third, credit: 100 },
  );

/** The same steps with every limit in the lower row: "> 30". */
const strictCapital = rated(
  { upTo: 10, credit: 25 },
  { over: 10, upTo: 20, credit: 50 },
  { over: 20, upTo: 30, credit: 75 },
  { over: 30, credit: 100 },
);

/** 5 and 10 in the worse row, 15 in the better: as the worksheet prints. */
const problemLoansOfWorksheet = rated(
  { below: 5, credit: 100 },
  { from: 5, below: 10, credit: 75 },
  { from: 10, upTo: 15, credit: 50 },
  { over: 15, credit: 25 },
);

/** The sentence above a module's table: more than 12 is the worst. */
const problemLoansUpTo12 = rated(
  { upTo: 5, credit: 100 },
  { over: 5, upTo: 10, credit: 75 },
  { over: 10, upTo: 12, credit: 50 },
  { over: 12, credit: 25 },
);

/** Costs just covered earn the lowest row. */
const strictAtHundred = rated(
  { upTo: 100, credit: 25 },
  { over: 100, below: 110, credit: 50 },
  { from: 110, below: 120, credit: 75 },
  { from: 120, credit: 100 },
);

/** Exactly 75 in the lower row, 50 as the middle limit. */
const savingsOver75 = rated(
  { below: 25, credit: 25 },
  { from: 25, below: 50, credit: 50 },
  { from: 50, upTo: 75, credit: 75 },
  { over: 75, credit: 100 },
);

const withoutInapplicable = [...governance.indicators, ...risk.indicators]
  .filter((each) => each.questions)
  .map((each): Change => ({
    indicator: each.number,
    formula: percent(answers(each.number, 'yes'), answers(each.number, 'applicable')),
    denominator: { zero: 'notApplicable', negative: 'gap' },
  }));

const withoutMargin = performance.indicators.filter((each) => each.number !== 'C.I.1d');

/** Rounded half up to two decimals, a total reaches 80 from 79.995 on. */
const rounded: Change = {
  grades: GRADES.map(({ from: edge, label }, at) => ({
    from: at === GRADES.length - 1 ? edge : edge.sub(exact('0.005')),
    label,
  })),
};

/** What counts as one indicator. These come first, so that the others change what is left. */
const COUNTS: readonly Reading[] = [
  {
    id: 'AB/grouping',
    about: 'Apa yang mendapat satu skor: setiap kuesioner, atau setiap bagian dan setiap risiko',
    options: [
      option('AB/each', 'Setiap kuesioner: tata kelola 17, profil risiko 21', 'agreed', 'W-GIAN S-JQ F-AOKY'),
      option(
        'AB/by-part',
        'Setiap bagian atau risiko, atas semua butirnya: tata kelola 3, profil risiko 11',
        'unverified',
        'M-GFSU M-NYBZ M-SCPV',
        regroup('A', governanceByPart),
        regroup('B', riskByRisk),
      ),
    ],
  },
  {
    id: 'C/count',
    about: 'Banyaknya rasio kinerja keuangan',
    options: [
      option(
        'C/nineteen',
        '19, dengan SHU bersih terhadap total pendapatan',
        'two-source',
        'K-173 K-198 M-SCPV',
      ),
      option(
        'C/eighteen',
        '18 seperti kertas kerja, tanpa SHU bersih terhadap total pendapatan',
        'single-source',
        'W-GIAN',
        regroup('C', withoutMargin),
      ),
    ],
  },
  {
    id: 'D/count',
    about: 'Banyaknya rasio permodalan',
    options: [
      option('D/four', '4, masing-masing 3,75', 'two-source', 'W-GIAN S-PGW'),
      option(
        'D/five',
        '5, masing-masing 3; rasio kelima tidak terbaca',
        'single-source',
        'M-GFSU',
        regroup('D', [...capital.indicators, unreadRatio]),
      ),
    ],
  },
  {
    id: 'AB/not-applicable',
    about: 'Butir kuesioner yang tidak berlaku bagi koperasi',
    options: [
      option('AB/counts-as-no', 'Dihitung tidak terpenuhi', 'unverified', 'W-GIAN MEM'),
      option(
        'AB/left-out',
        'Tidak ikut dibagi; kuesioner tanpa butir yang berlaku tidak dihitung',
        'unverified',
        'MEM',
        ...withoutInapplicable,
      ),
    ],
  },
  {
    id: 'ABCD/nothing-applies',
    about: 'Aspek yang tidak satu butir pun berlaku',
    options: [
      option(
        'ABCD/none-is-open',
        'Aspek itu tidak dapat dinilai: nilainya terbuka dari kredit terendah sampai tertinggi',
        'unverified',
        'MEM',
      ),
      option(
        'ABCD/none-is-lowest',
        'Setiap komponennya mendapat kredit terendah',
        'unverified',
        'MEM',
        ...['A', 'B', 'C', 'D'].map((emptyAspect): Change => ({ emptyAspect, earns: 'lowest' })),
      ),
    ],
  },
];

const TABLES: readonly Reading[] = [
  {
    id: 'C.I.1b/scale',
    about: 'Batas ketiga rentabilitas modal sendiri',
    options: [
      option('C.I.1b/7.5', '7,5 %', 'two-source', 'W-GIAN M-GFSU'),
      option(
        'C.I.1b/7',
        '7 %, seperti program sektor riil',
        'conflict',
        'S-PGW S-JQ',
        rescale('C.I.1b', from(5, 7, 10)),
      ),
    ],
  },
  {
    id: 'C.I.1c/scale',
    about: 'Kemandirian operasional tepat 100 %',
    options: [
      option('C.I.1c/from-100', 'Tepat 100 mendapat skor 2', 'single-source', 'S-PGW'),
      option(
        'C.I.1c/over-100',
        'Tepat 100 mendapat skor 1',
        'single-source',
        'W-GIAN',
        rescale('C.I.1c', strictAtHundred),
      ),
    ],
  },
  {
    id: 'C.II.1b/scale',
    about: 'Sisi batas dan batas terakhir pinjaman bermasalah',
    options: [
      option('C.II.1b/upper-closed', 'Tepat 5, 10, dan 15 masuk baris yang lebih baik', 'conflict', 'M-NYBZ'),
      option(
        'C.II.1b/worksheet',
        'Tepat 5 dan 10 masuk baris yang lebih buruk',
        'conflict',
        'W-GIAN',
        rescale('C.II.1b', problemLoansOfWorksheet),
      ),
      option(
        'C.II.1b/12',
        'Di atas 12 % sudah skor 1',
        'conflict',
        'M-NYBZ',
        rescale('C.II.1b', problemLoansUpTo12),
      ),
    ],
  },
  {
    id: 'C.III.2c/scale',
    about: 'Batas tengah dan tepat 75 % pada partisipasi simpanan anggota',
    options: [
      option('C.III.2c/51', '51 %; tepat 75 mendapat skor 4', 'two-source', 'S-PGW PREV'),
      option(
        'C.III.2c/50',
        '50 %; tepat 75 mendapat skor 4',
        'single-source',
        'W-GIAN',
        rescale('C.III.2c', from(25, 50, 75)),
      ),
      option(
        'C.III.2c/over-75',
        '50 %; tepat 75 mendapat skor 3',
        'single-source',
        'W-GIAN',
        rescale('C.III.2c', savingsOver75),
      ),
    ],
  },
  {
    id: 'D/edges',
    about: 'Tepat 10, 20, dan 30 % pada ekuitas dan modal pinjaman anggota terhadap total aset',
    options: [
      option('D/lower-closed', 'Batas masuk baris yang lebih baik', 'two-source', 'W-GIAN S-PGW'),
      option(
        'D/upper-closed',
        'Batas masuk baris yang lebih buruk',
        'conflict',
        'S-JQ R-SCRIBD-5',
        rescale('D.I.1', strictCapital),
        rescale('D.II.1', strictCapital),
      ),
    ],
  },
];

const TOTAL: Reading = {
  id: 'total/rounding',
  about: 'Apakah nilai total dibulatkan sebelum predikat ditetapkan',
  options: [
    option('total/exact', 'Tidak dibulatkan', 'unverified', 'MEM'),
    option('total/rounded', 'Dibulatkan sampai dua desimal', 'single-source', 'S-PGW', rounded),
  ],
};

const DEFINITIONS: readonly Reading[] = [
  {
    id: 'productive-assets/definition',
    about: 'Apa yang termasuk aset produktif',
    options: [
      option(
        'productive-assets/all-placements',
        'Pinjaman, seluruh simpanan di bank, dan surat berharga',
        'unverified',
        'W-GIAN MEM',
      ),
      option(
        'productive-assets/without-demand-deposits',
        'Tanpa giro dan tabungan di bank',
        'unverified',
        'MEM',
        redefine('productive-assets', terms.productiveAssetsTimeDepositsOnly),
      ),
      option(
        'productive-assets/with-participation',
        'Dengan penyertaan dan investasi jangka panjang lain',
        'unverified',
        'MEM',
        redefine('productive-assets', terms.productiveAssetsWithParticipation),
      ),
    ],
  },
  {
    id: 'own-capital/definition',
    about: 'Apa yang termasuk modal sendiri',
    options: [
      option(
        'own-capital/without-participation',
        'Tanpa modal penyertaan, dengan SHU yang belum dibagi',
        'single-source',
        'W-GIAN',
      ),
      option(
        'own-capital/with-participation',
        'Dengan modal penyertaan, yang lalu bukan kewajiban',
        'single-source',
        'S-JQ',
        redefine('own-capital', terms.ownCapitalWithParticipation),
        redefine('long-term-debt', terms.longTermDebtWithoutParticipation),
      ),
      option(
        'own-capital/without-current-surplus',
        'Tanpa modal penyertaan dan tanpa SHU tahun berjalan',
        'unverified',
        'MEM',
        redefine('own-capital', terms.ownCapitalWithoutCurrentSurplus),
      ),
    ],
  },
  {
    id: 'total-income/definition',
    about: 'Apakah pendapatan lain-lain termasuk total pendapatan',
    options: [
      option(
        'total-income/service',
        'Tidak: hanya pendapatan dari anggota dan nonanggota',
        'unverified',
        'W-GIAN MEM',
      ),
      option(
        'total-income/with-other',
        'Ya; beban usaha tetap dibagi menurut pendapatan dari anggota dan nonanggota',
        'unverified',
        'MEM',
        redefine('total-income', terms.totalIncomeWithOther),
      ),
    ],
  },
  {
    id: 'member-share/base',
    about: 'Pendapatan yang menjadi pembagi bagian anggota atas beban usaha',
    options: [
      option('member-share/service', 'Pendapatan dari anggota dan nonanggota', 'unverified', 'MEM'),
      option(
        'member-share/total-income',
        'Total pendapatan, sebagaimana total itu dibaca',
        'unverified',
        'MEM',
        redefine('income-sharing-expense', terms.incomeSharingExpenseAll),
      ),
    ],
  },
  {
    id: 'cash-and-bank/deposits',
    about: 'Apakah deposito termasuk kas dan bank',
    options: [
      option('cash-and-bank/with-deposits', 'Ya, sama dengan aset likuid', 'two-source', 'W-GIAN S-PGW'),
      option(
        'cash-and-bank/without-deposits',
        'Tidak',
        'unverified',
        'MEM',
        redefine('cash-and-bank', terms.cashWithoutDeposits),
      ),
    ],
  },
  {
    id: 'member-funds/owner',
    about: 'Milik siapa simpanan jangka pendek',
    options: [
      option(
        'member-funds/members-only',
        'Milik bukan anggota dikeluarkan menurut laporan',
        'single-source',
        'W-GIAN',
      ),
      option(
        'member-funds/all',
        'Semuanya dianggap milik anggota',
        'unverified',
        'MEM',
        redefine('member-funds', terms.memberFundsAll),
      ),
    ],
  },
  {
    id: 'C.II.1c/ratio',
    about: 'Rasio cadangan: menurut modul atau menurut kertas kerja',
    options: [
      option('C.II.1c/required-allowance', 'PPAP terhadap PPAPWD', 'single-source', 'M-NYBZ'),
      option(
        'C.II.1c/problem-loans',
        'Cadangan risiko terhadap pinjaman bermasalah',
        'single-source',
        'W-GIAN',
        {
          indicator: 'C.II.1c',
          formula: percent(term('risk-reserve'), term('problem-loans')),
        },
      ),
    ],
  },
  {
    id: 'ppapwd/collateral',
    about: 'Apakah agunan mengurangi penyisihan yang wajib dibentuk',
    options: [
      option('ppapwd/less-collateral', 'Ya, per pinjaman', 'single-source', 'W-GIAN'),
      option(
        'ppapwd/whole',
        'Tidak',
        'unverified',
        'MEM',
        redefine('ppapwd', terms.requiredAllowanceWithoutCollateral),
      ),
    ],
  },
  {
    id: 'D.I.2/capital',
    about: 'Pos yang diakui sebagai modal',
    options: [
      option(
        'D.I.2/seven-items',
        'Tujuh pos; sumbangan 100 % dan SHU belum dibagi 50 % seperti Perdep 06/2016',
        'unverified',
        'K-198 P-06',
      ),
      option(
        'D.I.2/five-items',
        'Hanya lima pos yang bobotnya terbaca',
        'primary',
        'K-198',
        redefine('weighted-capital', terms.weightedCapitalRead),
      ),
      option(
        'D.I.2/with-participation',
        'Juga modal penyertaan 50 %',
        'unverified',
        'W-GIAN P-06',
        redefine('weighted-capital', terms.weightedCapitalWithParticipation),
      ),
    ],
  },
  {
    id: 'D.I.2/inter-unit',
    about: 'Bobot tagihan unit simpan pinjam kepada koperasi induk dan unit lainnya dalam ATMR',
    options: [
      option('D.I.2/inter-unit-full', '100 %, seperti pinjaman: tagihan tanpa agunan', 'unverified', 'MEM'),
      option(
        'D.I.2/inter-unit-as-other',
        '70 %, seperti aset lain-lain',
        'unverified',
        'MEM',
        redefine('inter-unit-risk', terms.interUnitRiskAsOther),
      ),
      option(
        'D.I.2/inter-unit-none',
        'Tidak dihitung, sebab dalam satu badan hukum',
        'unverified',
        'MEM',
        redefine('inter-unit-risk', terms.interUnitRiskNone),
      ),
    ],
  },
  {
    id: 'D.I.2/risk-weights',
    about: 'Bobot risiko aset, yang tidak terbaca',
    options: [
      option(
        'D.I.2/as-06-2016',
        'Seperti Perdep 06/2016; pinjaman sesudah penyisihan',
        'unverified',
        'W-GIAN P-06',
      ),
      option(
        'D.I.2/gross-loans',
        'Pinjaman sebelum penyisihan',
        'unverified',
        'P-06',
        redefine('risk-weighted-assets', terms.riskWeightedAssetsGross),
      ),
      option(
        'D.I.2/participation-half',
        'Penyertaan 50 %',
        'unverified',
        'MEM',
        redefine('risk-weighted-assets', terms.riskWeightedAssetsHalfParticipation),
      ),
      option(
        'D.I.2/unread-full',
        'Pos tanpa bobot yang terbaca dihitung 100 %',
        'unverified',
        'MEM',
        redefine('risk-weighted-assets', terms.riskWeightedAssetsUnreadFull),
      ),
    ],
  },
];

const DENOMINATORS: readonly Reading[] = [
  {
    id: 'C/no-income',
    about: 'Pendapatan atau SHU kotor nol atau negatif',
    options: [
      option('C/no-income-is-lowest', 'Kredit terendah', 'unverified', 'MEM'),
      option(
        'C/no-income-is-gap',
        'Tidak dapat dinilai',
        'unverified',
        'MEM',
        ...empty('gap', 'gap', 'C.I.1d', 'C.I.2a', 'C.I.2b', 'C.III.2a'),
      ),
    ],
  },
  {
    id: 'CD/no-own-capital',
    about: 'Modal sendiri nol atau negatif',
    options: [
      option('CD/no-own-capital-is-lowest', 'Kredit terendah', 'unverified', 'MEM'),
      option(
        'CD/no-own-capital-is-gap',
        'Tidak dapat dinilai',
        'unverified',
        'MEM',
        ...empty('gap', 'gap', 'C.I.1b', 'D.II.2'),
      ),
    ],
  },
  {
    id: 'BCD/nothing-to-cover',
    about: 'Tidak ada kewajiban jangka pendek, beban, PPAPWD, atau ATMR',
    options: [
      option('BCD/nothing-to-cover-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'BCD/nothing-to-cover-is-highest',
        'Kredit tertinggi',
        'unverified',
        'MEM',
        ...empty('highest', 'gap', 'B.I.4b', 'C.I.1c', 'C.II.1c', 'C.II.2a', 'C.II.2c', 'D.I.2'),
      ),
    ],
  },
  {
    id: 'BC/nothing-to-divide',
    about: 'Tidak ada pinjaman, aset produktif, atau simpanan',
    options: [
      option('BC/nothing-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'BC/nothing-is-left-out',
        'Rasionya tidak ikut dihitung',
        'unverified',
        'MEM',
        ...empty('notApplicable', 'gap', 'B.I.1b', 'C.II.1a', 'C.II.1b', 'C.III.2c'),
      ),
    ],
  },
  {
    id: 'C.III.1/no-base',
    about: 'Ekuitas atau SHU tahun lalu nol atau negatif',
    options: [
      option('C.III.1/no-base-is-gap', 'Pertumbuhannya tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'C.III.1/no-base-is-lowest',
        'Kredit terendah',
        'unverified',
        'MEM',
        ...empty('lowest', 'lowest', 'C.III.1c', 'C.III.1d'),
      ),
    ],
  },
];

/** Every point where the guideline is open, numbered in NOTES.md; the first option is the default. */
export const READINGS: readonly Reading[] = [...COUNTS, ...TABLES, ...DEFINITIONS, ...DENOMINATORS, TOTAL];
