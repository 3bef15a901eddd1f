import { exact } from '../../decimal';
import { percent, term } from '../formula';
import type { Aspect, Indicator } from '../rule-set';
import { bands } from '../scale';
import { cite } from './sources';

/**
 * Ready money against what falls due within a year, in percent. The best band lies in the middle: more is idle.
 *
 * Nothing due within a year is a gap: the text is silent.
 */
const cashRatio: Indicator = {
  number: '5.1',
  id: 'cash-ratio',
  label: 'Rasio kas dan bank terhadap kewajiban lancar',
  unit: 'percent',
  citation: cite('Lampiran, likuiditas, 1', 'agreed', 'T-7Q0X B-UXTTF S-API'),
  formula: percent(term('cash-and-bank'), term('current-liabilities')),
  scale: bands(
    { upTo: 10, credit: 25 },
    { over: 10, upTo: 15, credit: 100 },
    { over: 15, upTo: 20, credit: 50 },
    { over: 20, credit: 25 },
  ),
  weight: exact(10),
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Loans against the funds they are made from, in percent. Reading: what counts as funds (NOTES.md 11). */
const loansToFunds: Indicator = {
  number: '5.2',
  id: 'loans-to-funds',
  label: 'Rasio pinjaman diberikan terhadap dana yang diterima',
  unit: 'percent',
  citation: cite(
    'Lampiran, likuiditas, 2',
    'agreed',
    'T-7Q0X B-UXTTF S-API',
    'Tabel mencetak baris terakhir 80 sampai 90; di atasnya tetap 100 menurut teks dan S-API.',
  ),
  formula: percent(term('loans-outstanding'), term('funds-received')),
  scale: bands(
    { below: 60, credit: 25 },
    { from: 60, below: 70, credit: 50 },
    { from: 70, below: 80, credit: 75 },
    { from: 80, credit: 100 },
  ),
  weight: exact(5),
  denominator: { zero: 'gap', negative: 'gap' },
};

export const liquidity: Aspect = {
  number: '5',
  id: 'liquidity',
  label: 'Likuiditas',
  weight: exact(15),
  addsUp: 'sumOfScores',
  indicators: [cashRatio, loansToFunds],
};
