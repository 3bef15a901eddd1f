import { exact } from '../../decimal';
import { percent, term } from '../formula';
import { GAP } from '../options';
import type { Aspect, Indicator } from '../rule-set';
import { bands } from '../scale';
import { cite } from './sources';

/** Surplus before profit share, zakat and tax against total assets, in percent. */
const returnOnAssets: Indicator = {
  number: '6.1',
  id: 'return-on-assets',
  label: 'Rentabilitas aset',
  unit: 'percent',
  citation: cite(
    'Lampiran, kemandirian dan pertumbuhan, 1',
    'unverified',
    'T-EQOJ MEM',
    'Bobot 3 ada di T-EQOJ; tabelnya tanpa sumber, dan tepat 10 tidak pasti.',
  ),
  formula: percent(term('surplus-before-zakat-and-tax'), term('total-assets')),
  scale: bands(
    { below: 5, credit: 25 },
    { from: 5, below: '7.5', credit: 50 },
    { from: '7.5', below: 10, credit: 75 },
    { from: 10, credit: 100 },
  ),
  weight: exact(3),
  denominator: GAP,
};

/** The members' part of the surplus against own capital, in percent. */
const returnOnOwnCapital: Indicator = {
  number: '6.2',
  id: 'return-on-own-capital',
  label: 'Rentabilitas modal sendiri (ekuitas)',
  unit: 'percent',
  citation: cite(
    'Lampiran, kemandirian dan pertumbuhan, 2',
    'unverified',
    'T-EQOJ MEM',
    'Bobot 3 ada di T-EQOJ; tabelnya tanpa sumber. Perdep 06/2016 memakai 3, 4, dan 5.',
  ),
  formula: percent(term('members-surplus'), term('own-capital')),
  scale: bands(
    { below: 5, credit: 25 },
    { from: 5, below: '7.5', credit: 50 },
    { from: '7.5', below: 10, credit: 75 },
    { from: 10, credit: 100 },
  ),
  weight: exact(3),
  denominator: GAP,
};

/** Operating income against the operating cost of service, in percent. */
const selfSufficiency: Indicator = {
  number: '6.3',
  id: 'income-to-service-cost',
  label: 'Kemandirian operasional pelayanan',
  unit: 'percent',
  citation: cite(
    'Lampiran, kemandirian dan pertumbuhan, 3',
    'unverified',
    'T-EQOJ MEM',
    'Bobot 4 ada di T-EQOJ; batas 100, 125, dan 150 tanpa sumber.',
  ),
  formula: percent(term('operating-income'), term('service-operating-cost')),
  scale: bands(
    { below: 100, credit: 25 },
    { from: 100, below: 126, credit: 50 },
    { from: 126, upTo: 150, credit: 75 },
    { over: 150, credit: 100 },
  ),
  weight: exact(4),
  denominator: GAP,
};

export const independence: Aspect = {
  number: '6',
  id: 'independence',
  label: 'Kemandirian dan pertumbuhan',
  weight: exact(10),
  addsUp: 'sumOfScores',
  indicators: [returnOnAssets, returnOnOwnCapital, selfSufficiency],
};
