import { exact } from '../../decimal';
import type { Change, Reading } from '../rule-set';
import { GRADES } from './grades';
import { option } from './option';
import { CALCULATIONS } from './readings-calculations';
import { COUNTS } from './readings-counts';
import { DEFINITIONS } from './readings-definitions';
import { DENOMINATORS } from './readings-denominators';
import { SOURCE } from './readings-source';
import { TABLES } from './readings-tables';

/** Rounded half up to two decimals, a total reaches 80 from 79.995 on. */
const rounded: Change = {
  grades: GRADES.map(({ from: edge, label }, at) => ({
    from: at === GRADES.length - 1 ? edge : edge.sub(exact('0.005')),
    label,
  })),
};

const TOTAL: Reading = {
  id: 'total/rounding',
  about: 'Apakah nilai total dibulatkan sebelum predikat ditetapkan',
  options: [
    option('total/exact', 'Tidak dibulatkan', 'primary', 'W-EKOP'),
    option('total/rounded', 'Dibulatkan sampai dua desimal', 'single-source', 'S-PGW', rounded),
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
