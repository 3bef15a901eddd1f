import type { AnnexPart, AnnexState } from '../../domain/rules/annex';
import { listed } from '../numbers';
import { actorWords } from './words';

/** What is held against the annex, in a word or two. */
export const ANNEX_PARTS: Record<AnnexPart, string> = {
  band: 'tabel nilai',
  weight: 'bobot',
  questions: 'jumlah pertanyaan',
  term: 'pengertian',
};

/** How a value of the annex is written, so that it can be judged by. */
export const VALUE_EXAMPLES: Record<AnnexPart, string> = {
  band: 'satu rentang satu baris, misalnya > 10 ≤ 15 = 100',
  weight: 'angka atau pecahan, misalnya 7,5 atau 40/19',
  questions: 'jumlahnya dan nomor yang tidak ada, misalnya 11 tanpa 12',
  term: 'kode pos dan pengertian dengan +, −, × dan tanda kurung, misalnya cash + 0,5 × (bank + equity)',
};

/** How far a law is checked, in a sentence: "21 dari 61 hal diperiksa terhadap lampiran oleh …". */
export function annexSentence({ points, checked, differing, by }: AnnexState): string {
  if (checked === 0) return `Belum satu pun dari ${points.length} hal diperiksa terhadap lampiran peraturan.`;
  const who = listed(by.map(actorWords));
  const otherwise =
    differing === 0
      ? ''
      : `; ${differing} di antaranya berbeda dari lampiran dan belum dipakai dalam edisi ini`;
  return `${checked} dari ${points.length} hal diperiksa terhadap lampiran peraturan oleh ${who}${otherwise}.`;
}
