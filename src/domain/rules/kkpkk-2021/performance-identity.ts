import { percent, term } from '../formula';
import type { Indicator } from '../rule-set';
import { rated } from './ratings';
import { cite } from './sources';

/** Income from members against total income, in percent. */
const mainIncome: Indicator = {
  number: 'C.III.2a',
  id: 'main-income',
  label: 'Pendapatan utama terhadap total pendapatan',
  unit: 'percent',
  citation: cite('Kinerja keuangan, jati diri, a', 'primary', 'W-EKOP W-GIAN S-PGW PREV'),
  formula: percent(term('main-income'), term('total-income')),
  scale: rated(
    { below: 35, credit: 25 },
    { from: 35, below: 60, credit: 50 },
    { from: 60, below: 85, credit: 75 },
    { from: 85, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Surplus after tax against principal and mandatory deposits, in percent. */
const surplusToDeposits: Indicator = {
  number: 'C.III.2b',
  id: 'surplus-to-member-deposits',
  label: 'SHU bersih terhadap simpanan pokok dan wajib',
  unit: 'percent',
  citation: cite('Kinerja keuangan, jati diri, b', 'primary', 'W-EKOP W-GIAN S-PGW PREV'),
  formula: percent(term('surplus-after-tax'), term('member-deposits')),
  scale: rated(
    { below: 10, credit: 25 },
    { from: 10, below: 20, credit: 50 },
    { from: 20, below: 30, credit: 75 },
    { from: 30, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Savings of members against all savings, in percent. Reading: 51 or 50, exactly 75 (NOTES.md 5). */
const memberSavings: Indicator = {
  number: 'C.III.2c',
  id: 'member-savings-participation',
  label: 'Partisipasi simpanan anggota',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, jati diri, c',
    'primary',
    'W-EKOP S-PGW PREV',
    'Batas tengah: 51 pada lembar yang menghitung skor, 50 pada lembar tampilan. Tepat 75 mendapat skor 4.',
  ),
  formula: percent(term('member-funds'), term('member-savings')),
  scale: rated(
    { below: 25, credit: 25 },
    { from: 25, below: 51, credit: 50 },
    { from: 51, below: 75, credit: 75 },
    { from: 75, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Jati diri koperasi: 3 ratios. */
export const identity: readonly Indicator[] = [mainIncome, surplusToDeposits, memberSavings];
