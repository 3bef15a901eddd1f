import { exact } from '../../decimal';
import { percent, sum, term } from '../formula';
import { GAP } from '../options';
import type { Aspect, Indicator } from '../rule-set';
import { bands } from '../scale';
import { cite } from './sources';

/** Gross participation against all transactions, in percent: how much of the business is with members. */
const grossParticipation: Indicator = {
  number: '7.1',
  id: 'gross-participation',
  label: 'Rasio partisipasi bruto',
  unit: 'percent',
  citation: cite(
    'Lampiran, jati diri koperasi, 1',
    'unverified',
    'T-EQOJ R-KALBAR-G R-IKOPIN MEM',
    'Nama rasio dan bobot 5 ada sumbernya; tabelnya tanpa sumber.',
    'Bahwa "transaksi nonanggota" berarti pendapatan dari nonanggota adalah tafsiran.',
  ),
  formula: percent(
    term('gross-participation'),
    sum(term('gross-participation'), term('non-member-transactions')),
  ),
  scale: bands(
    { below: 25, credit: 25 },
    { from: 25, below: 50, credit: 50 },
    { from: 50, below: 75, credit: 75 },
    { from: 75, credit: 100 },
  ),
  weight: exact(5),
  denominator: GAP,
};

/** Promosi ekonomi anggota against members' principal and mandatory deposits, in percent. Readings: NOTES.md 13. */
const memberPromotion: Indicator = {
  number: '7.2',
  id: 'member-economic-promotion',
  label: 'Rasio partisipasi ekonomi anggota (PEA)',
  unit: 'percent',
  citation: cite(
    'Lampiran, jati diri koperasi, 2',
    'unverified',
    'T-EQOJ R-KALBAR-G R-IKOPIN MEM',
    'Nama rasio dan bobot 5 ada sumbernya; tabelnya tanpa sumber: kredit terendah 25 atau 0, dan tepat 12, tidak pasti.',
  ),
  formula: percent(term('member-economic-promotion'), term('member-deposits')),
  scale: bands(
    { below: 5, credit: 25 },
    { from: 5, below: 9, credit: 50 },
    { from: 9, below: 12, credit: 75 },
    { from: 12, credit: 100 },
  ),
  weight: exact(5),
  denominator: GAP,
};

export const identity: Aspect = {
  number: '7',
  id: 'identity',
  label: 'Jati diri koperasi',
  weight: exact(10),
  addsUp: 'sumOfScores',
  indicators: [grossParticipation, memberPromotion],
};
