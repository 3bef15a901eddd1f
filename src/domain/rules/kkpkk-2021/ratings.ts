import { bands } from '../scale';
import type { Scale } from '../scale';

type Row = Parameters<typeof bands>[number];

/** Nilai 1 to 4 in words: skor is 5 less nilai, and a credit 25 times the skor. */
const WORDS: Readonly<Record<string, string>> = {
  '100': 'Sehat',
  '75': 'Cukup Sehat',
  '50': 'Kurang Sehat',
  '25': 'Tidak Sehat',
};

/** Bands of skor 1 to 4, as credits of 25 to 100, each with the guideline's word. */
export function rated(...rows: Row[]): Scale {
  return bands(
    ...rows.map((row) => {
      const words = WORDS[String(row.credit)];
      return words === undefined ? row : { ...row, words };
    }),
  );
}
