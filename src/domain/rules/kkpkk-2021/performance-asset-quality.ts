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
  citation: cite('Kinerja keuangan, kualitas aset, a', 'single-source', 'W-GIAN'),
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

/** Problem loans, unweighted, against all loans, in percent. Reading: sides and the last step (NOTES.md 5). */
const problemLoans: Indicator = {
  number: 'C.II.1b',
  id: 'problem-loans',
  label: 'Pinjaman bermasalah terhadap total pinjaman (NPL)',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, kualitas aset, b',
    'conflict',
    'M-NYBZ W-GIAN',
    'Sisi batas: M-NYBZ tumpang tindih di 5 dan 10, W-GIAN memasukkan 5 dan 10 ke baris yang lebih buruk. Batas atas dibaca termasuk.',
    'Kalimat di atas tabel M-NYBZ menyebut lebih dari 12 %; tabel yang diikuti.',
  ),
  formula: percent(term('problem-loans'), term('loans-outstanding')),
  scale: rated(
    { upTo: 5, credit: 100 },
    { over: 5, upTo: 10, credit: 75 },
    { over: 10, upTo: 15, credit: 50 },
    { over: 15, credit: 25 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** The allowance set aside against the allowance required, in percent. Readings: NOTES.md 6. */
const lossAllowance: Indicator = {
  number: 'C.II.1c',
  id: 'loss-allowance',
  label: 'PPAP terhadap PPAPWD',
  unit: 'percent',
  citation: cite(
    'Kinerja keuangan, kualitas aset, c',
    'conflict',
    'M-NYBZ W-GIAN',
    'Modul menyebut PPAP terhadap PPAPWD, kertas kerja cadangan risiko terhadap pinjaman bermasalah. Rasio menurut modul, tabel menurut kertas kerja.',
    'Tabel yang tercetak untuk PPAP terhadap PPAPWD sendiri tidak terbaca.',
  ),
  formula: percent(term('ppap'), term('ppapwd')),
  scale: rated(
    { below: 25, credit: 25 },
    { from: 25, below: 50, credit: 50 },
    { from: 50, below: 75, credit: 75 },
    { from: 75, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Kualitas aset: 3 ratios. */
export const assetQuality: readonly Indicator[] = [memberLoans, problemLoans, lossAllowance];
