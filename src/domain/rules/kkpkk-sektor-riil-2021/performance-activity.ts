import { from } from '../kkpkk-2021/option';
import { rated } from '../kkpkk-2021/ratings';
import { quotient, term, times } from '../formula';
import type { Indicator } from '../rule-set';
import { cite } from './sources';

const WITNESSES = 'S-PGW S-JQ';

/** How often the stock is sold in a year, in times. */
const inventoryTurnover: Indicator = {
  number: 'C.II.3a',
  id: 'inventory-turnover',
  label: 'Perputaran persediaan',
  unit: 'times',
  citation: cite(
    'Kinerja keuangan, C.II.3a',
    'two-source',
    WITNESSES,
    'Kali setahun. Tanpa persediaan programnya memberi angka 0; di sini tidak dapat dinilai.',
  ),
  formula: quotient(term('cost-of-goods'), term('inventories')),
  scale: from(4, 7, 10),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** How long buyers take to pay, in days of a year of 365. */
const collectionPeriod: Indicator = {
  number: 'C.II.3b',
  id: 'collection-period',
  label: 'Periode penagihan rata-rata',
  unit: 'days',
  citation: cite(
    'Kinerja keuangan, C.II.3b',
    'two-source',
    WITNESSES,
    'Hari: piutang dibagi penjualan sehari dari setahun yang 365 hari.',
  ),
  formula: quotient(times('365', term('trade-credit')), term('sales')),
  scale: rated(
    { below: 100, credit: 100 },
    { from: 100, below: 140, credit: 75 },
    { from: 140, below: 180, credit: 50 },
    { from: 180, credit: 25 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** How often what buyers owe is paid in a year, in times. */
const receivablesTurnover: Indicator = {
  number: 'C.II.3c',
  id: 'receivables-turnover',
  label: 'Perputaran piutang',
  unit: 'times',
  citation: cite('Kinerja keuangan, C.II.3c', 'two-source', WITNESSES, 'Kali setahun.'),
  formula: quotient(term('sales'), term('trade-credit')),
  scale: from(4, 7, 10),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Sales against own capital, in times. */
const equityTurnover: Indicator = {
  number: 'C.II.3d',
  id: 'equity-turnover',
  label: 'Perputaran total modal',
  unit: 'times',
  citation: cite('Kinerja keuangan, C.II.3d', 'two-source', WITNESSES, 'Kali setahun.'),
  formula: quotient(term('sales'), term('own-capital')),
  scale: from('0.25', '0.75', '1.25'),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Sales against total assets, in times. */
const assetTurnover: Indicator = {
  number: 'C.II.3e',
  id: 'asset-turnover',
  label: 'Perputaran total aset',
  unit: 'times',
  citation: cite('Kinerja keuangan, C.II.3e', 'two-source', WITNESSES, 'Kali setahun.'),
  formula: quotient(term('sales'), term('total-assets')),
  scale: from('0.05', '0.15', '0.25'),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Manajemen aktiva dan investasi: 5 ratios that the form for KSP does not have. */
export const activity: readonly Indicator[] = [
  inventoryTurnover,
  collectionPeriod,
  receivablesTurnover,
  equityTurnover,
  assetTurnover,
];
