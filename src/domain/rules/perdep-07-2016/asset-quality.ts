import { exact } from '../../decimal';
import { percent, term } from '../formula';
import { GAP, NOTHING_IS_FULL } from '../options';
import type { Aspect, Indicator } from '../rule-set';
import { bands, linear } from '../scale';
import { cite } from './sources';

/** Problem receivables and financing against all, in percent. Readings: where the printed holes belong (NOTES.md 4). */
const problemFinancing: Indicator = {
  number: '2.1',
  id: 'problem-financing',
  label: 'Rasio piutang dan pembiayaan bermasalah terhadap piutang dan pembiayaan',
  unit: 'percent',
  citation: cite(
    'Lampiran, kualitas aktiva produktif, 1',
    'conflict',
    'SEED T-EQOJ MEM',
    'Tercetak 5 sampai 8 dan 9 sampai 12 saja: 8 sampai 9 dan tepat 12 tidak masuk baris mana pun. Dibaca 5 sampai di bawah 9 dan 9 sampai 12.',
    'Bobot 10 dibuktikan oleh jumlah aspek 20; SEED mencetak 5.',
    'Kolom kriteria bergeser satu kelas dari barisnya; kata pada barisnya yang diikuti.',
  ),
  formula: percent(term('problem-financing'), term('financing')),
  scale: bands(
    { below: 5, credit: 100, words: 'Lancar' },
    { from: 5, below: 9, credit: 75, words: 'Cukup lancar' },
    { from: 9, upTo: 12, credit: 50, words: 'Kurang lancar' },
    { over: 12, credit: 25, words: 'Tidak lancar' },
  ),
  weight: exact(10),
  denominator: GAP,
};

/** Portfolio at risk against receivables and financing, in percent. Reading: what is at risk (NOTES.md 5). */
const portfolioAtRisk: Indicator = {
  number: '2.2',
  id: 'portfolio-at-risk',
  label: 'Rasio portofolio pembiayaan berisiko',
  unit: 'percent',
  citation: cite(
    'Lampiran, kualitas aktiva produktif, 2',
    'single-source',
    'SEED T-DZX0',
    'Salah cetak SEED (> 3, 21–50, 3,74) dibetulkan menjadi > 30, 21–25, 3,75; batas yang sama ada di tabel konvensional T-DZX0.',
    'Urutan kata "kurang berisiko" dan "cukup berisiko" seperti tercetak di SEED.',
  ),
  formula: percent(term('portfolio-at-risk'), term('financing')),
  scale: bands(
    { below: 21, credit: 100, words: 'Tidak berisiko' },
    { from: 21, below: 26, credit: 75, words: 'Cukup berisiko' },
    { from: 26, upTo: 30, credit: 50, words: 'Kurang berisiko' },
    { over: 30, credit: 25, words: 'Sangat berisiko' },
  ),
  weight: exact(5),
  denominator: GAP,
};

/**
 * PPAP formed against PPAP that has to be formed, in percent: one credit for each point.
 *
 * Readings: a line or the printed points; what has to be formed; nothing to form earns full marks (NOTES.md 6, 7).
 */
const allowanceCoverage: Indicator = {
  number: '2.3',
  id: 'allowance-coverage',
  label: 'Rasio PPAP terhadap PPAPWD',
  unit: 'percent',
  citation: cite(
    'Lampiran, kualitas aktiva produktif, 3',
    'single-source',
    'SEED R-KALBAR-G S-PPAP MEM',
    'SEED hanya memuat titik 0, 10, … 100; R-KALBAR-G sumber lemah untuk garis lurus.',
    'Persentase PPAPWD (0,5; 10; 50; 100 %) belum diperiksa; S-PPAP mengutipnya dari aturan BPR.',
    'SEED menulis rumusnya "PPPAP/PPAPW"; dianggap salah ketik.',
  ),
  formula: percent(term('ppap'), term('ppapwd')),
  scale: linear(1, 0, [
    { upTo: 25, words: 'Macet' },
    { over: 25, upTo: 50, words: 'Diragukan' },
    { over: 50, upTo: 75, words: 'Kurang lancar' },
    { over: 75, words: 'Lancar' },
  ]),
  weight: exact(5),
  denominator: NOTHING_IS_FULL,
};

export const assetQuality: Aspect = {
  number: '2',
  id: 'asset-quality',
  label: 'Kualitas aktiva produktif',
  weight: exact(20),
  addsUp: 'sumOfScores',
  indicators: [problemFinancing, portfolioAtRisk, allowanceCoverage],
};
