import { percent, term } from '../formula';
import type { Indicator } from '../rule-set';
import { rated } from './ratings';
import { cite } from './sources';

/** Loans to members against all loans, in percent. */
const memberLoans: Indicator = {
  number: 'C.II.1a',
  id: 'member-loans',
  label: 'Pinjaman pada anggota terhadap total pinjaman',
  unit: 'percent',
  citation: cite('Kinerja keuangan, kualitas aset, a', 'primary', 'W-EKOP W-GIAN'),
  formula: percent(term('member-loans'), term('loans-outstanding')),
  scale: rated(
    { below: 25, credit: 25 },
    { from: 25, below: 50, credit: 50 },
    { from: 50, below: 75, credit: 75 },
    { from: 75, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Weighted problem loans against all loans, in percent. Readings: NOTES.md 5 and 6. */
const problemLoans: Indicator = {
  number: 'C.II.1b',
  id: 'problem-loans',
  label: 'Pinjaman bermasalah terhadap total pinjaman (NPL)',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, kualitas aset, b',
    'conflict',
    'W-EKOP M-NYBZ W-GIAN',
    'Rumus lembar kerja membagi jumlah tertimbang (50, 75, dan 100 %), kalimatnya menyebut ketiga kelas tanpa bobot.',
    'Batas 5, 10, dan 15 termasuk baris yang lebih baik (lembar kerja). Kalimat di atas tabel M-NYBZ menyebut lebih dari 12 %.',
  ),
  formula: percent(term('weighted-problem-loans'), term('loans-outstanding')),
  scale: rated(
    { upTo: 5, credit: 100 },
    { over: 5, upTo: 10, credit: 75 },
    { over: 10, upTo: 15, credit: 50 },
    { over: 15, credit: 25 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Allowance and reserve for risk against weighted problem loans, in percent. Readings: NOTES.md 6. */
const lossAllowance: Indicator = {
  number: 'C.II.1c',
  id: 'loss-allowance',
  label: 'Cadangan risiko terhadap pinjaman bermasalah',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, kualitas aset, c',
    'primary',
    'W-EKOP W-GIAN',
    'Lembar kerja menyebut 90 % sebagai yang terbaik, tetapi skor 4 diberikan mulai 75 %.',
    'Modul M-NYBZ menyebut PPAP terhadap PPAPWD; tabelnya sendiri tidak terbaca.',
  ),
  formula: percent(term('risk-reserve'), term('weighted-problem-loans')),
  scale: rated(
    { below: 25, credit: 25 },
    { from: 25, below: 50, credit: 50 },
    { from: 50, below: 75, credit: 75 },
    { from: 75, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'highest', negative: 'gap' },
};

/** Kualitas aset: 3 ratios. */
export const assetQuality: readonly Indicator[] = [memberLoans, problemLoans, lossAllowance];
