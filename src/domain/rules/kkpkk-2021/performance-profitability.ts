import { percent, term } from '../formula';
import type { Indicator } from '../rule-set';
import { rated } from './ratings';
import { cite } from './sources';

/** Surplus after tax against total assets, in percent. */
const returnOnAssets: Indicator = {
  number: 'C.I.1a',
  id: 'return-on-assets',
  label: 'Rentabilitas aset (ROA)',
  unit: 'percent',
  citation: cite('Kinerja keuangan, rentabilitas, a', 'primary', 'W-EKOP W-GIAN S-PGW PREV'),
  formula: percent(term('surplus-after-tax'), term('total-assets')),
  scale: rated(
    { below: 3, credit: 25 },
    { from: 3, below: 5, credit: 50 },
    { from: 5, below: 7, credit: 75 },
    { from: 7, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Surplus after tax against own capital, in percent. Readings: 7.5 or 7 (NOTES.md 5), no own capital is lowest (NOTES.md 4). */
const returnOnEquity: Indicator = {
  number: 'C.I.1b',
  id: 'return-on-own-capital',
  label: 'Rentabilitas modal sendiri (ROE)',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, rentabilitas, b',
    'primary',
    'W-EKOP W-GIAN M-GFSU',
    'Dua program sektor riil memakai 7, bukan 7,5.',
  ),
  formula: percent(term('surplus-after-tax'), term('own-capital')),
  scale: rated(
    { below: 5, credit: 25 },
    { from: 5, below: '7.5', credit: 50 },
    { from: '7.5', below: 10, credit: 75 },
    { from: 10, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Net participation against the members’ share of business expense and cooperative expense, in percent. Reading: exactly 100 (NOTES.md 5). */
const selfSufficiency: Indicator = {
  number: 'C.I.1c',
  id: 'operational-self-sufficiency',
  label: 'Kemandirian operasional',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, rentabilitas, c',
    'primary',
    'W-EKOP S-PGW PREV',
    'Tepat 100: skor 2 pada lembar yang menghitung skor, skor 1 pada lembar tampilan. Yang menghitung skor diikuti.',
  ),
  formula: percent(term('net-participation'), term('member-service-cost')),
  scale: rated(
    { below: 100, credit: 25 },
    { from: 100, below: 110, credit: 50 },
    { from: 110, below: 120, credit: 75 },
    { from: 120, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Surplus after tax against total income, in percent. Readings: the worksheet lacks it (NOTES.md 3); what counts as income (NOTES.md 9). */
export const netMargin: Indicator = {
  number: 'C.I.1d',
  id: 'net-margin',
  label: 'SHU bersih terhadap total pendapatan (NPM)',
  unit: 'percent',
  citation: cite(
    'Hlm. 173; kinerja keuangan, rentabilitas, d',
    'two-source',
    'M-SCPV K-173',
    'Juknis hlm. 173 memuat rasio dan batas terendahnya; tabel utuh dari M-SCPV. Lembar kerja KUK I dan II tidak memuatnya.',
  ),
  formula: percent(term('surplus-after-tax'), term('total-income')),
  scale: rated(
    { below: 5, credit: 25 },
    { from: 5, below: 10, credit: 50 },
    { from: 10, below: 15, credit: 75 },
    { from: 15, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Cost of serving the members against income from them, in percent: less is better. */
const operatingCost: Indicator = {
  number: 'C.I.2a',
  id: 'operating-cost-to-income',
  label: 'Biaya operasional terhadap pendapatan operasional (BOPO)',
  unit: 'percent',
  citation: cite('Hlm. 173–174; kinerja keuangan, efisiensi, a', 'primary', 'W-EKOP K-173 W-GIAN S-PGW'),
  formula: percent(term('member-operating-expense'), term('gross-participation')),
  scale: rated(
    { below: 80, credit: 100 },
    { from: 80, below: 90, credit: 75 },
    { from: 90, below: 100, credit: 50 },
    { from: 100, credit: 25 },
  ),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Business expense against gross surplus, in percent: less is better. Reading: exactly 60 and 80 (NOTES.md 5). */
const businessExpense: Indicator = {
  number: 'C.I.2b',
  id: 'business-expense-to-gross-surplus',
  label: 'Beban usaha terhadap SHU kotor',
  unit: 'percent',
  citation: cite(
    'Hlm. 173–174; kinerja keuangan, efisiensi, b',
    'conflict',
    'W-EKOP K-173 W-GIAN S-PGW',
    'Hanya tepat 60 dan 80 yang berbeda: lembar yang menghitung skor memasukkannya ke baris yang lebih baik, lembar tampilan dan naskah ke baris yang lebih buruk.',
  ),
  formula: percent(term('business-expense'), term('gross-surplus')),
  scale: rated(
    { below: 40, credit: 100 },
    { from: 40, upTo: 60, credit: 75 },
    { over: 60, upTo: 80, credit: 50 },
    { over: 80, credit: 25 },
  ),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Rentabilitas dan efisiensi: 5 ratios of the working paper. */
export const profitability: readonly Indicator[] = [
  returnOnAssets,
  returnOnEquity,
  selfSufficiency,
  operatingCost,
  businessExpense,
];
