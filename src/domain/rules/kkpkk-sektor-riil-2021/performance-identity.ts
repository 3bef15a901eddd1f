import { from } from '../kkpkk-2021/option';
import { percent, term } from '../formula';
import type { Indicator } from '../rule-set';
import { cite } from './sources';

/** Income from members against total income, in percent. */
const mainIncome: Indicator = {
  number: 'C.III.2a',
  id: 'main-income',
  label: 'Pendapatan utama terhadap total pendapatan',
  unit: 'percent',
  citation: cite('Kinerja keuangan, C.III.2a', 'agreed', 'W-GIAN S-PGW PREV'),
  formula: percent(term('main-income'), term('total-income')),
  scale: from(35, 60, 85),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Surplus after tax against principal and mandatory deposits, in percent. */
const surplusToDeposits: Indicator = {
  number: 'C.III.2b',
  id: 'surplus-to-member-deposits',
  label: 'SHU bersih terhadap simpanan pokok dan wajib',
  unit: 'percent',
  citation: cite('Kinerja keuangan, C.III.2b', 'agreed', 'W-GIAN S-PGW PREV'),
  formula: percent(term('surplus-after-tax'), term('member-deposits')),
  scale: from(10, 20, 30),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Savings of members against all savings, in percent. Reading: 51 or 50, exactly 75 (NOTES.md 3). */
const memberSavings: Indicator = {
  number: 'C.III.2c',
  id: 'member-savings-participation',
  label: 'Partisipasi simpanan anggota',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, C.III.2c',
    'conflict',
    'W-GIAN S-PGW PREV',
    'Batas tengah 51 pada S-PGW dan modul, 50 pada W-GIAN; tepat 75 tanpa baris pada W-GIAN, skor 4 pada S-PGW.',
  ),
  formula: percent(term('member-funds'), term('member-savings')),
  scale: from(25, 51, 75),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Jati diri koperasi: 3 ratios. */
export const identity: readonly Indicator[] = [mainIncome, surplusToDeposits, memberSavings];
