import { isScored, isShown } from '../domain/assessment/score';
import type { Result } from '../domain/assessment/score';
import { exact, signOf } from '../domain/decimal';
import type { RatioRow } from './ratio-cells';
import { chosenNow, inCell, nowOf } from './source';
import { NEGATIVE_DIVISOR, NOT_APPLICABLE, NOT_COUNTED, NO_DIVISOR, SHOWN_ONLY, UNKNOWN } from './words';

type Now = number | string;

/** What every cell of a row shows before a program works it out. */
export interface RatioNow {
  readonly of: Now;
  readonly per: Now;
  readonly ratio: Now;
  readonly credit: Now;
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

export function nowOfRow(row: RatioRow): RatioNow {
  const { source, each } = row;
  const line = source.resultOf(each.indicator.number);
  const sides = sidesNow(row);
  return {
    ...sides,
    ratio: ratioNow(row, sides, line?.result),
    credit: line ? creditNow(line.result) : NOT_COUNTED,
    weight: line ? inCell(line.weight) : 0,
    least: line ? inCell(line.points.least) : 0,
    most: line ? inCell(line.points.most) : 0,
  };
}

function sidesNow({ source, each }: RatioRow): { readonly of: Now; readonly per: Now } {
  const formula = chosenNow(source, each.formula);
  if (formula.node !== 'percent') return { of: nowOf(source, formula, 'current'), per: '' };
  return { of: nowOf(source, formula.of, 'current'), per: nowOf(source, formula.per, 'current') };
}

function ratioNow(
  { source, each }: RatioRow,
  { per }: { readonly per: Now },
  result: Result | undefined,
): Now {
  if (typeof per === 'number' && per <= 0) return signOf(exact(per)) === 0 ? NO_DIVISOR : NEGATIVE_DIVISOR;
  if (result && isScored(result) && result.ratio?.percent) return inCell(result.ratio.percent);
  return nowOf(source, chosenNow(source, each.formula), 'current');
}

function creditNow(result: Result): Now {
  if (isScored(result)) return inCell(result.credit);
  if (isShown(result)) return SHOWN_ONLY;
  return 'notApplicable' in result ? NOT_APPLICABLE : UNKNOWN;
}
