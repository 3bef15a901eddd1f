import type { Exact } from '../decimal';
import type { Indicator } from '../rules/rule-set';
import type { Band, WordBand } from '../rules/scale';
import type { Gap, Trace } from './trace';
import type { Range } from './worlds/range';
import type { Reason } from './worlds/reason';

/** A ratio kept as what is divided by what; `percent` is absent where the denominator is not above zero. */
export interface Ratio {
  readonly numerator: Exact;
  readonly denominator: Exact;
  readonly percent?: Exact;
}

interface Base {
  readonly indicator: Indicator;
  readonly trace: Trace;
}

/** How a credit was settled; `harmless`: it is the same in every complete statement that agrees with the figures. */
export type SettledBy = 'figures' | 'reported-ratio' | 'denominator' | 'harmless';

export interface Scored extends Base {
  /** Nilai kredit, 0–100. */
  readonly credit: Exact;
  readonly basis: SettledBy;
  readonly ratio?: Ratio;
  readonly band?: Band;
  /** Between what the ratio lies, where unreported amounts leave it open. */
  readonly range?: Range;
  /** The rules that leave no other credit; worked out when they are asked for. */
  readonly because?: () => readonly Reason[];
}

/** A ratio that is shown and never scored: its scale gives no credit. */
export interface Shown extends Base {
  readonly shown: true;
  readonly basis: 'figures' | 'reported-ratio';
  /** Percent, or how many there are for each. */
  readonly value: Exact;
  /** Absent where the ratio was not computed here. */
  readonly ratio?: Ratio;
  readonly words?: WordBand;
}

export interface Unscored extends Base {
  readonly gap: Gap;
  /** The lowest and the highest credit (0–100) the missing figure could bring. */
  readonly least: Exact;
  readonly most: Exact;
  /** Between what the ratio lies wherever there is one, as far as the figures say. */
  readonly range?: Range;
}

/** An indicator that asks nothing of this unit, or an optional one it does not report: it leaves the divisor. */
export interface NotApplicable extends Base {
  readonly notApplicable: true;
}

export type Result = Scored | Shown | Unscored | NotApplicable;

export function isScored(result: Result): result is Scored {
  return 'credit' in result;
}

export function isShown(result: Result): result is Shown {
  return 'shown' in result;
}

export function isGap(result: Result): result is Unscored {
  return 'gap' in result;
}
