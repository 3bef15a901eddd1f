import { date } from '../numbers';
import { actorWords } from './words';

/** "Rani, 3 Mei 2026". @param on ISO date */
export const writtenBy = (by: string, on: string): string => `${actorWords(by)}, ${date(on)}`;

/** "1.1 Rasio modal: 3,00 menjadi 4,50"; points. */
export const changeWords = (number: string, label: string, was: string, is: string): string =>
  `${number} ${label}: ${was} menjadi ${is} poin`;

/** "12 rasio berubah". */
export const changedWords = (count: number): string => `${count} rasio berubah`;

/** A total without a predicate yet. */
export const UNDECIDED = 'belum dapat ditetapkan';

/** What a variant that no longer fits says instead of a result. */
export const VARIANT_OF_ANOTHER_LAW =
  'Tahun ini sekarang dinilai dengan peraturan atau edisi lain; varian ini tidak dapat dihitung.';

/** "2 catatan, 1 bukti"; empty for none. */
export const paperCounts = (notes: number, files: number): string =>
  [...(notes > 0 ? [`${notes} catatan`] : []), ...(files > 0 ? [`${files} bukti`] : [])].join(', ');
