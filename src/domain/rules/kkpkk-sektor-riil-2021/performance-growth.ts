import { from } from '../kkpkk-2021/option';
import { minus, percent, previous, term } from '../formula';
import type { Formula } from '../formula';
import type { Indicator } from '../rule-set';
import { cite } from './sources';

/** What was added since the year before, against the year before, in percent. */
const growth = (of: Formula): Formula => percent(minus(of, previous(of)), previous(of));

/** Growth of total assets, in percent. */
const assetGrowth: Indicator = {
  number: 'C.III.1a',
  id: 'asset-growth',
  label: 'Pertumbuhan aset',
  unit: 'percent',
  citation: cite('Kinerja keuangan, C.III.1a', 'agreed', 'W-GIAN S-PGW PREV'),
  formula: growth(term('total-assets')),
  scale: from(4, 7, 10),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Growth of own capital, in percent. */
const equityGrowth: Indicator = {
  number: 'C.III.1c',
  id: 'equity-growth',
  label: 'Pertumbuhan ekuitas',
  unit: 'percent',
  citation: cite('Kinerja keuangan, C.III.1c', 'agreed', 'W-GIAN M-NYBZ S-PGW'),
  formula: growth(term('own-capital')),
  scale: from(4, 7, 10),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Growth of surplus after tax, in percent. Reading: no surplus last year (NOTES.md 4). */
const surplusGrowth: Indicator = {
  number: 'C.III.1d',
  id: 'surplus-growth',
  label: 'Pertumbuhan hasil usaha bersih',
  unit: 'percent',
  citation: cite('Kinerja keuangan, C.III.1d', 'agreed', 'W-GIAN M-NYBZ S-PGW'),
  formula: growth(term('surplus-after-tax')),
  scale: from(1, 3, 5),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Pertumbuhan: 3 ratios against the year before; a gap in a first year. */
export const growthRatios: readonly Indicator[] = [assetGrowth, equityGrowth, surplusGrowth];
