import type { DenominatorRule } from '../domain/rules/rule-set';
import type { BookCell, BookRow, BookSheet } from '../spreadsheets/book';
import { agreementText } from './agreement';
import { mapped } from './alternatives';
import type { Alternatives } from './alternatives';
import { formulaCell, listSheet, textCell } from './cells';
import { SHEETS } from './places';
import { rowOf } from './ratio-cells';
import type { RatioRow } from './ratio-cells';
import { nowOfRow } from './ratio-now';
import {
  creditTextOf,
  dividedText,
  divisorText,
  outsideText,
  pointsText,
  ratioText,
  rawText,
  sharesText,
  weightText,
} from './ratio-text';
import { RULES, ZERO_OVER_ZERO } from './scale-text';
import { chosenNow, switched } from './source';
import type { Source } from './source';
import { COUNTED, NOT_COUNTED } from './words';

const COLUMNS: readonly (readonly [head: string, width: number | 'hidden'])[] = [
  ['No.', 10],
  ['Rasio atau daftar', 46],
  ['Yang dibagi', 20],
  ['Pembagi', 20],
  ['Rasio', 16],
  ['Nilai', 14],
  ['Bobot', 12],
  ['Poin paling sedikit', 14],
  ['Poin paling banyak', 14],
  ['Rapor, paling sedikit', 14],
  ['Rapor, paling banyak', 14],
  ['Sama?', 12],
  ['Pasal', 44],
  ['Dihitung', 'hidden'],
  ['Pembagi nol', 'hidden'],
  ['Pembagi negatif', 'hidden'],
  ['Nol dibagi nol', 'hidden'],
  ['Nilai menurut tabel', 'hidden'],
  ['Di luar', 'hidden'],
  ['Ikut berbagi bobot', 'hidden'],
];

/** Every indicator: its two sides, its ratio, its nilai by the table, its weight and its points. */
export function ratioSheet(source: Source): BookSheet {
  return listSheet({
    name: SHEETS.ratios,
    title: 'Rasio, nilai, dan poin',
    hint: 'Rasio dibulatkan pada angka kesepuluh di belakang koma, agar batas tabel yang kena persis tetap kena.',
    heads: COLUMNS.map(([head]) => head),
    widths: COLUMNS.map(([, width]) => width),
    kept: 2,
    rows: source.model.aspects.flatMap((aspect) =>
      aspect.indicators.map((each): BookRow => ({ cells: cellsOf(rowOf(source, aspect, each)) })),
    ),
  });
}

function cellsOf(row: RatioRow): BookCell[] {
  const { indicator } = row.each;
  const now = nowOfRow(row);
  return [
    textCell(indicator.number),
    textCell(indicator.label, 'label'),
    formulaCell(dividedText(row), now.of),
    formulaCell(divisorText(row), now.per),
    formulaCell(ratioText(row), now.ratio, 'number'),
    formulaCell(creditTextOf(row), now.credit, 'number'),
    formulaCell(weightText(row), now.weight, 'number'),
    formulaCell(pointsText(row, 'least'), now.least, 'number'),
    formulaCell(pointsText(row, 'most'), now.most, 'number'),
    { style: 'number', value: now.least },
    { style: 'number', value: now.most },
    formulaCell(agreed(row), 'sama', 'plain'),
    textCell(`${indicator.citation.source}, ${indicator.citation.at}`, 'hint'),
    ...switchedCells(row),
    formulaCell(rawText(row), now.credit, 'plain'),
    formulaCell(outsideText(row), 0, 'plain'),
    formulaCell(sharesText(row), 0, 'plain'),
  ];
}

const agreed = ({ at }: RatioRow): string =>
  agreementText([
    [at('least'), at('ownLeast')],
    [at('most'), at('ownMost')],
  ]);

/** What readings may change of an indicator besides its formula, its table and its weight. */
function switchedCells({ source, each }: RatioRow): BookCell[] {
  const cell = <T>(values: Alternatives<T>, word: (value: T) => string): BookCell =>
    formulaCell(
      switched(
        source,
        mapped(values, (value) => `"${word(value)}"`),
      ),
      word(chosenNow(source, values)),
      'plain',
    );
  const rule = (of: (denominator: DenominatorRule) => string): BookCell => cell(each.denominator, of);
  return [
    cell(each.counted, (counted) => (counted ? COUNTED : NOT_COUNTED)),
    rule(({ zero }) => RULES[zero]),
    rule(({ negative }) => RULES[negative]),
    rule(({ zeroOverZero }) => ZERO_OVER_ZERO[zeroOverZero ?? 'highest']),
  ];
}
