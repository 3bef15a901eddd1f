import type { Confidence } from '../../citation';
import { answers, line, percent, sum, term } from '../formula';
import type { Formula } from '../formula';
import type { Change, DenominatorRule, Option, Reading } from '../rule-set';
import { bands, linear } from '../scale';
import type { Scale } from '../scale';
import { management } from './management';
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
const GAP: DenominatorRule = { zero: 'gap', negative: 'gap' };
const emptyIsGap = (indicator: string): Change => ({ indicator, denominator: GAP });

/** Text of Permen 20/2008: 5 more for each whole 4 points up to 60, then 5 less for each. */
const slopeOfOwnCapital = bands(
  { below: 4, credit: 0 },
  ...Array.from({ length: 14 }, (_, at) => ({
    from: 4 * (at + 1),
    below: 4 * (at + 2),
    credit: 5 * (at + 1),
  })),
  { from: 60, below: 64, credit: 75 },
  ...Array.from({ length: 9 }, (_, at) => ({ from: 64 + 4 * at, below: 68 + 4 * at, credit: 70 - 5 * at })),
  { from: 100, credit: 25 },
);

/** Table of Permen 14/2009: each ten points one step lower, full marks only from 100. */
const stepsOneLower = bands(
  { below: 10, credit: 0 },
  ...Array.from({ length: 9 }, (_, at) => ({
    from: 10 * (at + 1),
    below: 10 * (at + 2),
    credit: 10 * (at + 1),
  })),
  { from: 100, credit: 100 },
);

/** A thesis's practice: 100 less twice the ratio rounded to whole percents. */
const roundedSlope = bands(
  { below: '0.5', credit: 100 },
  ...Array.from({ length: 49 }, (_, at) => ({
    from: `${at}.5`,
    below: `${at + 1}.5`,
    credit: 98 - 2 * at,
  })),
  { from: '49.5', credit: 0 },
);

const lowerClosedEdges = bands(
  { upTo: 0, credit: 0 },
  { over: 0, below: 20, credit: 25 },
  { from: 20, below: 40, credit: 50 },
  { from: 40, below: 60, credit: 100 },
  { from: 60, below: 80, credit: 50 },
  { from: 80, credit: 25 },
);

const strictAtHundred = bands(
  { below: 90, credit: 100 },
  { from: 90, below: 95, credit: 75 },
  { from: 95, below: 100, credit: 50 },
  { from: 100, credit: 0 },
);

const assetsAddedUp = sum(
  line('current-assets'),
  line('long-term-investments'),
  line('fixed-assets'),
  line('other-assets'),
);

const withoutInapplicable = management.indicators.map((each): Change => ({
  indicator: each.number,
  formula: percent(answers(each.number, 'yes'), answers(each.number, 'applicable', each.questions?.length)),
}));

/** Every point where the law is open, numbered in NOTES.md; the first option is the default. */
export const READINGS: readonly Reading[] = [
  {
    id: '1.1/scale',
    about: 'Tabel bertingkat atau kenaikan menurut teks untuk rasio modal sendiri terhadap total aset',
    options: [
      option(
        '1.1/steps',
        'Tabel bertingkat; batas atas termasuk baris bawah',
        'two-source',
        'S-API S-APP2 W-SETIA',
      ),
      option(
        '1.1/linear',
        'Teks: naik 5 tiap 4 poin sampai 60 %, lalu turun 5 tiap 4 poin',
        'unverified',
        'T-NZWO MEM',
        rescale('1.1', slopeOfOwnCapital),
      ),
      option(
        '1.1/lower-closed',
        'Tabel bertingkat; batas masuk baris atas',
        'single-source',
        'S-APP2',
        rescale('1.1', lowerClosedEdges),
      ),
    ],
  },
  {
    id: 'total-assets/source',
    about: 'Jumlah aset seperti tercetak atau dijumlahkan kembali dari bagiannya',
    options: [
      option('total-assets/printed', 'Jumlah aset seperti tercetak', 'unverified', 'MEM'),
      option(
        'total-assets/added-up',
        'Jumlah aset dari penjumlahan bagian-bagiannya',
        'unverified',
        'MEM',
        { indicator: '1.1', formula: percent(term('own-capital'), assetsAddedUp) },
        { indicator: '6.1', formula: percent(term('surplus-before-tax'), assetsAddedUp) },
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
        'two-source',
        'T-NZWO B-TAPUT',
      ),
      option(
        'own-capital/with-surplus',
        'Dengan SHU tahun lalu dan tahun berjalan',
        'unverified',
        'MEM',
        redefine('own-capital', terms.ownCapitalWithSurplus),
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
    id: '1.2/scale',
    about: 'Letak sepuluh tingkat kredit rasio modal sendiri terhadap pinjaman berisiko',
    options: [
      option(
        '1.2/upper-steps',
        'Di atas 0 sampai 10 mendapat 10, di atas 90 mendapat 100',
        'conflict',
        'S-API W-SETIA',
      ),
      option(
        '1.2/lower-steps',
        'Satu tingkat lebih rendah: 10 sampai di bawah 20 mendapat 10, 100 ke atas mendapat 100',
        'conflict',
        'T-4ZPX',
        rescale('1.2', stepsOneLower),
      ),
      option(
        '1.2/linear',
        'Teks: kredit sama dengan rasio, paling tinggi 100',
        'conflict',
        'T-4ZPX',
        rescale('1.2', linear(1)),
      ),
    ],
  },
  {
    id: '1.2/no-loans-at-risk',
    about: 'Tidak ada pinjaman berisiko',
    options: [
      option(
        '1.2/none-is-full',
        'Kredit 100; kredit terendah bila modal sendiri pun tidak ada',
        'unverified',
        'S-AUTO',
      ),
      option('1.2/none-is-always-full', 'Kredit 100, juga tanpa modal sendiri', 'unverified', 'MEM', {
        indicator: '1.2',
        denominator: { zero: 'highest', negative: 'gap' },
      }),
      option('1.2/none-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM', emptyIsGap('1.2')),
    ],
  },
  {
    id: '1.3/weighted-capital',
    about: 'Pos yang diakui dalam modal tertimbang',
    options: [
      option('1.3/half-liabilities', 'Modal menurut bobotnya dan setengah kewajiban', 'conflict', 'T-TANI'),
      option(
        '1.3/no-liabilities',
        'Hanya pos modal menurut bobotnya',
        'conflict',
        'W-SETIA',
        redefine('weighted-capital', terms.weightedCapitalWithoutLiabilities),
      ),
      option(
        '1.3/no-surplus',
        'Modal dan setengah kewajiban, tanpa SHU',
        'unverified',
        'MEM',
        redefine('weighted-capital', terms.weightedCapitalWithoutSurplus),
      ),
    ],
  },
  {
    id: '1.3/risk-weights',
    about: 'Bobot risiko aset dalam ATMR',
    options: [
      option(
        '1.3/worked-example',
        'Penyertaan 100 %, simpanan pada lembaga lain 20 %, aset lain-lain 70 %',
        'conflict',
        'T-TANI',
      ),
      option(
        '1.3/participation-half',
        'Penyertaan 50 %',
        'unverified',
        'MEM',
        redefine('risk-weighted-assets', terms.riskWeightedAssetsHalfParticipation),
      ),
      option(
        '1.3/short-list',
        'Hanya pinjaman 100 %, investasi dan pendapatan akan diterima 50 %, aset tetap 70 %',
        'unverified',
        'MEM',
        redefine('risk-weighted-assets', terms.riskWeightedAssetsShort),
      ),
    ],
  },
  {
    id: '1.3/other-current',
    about: 'Bobot beban dibayar di muka dan aset lancar lainnya, yang tidak disebut dalam daftar ATMR',
    options: [
      option('1.3/other-current-70', '70 %, seperti aset lain-lain', 'unverified', 'MEM'),
      option(
        '1.3/other-current-full',
        '100 %',
        'unverified',
        'MEM',
        redefine('other-current-risk', terms.otherCurrentRiskFull),
      ),
      option(
        '1.3/other-current-none',
        'Tidak dihitung, sebab tidak disebut',
        'unverified',
        'T-TANI',
        redefine('other-current-risk', terms.otherCurrentRiskNone),
      ),
    ],
  },
  {
    id: '1.3/inter-unit',
    about: 'Bobot tagihan unit simpan pinjam kepada koperasi induk dan unit lainnya dalam ATMR',
    options: [
      option('1.3/inter-unit-full', '100 %, seperti pinjaman: tagihan tanpa agunan', 'unverified', 'MEM'),
      option(
        '1.3/inter-unit-as-other',
        '70 %, seperti aset lain-lain',
        'unverified',
        'MEM',
        redefine('inter-unit-risk', terms.interUnitRiskAsOther),
      ),
      option(
        '1.3/inter-unit-none',
        'Tidak dihitung, sebab dalam satu badan hukum',
        'unverified',
        'MEM',
        redefine('inter-unit-risk', terms.interUnitRiskNone),
      ),
    ],
  },
  {
    id: 'loan-volume/definition',
    about: 'Arti volume pinjaman',
    options: [
      option('loan-volume/outstanding', 'Sisa pokok pinjaman pada akhir tahun', 'unverified', 'MEM'),
      option(
        'loan-volume/disbursed',
        'Pinjaman yang dicairkan selama tahun buku',
        'unverified',
        'MEM',
        redefine('loan-volume', terms.loanVolumeDisbursed),
        redefine('member-loan-volume', terms.memberVolumeDisbursed),
      ),
    ],
  },
  {
    id: '2.2/scale',
    about: 'Tabel atau teks untuk risiko pinjaman bermasalah',
    options: [
      option('2.2/table', 'Tabel bertingkat', 'agreed', 'S-API T-7QVX T-DZX0 T-EQOO4'),
      option(
        '2.2/linear',
        'Teks: kredit 2 kali selisih 45 dengan rasio, paling tinggi 100',
        'two-source',
        'A-PGP T-EQOO4',
        rescale('2.2', linear(-2, 90)),
      ),
      option(
        '2.2/rounded',
        'Kredit 100 kurang dua kali rasio yang dibulatkan',
        'single-source',
        'T-DZXX',
        rescale('2.2', roundedSlope),
      ),
    ],
  },
  {
    id: '2.3/scale',
    about: 'Tabel atau teks untuk cadangan risiko',
    options: [
      option('2.3/table', 'Tabel bertingkat', 'agreed', 'S-API T-7QVX T-DZX0'),
      option(
        '2.3/linear',
        'Teks: kredit sama dengan rasio, paling tinggi 100',
        'single-source',
        'T-DZXX',
        rescale('2.3', linear(1)),
      ),
    ],
  },
  {
    id: '2.3/denominator',
    about: 'Pembagi rasio cadangan risiko',
    options: [
      option(
        '2.3/weighted',
        'Risiko pinjaman bermasalah (berbobot 50, 75, dan 100 %)',
        'two-source',
        'T-DZX0 S-API',
      ),
      option('2.3/unweighted', 'Pinjaman bermasalah tanpa bobot', 'single-source', 'T-DZXX', {
        indicator: '2.3',
        formula: percent(term('risk-reserve'), terms.problemLoansUnweighted),
      }),
    ],
  },
  {
    id: '2.3/no-problem-loans',
    about: 'Tidak ada pinjaman bermasalah',
    options: [
      option('2.3/none-is-full', 'Kredit 100', 'unverified', 'S-AUTO'),
      option('2.3/none-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM', emptyIsGap('2.3')),
    ],
  },
  {
    id: '3/not-applicable',
    about: 'Pertanyaan manajemen yang tidak berlaku bagi koperasi',
    options: [
      option('3/counts-as-no', 'Dihitung seperti jawaban tidak', 'unverified', 'MEM'),
      option('3/left-out', 'Tidak ikut dibagi', 'unverified', 'MEM', ...withoutInapplicable),
    ],
  },
  {
    id: '4.1/at-100',
    about: 'Beban operasi anggota 100 % ke atas: peraturan mencetak kredit 0 dan skor 1',
    options: [
      option('4.1/score-1', 'Skor 1 diikuti (kredit 25)', 'two-source', 'S-API T-OZL1'),
      option('4.1/credit-0', 'Kredit 0 diikuti', 'unverified', 'T-OZL1 MEM', rescale('4.1', strictAtHundred)),
    ],
  },
  {
    id: '4.1/expense',
    about: 'Bagian beban usaha yang menjadi beban anggota',
    options: [
      option('4.1/member-share', 'Sebanding dengan partisipasi bruto', 'single-source', 'T-OZL1'),
      option(
        '4.1/whole',
        'Seluruh beban usaha',
        'unverified',
        'MEM',
        redefine('member-operating-expense', terms.memberOperatingExpenseWhole),
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
    id: '4.2/no-gross-surplus',
    about: 'SHU kotor nol atau negatif',
    options: [
      option('4.2/none-is-lowest', 'Kredit terendah', 'unverified', 'MEM'),
      option('4.2/none-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM', emptyIsGap('4.2')),
    ],
  },
  {
    id: '4.3/no-loans',
    about: 'Tidak ada pinjaman',
    options: [
      option('4.3/none-is-lowest', 'Kredit terendah', 'unverified', 'MEM'),
      option('4.3/none-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM', emptyIsGap('4.3')),
    ],
  },
  {
    id: '4.3/personnel',
    about: 'Apakah beban pengurus dan pengawas termasuk biaya karyawan',
    options: [
      option('4.3/staff-only', 'Hanya karyawan', 'unverified', 'MEM'),
      option(
        '4.3/with-officers',
        'Dengan pengurus dan pengawas',
        'unverified',
        'MEM',
        redefine('personnel-cost', terms.personnelCostWithOfficers),
      ),
    ],
  },
  {
    id: '5.1/bank',
    about: 'Apakah deposito termasuk kas dan bank',
    options: [
      option('5.1/all-bank', 'Seluruh saldo bank, termasuk deposito', 'two-source', 'T-7Q0X B-UXTTF'),
      option(
        '5.1/without-deposits',
        'Tanpa deposito',
        'unverified',
        'MEM',
        redefine('cash-and-bank', terms.cashWithoutDeposits),
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
        'two-source',
        'T-7Q0X T-LZG6',
      ),
      option(
        '5.2/without-surplus-funds',
        'Juga tanpa dana bagian SHU',
        'unverified',
        'MEM',
        redefine('funds-received', terms.fundsReceivedWithoutSurplusFunds),
      ),
      option(
        '5.2/all',
        'Seluruh pasiva',
        'unverified',
        'MEM',
        redefine('funds-received', terms.fundsReceivedAll),
      ),
    ],
  },
];
