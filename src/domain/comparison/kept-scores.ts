import { isGap, isScored } from '../assessment/score';
import type { ScoreLine } from '../assessment/assess';
import { exact, held, plain, sortKey } from '../decimal';

type Text = string | null;

/** One indicator of an assessment as it is kept, exact numbers as texts; without credit and gap it did not apply. */
export interface KeptIndicator {
  /** The law's number: "5.1". */
  readonly number: string;
  readonly indicator: string;
  readonly numerator: Text;
  readonly denominator: Text;
  /** Ratio in percent × 10⁶, cut down: to sort by, never to judge by. */
  readonly sortKey: Text;
  /** Nilai kredit, 0–100. */
  readonly credit: Text;
  /** Points of the total. */
  readonly score: Text;
  readonly gap: Text;
}

/** The same as a list, in that order. */
type Row = readonly [
  number: string,
  indicator: string,
  numerator: Text,
  denominator: Text,
  sortKey: Text,
  credit: Text,
  score: Text,
  gap: Text,
];

const COLUMNS = 8;
const MILLION = exact(1_000_000);

/** The ratio in percent that a key to sort by stands for, with six decimals. */
export const ratioOf = ({ sortKey: key }: Pick<KeptIndicator, 'sortKey'>): Text =>
  key === null ? null : plain(exact(key).div(MILLION));

/** The indicators of an assessment as one text, a JSON list of rows: they are kept and asked for together. */
export const scoresText = (lines: readonly ScoreLine[]): string => JSON.stringify(lines.map(rowOf));

/** The indicators that are kept in a text, in the order of their numbers. */
export function scoresIn(text: string): KeptIndicator[] {
  return rowsIn(text)
    .map(keptOf)
    .sort((one, other) => (one.number < other.number ? -1 : 1));
}

/** Those of some numbers, in no order. */
export const scoresOfNumbers = (text: string, numbers: ReadonlySet<string>): KeptIndicator[] =>
  rowsIn(text)
    .filter(([number]) => numbers.has(number))
    .map(keptOf);

/** @throws Error for a text that was not kept as such: a bug */
function rowsIn(text: string): readonly Row[] {
  const rows: unknown = JSON.parse(text);
  if (Array.isArray(rows) && rows.every(isRow)) return rows;
  throw new Error('no scores of an assessment');
}

const isRow = (row: unknown): row is Row => Array.isArray(row) && row.length === COLUMNS;

function rowOf({ result, points }: ScoreLine): Row {
  const { number, id } = result.indicator;
  if (!isScored(result))
    return [number, id, null, null, null, null, null, isGap(result) ? result.gap.code : null];
  const { ratio, credit } = result;
  const key = ratio?.percent ? held(sortKey(ratio.percent)).toString() : null;
  const parts = [ratio?.numerator.toFraction() ?? null, ratio?.denominator.toFraction() ?? null] as const;
  return [number, id, ...parts, key, credit.toFraction(), points.least.toFraction(), null];
}

const keptOf = ([
  number,
  indicator,
  numerator,
  denominator,
  key,
  credit,
  score,
  gap,
]: Row): KeptIndicator => ({
  ...{ number, indicator, numerator, denominator },
  ...{ sortKey: key, credit, score, gap },
});
