import { exact } from '../../decimal';
import { optionsOf, rescale } from '../options';
import type { Change, Reading } from '../rule-set';
import { bands, linear } from '../scale';
import { cite } from './sources';

const option = optionsOf(cite);
const MENDED = 'Dibetulkan';

/** Words by score, as the criteria column has them: 1.25, then 1.26, and so on, told here by the ratio. */
const capitalWords = linear(5, 0, [
  { upTo: 5, words: 'Tidak sehat' },
  { from: '5.04', upTo: 10, words: 'Kurang sehat' },
  { from: '10.04', upTo: 15, words: 'Cukup sehat' },
  { from: '15.04', words: 'Sehat' },
]);

/** 1.25 and 2.50 stand in two rows; between 3.75 and 3.76 there is none. */
const allowanceWords = linear(1, 0, [
  { upTo: 25, words: 'Macet' },
  { from: 25, upTo: 50, words: 'Diragukan' },
  { from: 50, upTo: 75, words: 'Kurang lancar' },
  { from: '75.2', words: 'Lancar' },
]);

const problems = (middle: string, fairTo: number, poorTo: 'below' | 'upTo'): ReturnType<typeof bands> =>
  bands(
    { below: 5, credit: 100, words: 'Lancar' },
    { from: 5, below: fairTo, credit: middle, words: 'Cukup lancar' },
    { from: 9, ...(poorTo === 'below' ? { below: 12 } : { upTo: 12 }), credit: 50, words: 'Kurang lancar' },
    { over: 12, credit: 25, words: 'Tidak lancar' },
  );

/** The rows of table 4, with any of its three misprints. */
const risk = (
  middle: string,
  fair: { below: number } | { upTo: number },
  worstOver: number,
): ReturnType<typeof bands> =>
  bands(
    { below: 21, credit: 100, words: 'Tidak berisiko' },
    { from: 21, ...fair, credit: middle, words: 'Cukup berisiko' },
    { from: 26, upTo: 30, credit: 50, words: 'Kurang berisiko' },
    { over: worstOver, credit: 25, words: 'Sangat berisiko' },
  );

const serviceCost = bands(
  { below: 71, credit: 100, words: 'Efisien' },
  { from: 71, upTo: 85, credit: 75, words: 'Cukup efisien' },
  { from: 86, upTo: 100, credit: 50, words: 'Kurang efisien' },
  { over: 100, credit: 25, words: 'Tidak efisien' },
);

const fixedAssets = (fairTo: number): ReturnType<typeof bands> =>
  bands(
    { below: 26, credit: 100, words: 'Baik' },
    { from: 26, upTo: 50, credit: 75, words: 'Cukup baik' },
    { from: 51, upTo: fairTo, credit: 50, words: 'Kurang baik' },
    { from: 76, credit: 25, words: 'Tidak baik' },
  );

/** Tables 8 and 11 in whole percents. */
const goodOrNot = (poor: number): ReturnType<typeof bands> =>
  bands(
    { below: 50, credit: 25, words: 'Tidak baik' },
    { from: 50, upTo: 74, credit: poor, words: 'Kurang baik' },
    { from: 75, upTo: 99, credit: 75, words: 'Cukup baik' },
    { over: 99, credit: 100, words: 'Baik' },
  );

const cashInWholePercents = bands(
  { below: 14, credit: 25, words: 'Tidak likuid' },
  { from: 14, upTo: 20, credit: 50, words: 'Kurang likuid' },
  { from: 21, upTo: 25, credit: 75, words: 'Cukup likuid' },
  { from: 26, upTo: 34, credit: 100, words: 'Likuid' },
  { from: 35, upTo: 45, credit: 75, words: 'Cukup likuid' },
  { from: 46, upTo: 56, credit: 50, words: 'Kurang likuid' },
  { over: 56, credit: 25, words: 'Tidak likuid' },
);

/** Read to the letter no ratio is below 14 and above 56: of the seven rows only the middle one is left. */
const cashToTheLetter = bands({ from: 26, upTo: 34, credit: 100, words: 'Likuid' });

const weighs = (indicator: string, weight: number): Change => ({ indicator, weight: exact(weight) });

/** Every misprint of the paper; mended first, as printed after it. Tables 2 and 10 have none: 10 is missing. */
export const READINGS: readonly Reading[] = [
  {
    id: '1.1/words',
    about: 'Tabel 1: kolom kriteria meloncat dari 1,25 ke 1,26 (juga 2,51 dan 3,76)',
    options: [
      option('1.1/mended', MENDED, 'unverified', 'MEM'),
      option(
        '1.1/as-printed',
        'Seperti tercetak: di antaranya tanpa kata',
        'single-source',
        'SEED',
        rescale('1.1', capitalWords),
      ),
    ],
  },
  {
    id: '2.1/weight',
    about: 'Tabel 3: bobot 5 tercetak',
    options: [
      option('2.1/weight-10', 'Bobot 10, dibuktikan jumlah aspek 20', 'two-source', 'T-EQOJ SEED'),
      option('2.1/weight-5', 'Bobot 5 seperti tercetak', 'single-source', 'SEED', weighs('2.1', 5)),
    ],
  },
  {
    id: '2.1/rows',
    about: 'Tabel 3: baris 5 sampai 8 dan 9 sampai 12, dan skor 3,74',
    options: [
      option('2.1/mended', 'Dibetulkan: 5 sampai di bawah 9, 9 sampai 12, skor penuh', 'unverified', 'MEM'),
      option(
        '2.1/holes',
        'Baris seperti tercetak: 8 sampai 9 dan tepat 12 tanpa nilai',
        'single-source',
        'SEED',
        rescale('2.1', problems('75', 8, 'below')),
      ),
      option(
        '2.1/score-374',
        'Skor 3,74 seperti tercetak',
        'single-source',
        'SEED',
        rescale('2.1', problems('74.8', 9, 'upTo')),
      ),
      option(
        '2.1/as-printed',
        'Baris dan skor seperti tercetak',
        'single-source',
        'SEED',
        rescale('2.1', problems('74.8', 8, 'below')),
      ),
    ],
  },
  {
    id: '2.2/rows',
    about: 'Tabel 4: "> 3", "21 - 50", dan skor 3,74',
    options: [
      option('2.2/mended', 'Dibetulkan: > 30, 21 sampai di bawah 26, 3,75', 'two-source', 'SEED T-DZX0'),
      option(
        '2.2/over-3',
        '"> 3" seperti tercetak',
        'single-source',
        'SEED',
        rescale('2.2', risk('75', { below: 26 }, 3)),
      ),
      option(
        '2.2/21-50',
        '"21 - 50" seperti tercetak',
        'single-source',
        'SEED',
        rescale('2.2', risk('75', { upTo: 50 }, 30)),
      ),
      option(
        '2.2/score-374',
        'Skor 3,74 seperti tercetak',
        'single-source',
        'SEED',
        rescale('2.2', risk('74.8', { below: 26 }, 30)),
      ),
      option(
        '2.2/as-printed',
        'Semuanya seperti tercetak',
        'single-source',
        'SEED',
        rescale('2.2', risk('74.8', { upTo: 50 }, 3)),
      ),
    ],
  },
  {
    id: '2.3/words',
    about: 'Tabel 5: kolom kriteria tumpang tindih pada 1,25 dan 2,50 dan meloncat dari 3,75 ke 3,76',
    options: [
      option('2.3/mended', 'Dibetulkan: tepi masuk kata yang lebih rendah', 'unverified', 'MEM'),
      option('2.3/as-printed', 'Seperti tercetak', 'single-source', 'SEED', rescale('2.3', allowanceWords)),
    ],
  },
  {
    id: '4.1/rows',
    about: 'Tabel 6: persen bulat, tanpa baris di antara 85 dan 86',
    options: [
      option('4.1/mended', MENDED, 'two-source', 'SEED P07-EFF'),
      option(
        '4.1/as-printed',
        'Persen bulat seperti tercetak',
        'single-source',
        'SEED',
        rescale('4.1', serviceCost),
      ),
    ],
  },
  {
    id: '4.2/rows',
    about: 'Tabel 7: "51 - 71"',
    options: [
      option('4.2/mended', 'Dibetulkan: 51 sampai di bawah 76', 'two-source', 'SEED P07-EFF'),
      option(
        '4.2/whole-percents',
        '51 sampai 75 dalam persen bulat',
        'unverified',
        'MEM',
        rescale('4.2', fixedAssets(75)),
      ),
      option(
        '4.2/as-printed',
        '51 sampai 71 seperti tercetak',
        'single-source',
        'SEED',
        rescale('4.2', fixedAssets(71)),
      ),
    ],
  },
  {
    id: '4.3/rows',
    about: 'Tabel 8: persen bulat, tanpa baris di antara 74 dan 75',
    options: [
      option('4.3/mended', MENDED, 'unverified', 'MEM'),
      option(
        '4.3/as-printed',
        'Persen bulat seperti tercetak',
        'single-source',
        'SEED',
        rescale('4.3', goodOrNot(50)),
      ),
    ],
  },
  {
    id: '5.1/rows',
    about: 'Tabel 9: "< 14 dan > 56" dan baris bersisi dua yang lain',
    options: [
      option('5.1/mended', 'Dibaca "atau", tanpa celah', 'unverified', 'MEM'),
      option(
        '5.1/whole-percents',
        'Dibaca "atau", persen bulat seperti tercetak',
        'single-source',
        'SEED',
        rescale('5.1', cashInWholePercents),
      ),
      option(
        '5.1/as-printed',
        '"dan" seperti tercetak: hanya 26 sampai 34 yang bernilai',
        'single-source',
        'SEED',
        rescale('5.1', cashToTheLetter),
      ),
    ],
  },
  {
    id: '5.2/rows',
    about: 'Tabel 11: salinan tabel 8 dengan skor 2,25',
    options: [
      option('5.2/mended', 'Batas 50, 75, dan 100 dengan kata likuid', 'unverified', 'MEM'),
      option(
        '5.2/copy',
        'Salinan tabel 8 dengan skor 2,50',
        'single-source',
        'SEED',
        rescale('5.2', goodOrNot(50)),
      ),
      option(
        '5.2/as-printed',
        'Salinan tabel 8 dengan skor 2,25',
        'single-source',
        'SEED',
        rescale('5.2', goodOrNot(45)),
      ),
    ],
  },
];
