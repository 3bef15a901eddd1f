import { rated } from '../kkpkk-2021/ratings';
import { percent, term } from '../formula';
import type { Indicator } from '../rule-set';
import { cite } from './sources';

/** Surplus after tax against total assets, in percent. */
const returnOnAssets: Indicator = {
  number: 'C.I.1a',
  id: 'return-on-assets',
  label: 'Rentabilitas aset (ROA)',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, C.I.1a',
    'agreed',
    'W-GIAN S-PGW PREV',
    'S-JQ menutup batasnya di atas; tidak diikuti.',
  ),
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

/** Surplus after tax against own capital, in percent. Reading: no own capital is lowest (NOTES.md 4). */
const returnOnEquity: Indicator = {
  number: 'C.I.1b',
  id: 'return-on-own-capital',
  label: 'Rentabilitas modal sendiri (ROE)',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, C.I.1b',
    'two-source',
    'S-PGW S-JQ',
    'Batas ketiga 7 di sini, 7,5 pada kertas kerja KSP.',
  ),
  formula: percent(term('surplus-after-tax'), term('own-capital')),
  scale: rated(
    { below: 5, credit: 25 },
    { from: 5, below: 7, credit: 50 },
    { from: 7, below: 10, credit: 75 },
    { from: 10, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Net participation against the members’ share of business expense and cooperative expense, in percent. */
const selfSufficiency: Indicator = {
  number: 'C.I.1c',
  id: 'operational-self-sufficiency',
  label: 'Kemandirian operasional',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, C.I.1c',
    'conflict',
    'W-GIAN S-PGW PREV',
    'Tepat 100: skor 2 pada S-PGW, skor 1 pada W-GIAN. S-PGW yang diikuti.',
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

/** What serving members costs against the income from them, in percent. */
const costToIncome: Indicator = {
  number: 'C.I.2a',
  id: 'operating-cost-to-income',
  label: 'Biaya operasional terhadap pendapatan operasional (BOPO)',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, C.I.2a',
    'primary',
    'K-173 W-GIAN S-PGW',
    'Naskah: 100 % atau lebih mendapat nilai 4.',
  ),
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

/** Business expense against gross surplus, in percent. */
const expenseToGross: Indicator = {
  number: 'C.I.2b',
  id: 'business-expense-to-gross-surplus',
  label: 'Beban usaha terhadap SHU kotor',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, C.I.2b',
    'two-source',
    'S-PGW S-JQ',
    'Tepat 40 mendapat skor 3; tepat 60 dan 80 masuk baris yang lebih baik.',
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

/** Rentabilitas, kemandirian, dan efisiensi: 5 ratios. */
export const evaluation: readonly Indicator[] = [
  returnOnAssets,
  returnOnEquity,
  selfSufficiency,
  costToIncome,
  expenseToGross,
];
