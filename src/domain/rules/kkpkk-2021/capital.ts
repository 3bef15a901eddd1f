import { exact } from '../../decimal';
import { percent, term, unread } from '../formula';
import type { Aspect, Indicator } from '../rule-set';
import { rated } from './ratings';
import { cite } from './sources';

/** Own capital against total assets, in percent. Reading: sides (NOTES.md 5). */
const equityToAssets: Indicator = {
  number: 'D.I.1',
  id: 'own-capital-to-assets',
  label: 'Ekuitas terhadap total aset',
  unit: 'percent',
  citation: cite(
    'Tabel 4.1, hlm. 198–199; permodalan, kecukupan, 1',
    'agreed',
    'W-EKOP K-198 W-GIAN S-PGW',
    'Batas bawah termasuk. S-JQ dan R-SCRIBD-5 membaca di atas 30.',
  ),
  formula: percent(term('own-capital'), term('total-assets')),
  scale: rated(
    { below: 10, credit: 25 },
    { from: 10, below: 20, credit: 50 },
    { from: 20, below: 30, credit: 75 },
    { from: 30, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Recognised capital against risk-weighted assets, in percent. Readings: NOTES.md 8. */
const capitalAdequacy: Indicator = {
  number: 'D.I.2',
  id: 'capital-adequacy',
  label: 'Kecukupan modal (CAR)',
  unit: 'percent',
  citation: cite(
    'Permodalan, kecukupan, 2',
    'agreed',
    'W-EKOP M-GFSU W-GIAN',
    'Bobot modal dan bobot risiko dari lembar kerja.',
  ),
  formula: percent(term('weighted-capital'), term('risk-weighted-assets')),
  scale: rated(
    { below: 4, credit: 25 },
    { from: 4, below: 6, credit: 50 },
    { from: 6, below: 8, credit: 75 },
    { from: 8, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** What members lend against total assets, in percent. Reading: sides (NOTES.md 5). */
const memberFunds: Indicator = {
  number: 'D.II.1',
  id: 'member-funds-to-assets',
  label: 'Modal pinjaman anggota terhadap total aset',
  unit: 'percent',
  citation: cite(
    'Permodalan, pengelolaan, 1',
    'agreed',
    'W-EKOP W-GIAN S-PGW',
    'Batas bawah termasuk. S-JQ dan R-SCRIBD-5 membaca di atas 30.',
  ),
  formula: percent(term('member-loan-capital'), term('total-assets')),
  scale: rated(
    { below: 10, credit: 25 },
    { from: 10, below: 20, credit: 50 },
    { from: 20, below: 30, credit: 75 },
    { from: 30, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Long-term debt against own capital, in percent: less is better. No own capital is lowest (NOTES.md 4). */
const longTermDebt: Indicator = {
  number: 'D.II.2',
  id: 'long-term-debt-to-own-capital',
  label: 'Kewajiban jangka panjang terhadap ekuitas',
  unit: 'percent',
  citation: cite('Permodalan, pengelolaan, 2', 'agreed', 'W-EKOP S-PGW PREV', 'Batas atas termasuk.'),
  formula: percent(term('long-term-debt'), term('own-capital')),
  scale: rated(
    { upTo: 100, credit: 100 },
    { over: 100, upTo: 125, credit: 75 },
    { over: 125, upTo: 150, credit: 50 },
    { over: 150, credit: 25 },
  ),
  weight: null,
  denominator: { zero: 'lowest', negative: 'lowest' },
};

/**
 * A third ratio of capital management that one module counts and no source prints: always a gap, so that the total
 * says between what it may lie (NOTES.md 3).
 */
export const unreadRatio: Indicator = {
  number: 'D.II.3',
  id: 'unread-capital-ratio',
  label: 'Rasio ketiga pengelolaan permodalan (tidak terbaca)',
  unit: 'percent',
  citation: cite('Permodalan, pengelolaan, 3', 'unverified', 'M-GFSU', 'Rasio dan tabelnya tidak terbaca.'),
  formula: unread('unread-capital-ratio'),
  scale: rated(
    { below: 25, credit: 25 },
    { from: 25, below: 50, credit: 50 },
    { from: 50, below: 75, credit: 75 },
    { from: 75, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Permodalan: 4 ratios, each an equal part of 15 points. */
export const capital: Aspect = {
  number: 'D',
  id: 'capital',
  label: 'Permodalan',
  weight: exact(15),
  addsUp: 'shareOfAttainable',
  indicators: [equityToAssets, capitalAdequacy, memberFunds, longTermDebt],
};
