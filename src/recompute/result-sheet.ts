import type { Interval } from '../domain/assessment/assess';
import type { Grade } from '../domain/rules/rule-set';
import { addressOf } from '../domain/grid';
import type { BookCell, BookRow, BookSheet } from '../spreadsheets/book';
import { agreementText } from './agreement';
import { changedAnswers } from './answer-sheet';
import { mapped } from './alternatives';
import { formulaCell, listSheet, textCell } from './cells';
import type { AspectModel } from './law-model';
import { changedLines } from './line-sheet';
import { numberText } from './expression';
import { SHEETS } from './places';
import { columnOf } from './ratio-cells';
import { RESULT_AT, aspectWeightText, rowOfAspect, totalRow } from './result-places';
import { inCell, switched } from './source';
import type { Source } from './source';
import { changedSwitches } from './switch-sheet';
import { UNKNOWN } from './words';

/** The aspects, the total and the predicate, beside what the assessment says. */
export function resultSheet(source: Source): BookSheet {
  const { unit, period } = source.basis.statement;
  const { law } = source.model;
  return listSheet({
    name: SHEETS.result,
    title: `${unit.name}, tahun buku ${period.year}`,
    hint: `Dihitung ulang menurut ${law.shortTitle}, data aturan tanggal ${law.editionDate}. Semua angka di bawah ini rumus.`,
    heads: [
      'No.',
      'Aspek',
      'Bobot',
      'Poin paling sedikit',
      'Poin paling banyak',
      'Rapor, paling sedikit',
      'Rapor, paling banyak',
      'Sama?',
    ],
    widths: [8, 60, 12, 20, 20, 20, 20, 12],
    rows: [
      changedRow(source),
      { cells: [] },
      ...source.model.aspects.map((aspect) => aspectRow(source, aspect)),
      ...(source.assessment.total ? totalRows(source, source.assessment.total) : []),
      { cells: [] },
      ...notes().map((note): BookRow => ({ cells: [undefined, textCell(note, 'hint')] })),
    ],
  });
}

const notes = (): string[] => [
  'Lembar kerja menghitung dengan kira-kira lima belas angka; Rapor menghitung persis, dengan pecahan.',
  'Rasio yang berada kurang dari satu per sepuluh miliar dari batas tabel dapat jatuh di sisi lain di sini.',
  'Bila ada angka yang belum diketahui, poin tampil sebagai rentang. Rentang sesudah angka diganti dapat lebih lebar daripada rentang Rapor.',
];

function changedRow(source: Source): BookRow {
  const parts = [changedLines(source), changedAnswers(source), changedSwitches(source)];
  return {
    cells: [
      undefined,
      textCell('Angka, jawaban, dan pilihan yang sudah diganti di berkas ini', 'label'),
      undefined,
      formulaCell(parts.join('+'), 0, 'number'),
    ],
  };
}

const cell = (row: number, column: keyof typeof RESULT_AT): string => addressOf(row - 1, RESULT_AT[column]);

function pointCells(row: number, sums: Record<'least' | 'most', string>, own: Interval): BookCell[] {
  const [least, most] = [inCell(own.least), inCell(own.most)];
  return [
    formulaCell(sums.least, least, 'number'),
    formulaCell(sums.most, most, 'number'),
    { style: 'number', value: least },
    { style: 'number', value: most },
    formulaCell(
      agreementText([
        [cell(row, 'least'), cell(row, 'ownLeast')],
        [cell(row, 'most'), cell(row, 'ownMost')],
      ]),
      'sama',
      'plain',
    ),
  ];
}

function aspectRow(source: Source, model: AspectModel): BookRow {
  const { number, label, weight } = model.aspect;
  const row = rowOfAspect(source, number);
  const own = source.aspectOf(number);
  const sum = (column: 'least' | 'most'): string => `SUM(${columnOf(source, model, column)})`;
  return {
    cells: [
      textCell(number),
      textCell(label, 'label'),
      formulaCell(
        aspectWeightText(model, columnOf(source, model, 'weight')),
        inCell(own?.aspect.weight ?? weight),
        'number',
      ),
      ...(own ? pointCells(row, { least: sum('least'), most: sum('most') }, own.points) : []),
    ],
  };
}

function totalRows(source: Source, own: Interval): BookRow[] {
  const { model, assessment } = source;
  const row = totalRow(source);
  const [first, last] = [rowOfAspect(source, model.aspects[0]?.aspect.number ?? ''), row - 1];
  const sum = (column: keyof typeof RESULT_AT): string => `SUM(${cell(first, column)}:${cell(last, column)})`;
  const outOf = assessment.total?.outOf;
  return [
    {
      cells: [
        undefined,
        textCell('Jumlah', 'labelTotal'),
        formulaCell(sum('weight'), outOf ? inCell(outOf) : '', 'number'),
        ...pointCells(row, { least: sum('least'), most: sum('most') }, own),
      ],
    },
    {
      cells: [
        undefined,
        textCell('Predikat', 'labelTotal'),
        undefined,
        formulaCell(gradeText(source, row), assessment.grade?.label ?? UNKNOWN, 'result'),
        undefined,
        textCell(assessment.grade?.label ?? UNKNOWN),
      ],
    },
  ];
}

/** The predicate that both ends of the total earn; open where they earn two. */
function gradeText(source: Source, row: number): string {
  const of = (column: 'least' | 'most'): string =>
    switched(
      source,
      mapped(source.model.grades, (grades) => gradeAt(grades, `ROUND(${cell(row, column)},10)`)),
    );
  return `IF(${of('least')}=${of('most')},${of('least')},"${UNKNOWN}")`;
}

/** Grades stand highest first. */
function gradeAt([grade, ...lower]: readonly Grade[], at: string): string {
  if (!grade) return '""';
  if (lower.length === 0) return `"${grade.label}"`;
  const sign = grade.above ? '>' : '>=';
  return `IF(${at}${sign}${numberText(grade.from)},"${grade.label}",${gradeAt(lower, at)})`;
}
