import type { Reading } from '../rule-set';
import { ROUNDED } from './grades';
import { option } from './option';
import { CALCULATIONS } from './readings-calculations';
import { COUNTS } from './readings-counts';
import { DEFINITIONS } from './readings-definitions';
import { DENOMINATORS } from './readings-denominators';
import { SOURCE } from './readings-source';
import { TABLES } from './readings-tables';

const TOTAL: Reading = {
  id: 'total/rounding',
  about: 'Apakah nilai total dibulatkan sebelum predikat ditetapkan',
  options: [
    option('total/exact', 'Tidak dibulatkan', 'primary', 'W-EKOP'),
    option('total/rounded', 'Dibulatkan sampai dua desimal', 'single-source', 'S-PGW', ROUNDED),
  ],
};

/** Every point where the guideline is open, numbered in NOTES.md; the first option is the default. */
export const READINGS: readonly Reading[] = [
  SOURCE,
  ...COUNTS,
  ...TABLES,
  ...DEFINITIONS,
  ...CALCULATIONS,
  ...DENOMINATORS,
  TOTAL,
];
