import { answers, line, percent, quotient } from '../formula';
import { emptyIsGap, optionsOf, redefine, rescale } from '../options';
import * as conventional from '../perdep-06-2016/terms';
import type { Change, Indicator, Reading } from '../rule-set';
import { bands } from '../scale';
import { management } from './management';
import { sharia } from './sharia';
import { cite } from './sources';
import * as terms from './terms';

const option = optionsOf(cite);

/** Table of a thesis about the predecessor: the lowest row reaches to 10. */
const stepsOfOwnCapital = bands(
  { below: 10, credit: 25 },
  { from: 10, below: 15, credit: 50 },
  { from: 15, below: 20, credit: 75 },
  { from: 20, credit: 100 },
);

/** The printed points 0, 5, 10, 15 and 20, each kept until the next. */
const pointsOfOwnCapital = bands(
  { below: 5, credit: 0 },
  { from: 5, below: 10, credit: 25 },
  { from: 10, below: 15, credit: 50 },
  { from: 15, below: 20, credit: 75 },
  { from: 20, credit: 100 },
);

/** The holes of the printed table closed towards the worse row. */
const problemsToTheWorse = bands(
  { below: 5, credit: 100, words: 'Lancar' },
  { from: 5, below: 8, credit: 75, words: 'Cukup lancar' },
  { from: 8, below: 12, credit: 50, words: 'Kurang lancar' },
  { from: 12, credit: 25, words: 'Tidak lancar' },
);

/** The words of the criteria column, read by the score and not by the row. */
const problemsByCriteria = bands(
  { below: 5, credit: 100, words: 'Lancar' },
  { from: 5, below: 9, credit: 75, words: 'Lancar' },
  { from: 9, upTo: 12, credit: 50, words: 'Cukup lancar' },
  { over: 12, credit: 25, words: 'Kurang lancar' },
);

const riskByCriteria = bands(
  { below: 21, credit: 100, words: 'Tidak berisiko' },
  { from: 21, below: 26, credit: 75, words: 'Tidak berisiko' },
  { from: 26, upTo: 30, credit: 50, words: 'Cukup berisiko' },
  { over: 30, credit: 25, words: 'Kurang berisiko' },
);

const pointsOfAllowance = bands(
  { below: 10, credit: 0 },
  ...Array.from({ length: 9 }, (_, at) => ({
    from: 10 * (at + 1),
    below: 10 * (at + 2),
    credit: 10 * (at + 1),
  })),
  { from: 100, credit: 100 },
);

const copyOfServiceEfficiency = bands(
  { below: 50, credit: 25, words: 'Tidak baik' },
  { from: 50, below: 75, credit: 50, words: 'Kurang baik' },
  { from: 75, upTo: 99, credit: 75, words: 'Cukup baik' },
  { over: 99, credit: 100, words: 'Baik' },
);

const returnOverTen = bands(
  { below: 5, credit: 25 },
  { from: 5, below: '7.5', credit: 50 },
  { from: '7.5', upTo: 10, credit: 75 },
  { over: 10, credit: 100 },
);

const returnAsConventional = bands(
  { below: 3, credit: 25 },
  { from: 3, below: 4, credit: 50 },
  { from: 4, below: 5, credit: 75 },
  { from: 5, credit: 100 },
);

const promotionFromNothing = bands(
  { below: 5, credit: 0 },
  { from: 5, below: 9, credit: 50 },
  { from: 9, below: 12, credit: 75 },
  { from: 12, credit: 100 },
);

const promotionOverTwelve = bands(
  { below: 5, credit: 25 },
  { from: 5, below: 9, credit: 50 },
  { from: 9, upTo: 12, credit: 75 },
  { over: 12, credit: 100 },
);

const askedOf = (each: Indicator): Change => ({
  indicator: each.number,
  formula: percent(answers(each.number, 'yes'), answers(each.number, 'applicable')),
});
const withoutInapplicable = [...management.indicators, ...sharia.indicators].map(askedOf);

/** Every point where the law is open, numbered in NOTES.md; the first option is the default. */
export const READINGS: readonly Reading[] = [
  {
    id: '1.1/scale',
    about: 'Garis lurus atau tingkatan untuk rasio modal sendiri terhadap total aset',
    options: [
      option('1.1/linear', 'Teks: naik 5 tiap 1 poin, 100 mulai 20 %', 'two-source', 'T-ZK85 SEED'),
      option(
        '1.1/steps',
        'Tabel bertingkat: di bawah 10 mendapat 25',
        'single-source',
        'T-9YNX',
        rescale('1.1', stepsOfOwnCapital),
      ),
      option(
        '1.1/points',
        'Titik tercetak 0, 5, 10, 15, 20 sebagai tingkatan',
        'unverified',
        'SEED',
        rescale('1.1', pointsOfOwnCapital),
      ),
    ],
  },
  {
    id: 'own-capital/definition',
    about: 'Apakah SHU termasuk modal sendiri',
    options: [
      option(
        'own-capital/without-surplus',
        'Tanpa SHU; modal penyertaan setengah',
        'unverified',
        'T-NZWO B-TAPUT',
      ),
      option(
        'own-capital/with-surplus',
        'Dengan SHU tahun lalu dan tahun berjalan',
        'unverified',
        'MEM',
        redefine('own-capital', conventional.ownCapitalWithSurplus),
      ),
      option(
        'own-capital/equity',
        'Seluruh ekuitas seperti tercetak',
        'unverified',
        'MEM',
        redefine('own-capital', line('equity')),
      ),
    ],
  },
  {
    id: '1.2/weighted-capital',
    about: 'Pos yang diakui dalam modal tertimbang',
    options: [
      option(
        '1.2/half-liabilities',
        'Modal menurut bobotnya, setengah kewajiban, setengah dana syirkah temporer',
        'conflict',
        'T-TANI',
      ),
      option(
        '1.2/without-syirkah',
        'Modal menurut bobotnya dan setengah kewajiban',
        'unverified',
        'T-TANI MEM',
        redefine('weighted-capital', terms.weightedCapitalWithoutSyirkah),
      ),
      option(
        '1.2/no-liabilities',
        'Hanya pos modal menurut bobotnya',
        'conflict',
        'T-ZK85 W-SETIA',
        redefine('weighted-capital', terms.weightedCapitalWithoutLiabilities),
      ),
    ],
  },
  {
    id: '1.2/risk-weights',
    about: 'Bobot risiko penyertaan dalam ATMR',
    options: [
      option('1.2/worked-example', 'Penyertaan 100 %', 'conflict', 'T-TANI'),
      option(
        '1.2/participation-half',
        'Penyertaan 50 %',
        'unverified',
        'MEM',
        redefine('risk-weighted-assets', terms.riskWeightedAssetsHalfParticipation),
      ),
    ],
  },
  {
    id: '1.2/inter-unit',
    about: 'Bobot tagihan unit kepada koperasi induk dan unit lainnya dalam ATMR',
    options: [
      option('1.2/inter-unit-full', '100 %, seperti pembiayaan: tagihan tanpa agunan', 'unverified', 'MEM'),
      option(
        '1.2/inter-unit-as-other',
        '70 %, seperti aset lain-lain',
        'unverified',
        'MEM',
        redefine('inter-unit-risk', conventional.interUnitRiskAsOther),
      ),
      option(
        '1.2/inter-unit-none',
        'Tidak dihitung, sebab dalam satu badan hukum',
        'unverified',
        'MEM',
        redefine('inter-unit-risk', conventional.interUnitRiskNone),
      ),
    ],
  },
  {
    id: '2.1/scale',
    about: 'Baris untuk 8 sampai 9 dan tepat 12 %, dan kata kriteria pembiayaan bermasalah',
    options: [
      option(
        '2.1/to-the-better',
        'Celah masuk baris yang lebih baik; kata menurut baris',
        'conflict',
        'SEED MEM',
      ),
      option(
        '2.1/to-the-worse',
        'Celah masuk baris yang lebih buruk',
        'unverified',
        'MEM',
        rescale('2.1', problemsToTheWorse),
      ),
      option(
        '2.1/score-ranges',
        'Kata menurut kolom kriteria: skor 7,50 disebut lancar',
        'conflict',
        'SEED',
        rescale('2.1', problemsByCriteria),
      ),
    ],
  },
  {
    id: 'financing/definition',
    about: 'Arti jumlah piutang dan pembiayaan',
    options: [
      option('financing/outstanding', 'Sisa pada akhir tahun', 'unverified', 'MEM'),
      option(
        'financing/disbursed',
        'Pencairan selama tahun buku',
        'unverified',
        'MEM',
        redefine('financing', terms.financingDisbursed),
      ),
    ],
  },
  {
    id: '2.2/words',
    about: 'Kata kriteria portofolio berisiko: menurut baris atau menurut skor',
    options: [
      option('2.2/row-labels', 'Kata menurut baris', 'single-source', 'SEED'),
      option(
        '2.2/score-ranges',
        'Kata menurut kolom kriteria: skor 3,75 disebut tidak berisiko',
        'conflict',
        'SEED',
        rescale('2.2', riskByCriteria),
      ),
    ],
  },
  {
    id: 'portfolio-at-risk/definition',
    about: 'Apa yang disebut portofolio berisiko',
    options: [
      option('portfolio-at-risk/as-recorded', 'Seperti dicatat koperasi', 'unverified', 'MEM'),
      option(
        'portfolio-at-risk/problem-financing',
        'Pembiayaan kurang lancar, diragukan, dan macet',
        'unverified',
        'MEM',
        redefine('portfolio-at-risk', terms.problemFinancing),
      ),
    ],
  },
  {
    id: '2.3/scale',
    about: 'Garis lurus atau titik tercetak untuk PPAP terhadap PPAPWD',
    options: [
      option(
        '2.3/linear',
        'Kredit sama dengan rasio, paling tinggi 100',
        'single-source',
        'SEED R-KALBAR-G MEM',
      ),
      option(
        '2.3/points',
        'Titik tercetak 0, 10, … 100 sebagai tingkatan',
        'unverified',
        'SEED',
        rescale('2.3', pointsOfAllowance),
      ),
    ],
  },
  {
    id: 'ppap/definition',
    about: 'Apakah cadangan tujuan risiko termasuk PPAP yang dibentuk',
    options: [
      option('ppap/allowance', 'Hanya penyisihan di neraca', 'single-source', 'SEED'),
      option(
        'ppap/with-reserve',
        'Ditambah cadangan tujuan risiko',
        'unverified',
        'MEM',
        redefine('ppap', terms.allowanceWithReserve),
      ),
    ],
  },
  {
    id: 'ppapwd/collateral',
    about: 'Apakah agunan mengurangi PPAPWD',
    options: [
      option('ppapwd/after-collateral', 'Sesudah dikurangi agunan', 'unverified', 'S-PPAP MEM'),
      option(
        'ppapwd/before-collateral',
        'Dari seluruh sisa pembiayaan',
        'unverified',
        'MEM',
        redefine('ppapwd', terms.requiredBeforeCollateral),
      ),
    ],
  },
  {
    id: '2.3/nothing-required',
    about: 'Tidak ada PPAP yang wajib dibentuk',
    options: [
      option('2.3/none-is-full', 'Kredit 100', 'unverified', 'MEM'),
      option('2.3/none-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM', emptyIsGap('2.3')),
    ],
  },
  {
    id: '3/not-applicable',
    about: 'Pertanyaan manajemen atau syariah yang tidak berlaku bagi koperasi',
    options: [
      option('3/counts-as-no', 'Dihitung seperti jawaban tidak', 'unverified', 'MEM'),
      option('3/left-out', 'Tidak ikut dibagi', 'unverified', 'MEM', ...withoutInapplicable),
    ],
  },
  {
    id: 'service-operating-cost/definition',
    about: 'Pos yang termasuk biaya operasional pelayanan',
    options: [
      option(
        'service-operating-cost/with-cooperative',
        'Beban usaha dan beban perkoperasian',
        'unverified',
        'MEM',
      ),
      option(
        'service-operating-cost/business-only',
        'Hanya beban usaha',
        'unverified',
        'MEM',
        redefine('service-operating-cost', terms.serviceCostOfBusiness),
      ),
      option(
        'service-operating-cost/with-funds',
        'Juga bagi hasil dan bonus untuk anggota',
        'unverified',
        'MEM',
        redefine('service-operating-cost', terms.serviceCostWithFunds),
      ),
    ],
  },
  {
    id: '4.1/no-participation',
    about: 'Tidak ada partisipasi bruto',
    options: [
      option('4.1/none-is-lowest', 'Kredit terendah', 'unverified', 'MEM'),
      option('4.1/none-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM', emptyIsGap('4.1')),
    ],
  },
  {
    id: '4.3/measure',
    about: 'Apa yang diukur efisiensi pelayanan',
    options: [
      option('4.3/salaries', 'Biaya gaji terhadap pembiayaan, seperti tercetak', 'conflict', 'SEED'),
      option(
        '4.3/partners',
        'Mitra yang dilayani tiap karyawan, seperti Permen 35.3/2007',
        'unverified',
        'MEM',
        {
          indicator: '4.3',
          unit: 'persons',
          formula: quotient(terms.partnersServed, terms.staffMembers),
        },
      ),
    ],
  },
  {
    id: 'salaries/definition',
    about: 'Apakah lembur dan THR termasuk biaya gaji dan honor',
    options: [
      option('salaries/salaries-only', 'Hanya gaji dan honor', 'single-source', 'SEED'),
      option(
        'salaries/with-allowances',
        'Dengan lembur dan THR',
        'unverified',
        'MEM',
        redefine('salaries', terms.salariesWithAllowances),
      ),
    ],
  },
  {
    id: '4.3/no-financing',
    about: 'Tidak ada pembiayaan',
    options: [
      option('4.3/none-is-lowest', 'Kredit terendah', 'unverified', 'MEM'),
      option('4.3/none-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM', emptyIsGap('4.3')),
    ],
  },
  {
    id: '5.1/bank',
    about: 'Apakah simpanan berjangka termasuk kas dan bank',
    options: [
      option(
        '5.1/all-bank',
        'Seluruh saldo bank, termasuk simpanan berjangka',
        'unverified',
        'T-7Q0X B-UXTTF',
      ),
      option(
        '5.1/without-deposits',
        'Tanpa simpanan berjangka',
        'unverified',
        'MEM',
        redefine('cash-and-bank', conventional.cashWithoutDeposits),
      ),
    ],
  },
  {
    id: '5.2/scale',
    about: 'Tabel rasio pembiayaan terhadap dana yang diterima',
    options: [
      option('5.2/recollected', 'Batas 50, 75, dan 100', 'unverified', 'MEM'),
      option(
        '5.2/seed-t11',
        'Batas 50, 75, dan 99 seperti tabel 11 SEED',
        'conflict',
        'SEED',
        rescale('5.2', copyOfServiceEfficiency),
      ),
    ],
  },
  {
    id: '5.2/funds',
    about: 'Arti dana yang diterima',
    options: [
      option(
        '5.2/without-accruals-and-surplus',
        'Pasiva tanpa utang biaya dan SHU',
        'unverified',
        'T-7Q0X T-LZG6',
      ),
      option(
        '5.2/without-surplus-funds',
        'Juga tanpa dana bagian SHU',
        'unverified',
        'MEM',
        redefine('funds-received', conventional.fundsReceivedWithoutSurplusFunds),
      ),
      option(
        '5.2/all',
        'Seluruh pasiva',
        'unverified',
        'MEM',
        redefine('funds-received', conventional.fundsReceivedAll),
      ),
    ],
  },
  {
    id: '6.1/scale',
    about: 'Tepat 10 % pada rentabilitas aset',
    options: [
      option('6.1/from-10', 'Mendapat 100', 'unverified', 'MEM'),
      option('6.1/over-10', 'Mendapat 75', 'unverified', 'MEM', rescale('6.1', returnOverTen)),
    ],
  },
  {
    id: '6.1/surplus',
    about: 'Apakah bagi hasil kepada anggota pemilik dana ditambahkan kembali',
    options: [
      option('6.1/after-profit-share', 'Tidak', 'unverified', 'MEM'),
      option(
        '6.1/before-profit-share',
        'Ya: SHU sebelum bagi hasil',
        'unverified',
        'MEM',
        redefine('surplus-before-zakat-and-tax', terms.surplusBeforeProfitShare),
      ),
    ],
  },
  {
    id: '6.2/scale',
    about: 'Tabel rentabilitas modal sendiri',
    options: [
      option('6.2/recollected', 'Batas 5, 7,5, dan 10', 'unverified', 'MEM'),
      option(
        '6.2/as-06',
        'Batas 3, 4, dan 5 seperti Perdep 06/2016',
        'unverified',
        'MEM',
        rescale('6.2', returnAsConventional),
      ),
    ],
  },
  {
    id: '7.2/scale',
    about: 'Kredit terendah dan tepat 12 % pada partisipasi ekonomi anggota',
    options: [
      option('7.2/lowest-25', 'Terendah 25; tepat 12 mendapat 100', 'unverified', 'MEM'),
      option('7.2/lowest-0', 'Terendah 0', 'unverified', 'MEM', rescale('7.2', promotionFromNothing)),
      option('7.2/over-12', 'Tepat 12 mendapat 75', 'unverified', 'MEM', rescale('7.2', promotionOverTwelve)),
    ],
  },
];
