import { exact } from '../../decimal';
import { percent, term } from '../formula';
import { GAP } from '../options';
import type { Aspect, Indicator } from '../rule-set';
import { bands, linear } from '../scale';
import { cite } from './sources';

/**
 * Modal sendiri against total assets, in percent: 5 credits for each point, full marks from 20 on.
 *
 * Readings: a line or the steps of a thesis or of the printed points (NOTES.md 1). The words belong to the score.
 */
const ownCapitalToAssets: Indicator = {
  number: '1.1',
  id: 'own-capital-to-assets',
  label: 'Rasio modal sendiri terhadap total aset',
  unit: 'percent',
  citation: cite(
    'Lampiran, permodalan, 1',
    'two-source',
    'SEED T-ZK85 T-9YNX R-KALBAR-G',
    'Garis lurus menurut teks yang dikutip T-ZK85; T-9YNX memakai tingkatan. Kedua sumber aturan itu mengutip Permen 35.3/2007.',
    'SEED menyebut 12,88 % cukup sehat: benar menurut garis lurus, salah menurut tingkatan.',
  ),
  formula: percent(term('own-capital'), term('total-assets')),
  scale: linear(5, 0, [
    { upTo: 5, words: 'Tidak sehat' },
    { over: 5, upTo: 10, words: 'Kurang sehat' },
    { over: 10, upTo: 15, words: 'Cukup sehat' },
    { over: 15, words: 'Sehat' },
  ]),
  weight: exact(5),
  denominator: GAP,
};

/** Kecukupan modal (CAR): modal tertimbang against ATMR, in percent. Readings: NOTES.md 3. */
const capitalAdequacy: Indicator = {
  number: '1.2',
  id: 'capital-adequacy',
  label: 'Rasio kecukupan modal',
  unit: 'percent',
  citation: cite('Lampiran, permodalan, 2', 'single-source', 'SEED T-ZK85', 'Tabelnya hanya dari SEED.'),
  formula: percent(term('weighted-capital'), term('risk-weighted-assets')),
  scale: bands(
    { below: 6, credit: 25, words: 'Tidak sehat' },
    { from: 6, below: 7, credit: 50, words: 'Kurang sehat' },
    { from: 7, below: 8, credit: 75, words: 'Cukup sehat' },
    { from: 8, credit: 100, words: 'Sehat' },
  ),
  weight: exact(5),
  denominator: GAP,
};

export const capital: Aspect = {
  number: '1',
  id: 'capital',
  label: 'Permodalan',
  weight: exact(10),
  addsUp: 'sumOfScores',
  indicators: [ownCapitalToAssets, capitalAdequacy],
};
