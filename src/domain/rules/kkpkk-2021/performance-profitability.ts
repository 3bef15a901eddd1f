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
  citation: cite(
    'Kinerja keuangan, rentabilitas, a',
    'agreed',
    'W-GIAN S-PGW PREV',
    'S-JQ menutup batas di sisi lain; tidak diikuti.',
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

/** Surplus after tax against own capital, in percent. Readings: 7.5 or 7 (NOTES.md 5), no own capital is lowest (NOTES.md 4). */
const returnOnEquity: Indicator = {
  number: 'C.I.1b',
  id: 'return-on-own-capital',
  label: 'Rentabilitas modal sendiri (ROE)',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, rentabilitas, b',
    'conflict',
    'W-GIAN M-GFSU S-PGW S-JQ',
    'Dua program sektor riil memakai 7, bukan 7,5; untuk KSP diikuti 7,5.',
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
    'conflict',
    'W-GIAN S-PGW PREV',
    'Tepat 100: W-GIAN mencetak di atas 100 dan salah cetak pada baris terendah; S-PGW memberi skor 2 mulai 100. S-PGW yang diikuti.',
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
const netMargin: Indicator = {
  number: 'C.I.1d',
  id: 'net-margin',
  label: 'SHU bersih terhadap total pendapatan (NPM)',
  unit: 'percent',
  citation: cite(
    'Hlm. 173; kinerja keuangan, rentabilitas, d',
    'two-source',
    'M-SCPV K-173',
    'Juknis hlm. 173 memuat rasio dan batas terendahnya; tabel utuh dari M-SCPV. Kertas kerja W-GIAN tidak memuatnya.',
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
  citation: cite('Hlm. 173–174; kinerja keuangan, efisiensi, a', 'primary', 'K-173 W-GIAN S-PGW'),
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

/** Business expense against gross surplus, in percent: less is better. */
const businessExpense: Indicator = {
  number: 'C.I.2b',
  id: 'business-expense-to-gross-surplus',
  label: 'Beban usaha terhadap SHU kotor',
  unit: 'percent',
  citation: cite(
    'Hlm. 173–174; kinerja keuangan, efisiensi, b',
    'primary',
    'K-173 W-GIAN S-PGW',
    'S-PGW memasukkan tepat 60 dan 80 ke baris yang lebih baik; teks dan W-GIAN yang diikuti.',
  ),
  formula: percent(term('business-expense'), term('gross-surplus')),
  scale: rated(
    { below: 40, credit: 100 },
    { from: 40, below: 60, credit: 75 },
    { from: 60, below: 80, credit: 50 },
    { from: 80, credit: 25 },
  ),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Rentabilitas dan efisiensi: 6 ratios. */
export const profitability: readonly Indicator[] = [
  returnOnAssets,
  returnOnEquity,
  selfSufficiency,
  netMargin,
  operatingCost,
  businessExpense,
];
