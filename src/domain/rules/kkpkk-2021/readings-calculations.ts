import { percent, term } from '../formula';
import type { Reading } from '../rule-set';
import { option, redefine, reformulate } from './option';
import * as terms from './term-formulas';

/** How problem loans, growth and capital adequacy are worked out (NOTES.md 6, 8, 12). */
export const CALCULATIONS: readonly Reading[] = [
  {
    id: 'C.II.1b/numerator',
    about: 'Apakah pinjaman bermasalah dihitung dengan bobot',
    options: [
      option('C.II.1b/weighted', 'Ya, 50, 75, dan 100 % seperti rumus lembar kerja', 'conflict', 'W-EKOP'),
      option(
        'C.II.1b/unweighted',
        'Tidak, seperti kalimat naskah',
        'conflict',
        'W-EKOP W-GIAN M-NYBZ',
        reformulate('C.II.1b', percent(term('problem-loans'), term('loans-outstanding'))),
      ),
      option(
        'C.II.1b/as-printed',
        'Kekeliruan lembar kerja: pinjaman diragukan dan macet tidak dibawa dari lembar isian',
        'primary',
        'W-EKOP',
        redefine('weighted-problem-loans', terms.printed.weightedProblemLoans),
      ),
    ],
  },
  {
    id: 'C.II.1c/ratio',
    about: 'Rasio cadangan: menurut lembar kerja atau menurut naskah',
    options: [
      option(
        'C.II.1c/problem-loans',
        'Cadangan risiko terhadap pinjaman bermasalah tertimbang, seperti lembar kerja',
        'primary',
        'W-EKOP',
      ),
      option(
        'C.II.1c/required-allowance',
        'PPAP terhadap PPAPWD, seperti naskah',
        'single-source',
        'M-NYBZ',
        reformulate('C.II.1c', percent(term('ppap'), term('ppapwd'))),
      ),
    ],
  },
  {
    id: 'C.III.1a/last-year',
    about: 'Aset tahun lalu, pembanding pertumbuhan aset',
    options: [
      option('C.III.1a/net', 'Sesudah penyisihan, seperti tahun berjalan', 'primary', 'W-EKOP'),
      option(
        'C.III.1a/as-printed',
        'Kekeliruan lembar kerja: penyisihan tahun lalu ditambahkan',
        'primary',
        'W-EKOP',
        reformulate('C.III.1a', terms.growthFrom(term('total-assets'), terms.printed.assetsBefore)),
      ),
    ],
  },
  {
    id: 'C.III.1b/last-year',
    about: 'Dana yang diterima tahun lalu, pembanding pertumbuhan dana',
    options: [
      option(
        'C.III.1b/with-participation',
        'Dengan modal penyertaan, seperti tahun berjalan',
        'primary',
        'W-EKOP',
      ),
      option(
        'C.III.1b/as-printed',
        'Kekeliruan lembar kerja: tahun lalu tanpa modal penyertaan',
        'primary',
        'W-EKOP',
        reformulate('C.III.1b', terms.growthFrom(term('funds-received'), terms.printed.fundsBefore)),
      ),
    ],
  },
  {
    id: 'ppapwd/collateral',
    about: 'Apakah agunan mengurangi penyisihan yang wajib dibentuk',
    options: [
      option('ppapwd/less-collateral', 'Ya, per pinjaman, sebelum dikalikan', 'conflict', 'W-EKOP W-GIAN'),
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
        'D.I.2/worksheet',
        'Delapan pos lembar kerja, dengan modal penyertaan dan SHU tahun lalu masing-masing 50 %',
        'primary',
        'W-EKOP K-198',
      ),
      option(
        'D.I.2/seven-items',
        'Lima pos naskah, sumbangan 100 %, dan seluruh SHU belum dibagi 50 % seperti Perdep 06/2016',
        'unverified',
        'K-198 P-06',
        redefine('weighted-capital', terms.weightedCapital),
      ),
      option(
        'D.I.2/five-items',
        'Hanya lima pos yang bobotnya terbaca pada naskah',
        'primary',
        'K-198',
        redefine('weighted-capital', terms.weightedCapitalRead),
      ),
      option(
        'D.I.2/with-participation',
        'Tujuh pos dan modal penyertaan 50 %',
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
      option('D.I.2/inter-unit-none', 'Tidak dihitung, seperti lembar ATMR', 'primary', 'W-EKOP'),
      option(
        'D.I.2/inter-unit-full',
        '100 %, seperti pinjaman: tagihan tanpa agunan',
        'unverified',
        'MEM',
        redefine('inter-unit-risk', terms.interUnitRiskFull),
      ),
      option(
        'D.I.2/inter-unit-as-other',
        '70 %, seperti aset tetap',
        'unverified',
        'MEM',
        redefine('inter-unit-risk', terms.interUnitRiskAsOther),
      ),
    ],
  },
  {
    id: 'D.I.2/risk-weights',
    about: 'Bobot risiko aset',
    options: [
      option('D.I.2/worksheet-weights', 'Seperti lembar ATMR', 'primary', 'W-EKOP'),
      option(
        'D.I.2/as-06-2016',
        'Pada naskah tidak terbaca: seperti Perdep 06/2016, pinjaman sesudah penyisihan',
        'unverified',
        'W-GIAN P-06',
        redefine('risk-weighted-assets', terms.riskWeightedAssets),
      ),
      option(
        'D.I.2/gross-loans',
        'Perdep 06/2016, pinjaman sebelum penyisihan',
        'unverified',
        'P-06',
        redefine('risk-weighted-assets', terms.riskWeightedAssetsGross),
      ),
      option(
        'D.I.2/participation-half',
        'Perdep 06/2016, penyertaan 50 %',
        'unverified',
        'MEM',
        redefine('risk-weighted-assets', terms.riskWeightedAssetsHalfParticipation),
      ),
      option(
        'D.I.2/unread-full',
        'Perdep 06/2016, pos tanpa bobot yang terbaca dihitung 100 %',
        'unverified',
        'MEM',
        redefine('risk-weighted-assets', terms.riskWeightedAssetsUnreadFull),
      ),
      option(
        'D.I.2/as-printed',
        'Kekeliruan lembar kerja: pendapatan akan diterima tidak dijumlahkan, investasi jangka panjang dari tahun lalu',
        'primary',
        'W-EKOP',
        redefine('risk-weighted-assets', terms.riskWeightedAssetsPrinted),
      ),
    ],
  },
];
