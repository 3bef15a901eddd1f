import { exact } from '../../decimal';
import { answers, percent } from '../formula';
import { GRADES } from '../kkpkk-2021/grades';
import { option } from '../kkpkk-2021/option';
import type { Change, Reading } from '../rule-set';
import { governance } from './governance';
import { DEFINITIONS } from './readings-definitions';
import { DENOMINATORS } from './readings-denominators';
import { TABLES } from './readings-tables';
import { risk } from './risk';

const withoutInapplicable = [...governance.indicators, ...risk.indicators]
  .filter((each) => each.questions)
  .map((each): Change => ({
    indicator: each.number,
    formula: percent(answers(each.number, 'yes'), answers(each.number, 'applicable')),
    denominator: { zero: 'notApplicable', negative: 'gap' },
  }));

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
      ...withoutInapplicable,
    ),
  ],
};

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
    option('total/exact', 'Tidak dibulatkan, seperti lembar kerja KSP', 'single-source', 'W-EKOP'),
    option('total/rounded', 'Dibulatkan sampai dua desimal', 'single-source', 'S-PGW', rounded),
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
