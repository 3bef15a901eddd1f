import { ZERO } from '../../decimal';
import { line, percent, quotient, term } from '../formula';
import { GAP } from '../options';
import type { Aspect, Indicator } from '../rule-set';
import { SHOWN, worded } from '../scale';
import { cite } from './sources';

/** Below 10 %, 10 to 20 %, above: PNPM's words for what is in arrears for three months or more. */
const PNPM = worded(
  { below: 10, words: 'memuaskan' },
  { from: 10, upTo: 20, words: 'cukup' },
  { over: 20, words: 'kurang' },
);

type Given = Pick<Indicator, 'number' | 'id' | 'label' | 'citation' | 'formula'> & Partial<Indicator>;

const shown = (given: Given): Indicator => ({
  unit: 'percent',
  scale: SHOWN,
  weight: ZERO,
  denominator: GAP,
  ...given,
});

/** Tunggakan: of money, of loans and of people. */
export const arrears: Aspect = {
  number: '2',
  id: 'arrears',
  label: 'Tunggakan',
  weight: ZERO,
  addsUp: 'sumOfScores',
  indicators: [
    shown({
      number: '2.1',
      id: 'arrears-rate',
      label: 'Tingkat tunggakan: tunggakan terhadap sisa pinjaman',
      citation: cite(
        'Tingkat tunggakan',
        'two-source',
        'CGAP-3 SIPKUD',
        'SIPKUD memasukkan jasa ke dalam tunggakan, sehingga angkanya lebih besar daripada pokok saja.',
      ),
      formula: percent(line('arrears'), term('loans-outstanding')),
    }),
    shown({
      number: '2.2',
      id: 'portfolio-at-risk',
      label: 'Pinjaman menunggak terhadap sisa pinjaman (PAR)',
      citation: cite(
        'PAR',
        'single-source',
        'CGAP-3',
        'Sejak tunggakan hari pertama; batas PNPM bukan untuk ini.',
      ),
      formula: percent(line('balance-in-arrears'), term('loans-outstanding')),
    }),
    shown({
      number: '2.3',
      id: 'portfolio-at-risk-3-months',
      label: 'Pinjaman menunggak tiga bulan atau lebih terhadap sisa pinjaman',
      citation: cite('PAR tiga bulan', 'single-source', 'POB-2013'),
      formula: percent(line('balance-in-arrears-3-months'), term('loans-outstanding')),
      scale: PNPM,
    }),
    shown({
      number: '2.4',
      id: 'borrowers-in-arrears',
      label: 'Penunggak terhadap peminjam',
      citation: cite(
        'Penunggak',
        'two-source',
        'SIPKUD LPJ-TJ',
        'SIPKUD menyebut bagian ini NPL, walaupun hitungan kepala.',
      ),
      formula: percent(line('borrowers-in-arrears'), line('borrowers')),
    }),
    shown({
      number: '2.5',
      id: 'borrowers-in-arrears-3-months',
      label: 'Penunggak tiga bulan atau lebih terhadap peminjam (LAR)',
      citation: cite(
        'LAR',
        'unverified',
        'POB-2013 MEM',
        'Batasnya dari kutipan; bahwa yang dihitung orang tanpa sumber.',
      ),
      formula: percent(line('borrowers-in-arrears-3-months'), line('borrowers')),
      scale: PNPM,
      optional: true,
    }),
    shown({
      number: '2.6',
      id: 'arrears-per-borrower',
      label: 'Tunggakan tiap penunggak',
      citation: cite('Tunggakan tiap penunggak', 'unverified', 'MEM'),
      unit: 'rupiah',
      formula: quotient(line('arrears'), line('borrowers-in-arrears')),
      denominator: { zero: 'notApplicable', negative: 'gap' },
    }),
  ],
};
