import { ZERO } from '../../decimal';
import { line, minus, percent, previous, term } from '../formula';
import type { Formula } from '../formula';
import { GAP } from '../options';
import type { Aspect, Indicator } from '../rule-set';
import { SHOWN } from '../scale';
import { cite } from './sources';

const growth = (number: string, id: string, label: string, of: Formula): Indicator => ({
  number,
  id,
  label,
  unit: 'percent',
  citation: cite('Pertumbuhan', 'unverified', 'MEM'),
  formula: percent(minus(of, previous(of)), previous(of)),
  scale: SHOWN,
  weight: ZERO,
  denominator: GAP,
});

/** Pertumbuhan: against the year before; a first year has none. */
export const growthOf: Aspect = {
  number: '3',
  id: 'growth',
  label: 'Pertumbuhan',
  weight: ZERO,
  addsUp: 'sumOfScores',
  indicators: [
    growth('3.1', 'loans-growth', 'Pertumbuhan sisa pinjaman', term('loans-outstanding')),
    growth('3.2', 'arrears-growth', 'Pertumbuhan tunggakan', line('arrears')),
    growth('3.3', 'borrowers-growth', 'Pertumbuhan peminjam', line('borrowers')),
  ],
};
