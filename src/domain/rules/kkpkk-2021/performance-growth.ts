import { previous, term } from '../formula';
import type { Formula } from '../formula';
import type { Indicator } from '../rule-set';
import { rated } from './ratings';
import { cite } from './sources';
import { growthFrom } from './term-formulas';

/** What was added since the year before, against the year before, in percent. */
const growth = (of: Formula): Formula => growthFrom(of, previous(of));

/** Growth of total assets, in percent. */
const assetGrowth: Indicator = {
  number: 'C.III.1a',
  id: 'asset-growth',
  label: 'Pertumbuhan aset',
  unit: 'percent',
  citation: cite('Kinerja keuangan, pertumbuhan, a', 'primary', 'W-EKOP W-GIAN S-PGW PREV'),
  formula: growth(term('total-assets')),
  scale: rated(
    { below: 4, credit: 25 },
    { from: 4, below: 7, credit: 50 },
    { from: 7, below: 10, credit: 75 },
    { from: 10, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Growth of funds received, in percent. */
const fundsGrowth: Indicator = {
  number: 'C.III.1b',
  id: 'funds-growth',
  label: 'Pertumbuhan dana yang diterima',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, pertumbuhan, b',
    'primary',
    'W-EKOP W-GIAN',
    'Rumus lembar kerja lupa modal penyertaan pada tahun lalu: sebuah kekeliruan.',
  ),
  formula: growth(term('funds-received')),
  scale: rated(
    { below: 4, credit: 25 },
    { from: 4, below: 7, credit: 50 },
    { from: 7, below: 10, credit: 75 },
    { from: 10, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Growth of own capital, in percent. */
const equityGrowth: Indicator = {
  number: 'C.III.1c',
  id: 'equity-growth',
  label: 'Pertumbuhan ekuitas',
  unit: 'percent',
  citation: cite('Kinerja keuangan, pertumbuhan, c', 'primary', 'W-EKOP W-GIAN M-NYBZ S-PGW'),
  formula: growth(term('own-capital')),
  scale: rated(
    { below: 4, credit: 25 },
    { from: 4, below: 7, credit: 50 },
    { from: 7, below: 10, credit: 75 },
    { from: 10, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Growth of surplus after tax, in percent. Reading: no surplus last year (NOTES.md 4). */
const surplusGrowth: Indicator = {
  number: 'C.III.1d',
  id: 'surplus-growth',
  label: 'Pertumbuhan hasil usaha bersih',
  unit: 'percent',
  citation: cite('Kinerja keuangan, pertumbuhan, d', 'primary', 'W-EKOP W-GIAN M-NYBZ S-PGW'),
  formula: growth(term('surplus-after-tax')),
  scale: rated(
    { below: 1, credit: 25 },
    { from: 1, below: 3, credit: 50 },
    { from: 3, below: 5, credit: 75 },
    { from: 5, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Pertumbuhan: 4 ratios against the year before; a gap in a first year. */
export const growthRatios: readonly Indicator[] = [assetGrowth, fundsGrowth, equityGrowth, surplusGrowth];
