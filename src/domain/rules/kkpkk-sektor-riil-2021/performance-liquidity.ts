import { from } from '../kkpkk-2021/option';
import { percent, term } from '../formula';
import type { Indicator } from '../rule-set';
import { cite } from './sources';

/** Ready money against what falls due within a year, in percent. Reading: 10, 15, 20 or 10, 20, 30 (NOTES.md 3). */
const cashRatio: Indicator = {
  number: 'C.II.2a',
  id: 'cash-ratio',
  label: 'Kas dan bank terhadap kewajiban jangka pendek',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, C.II.2a',
    'conflict',
    'W-GIAN S-PGW PREV S-JQ W-EKOP',
    'Batas 10, 15, dan 20 pada S-PGW dan modul; 10, 20, dan 30 pada S-JQ dan lembar kerja KSP. Yang pertama diikuti.',
  ),
  formula: percent(term('cash-and-bank'), term('current-liabilities')),
  scale: from(10, 15, 20),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** What buyers and borrowers owe against funds received, in percent. Reading: what is lent only (NOTES.md 5). */
const receivablesToFunds: Indicator = {
  number: 'C.II.2b',
  id: 'receivables-to-funds',
  label: 'Piutang terhadap dana yang diterima',
  unit: 'percent',
  citation: cite('Kinerja keuangan, C.II.2b', 'agreed', 'W-GIAN S-PGW PREV'),
  formula: percent(term('receivables-outstanding'), term('funds-received')),
  scale: from(60, 75, 90),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Current assets against current liabilities, in percent. */
const currentRatio: Indicator = {
  number: 'C.II.2c',
  id: 'current-ratio',
  label: 'Aset lancar terhadap kewajiban jangka pendek',
  unit: 'percent',
  citation: cite('Kinerja keuangan, C.II.2c', 'agreed', 'W-GIAN S-PGW PREV'),
  formula: percent(term('current-assets'), term('current-liabilities')),
  scale: from(75, 100, 125),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Likuiditas: 3 ratios. */
export const liquidity: readonly Indicator[] = [cashRatio, receivablesToFunds, currentRatio];
