import { exact } from '../../decimal';
import { percent, sum, term } from '../formula';
import type { Aspect, Indicator } from '../rule-set';
import { bands } from '../scale';
import { cite } from './sources';

/** Gross participation against all income from service, in percent: how much of the business is with members. */
const grossParticipation: Indicator = {
  number: '7.1',
  id: 'gross-participation',
  label: 'Rasio partisipasi bruto',
  unit: 'percent',
  citation: cite(
    'Lampiran, jati diri koperasi, 1',
    'agreed',
    'T-6ZK6 B-SITUS S-API',
    'Teks menulis "lebih besar dari 75"; tepat 75 dibaca sebagai 100 seperti S-API.',
    'Bahwa "pendapatan" berarti pendapatan dari nonanggota adalah tafsiran.',
  ),
  formula: percent(term('gross-participation'), sum(term('gross-participation'), term('non-member-income'))),
  scale: bands(
    { below: 25, credit: 25 },
    { from: 25, below: 50, credit: 50 },
    { from: 50, below: 75, credit: 75 },
    { from: 75, credit: 100 },
  ),
  weight: exact(7),
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Promosi ekonomi anggota against members' principal and mandatory deposits, in percent. */
const memberPromotion: Indicator = {
  number: '7.2',
  id: 'member-economic-promotion',
  label: 'Rasio promosi ekonomi anggota',
  unit: 'percent',
  citation: cite('Lampiran, jati diri koperasi, 2', 'two-source', 'T-RZ3L S-API B-SITUS A-PGP'),
  formula: percent(term('member-economic-promotion'), term('member-deposits')),
  scale: bands(
    { below: 5, credit: 0 },
    { from: 5, below: '7.5', credit: 50 },
    { from: '7.5', below: 10, credit: 75 },
    { from: 10, credit: 100 },
  ),
  weight: exact(3),
  denominator: { zero: 'gap', negative: 'gap' },
};

export const identity: Aspect = {
  number: '7',
  id: 'identity',
  label: 'Jati diri koperasi',
  weight: exact(10),
  addsUp: 'sumOfScores',
  indicators: [grossParticipation, memberPromotion],
};
