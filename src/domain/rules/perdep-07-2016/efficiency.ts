import { exact } from '../../decimal';
import { percent, term } from '../formula';
import { GAP, LOWEST } from '../options';
import type { Aspect, Indicator } from '../rule-set';
import { bands } from '../scale';
import { cite } from './sources';

/** Operating cost of service against gross participation, in percent. No participation earns the lowest band. */
const serviceCost: Indicator = {
  number: '4.1',
  id: 'service-operating-cost',
  label: 'Rasio biaya operasional pelayanan terhadap partisipasi bruto',
  unit: 'percent',
  citation: cite(
    'Lampiran, efisiensi, 1',
    'primary',
    'P07-EFF SEED',
    'Teks: di atas 100 % mendapat 25, naik 25 tiap turun 15 poin.',
  ),
  formula: percent(term('service-operating-cost'), term('gross-participation')),
  scale: bands(
    { below: 71, credit: 100, words: 'Efisien' },
    { from: 71, below: 86, credit: 75, words: 'Cukup efisien' },
    { from: 86, upTo: 100, credit: 50, words: 'Kurang efisien' },
    { over: 100, credit: 25, words: 'Tidak efisien' },
  ),
  weight: exact(4),
  denominator: LOWEST,
};

/** Fixed assets against total assets, in percent. */
const fixedAssets: Indicator = {
  number: '4.2',
  id: 'fixed-assets-to-assets',
  label: 'Rasio aktiva tetap terhadap total aset',
  unit: 'percent',
  citation: cite(
    'Lampiran, efisiensi, 2',
    'primary',
    'P07-EFF SEED',
    'Teks menulis di atas 76 % mendapat 25; tepat 76 dibaca masuk baris itu.',
    'SEED mencetak 51–71; menurut kenaikan tiap 25 poin seharusnya 51–75.',
  ),
  formula: percent(term('fixed-assets'), term('total-assets')),
  scale: bands(
    { below: 26, credit: 100, words: 'Baik' },
    { from: 26, below: 51, credit: 75, words: 'Cukup baik' },
    { from: 51, below: 76, credit: 50, words: 'Kurang baik' },
    { from: 76, credit: 25, words: 'Tidak baik' },
  ),
  weight: exact(4),
  denominator: GAP,
};

/**
 * Salaries against receivables and financing, in percent. As printed more is better, which makes no sense for a cost.
 *
 * Readings: as printed, or partners served for each member of staff, as in the predecessor (NOTES.md 9).
 */
const serviceEfficiency: Indicator = {
  number: '4.3',
  id: 'service-efficiency',
  label: 'Rasio efisiensi pelayanan',
  unit: 'percent',
  citation: cite(
    'Lampiran, efisiensi, 3',
    'conflict',
    'SEED MEM',
    'Permen 35.3/2007 menghitung mitra yang dilayani tiap karyawan: makin besar makin baik. Dengan rumus biaya gaji arah itu tidak masuk akal; tabel dibiarkan seperti tercetak.',
  ),
  formula: percent(term('salaries'), term('financing')),
  scale: bands(
    { below: 50, credit: 25, words: 'Tidak baik' },
    { from: 50, below: 75, credit: 50, words: 'Kurang baik' },
    { from: 75, upTo: 99, credit: 75, words: 'Cukup baik' },
    { over: 99, credit: 100, words: 'Baik' },
  ),
  weight: exact(2),
  denominator: LOWEST,
};

export const efficiency: Aspect = {
  number: '4',
  id: 'efficiency',
  label: 'Efisiensi',
  weight: exact(10),
  addsUp: 'sumOfScores',
  indicators: [serviceCost, fixedAssets, serviceEfficiency],
};
