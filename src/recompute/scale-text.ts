import type { Exact } from '../domain/decimal';
import { rangeOf } from '../domain/rules/scale';
import type { Band, Scale } from '../domain/rules/scale';
import { numberText } from './expression';
import { NEGATIVE_DIVISOR, NO_DIVISOR, NOT_APPLICABLE, SHOWN_ONLY, UNKNOWN } from './words';

/** The cells that a credit follows from. */
export interface CreditCells {
  readonly of: string;
  readonly ratio: string;
  /** What the law says of a divisor of zero, of one below, and of nothing against nothing. */
  readonly zero: string;
  readonly negative: string;
  readonly nothing: string;
}

/** The words of the rule for a divisor that is none, as they stand in the hidden columns. */
export const RULES = {
  gap: 'terbuka',
  lowest: 'terendah',
  highest: 'tertinggi',
  notApplicable: 'keluar',
} as const;
export const ZERO_OVER_ZERO = { lowest: 'terendah', highest: 'tertinggi' } as const;

/** The nilai (0–100) of a ratio by a scale, as a spreadsheet computes it; in words where there is none. */
export function creditText(scale: Scale, cells: CreditCells, otherwise = `"${UNKNOWN}"`): string {
  if (scale.kind === 'none') return `"${SHOWN_ONLY}"`;
  const { ratio } = cells;
  const byRatio = ratioText(scale, ratio);
  const zero = ruleText(scale, cells.zero, cells);
  const negative = ruleText(scale, cells.negative, cells);
  return `IF(ISNUMBER(${ratio}),${byRatio},IF(${ratio}="${NO_DIVISOR}",${zero},IF(${ratio}="${NEGATIVE_DIVISOR}",${negative},${otherwise})))`;
}

function ruleText(scale: Scale, rule: string, { of, nothing }: CreditCells): string {
  const { least, most } = ends(scale);
  const best = `IF(ISNUMBER(${of}),IF(OR(${of}<0,AND(${of}=0,${nothing}="${ZERO_OVER_ZERO.lowest}")),${least},${most}),"${UNKNOWN}")`;
  return `IF(${rule}="${RULES.lowest}",${least},IF(${rule}="${RULES.highest}",${best},IF(${rule}="${RULES.notApplicable}","${NOT_APPLICABLE}","${UNKNOWN}")))`;
}

const ends = (scale: Scale): { least: string; most: string } => {
  const { least, most } = rangeOf(scale);
  return { least: numberText(least), most: numberText(most) };
};

/** The least and the most a scale can give, as numbers. */
export const leastText = (scale: Scale): string => ends(scale).least;
export const mostText = (scale: Scale): string => ends(scale).most;

function ratioText(scale: Exclude<Scale, { kind: 'none' }>, ratio: string): string {
  const text = scale.kind === 'bands' ? bandsText(scale.bands, ratio) : lineText(scale, ratio);
  const least = ends(scale).least;
  return `IF(${ratio}>=0,${text},IF(${text}=${least},${least},"${UNKNOWN}"))`;
}

function lineText(scale: Exclude<Scale, { kind: 'none' | 'bands' }>, ratio: string): string {
  const value =
    scale.kind === 'linear' ? `${numberText(scale.slope)}*${ratio}+${numberText(scale.intercept)}` : ratio;
  return `MIN(100,MAX(0,${value}))`;
}

/** The first band that holds the ratio; none where a later one of a misprinted table claims it with another credit. */
function bandsText(bands: readonly Band[], ratio: string): string {
  return bands.reduceRight((rest, band, at) => {
    const rivals = bands
      .slice(at + 1)
      .filter((later) => !later.credit.equals(band.credit) && meet(band, later));
    const credit = numberText(band.credit);
    const claimed = rivals.map((rival) => within(rival, ratio));
    const own = claimed.length === 0 ? credit : `IF(OR(${claimed.join(',')}),"${UNKNOWN}",${credit})`;
    return `IF(${within(band, ratio)},${own},${rest})`;
  }, `"${UNKNOWN}"`);
}

const EDGES = [
  ['over', '>'],
  ['from', '>='],
  ['upTo', '<='],
  ['below', '<'],
] as const;

const within = (band: Band, ratio: string): string => allText(edgeTexts(band, ratio, numberText));

/** What a ratio must be to lie in a band, edge by edge. @param numberOf an edge as the ratio is written */
export const edgeTexts = (band: Band, ratio: string, numberOf: (at: Exact) => string): string[] =>
  EDGES.flatMap(([edge, sign]) => {
    const at = band[edge];
    return at ? [`${ratio}${sign}${numberOf(at)}`] : [];
  });

/** True where all of the conditions hold; of none, always. */
export function allText(tests: readonly string[]): string {
  const [first = 'TRUE', ...others] = tests;
  return others.length === 0 ? first : `AND(${tests.join(',')})`;
}

/** True where two bands may hold the same ratio. */
function meet(a: Band, b: Band): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** True where one band ends before the other begins. */
function isBelow(a: Band, b: Band): boolean {
  const [top, open] = [a.upTo ?? a.below, a.below !== undefined];
  const [bottom, shut] = [b.from ?? b.over, b.over !== undefined];
  if (!top || !bottom) return false;
  const order = top.compare(bottom);
  return order < 0 || (order === 0 && (open || shut));
}
