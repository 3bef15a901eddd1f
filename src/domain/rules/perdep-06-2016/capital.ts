import { exact } from '../../decimal';
import { percent, term } from '../formula';
import type { Aspect, Indicator } from '../rule-set';
import { bands } from '../scale';
import { cite } from './sources';

/**
 * Modal sendiri against total assets, in percent. The credit falls again above 60: capital that is not lent out.
 *
 * Readings: steps or the text's slope (NOTES.md 1); which side an edge belongs to; surplus in own capital or not.
 */
const ownCapitalToAssets: Indicator = {
  number: '1.1',
  id: 'own-capital-to-assets',
  label: 'Rasio modal sendiri terhadap total aset',
  unit: 'percent',
  citation: cite(
    'Lampiran, permodalan, 1',
    'two-source',
    'S-API S-APP2 W-SETIA R-GURINDAM T-NZWO',
    'Sisi batas 20, 40, 60, dan 80 serta baris di atas 80 hanya dimuat S-API.',
    'Teks Permen 20/2008 menaikkan kredit 5 untuk tiap 4 poin; tabel yang diikuti.',
  ),
  formula: percent(term('own-capital'), term('total-assets')),
  scale: bands(
    { upTo: 0, credit: 0 },
    { over: 0, upTo: 20, credit: 25 },
    { over: 20, upTo: 40, credit: 50 },
    { over: 40, upTo: 60, credit: 100 },
    { over: 60, upTo: 80, credit: 50 },
    { over: 80, credit: 25 },
  ),
  weight: exact(6),
  denominator: { zero: 'gap', negative: 'gap' },
};

/**
 * Modal sendiri against loans without sufficient collateral or guarantor, in percent.
 *
 * Readings: the ten steps may lie one lower (NOTES.md 2); no loans at risk earns full marks (NOTES.md 3).
 */
const ownCapitalToLoansAtRisk: Indicator = {
  number: '1.2',
  id: 'own-capital-to-loans-at-risk',
  label: 'Rasio modal sendiri terhadap pinjaman diberikan yang berisiko',
  unit: 'percent',
  citation: cite(
    'Lampiran, permodalan, 2',
    'conflict',
    'S-API W-SETIA T-4ZPX T-EQOO7 A-PGP S-AUTO',
    'Tabel Permen 14/2009 (T-4ZPX) memberi kredit satu tingkat lebih rendah dan baru 100 pada 100 %.',
  ),
  formula: percent(term('own-capital'), term('loans-at-risk')),
  scale: bands(
    { upTo: 0, credit: 0 },
    { over: 0, upTo: 10, credit: 10 },
    { over: 10, upTo: 20, credit: 20 },
    { over: 20, upTo: 30, credit: 30 },
    { over: 30, upTo: 40, credit: 40 },
    { over: 40, upTo: 50, credit: 50 },
    { over: 50, upTo: 60, credit: 60 },
    { over: 60, upTo: 70, credit: 70 },
    { over: 70, upTo: 80, credit: 80 },
    { over: 80, upTo: 90, credit: 90 },
    { over: 90, credit: 100 },
  ),
  weight: exact(6),
  denominator: { zero: 'highest', negative: 'gap', zeroOverZero: 'lowest' },
};

/** Kecukupan modal sendiri (CAR): modal tertimbang against ATMR, in percent. Readings: NOTES.md 4. */
const capitalAdequacy: Indicator = {
  number: '1.3',
  id: 'capital-adequacy',
  label: 'Rasio kecukupan modal sendiri',
  unit: 'percent',
  citation: cite(
    'Lampiran, permodalan, 3',
    'two-source',
    'S-API T-4ZPX K-P91 T-EQOO7 A-PGP',
    'Tepat 8 %: S-API tidak memberi nilai dan T-4ZPX kehilangan tandanya; dibaca sebagai 100.',
  ),
  formula: percent(term('weighted-capital'), term('risk-weighted-assets')),
  scale: bands(
    { below: 4, credit: 0 },
    { from: 4, below: 6, credit: 50 },
    { from: 6, below: 8, credit: 75 },
    { from: 8, credit: 100 },
  ),
  weight: exact(3),
  denominator: { zero: 'gap', negative: 'gap' },
};

export const capital: Aspect = {
  number: '1',
  id: 'capital',
  label: 'Permodalan',
  weight: exact(15),
  addsUp: 'sumOfScores',
  indicators: [ownCapitalToAssets, ownCapitalToLoansAtRisk, capitalAdequacy],
};
