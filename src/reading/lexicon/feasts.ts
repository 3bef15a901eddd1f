/** Feasts for which staff is paid something beside its wages, and the word for all of them. */
const FEASTS = [
  'idul fitri',
  'natal',
  'paskah',
  'nyepi',
  'galungan',
  'waisak',
  'imlek',
  'keagamaan',
] as const;

/** Any of them, as a part of a pattern. */
export const ANY_FEAST = FEASTS.join('|');
/** Their words. */
export const FEAST_WORDS = FEASTS.join(' ');
