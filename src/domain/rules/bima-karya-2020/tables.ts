import { exact } from '../../decimal';
import type { Formula } from '../formula';
import { percent, term } from '../formula';
import { GAP } from '../options';
import { perdep07 } from '../perdep-07-2016';
import { indicatorsOf } from '../rule-set';
import type { Aspect, Indicator } from '../rule-set';
import type { Scale } from '../scale';
import type { Citation } from '../../citation';
import { cite } from './sources';

/** The table of the sharia regulation that the paper prints, once its misprints are mended. */
const lawful = new Map(indicatorsOf(perdep07).map((each) => [each.number, each]));

function lawOf(number: string): Indicator {
  const found = lawful.get(number);
  if (!found) throw new Error(`no table ${number}`);
  return found;
}

/** One table of the paper, mended: numbered as the ratio of Perdep 07 that it is. */
const table = (number: string, label: string, citation: Citation, formula?: Formula): Indicator => ({
  ...lawOf(number),
  label,
  citation,
  denominator: GAP,
  ...(formula ? { formula } : {}),
});

export const mended = (number: string): Scale => lawOf(number).scale;

const aspect = (
  number: string,
  id: string,
  label: string,
  weight: number,
  indicators: Indicator[],
): Aspect => ({
  number,
  id,
  label,
  weight: exact(weight),
  addsUp: 'sumOfScores',
  indicators,
});

/** The four aspects of the paper; the other four of the regulation are not in it. */
export const ASPECTS: readonly Aspect[] = [
  aspect('1', 'capital', 'Permodalan', 10, [
    table(
      '1.1',
      'Modal sendiri terhadap total aset (tabel 1)',
      cite(
        'Tabel 1',
        'two-source',
        'SEED T-ZK85',
        'Tabel hanya memuat titik; dinilai menurut garis lurus. Kolom kriterianya meloncat dari 1,25 ke 1,26.',
      ),
    ),
    table('1.2', 'Kecukupan modal (tabel 2)', cite('Tabel 2', 'single-source', 'SEED')),
  ]),
  aspect('2', 'asset-quality', 'Kualitas aktiva produktif', 20, [
    table(
      '2.1',
      'Piutang dan pembiayaan bermasalah (tabel 3)',
      cite(
        'Tabel 3',
        'conflict',
        'SEED T-EQOJ MEM',
        'Tercetak bobot 5, skor 3,74, dan baris 5 sampai 8 serta 9 sampai 12. Dibetulkan: bobot 10, skor penuh, tanpa celah.',
      ),
    ),
    table(
      '2.2',
      'Portofolio pembiayaan berisiko (tabel 4)',
      cite(
        'Tabel 4',
        'two-source',
        'SEED T-DZX0',
        'Tercetak "> 3", "21 - 50", dan skor 3,74; seharusnya > 30, 21 sampai 25, dan 3,75.',
      ),
    ),
    table(
      '2.3',
      'PPAP terhadap PPAPWD (tabel 5)',
      cite(
        'Tabel 5',
        'single-source',
        'SEED MEM',
        'Rumusnya tercetak "PPPAP / PPAPW". Kolom kriterianya tumpang tindih pada 1,25 dan 2,50 dan meloncat dari 3,75 ke 3,76.',
      ),
    ),
  ]),
  aspect('4', 'efficiency', 'Efisiensi', 10, [
    table(
      '4.1',
      'Biaya operasional pelayanan terhadap partisipasi bruto (tabel 6)',
      cite(
        'Tabel 6',
        'two-source',
        'SEED P07-EFF',
        'Tercetak persen bulat: di antara 85 dan 86 tidak ada baris.',
      ),
    ),
    table(
      '4.2',
      'Aktiva tetap terhadap total aset (tabel 7)',
      cite('Tabel 7', 'two-source', 'SEED P07-EFF', 'Tercetak "51 - 71"; seharusnya 51 sampai 75.'),
    ),
    table(
      '4.3',
      'Efisiensi pelayanan (tabel 8)',
      cite(
        'Tabel 8',
        'conflict',
        'SEED MEM',
        'Makin besar biaya gaji makin baik: aturannya sendiri meragukan. Dibiarkan seperti tercetak.',
      ),
      percent(term('salaries'), term('financing')),
    ),
  ]),
  aspect('5', 'liquidity', 'Likuiditas', 15, [
    table(
      '5.1',
      'Kas dan bank terhadap kewajiban lancar (tabel 9)',
      cite(
        'Tabel 9',
        'single-source',
        'SEED T-EQOJ',
        'Tercetak "< 14 dan > 56"; dibaca "atau", juga pada baris bersisi dua yang lain. Tabel 10 tidak ada.',
      ),
    ),
    table(
      '5.2',
      'Pembiayaan terhadap dana yang diterima (tabel 11)',
      cite(
        'Tabel 11',
        'unverified',
        'MEM SEED',
        'Tabel 11 menyalin tabel 8 dengan skor 2,25; batas dan kata yang dipakai di sini tanpa sumber.',
      ),
    ),
  ]),
];
