import { HUNDRED, plain, signOf } from '../../domain/decimal';
import { addressOf } from '../../domain/grid';
import { isGap, isScored } from '../../domain/assessment/score';
import type { Scored } from '../../domain/assessment/score';
import type { AspectScore } from '../../domain/assessment/assess';
import type { Indicator } from '../../domain/rules/rule-set';
import type { BookCell, BookRow, BookSheet } from '../../spreadsheets/book';
import type { Filled } from './filled';
import { NEGATIVE_DIVISOR, NOT_APPLICABLE, NO_DIVISOR } from '../../recompute/words';
import { OPEN, creditFormula, nilai, ratioFormula } from './formula';
import { header } from './input-sheet';
import { FIRST_ROW, SCORE_AT, SCORE_SHEETS } from './places';
import type { Places } from './places';

const COLUMNS = [
  { width: 8 },
  { width: 64 },
  { width: 16 },
  { width: 14 },
  { width: 14 },
  { width: 18 },
  { width: 12 },
];
const CATEGORIES = ['Baik', 'Cukup Baik', 'Kurang Baik', 'Tidak Baik'];

/** One sheet for each aspect: ratio, nilai and skor of its indicators, and what of the best they reach together. */
export function scoreSheets(data: Filled, places: Places): BookSheet[] {
  return data.assessment.aspects.map((aspect) => scoreSheet(data, places, aspect));
}

function scoreSheet(data: Filled, places: Places, { aspect, points }: AspectScore): BookSheet {
  const { columns, aspects } = data.form.scores;
  const indicators = places.indicators.get(aspect.number) ?? [];
  const share = points.least.equals(points.most)
    ? Number(plain(points.least.mul(HUNDRED).div(aspect.weight)))
    : OPEN;
  const words = aspects.find(({ number }) => number === aspect.number)?.words[0] ?? aspect.label;
  const heads = headingsFor(data, indicators);
  return {
    name: SCORE_SHEETS[aspect.number] ?? aspect.number,
    tab: '33658A',
    columns: COLUMNS,
    frozen: { rows: FIRST_ROW - 1, columns: 0 },
    rows: [
      header([
        'NO',
        'ASPEK PEMERIKSAAN',
        columns.ratio,
        columns.credit,
        columns.standard,
        'KATEGORI',
        columns.score,
      ]),
      {
        cells: [
          { style: 'heading', value: aspect.number },
          { style: 'heading', value: words },
        ],
      },
      { cells: [] },
      ...indicators.map((indicator, at) => indicatorRow(data, places, indicator, FIRST_ROW + at, heads)),
      { cells: [] },
      shareRow(words, indicators.length, share),
    ],
    entries: [],
    highlights: [],
  };
}

function shareRow(words: string, count: number, share: number | string): BookRow {
  const scores = scoresOf(count);
  const all = `COUNT(${scores})+COUNTIF(${scores},"tidak berlaku")=${count}`;
  const text = `IF(${all},100*SUM(${scores})/(4*COUNT(${scores})),"${OPEN}")`;
  return {
    cells: [
      undefined,
      { style: 'labelTotal', value: words },
      undefined,
      undefined,
      { style: 'result', formula: { text, result: share } },
    ],
  };
}

/** Where the scores of an aspect's indicators stand on its sheet. @param count how many there are */
export const scoresOf = (count: number): string =>
  `${addressOf(FIRST_ROW - 1, SCORE_AT.score)}:${addressOf(FIRST_ROW + count - 2, SCORE_AT.score)}`;

/** Where the share that an aspect reaches stands, in percent. */
export const shareCell = ({ indicators }: Places, aspect: string): string =>
  `${SCORE_SHEETS[aspect] ?? aspect}!${addressOf(FIRST_ROW + (indicators.get(aspect)?.length ?? 0), SCORE_AT.standard)}`;

/** As the form words its indicators; those that it does not have, as the law does. */
function headingsFor({ form }: Filled, indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const printed = new Map(form.scores.rows.map(({ number, words }) => [number, words]));
  return new Map(indicators.map(({ number, label }) => [number, printed.get(number) ?? label]));
}

function indicatorRow(
  data: Filled,
  { references }: Places,
  indicator: Indicator,
  row: number,
  words: ReadonlyMap<string, string>,
): BookRow {
  const { number } = indicator;
  const { credit, ratio } = cachedOf(data, number);
  const at = (column: number): string => addressOf(row - 1, column);
  const computed = (style: BookCell['style'], text: string, cached: number | string): BookCell => ({
    style,
    formula: { text, result: cached },
  });
  const [ratioCell, creditCell] = [at(SCORE_AT.ratio), at(SCORE_AT.credit)];
  return {
    cells: [
      { style: 'plain', value: number },
      { style: 'label', value: words.get(number) ?? number },
      computed('plain', ratioFormula(indicator, references), ratio),
      computed('plain', creditFormula(indicator, ratioCell), credit),
      { style: 'plain' },
      computed(
        'plain',
        `IF(ISNUMBER(${creditCell}),CHOOSE(${creditCell},${CATEGORIES.map((each) => `"${each}"`).join(',')}),"")`,
        typeof credit === 'number' ? (CATEGORIES[credit - 1] ?? '') : '',
      ),
      computed(
        'plain',
        `IF(ISNUMBER(${creditCell}),5-${creditCell},${creditCell})`,
        typeof credit === 'number' ? 5 - credit : credit,
      ),
    ],
  };
}

/** Ratio as a share, or why there is none, and nilai, as they are now. */
export function cachedOf(
  data: Filled,
  number: string,
): { readonly credit: number | string; readonly ratio: number | string } {
  const result = data.resultOf(number)?.result;
  if (!result || isGap(result)) return { credit: OPEN, ratio: OPEN };
  const credit = isScored(result) ? nilai(result.credit) : NOT_APPLICABLE;
  return { credit, ratio: isScored(result) ? shareOf(result) : OPEN };
}

function shareOf({ ratio, basis }: Scored): number | string {
  if (!ratio) return basis === 'denominator' ? NO_DIVISOR : OPEN;
  if (ratio.percent) return Number(plain(ratio.percent.div(HUNDRED)));
  return signOf(ratio.denominator) < 0 ? NEGATIVE_DIVISOR : NO_DIVISOR;
}
