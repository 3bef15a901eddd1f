import { plain, signOf } from '../../domain/decimal';
import { addressOf } from '../../domain/grid';
import type { AspectScore, ScoreLine } from '../../domain/assessment/assess';
import type { Formula } from '../../domain/rules/formula';
import { spreadsheetFormula } from '../../recompute/expression';
import { NOT_APPLICABLE } from '../../recompute/words';
import type { BookCell, BookRow } from '../../spreadsheets/book';
import type { Filled } from './filled';
import { OPEN } from './formula';
import { header } from './input-sheet';
import { SCORE_AT } from './places';
import type { Places } from './places';
import { cachedOf, scoresOf } from './score-sheets';
import { totalCells } from './summary-sheet';
import { computed } from './weighed';

/** The eight columns of the working paper: each ratio with how it comes about, and at the foot the predicate. */
export function workingRows(data: Filled, places: Places, first: number): BookRow[] {
  const { assessment } = data;
  const rows = assessment.aspects.flatMap((aspect) =>
    aspect.lines.map((line, at) => ({ aspect, line, isFirst: at === 0 })),
  );
  const { total, grade } = totalCells(data);
  return [
    header([
      'NO',
      'ASPEK YANG DINILAI',
      'KOMPONEN',
      'PERHITUNGAN',
      'RATIO (%)',
      'NILAI KREDIT',
      'BOBOT (%)',
      'SKOR',
    ]),
    ...rows.map((each, at) => workingRow(data, places, { ...each, row: first + 1 + at })),
    {
      cells: [
        undefined,
        { style: 'labelTotal', value: 'TINGKAT KESEHATAN' },
        { style: 'result', formula: grade },
        undefined,
        undefined,
        undefined,
        undefined,
        { style: 'result', formula: total },
      ],
    },
  ];
}

interface WorkingRow {
  readonly aspect: AspectScore;
  readonly line: ScoreLine;
  readonly isFirst: boolean;
  readonly row: number;
}

function workingRow(data: Filled, places: Places, { aspect, line, isFirst, row }: WorkingRow): BookRow {
  const { indicator } = line.result;
  const { credit, ratio } = cachedOf(data, indicator.number);
  const place = places.scoreOf(indicator.number);
  const at = (column: number): string => `${place.sheet}!${addressOf(place.row - 1, column)}`;
  const count = aspect.lines.length;
  const scores = `${place.sheet}!${scoresOf(count)}`;
  const weight = plain(aspect.aspect.weight);
  const applies = signOf(line.weight) !== 0;
  const score = typeof credit === 'number' ? 5 - credit : credit;
  const certain = line.points.least.equals(line.points.most);
  const points = certain ? Number(plain(line.points.least)) : OPEN;
  return {
    cells: [
      { style: 'plain', value: indicator.number },
      { style: 'text', value: isFirst ? aspect.aspect.label : '' },
      { style: 'label', value: indicator.label },
      workingOf(data, places, indicator.formula),
      computed('number', `100*${at(SCORE_AT.ratio)}`, typeof ratio === 'number' ? 100 * ratio : OPEN),
      { style: 'plain', formula: { text: at(SCORE_AT.score), result: score } },
      computed(
        'number',
        `IF(F${row}="${NOT_APPLICABLE}",0,${weight}/(${count}-COUNTIF(${scores},"${NOT_APPLICABLE}")))`,
        Number(plain(line.weight)),
      ),
      computed(
        'number',
        `IF(ISNUMBER(F${row}),G${row}*F${row}/4,F${row})`,
        applies ? points : NOT_APPLICABLE,
      ),
    ],
  };
}

/** What is divided by what, in the amounts of now. */
function workingOf(data: Filled, { references }: Places, formula: Formula): BookCell {
  if (formula.node !== 'percent') return { style: 'text' };
  const [of, per] = [formula.of, formula.per].map((each) => ({
    text: spreadsheetFormula(each, references),
    result: data.valueOf(each, 'current'),
  }));
  if (!of || !per) return { style: 'text' };
  const known = typeof of.result === 'number' && typeof per.result === 'number';
  return computed(
    'text',
    `ROUND(${of.text},0)&" : "&ROUND(${per.text},0)`,
    known ? `${Math.round(Number(of.result))} : ${Math.round(Number(per.result))}` : OPEN,
  );
}
