import { exact } from '../../decimal';
import { percent, term } from '../formula';
import type { Aspect, Indicator } from '../rule-set';
import { bands } from '../scale';
import { expenseOfBusinessAndCooperative } from './efficiency';
import { cite } from './sources';

/** Surplus before tax against total assets, in percent. */
const returnOnAssets: Indicator = {
  number: '6.1',
  id: 'return-on-assets',
  label: 'Rentabilitas aset',
  unit: 'percent',
  citation: cite(
    'Lampiran, kemandirian dan pertumbuhan, 1',
    'two-source',
    'T-OZLV T-LZG6 S-API R-SBW R-TIRTA',
  ),
  formula: percent(term('surplus-before-tax'), term('total-assets')),
  scale: bands(
    { below: 5, credit: 25 },
    { from: 5, below: '7.5', credit: 50 },
    { from: '7.5', below: 10, credit: 75 },
    { from: 10, credit: 100 },
  ),
  weight: exact(3),
  denominator: { zero: 'gap', negative: 'gap' },
};

/** The members' part of the surplus against own capital, in percent. */
const returnOnOwnCapital: Indicator = {
  number: '6.2',
  id: 'return-on-own-capital',
  label: 'Rentabilitas modal sendiri',
  unit: 'percent',
  citation: cite(
    'Lampiran, kemandirian dan pertumbuhan, 2',
    'agreed',
    'T-LZG6 T-OZLV S-API',
    'Tepat 5 % tidak dinilai S-API; dibaca sebagai 100.',
  ),
  formula: percent(term('members-surplus'), term('own-capital')),
  scale: bands(
    { below: 3, credit: 25 },
    { from: 3, below: 4, credit: 50 },
    { from: 4, below: 5, credit: 75 },
    { from: 5, credit: 100 },
  ),
  weight: exact(3),
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Net participation against business and cooperative expense, in percent: do the members carry the costs? */
const selfSufficiency: Indicator = {
  number: '6.3',
  id: 'operational-self-sufficiency',
  label: 'Kemandirian operasional pelayanan',
  unit: 'percent',
  citation: cite('Lampiran, kemandirian dan pertumbuhan, 3', 'agreed', 'T-LZG6 T-OZLV S-API'),
  formula: percent(term('net-participation'), expenseOfBusinessAndCooperative),
  scale: bands({ upTo: 100, credit: 0 }, { over: 100, credit: 100 }),
  weight: exact(4),
  denominator: { zero: 'gap', negative: 'gap' },
};

export const independence: Aspect = {
  number: '6',
  id: 'independence',
  label: 'Kemandirian dan pertumbuhan',
  weight: exact(10),
  addsUp: 'sumOfScores',
  indicators: [returnOnAssets, returnOnOwnCapital, selfSufficiency],
};
