import { exact } from '../../decimal';
import { percent, sum, term } from '../formula';
import type { Aspect, Indicator } from '../rule-set';
import { bands } from '../scale';
import { cite } from './sources';

/**
 * Member operating expense against gross participation, in percent.
 *
 * Readings: 100 % and more earns score 1, printed beside a credit of 0 (NOTES.md 9); no gross participation earns
 * the lowest band (NOTES.md 3).
 */
const memberOperatingExpense: Indicator = {
  number: '4.1',
  id: 'member-operating-expense',
  label: 'Rasio beban operasi anggota terhadap partisipasi bruto',
  unit: 'percent',
  citation: cite(
    'Lampiran, efisiensi, 1',
    'two-source',
    'S-API T-OZL1',
    'Baris 100 % ke atas bertentangan dalam peraturan sendiri: skor 1 tercetak di samping kredit 0. Skor yang diikuti.',
  ),
  formula: percent(term('member-operating-expense'), term('gross-participation')),
  scale: bands(
    { below: 90, credit: 100 },
    { from: 90, below: 95, credit: 75 },
    { from: 95, below: 100, credit: 50 },
    { from: 100, credit: 25 },
  ),
  weight: exact(4),
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Business expense against gross surplus, in percent. No gross surplus earns the lowest band (NOTES.md 3). */
const businessExpense: Indicator = {
  number: '4.2',
  id: 'business-expense',
  label: 'Rasio beban usaha terhadap SHU kotor',
  unit: 'percent',
  citation: cite(
    'Lampiran, efisiensi, 2',
    'single-source',
    'S-API K-351 T-OZL1',
    'Tabel hanya dari S-API; Juknis 15/2021 memakai batas 40, 60, dan 80 untuk rasio yang sama.',
  ),
  formula: percent(term('business-expense'), term('gross-surplus')),
  scale: bands(
    { upTo: 40, credit: 100 },
    { over: 40, upTo: 60, credit: 75 },
    { over: 60, upTo: 80, credit: 50 },
    { over: 80, credit: 25 },
  ),
  weight: exact(4),
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/** Personnel cost against the volume of lending, in percent. No lending earns the lowest band (NOTES.md 3). */
const serviceEfficiency: Indicator = {
  number: '4.3',
  id: 'service-efficiency',
  label: 'Rasio efisiensi pelayanan',
  unit: 'percent',
  citation: cite(
    'Lampiran, efisiensi, 3',
    'single-source',
    'S-API R-TIRTA',
    'Tabel hanya dari S-API; anggapan tanpa sumber mencetak tepat 5 di baris kedua.',
  ),
  formula: percent(term('personnel-cost'), term('loan-volume')),
  scale: bands(
    { upTo: 5, credit: 100 },
    { over: 5, upTo: 10, credit: 75 },
    { over: 10, upTo: 15, credit: 50 },
    { over: 15, credit: 0 },
  ),
  weight: exact(2),
  denominator: { zero: 'lowest', negative: 'lowest' },
};

export const efficiency: Aspect = {
  number: '4',
  id: 'efficiency',
  label: 'Efisiensi',
  weight: exact(10),
  addsUp: 'sumOfScores',
  indicators: [memberOperatingExpense, businessExpense, serviceEfficiency],
};

/** What operational self-sufficiency (6.3) divides by. */
export const expenseOfBusinessAndCooperative = sum(term('business-expense'), term('cooperative-expense'));
