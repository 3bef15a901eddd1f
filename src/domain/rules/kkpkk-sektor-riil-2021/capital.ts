import { exact } from '../../decimal';
import { from } from '../kkpkk-2021/option';
import { rated } from '../kkpkk-2021/ratings';
import { percent, term } from '../formula';
import type { Aspect, Indicator } from '../rule-set';
import { cite } from './sources';

/** Own capital against total assets, in percent. Reading: the side of 10, 20 and 30 (NOTES.md 3). */
const equityToAssets: Indicator = {
  number: 'D.I.1',
  id: 'own-capital-to-assets',
  label: 'Ekuitas terhadap total aset',
  unit: 'percent',
  citation: cite(
    'Permodalan, D.I.1',
    'conflict',
    'S-PGW S-JQ W-EKOP W-GIAN R-SCRIBD-5',
    'Tepat 30: skor 4 pada S-PGW dan W-GIAN, skor 3 pada S-JQ dan R-SCRIBD-5. Yang pertama diikuti.',
  ),
  formula: percent(term('own-capital'), term('total-assets')),
  scale: from(10, 20, 30),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** What members lend to the cooperative against total assets, in percent. Reading: the side of 10, 20 and 30. */
const memberFunds: Indicator = {
  number: 'D.II.1',
  id: 'member-funds-to-assets',
  label: 'Modal pinjaman anggota terhadap total aset',
  unit: 'percent',
  citation: cite(
    'Permodalan, D.II.1',
    'conflict',
    'S-PGW S-JQ W-EKOP W-GIAN R-SCRIBD-5',
    'Tepat 30: skor 4 pada W-GIAN dan S-PGW, skor 3 pada S-JQ dan R-SCRIBD-5. Yang pertama diikuti.',
  ),
  formula: percent(term('member-loan-capital'), term('total-assets')),
  scale: from(10, 20, 30),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Long-term debt against own capital, in percent. Reading: no own capital is lowest (NOTES.md 4). */
const longTermDebt: Indicator = {
  number: 'D.II.2',
  id: 'long-term-debt-to-own-capital',
  label: 'Kewajiban jangka panjang terhadap ekuitas',
  unit: 'percent',
  citation: cite(
    'Permodalan, D.II.2',
    'agreed',
    'S-PGW S-JQ W-EKOP',
    'Tepat 125 masuk baris yang lebih baik, seperti S-PGW.',
  ),
  formula: percent(term('long-term-debt'), term('own-capital')),
  scale: rated(
    { upTo: 100, credit: 100 },
    { over: 100, upTo: 125, credit: 75 },
    { over: 125, upTo: 150, credit: 50 },
    { over: 150, credit: 25 },
  ),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Permodalan: 3 ratios, each an equal part of 15 points; the form has no ratio of capital adequacy. */
export const capital: Aspect = {
  number: 'D',
  id: 'capital',
  label: 'Permodalan',
  weight: exact(15),
  addsUp: 'shareOfAttainable',
  indicators: [equityToAssets, memberFunds, longTermDebt],
};
