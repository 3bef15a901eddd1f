import { ROUNDED } from '../kkpkk-2021/grades';
import { option, withoutInapplicable } from '../kkpkk-2021/option';
import type { Reading } from '../rule-set';
import { governance } from './governance';
import { DEFINITIONS } from './readings-definitions';
import { DENOMINATORS } from './readings-denominators';
import { TABLES } from './readings-tables';
import { risk } from './risk';

const NOT_APPLICABLE: Reading = {
  id: 'AB/not-applicable',
  about: 'Butir kuesioner yang tidak berlaku bagi koperasi',
  options: [
    option('AB/counts-as-no', 'Dihitung tidak terpenuhi', 'single-source', 'W-EKOP'),
    option(
      'AB/left-out',
      'Tidak ikut dibagi; kuesioner tanpa butir yang berlaku tidak dihitung',
      'unverified',
      'MEM',
      ...withoutInapplicable(...governance.indicators, ...risk.indicators),
    ),
  ],
};

const TOTAL: Reading = {
  id: 'total/rounding',
  about: 'Apakah nilai total dibulatkan sebelum predikat ditetapkan',
  options: [
    option('total/exact', 'Tidak dibulatkan, seperti lembar kerja KSP', 'single-source', 'W-EKOP'),
    option('total/rounded', 'Dibulatkan sampai dua desimal', 'single-source', 'S-PGW', ROUNDED),
  ],
};

/** Every point where the form is open, numbered in NOTES.md; the first option is the default. */
export const READINGS: readonly Reading[] = [
  NOT_APPLICABLE,
  ...TABLES,
  ...DEFINITIONS,
  ...DENOMINATORS,
  TOTAL,
];
