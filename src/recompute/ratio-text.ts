import { isScored } from '../domain/assessment/score';
import { nodesOf } from '../domain/rules/formula';
import type { Formula } from '../domain/rules/formula';
import type { Scale } from '../domain/rules/scale';
import { mapped } from './alternatives';
import { numberText, spreadsheetFormula } from './expression';
import { OUTSIDE, answerRange } from './places';
import { columnOf } from './ratio-cells';
import type { RatioRow } from './ratio-cells';
import { UNCHANGED, aspectWeightCell } from './result-places';
import { creditText, leastText, mostText } from './scale-text';
import { switched } from './source';
import {
  COUNTED,
  NEGATIVE_DIVISOR,
  NOT_APPLICABLE,
  NOT_COUNTED,
  NO_DIVISOR,
  SHOWN_ONLY,
  UNKNOWN,
} from './words';

const quoted = (word: string): string => `"${word}"`;
const orUnknown = (text: string): string => `IFERROR(${text},${quoted(UNKNOWN)})`;

/** What is divided; of a formula that divides nothing, all of it. */
export function dividedText({ source, each }: RatioRow): string {
  const { references } = source.places;
  const of = (formula: Formula): string =>
    spreadsheetFormula(formula.node === 'percent' ? formula.of : formula, references);
  return orUnknown(switched(source, mapped(each.formula, of)));
}

export function divisorText({ source, each }: RatioRow): string {
  const { references } = source.places;
  const of = (formula: Formula): string =>
    formula.node === 'percent' ? spreadsheetFormula(formula.per, references) : '""';
  return orUnknown(switched(source, mapped(each.formula, of)));
}

/** The ratio to ten decimals, so that an edge of a table that is met exactly is still met; or why there is none. */
export function ratioText({ source, each, at }: RatioRow): string {
  const [of, per] = [at('of'), at('per')];
  const whole = `IF(ISNUMBER(${of}),ROUND(${of},10),${quoted(UNKNOWN)})`;
  const quotient = (factor: string): string =>
    `IF(ISNUMBER(${per}),IF(${per}>0,IF(ISNUMBER(${of}),ROUND(${factor}${of}/${per},10),${quoted(UNKNOWN)}),` +
    `IF(${per}=0,${quoted(NO_DIVISOR)},${quoted(NEGATIVE_DIVISOR)})),${quoted(UNKNOWN)})`;
  const text = (formula: Formula): string =>
    formula.node === 'percent' ? quotient(formula.once ? '' : '100*') : whole;
  const computed = switched(source, mapped(each.formula, text));
  const result = source.resultOf(each.indicator.number)?.result;
  const reported =
    result && isScored(result) && result.basis === 'reported-ratio' ? result.ratio?.percent : undefined;
  if (!reported) return computed;
  return `IF(${computed}=${quoted(UNKNOWN)},${numberText(reported)},${computed})`;
}

/** Nilai by the table alone. What is certain although figures are missing is so only of the figures as they were. */
export function rawText({ source, each, at }: RatioRow): string {
  const [of, ratio, zero, negative, nothing] = [
    at('of'),
    at('ratio'),
    at('zero'),
    at('negative'),
    at('nothing'),
  ];
  const result = source.resultOf(each.indicator.number)?.result;
  const certain =
    result && isScored(result) && result.basis === 'harmless' ? numberText(result.credit) : undefined;
  const otherwise =
    certain === undefined ? quoted(UNKNOWN) : `IF(${UNCHANGED},${certain},${quoted(UNKNOWN)})`;
  const text = (scale: Scale): string => creditText(scale, { of, ratio, zero, negative, nothing }, otherwise);
  return switched(source, mapped(each.scale, text));
}

/** 1 where the indicator does not apply, or none of the questions it counts does. */
export function outsideText({ source, each, at }: RatioRow): string {
  const text = (formula: Formula): string => {
    const ranges = [...nodesOf(formula)].flatMap((node) =>
      node.node === 'answers' ? (answerRange(source.places.answerRows, node.of) ?? []) : [],
    );
    const none = [...new Set(ranges)].map((range) => `COUNTIF(${range},"${OUTSIDE}")=ROWS(${range})`);
    return none.length === 0 ? 'FALSE' : `AND(${none.join(',')})`;
  };
  const nothing = switched(source, mapped(each.formula, text));
  return `IF(OR(${at('raw')}=${quoted(NOT_APPLICABLE)},${nothing}),1,0)`;
}

/** Nilai: where nothing of an aspect that shares its points applies, each is open, unless a reading takes the lowest. */
export function creditTextOf(row: RatioRow): string {
  const { at } = row;
  return `IF(${at('counted')}=${quoted(NOT_COUNTED)},${quoted(NOT_COUNTED)},${appliedText(row)})`;
}

function appliedText({ source, aspect, each, at }: RatioRow): string {
  if (aspect.aspect.addsUp !== 'shareOfAttainable') return at('raw');
  const least = switched(source, mapped(each.scale, leastText));
  const open = switched(
    source,
    mapped(aspect.nothingApplies, (lowest) => (lowest ? least : quoted(UNKNOWN))),
  );
  const [counted, outside] = [columnOf(source, aspect, 'counted'), columnOf(source, aspect, 'outside')];
  return `IF(SUMPRODUCT((${counted}=${quoted(COUNTED)})*(${outside}=0))=0,${open},${at('raw')})`;
}

/** 1 where the indicator takes part in sharing its aspect's weight. */
export function sharesText({ source, each, at }: RatioRow): string {
  const scored = switched(
    source,
    mapped(each.scale, ({ kind }) => (kind === 'none' ? '0' : '1')),
  );
  const out = [NOT_COUNTED, NOT_APPLICABLE].map((word) => `${at('credit')}=${quoted(word)}`);
  return `IF(OR(${out.join(',')}),0,${scored})`;
}

export function weightText({ source, aspect, each, at }: RatioRow): string {
  if (!aspect.pooled)
    return switched(
      source,
      mapped(each.weight, (weight) => (weight ? numberText(weight) : '0')),
    );
  const shares = columnOf(source, aspect, 'shares');
  return `IF(${at('shares')}=1,${aspectWeightCell(source, aspect)}/MAX(1,SUM(${shares})),0)`;
}

/** Points: from the least to the most that what is not known leaves open. */
export function pointsText({ source, each, at }: RatioRow, side: 'least' | 'most'): string {
  const [credit, weight] = [at('credit'), at('weight')];
  const out = [NOT_COUNTED, NOT_APPLICABLE, SHOWN_ONLY].map((word) => `${credit}=${quoted(word)}`);
  const own = at(side === 'least' ? 'ownLeast' : 'ownMost');
  const end = switched(source, mapped(each.scale, side === 'least' ? leastText : mostText));
  const open = `IF(${UNCHANGED},${own},${end}*${weight}/100)`;
  return `IF(OR(${out.join(',')}),0,IF(ISNUMBER(${credit}),${credit}*${weight}/100,${open}))`;
}
