import { exact } from '../../decimal';
import { percent, term } from '../formula';
import { GAP } from '../options';
import type { Aspect, Indicator } from '../rule-set';
import { bands } from '../scale';
import { cite } from './sources';

/** Ready money against what falls due within a year, in percent. The best band lies in the middle: more is idle. */
const cashRatio: Indicator = {
  number: '5.1',
  id: 'cash-ratio',
  label: 'Rasio kas dan bank terhadap kewajiban lancar',
  unit: 'percent',
  citation: cite(
    'Lampiran, likuiditas, 1',
    'single-source',
    'SEED T-EQOJ MEM',
    'SEED menulis "< 14 dan > 56"; dibaca "atau", juga pada baris bersisi dua yang lain. Bobot 10 dari T-EQOJ.',
  ),
  formula: percent(term('cash-and-bank'), term('current-liabilities')),
  scale: bands(
    { below: 14, credit: 25, words: 'Tidak likuid' },
    { from: 14, below: 21, credit: 50, words: 'Kurang likuid' },
    { from: 21, below: 26, credit: 75, words: 'Cukup likuid' },
    { from: 26, below: 35, credit: 100, words: 'Likuid' },
    { from: 35, below: 46, credit: 75, words: 'Cukup likuid' },
    { from: 46, upTo: 56, credit: 50, words: 'Kurang likuid' },
    { over: 56, credit: 25, words: 'Tidak likuid' },
  ),
  weight: exact(10),
  denominator: GAP,
};

/** Financing against the funds it is made from, in percent. Readings: which table; what counts as funds (NOTES.md 10, 11). */
const financingToFunds: Indicator = {
  number: '5.2',
  id: 'financing-to-funds',
  label: 'Rasio pembiayaan terhadap dana yang diterima',
  unit: 'percent',
  citation: cite(
    'Lampiran, likuiditas, 2',
    'unverified',
    'MEM SEED T-EQOJ',
    'Bobot 5 ada di T-EQOJ; batas 50, 75, dan 100 tanpa sumber.',
    'Tabel 11 SEED menyalin tabel efisiensi pelayanan beserta kata-katanya.',
  ),
  formula: percent(term('total-financing'), term('funds-received')),
  scale: bands(
    { below: 50, credit: 25, words: 'Tidak likuid' },
    { from: 50, below: 76, credit: 50, words: 'Kurang likuid' },
    { from: 76, upTo: 100, credit: 75, words: 'Cukup likuid' },
    { over: 100, credit: 100, words: 'Likuid' },
  ),
  weight: exact(5),
  denominator: GAP,
};

export const liquidity: Aspect = {
  number: '5',
  id: 'liquidity',
  label: 'Likuiditas',
  weight: exact(15),
  addsUp: 'sumOfScores',
  indicators: [cashRatio, financingToFunds],
};
