import { percent, term } from '../formula';
import type { Indicator } from '../rule-set';
import { rated } from './ratings';
import { cite } from './sources';

/** Ready money against what falls due within a year, in percent. Readings: NOTES.md 5 and 9. */
const cashRatio: Indicator = {
  number: 'C.II.2a',
  id: 'cash-ratio',
  label: 'Kas dan bank terhadap kewajiban jangka pendek',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, likuiditas, a',
    'conflict',
    'W-EKOP S-JQ W-GIAN S-PGW PREV',
    'Lembar kerja KUK I dan II: 10, 20, dan 30, pada rumus dan pada tabelnya; W-GIAN, S-PGW, dan modul: 10, 15, dan 20.',
  ),
  formula: percent(term('cash-and-bank'), term('current-liabilities')),
  scale: rated(
    { below: 10, credit: 25 },
    { from: 10, below: 20, credit: 50 },
    { from: 20, below: 30, credit: 75 },
    { from: 30, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Loans outstanding against funds received, in percent. */
const loansToFunds: Indicator = {
  number: 'C.II.2b',
  id: 'loans-to-funds',
  label: 'Pinjaman terhadap dana yang diterima',
  unit: 'percent',
  citation: cite('Kinerja keuangan, likuiditas, b', 'primary', 'W-EKOP W-GIAN S-PGW PREV'),
  formula: percent(term('loans-outstanding'), term('funds-received')),
  scale: rated(
    { below: 60, credit: 25 },
    { from: 60, below: 75, credit: 50 },
    { from: 75, below: 90, credit: 75 },
    { from: 90, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Current assets against current liabilities, in percent. */
const currentRatio: Indicator = {
  number: 'C.II.2c',
  id: 'current-ratio',
  label: 'Aset lancar terhadap kewajiban jangka pendek',
  unit: 'percent',
  citation: cite('Kinerja keuangan, likuiditas, c', 'primary', 'W-EKOP W-GIAN S-PGW PREV'),
  formula: percent(term('current-assets'), term('current-liabilities')),
  scale: rated(
    { below: 75, credit: 25 },
    { from: 75, below: 100, credit: 50 },
    { from: 100, below: 125, credit: 75 },
    { from: 125, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Likuiditas: 3 ratios. */
export const liquidity: readonly Indicator[] = [cashRatio, loansToFunds, currentRatio];
