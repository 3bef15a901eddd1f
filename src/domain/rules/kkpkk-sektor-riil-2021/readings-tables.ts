import { from, option, rescale } from '../kkpkk-2021/option';
import { rated } from '../kkpkk-2021/ratings';
import type { Reading } from '../rule-set';

/** The same steps with every limit in the lower row: "> 30". */
const strict = rated(
  { upTo: 10, credit: 25 },
  { over: 10, upTo: 20, credit: 50 },
  { over: 20, upTo: 30, credit: 75 },
  { over: 30, credit: 100 },
);

/** Costs just covered earn the lowest row. */
const strictAtHundred = rated(
  { upTo: 100, credit: 25 },
  { over: 100, below: 110, credit: 50 },
  { from: 110, below: 120, credit: 75 },
  { from: 120, credit: 100 },
);

/** Tables and sides of limits on which the sources differ (NOTES.md 3). */
export const TABLES: readonly Reading[] = [
  {
    id: 'C.II.2a/scale',
    about: 'Batas kas dan bank terhadap kewajiban jangka pendek',
    options: [
      option('C.II.2a/10-15-20', '10, 15, dan 20 %', 'conflict', 'W-GIAN S-PGW PREV'),
      option(
        'C.II.2a/10-20-30',
        '10, 20, dan 30 % seperti lembar kerja KSP',
        'conflict',
        'S-JQ W-EKOP',
        rescale('C.II.2a', from(10, 20, 30)),
      ),
    ],
  },
  {
    id: 'C.I.1c/scale',
    about: 'Kemandirian operasional tepat 100 %',
    options: [
      option('C.I.1c/from-100', 'Tepat 100 mendapat skor 2', 'conflict', 'S-PGW W-EKOP'),
      option(
        'C.I.1c/over-100',
        'Tepat 100 mendapat skor 1',
        'conflict',
        'W-GIAN',
        rescale('C.I.1c', strictAtHundred),
      ),
    ],
  },
  {
    id: 'C.III.2c/scale',
    about: 'Batas tengah partisipasi simpanan anggota',
    options: [
      option('C.III.2c/51', '51 %', 'conflict', 'S-PGW PREV'),
      option('C.III.2c/50', '50 %', 'conflict', 'W-GIAN', rescale('C.III.2c', from(25, 50, 75))),
    ],
  },
  {
    id: 'D/edges',
    about: 'Tepat 10, 20, dan 30 % pada ekuitas dan modal pinjaman anggota terhadap total aset',
    options: [
      option('D/lower-closed', 'Batas masuk baris yang lebih baik', 'conflict', 'W-GIAN S-PGW W-EKOP'),
      option(
        'D/upper-closed',
        'Batas masuk baris yang lebih buruk',
        'conflict',
        'S-JQ R-SCRIBD-5',
        rescale('D.I.1', strict),
        rescale('D.II.1', strict),
      ),
    ],
  },
];
