import { cut } from '../domain/decimal';
import type { Exact } from '../domain/decimal';
import type { Band, Scale } from '../domain/rules/scale';
import type { BookRow, BookSheet } from '../spreadsheets/book';
import { listSheet, textCell } from './cells';
import { SHEETS, indicatorsIn } from './places';
import { inCell } from './source';
import type { Source } from './source';

/** Every table of the law as it is printed, and what an option makes of it: to be read beside the formulas. */
export function tableSheet(source: Source): BookSheet {
  return listSheet({
    name: SHEETS.tables,
    title: 'Tabel nilai menurut aturan',
    hint: 'Dari rasio ke nilai 0–100. Rumus di lembar Rasio memakai angka yang sama; keterangan pilihan ada di lembar Bacaan.',
    heads: [
      'No.',
      'Rasio',
      'Pilihan',
      'Lebih dari',
      'Mulai',
      'Sampai',
      'Kurang dari',
      'Nilai',
      'Kata aturan',
    ],
    widths: [10, 46, 34, 14, 14, 14, 14, 12, 40],
    rows: indicatorsIn(source.model).flatMap(({ indicator, scale }) =>
      [
        { option: 'bawaan', value: scale.base },
        ...scale.others.map(({ option, value }) => ({ option: option.id, value })),
      ]
        .filter(({ value }, at, all) => all.findIndex((each) => each.value === value) === at)
        .flatMap(({ option, value }) => rowsOf(indicator.number, indicator.label, option, value)),
    ),
  });
}

function rowsOf(number: string, label: string, option: string, scale: Scale): BookRow[] {
  const head = [textCell(number), textCell(label, 'label'), textCell(option, 'code')];
  if (scale.kind === 'bands') return scale.bands.map((band) => ({ cells: [...head, ...bandCells(band)] }));
  return [
    {
      cells: [...head, undefined, undefined, undefined, undefined, undefined, textCell(said(scale), 'hint')],
    },
  ];
}

const bandCells = ({ over, from, upTo, below, credit, words = '' }: Band) => [
  ...[over, from, upTo, below].map(edge),
  { style: 'plain' as const, value: inCell(credit) },
  textCell(words, 'hint'),
];

const edge = (value: Exact | undefined) =>
  value === undefined ? undefined : { style: 'plain' as const, value: inCell(value) };

function said(scale: Exclude<Scale, { kind: 'bands' }>): string {
  if (scale.kind === 'none') return 'ditampilkan, tidak dinilai';
  if (scale.kind === 'share') return 'nilai = rasio itu sendiri';
  return `nilai = ${cut(scale.slope, 4)} × rasio + ${cut(scale.intercept, 4)}, antara 0 dan 100`;
}
