import { addressOf } from '../../domain/grid';
import { indicatorsOf } from '../../domain/rules/rule-set';
import type { Indicator } from '../../domain/rules/rule-set';
import type { BookRow, BookSheet } from '../../spreadsheets/book';
import type { Filled } from './filled';
import { OPEN } from './formula';
import { header } from './input-sheet';
import { SCORE_AT } from './places';
import type { Places } from './places';
import { cachedOf } from './score-sheets';
import { nameOf } from './weighed';

/** Where there is no ratio. */
const NONE = '–';
/** What is said of each category, from the best one on. */
const SAID = [
  'Baik: sudah pada nilai tertinggi.',
  'Cukup baik: satu langkah di bawah nilai tertinggi.',
  'Kurang baik: dua langkah di bawah nilai tertinggi; rencanakan perbaikannya.',
  'Tidak baik: nilai terendah; dahulukan perbaikannya.',
];

/** Every ratio with what it means, how much it is now, and what that says: it follows what is typed. */
export function analysisSheet(data: Filled, places: Places): BookSheet {
  return {
    name: 'ANALISIS',
    tab: '444444',
    columns: [{ width: 44 }, { width: 70 }, { width: 14 }, { width: 70 }],
    frozen: { rows: 2, columns: 0 },
    rows: [
      { cells: [{ style: 'title', value: 'ANALISIS' }] },
      header(['RASIO', 'PENGERTIAN', 'KONDISI (%)', 'ANALISIS']),
      ...indicatorsOf(data.law).map((indicator) => analysisRow(data, places, indicator)),
    ],
    entries: [],
    highlights: [],
  };
}

function analysisRow(data: Filled, places: Places, indicator: Indicator): BookRow {
  const { number, label, formula } = indicator;
  const { credit, ratio } = cachedOf(data, number);
  const { sheet, row } = places.scoreOf(number);
  const [share, nilai] = [SCORE_AT.ratio, SCORE_AT.credit].map((at) => `${sheet}!${addressOf(row - 1, at)}`);
  const said = SAID.map((each) => `"${each}"`).join(',');
  return {
    cells: [
      { style: 'label', value: `${number} ${label}` },
      { style: 'text', value: nameOf(data, formula) },
      {
        style: 'number',
        formula: {
          text: `IF(ISNUMBER(${share}),100*${share},"${NONE}")`,
          result: typeof ratio === 'number' ? 100 * ratio : NONE,
        },
      },
      {
        style: 'text',
        formula: {
          text: `IF(ISNUMBER(${nilai}),CHOOSE(${nilai},${said}),${nilai})`,
          result: typeof credit === 'number' ? (SAID[credit - 1] ?? OPEN) : credit,
        },
      },
    ],
  };
}
