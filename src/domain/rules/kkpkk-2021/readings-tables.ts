import type { Reading } from '../rule-set';
import { from, option, rescale } from './option';
import { rated } from './ratings';

/** The same steps with every limit in the lower row: "> 30". */
const strictCapital = rated(
  { upTo: 10, credit: 25 },
  { over: 10, upTo: 20, credit: 50 },
  { over: 20, upTo: 30, credit: 75 },
  { over: 30, credit: 100 },
);

/** 5 and 10 in the worse row, 15 in the better: as one program prints. */
const problemLoansLowerClosed = rated(
  { below: 5, credit: 100 },
  { from: 5, below: 10, credit: 75 },
  { from: 10, upTo: 15, credit: 50 },
  { over: 15, credit: 25 },
);

/** The sentence above a module's table: more than 12 is the worst. */
const problemLoansUpTo12 = rated(
  { upTo: 5, credit: 100 },
  { over: 5, upTo: 10, credit: 75 },
  { over: 10, upTo: 12, credit: 50 },
  { over: 12, credit: 25 },
);

/** Costs just covered earn the lowest row. */
const strictAtHundred = rated(
  { upTo: 100, credit: 25 },
  { over: 100, below: 110, credit: 50 },
  { from: 110, below: 120, credit: 75 },
  { from: 120, credit: 100 },
);

/** Exactly 60 and 80 in the worse row, as the guideline's text. */
const businessExpenseOfText = rated(
  { below: 40, credit: 100 },
  { from: 40, below: 60, credit: 75 },
  { from: 60, below: 80, credit: 50 },
  { from: 80, credit: 25 },
);

/** Exactly 75 in the lower row, 50 as the middle limit. */
const savingsOver75 = rated(
  { below: 25, credit: 25 },
  { from: 25, below: 50, credit: 50 },
  { from: 50, upTo: 75, credit: 75 },
  { over: 75, credit: 100 },
);

/** Tables and sides of limits on which the sources differ (NOTES.md 5). */
export const TABLES: readonly Reading[] = [
  {
    id: 'C.II.2a/scale',
    about: 'Batas kas dan bank terhadap kewajiban jangka pendek',
    options: [
      option('C.II.2a/10-20-30', '10, 20, dan 30 % seperti lembar kerja', 'primary', 'W-EKOP S-JQ'),
      option(
        'C.II.2a/10-15-20',
        '10, 15, dan 20 % seperti naskah',
        'conflict',
        'W-GIAN S-PGW PREV',
        rescale('C.II.2a', from(10, 15, 20)),
      ),
    ],
  },
  {
    id: 'C.I.2b/scale',
    about: 'Tepat 60 dan 80 % pada beban usaha terhadap SHU kotor',
    options: [
      option(
        'C.I.2b/upper-closed',
        'Masuk baris yang lebih baik, seperti lembar yang menghitung skor',
        'conflict',
        'W-EKOP S-PGW',
      ),
      option(
        'C.I.2b/lower-closed',
        'Masuk baris yang lebih buruk, seperti naskah',
        'conflict',
        'K-173 W-EKOP W-GIAN',
        rescale('C.I.2b', businessExpenseOfText),
      ),
    ],
  },
  {
    id: 'C.I.1b/scale',
    about: 'Batas ketiga rentabilitas modal sendiri',
    options: [
      option('C.I.1b/7.5', '7,5 %', 'primary', 'W-EKOP W-GIAN M-GFSU'),
      option(
        'C.I.1b/7',
        '7 %, seperti program sektor riil',
        'two-source',
        'S-PGW S-JQ',
        rescale('C.I.1b', from(5, 7, 10)),
      ),
    ],
  },
  {
    id: 'C.I.1c/scale',
    about: 'Kemandirian operasional tepat 100 %',
    options: [
      option(
        'C.I.1c/from-100',
        'Tepat 100 mendapat skor 2, seperti lembar yang menghitung skor',
        'primary',
        'W-EKOP S-PGW',
      ),
      option(
        'C.I.1c/over-100',
        'Tepat 100 mendapat skor 1, seperti lembar tampilan',
        'two-source',
        'W-EKOP W-GIAN',
        rescale('C.I.1c', strictAtHundred),
      ),
    ],
  },
  {
    id: 'C.II.1b/scale',
    about: 'Sisi batas dan batas terakhir pinjaman bermasalah',
    options: [
      option(
        'C.II.1b/upper-closed',
        'Tepat 5, 10, dan 15 masuk baris yang lebih baik',
        'primary',
        'W-EKOP M-NYBZ',
      ),
      option(
        'C.II.1b/lower-closed',
        'Tepat 5 dan 10 masuk baris yang lebih buruk',
        'single-source',
        'W-GIAN',
        rescale('C.II.1b', problemLoansLowerClosed),
      ),
      option(
        'C.II.1b/12',
        'Di atas 12 % sudah skor 1',
        'conflict',
        'M-NYBZ',
        rescale('C.II.1b', problemLoansUpTo12),
      ),
    ],
  },
  {
    id: 'C.III.2c/scale',
    about: 'Batas tengah dan tepat 75 % pada partisipasi simpanan anggota',
    options: [
      option('C.III.2c/51', '51 %; tepat 75 mendapat skor 4', 'primary', 'W-EKOP S-PGW PREV'),
      option(
        'C.III.2c/50',
        '50 % seperti lembar tampilan; tepat 75 mendapat skor 4',
        'two-source',
        'W-EKOP W-GIAN',
        rescale('C.III.2c', from(25, 50, 75)),
      ),
      option(
        'C.III.2c/over-75',
        '50 %; tepat 75 mendapat skor 3',
        'single-source',
        'W-GIAN',
        rescale('C.III.2c', savingsOver75),
      ),
    ],
  },
  {
    id: 'D/edges',
    about: 'Tepat 10, 20, dan 30 % pada ekuitas dan modal pinjaman anggota terhadap total aset',
    options: [
      option('D/lower-closed', 'Batas masuk baris yang lebih baik', 'agreed', 'W-EKOP W-GIAN S-PGW'),
      option(
        'D/upper-closed',
        'Batas masuk baris yang lebih buruk',
        'conflict',
        'S-JQ R-SCRIBD-5',
        rescale('D.I.1', strictCapital),
        rescale('D.II.1', strictCapital),
      ),
    ],
  },
];
