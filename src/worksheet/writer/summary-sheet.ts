import { HUNDRED, plain } from '../../domain/decimal';
import type { AspectScore } from '../../domain/assessment/assess';
import type { Grade } from '../../domain/rules/rule-set';
import type { BookRow, BookSheet, CellFormula } from '../../spreadsheets/book';
import type { Filled } from './filled';
import { OPEN } from './formula';
import { header } from './input-sheet';
import type { Places } from './places';
import { shareCell } from './score-sheets';

/** The first row of the aspects, counted from 1. */
const FIRST = 3;
const COLUMNS = [8, 50, 10, 12, 12, 16, 30].map((width) => ({ width }));

/** The aspects by weight, the total with its predicate, and how the law was read for it. */
export function summarySheet(data: Filled, places: Places): BookSheet {
  const { form, law, assessment } = data;
  const { columns } = form.scores;
  return {
    name: 'OP',
    tab: '444444',
    frozen: { rows: 0, columns: 0 },
    entries: [],
    highlights: [],
    columns: COLUMNS,
    rows: [
      { cells: [{ style: 'title', value: 'HASIL PEMERIKSAAN KESEHATAN' }] },
      header([
        'NO',
        'ASPEK PEMERIKSAAN',
        'BOBOT',
        columns.credit,
        'RERATA',
        columns.score,
        'KRITERIA DAN KATEGORI',
      ]),
      ...assessment.aspects.map((aspect) => aspectRow(data, places, aspect)),
      totalRow(data, places),
      { cells: [] },
      { cells: [{ style: 'text', value: `Dihitung menurut ${law.shortTitle}:` }] },
      ...[...assessment.basis.choices.values()].map(({ label }): BookRow => ({
        cells: [undefined, { style: 'note', value: label }],
      })),
    ],
  };
}

function aspectRow({ form }: Filled, places: Places, { aspect, points }: AspectScore): BookRow {
  const words = form.scores.aspects.find(({ number }) => number === aspect.number)?.words[0] ?? aspect.label;
  const certain = points.least.equals(points.most);
  const share = certain ? Number(plain(points.least.mul(HUNDRED).div(aspect.weight))) : OPEN;
  return {
    cells: [
      { style: 'plain', value: aspect.number },
      { style: 'label', value: words },
      { style: 'plain', value: Number(plain(aspect.weight)) },
      undefined,
      undefined,
      { style: 'plain', formula: { text: shareCell(places, aspect.number), result: share } },
    ],
  };
}

function totalRow(data: Filled, places: Places): BookRow {
  const { form, law } = data;
  const parts = law.aspects.map(({ number, weight }) => `${plain(weight)}/100*${shareCell(places, number)}`);
  const { total, grade } = totalCells(data);
  const cell = `F${FIRST + law.aspects.length}`;
  return {
    cells: [
      undefined,
      { style: 'labelTotal', value: form.scores.total },
      undefined,
      undefined,
      undefined,
      {
        style: 'result',
        formula: {
          text: `IFERROR(${parts.join('+')},"${OPEN}")`,
          result: total.result,
        },
      },
      {
        style: 'result',
        formula: {
          text: `IF(ISNUMBER(${cell}),${gradeIn(law.grades, cell)},"${OPEN}")`,
          result: grade.result,
        },
      },
    ],
  };
}

/** The total and the predicate as other sheets show them. */
export function totalCells({ law, assessment }: Filled): Record<'total' | 'grade', CellFormula> {
  const row = FIRST + law.aspects.length;
  const { total, grade } = assessment;
  const certain = total && total.least.equals(total.most);
  return {
    total: { text: `OP!F${row}`, result: certain ? Number(plain(total.least)) : OPEN },
    grade: { text: `OP!G${row}`, result: certain && grade ? grade.label : OPEN },
  };
}

/** The predicate of a total: grades stand highest first. */
function gradeIn([grade, ...lower]: readonly Grade[], cell: string): string {
  if (!grade) return '""';
  if (lower.length === 0) return `"${grade.label}"`;
  const sign = grade.above ? '>' : '>=';
  return `IF(${cell}${sign}${plain(grade.from)},"${grade.label}",${gradeIn(lower, cell)})`;
}
