import { line, lines, sum, times } from '../formula';
import type { Term } from '../rule-set';
import { cite } from './sources';

/** Classes of collectibility at the shares by which the formula for state enterprises counts them as returning. */
const returning = sum(
  line('current-loans'),
  times('0.75', line('substandard-loans')),
  times('0.25', line('doubtful-loans')),
);

/** The quantities that several ratios of the panel share. Everything else is a line of the chart. */
export const TERMS: readonly Term[] = [
  {
    code: 'loans-outstanding',
    label: 'sisa pinjaman',
    formula: lines('member-loans', 'non-member-loans', 'other-cooperative-loans'),
    definition: 'Sisa pokok seluruh pinjaman pada akhir tahun, sebelum penyisihan.',
    citation: cite('Sisa pinjaman', 'two-source', 'SIPKUD CGAP-3'),
  },
  {
    code: 'returning-loans',
    label: 'sisa pinjaman dikali bobot kelasnya',
    formula: returning,
    definition: '100 % pinjaman lancar, 75 % kurang lancar, dan 25 % diragukan; macet tidak dihitung.',
    citation: cite('Tingkat pengembalian G', 'unverified', 'MEM', 'Bobot kelas tanpa sumber.'),
  },
];
