import type { PeriodResult } from '../assessment/result';
import { ZERO, exact, plain } from '../decimal';
import type { RuleSet } from '../rules/rule-set';

/** An indicator that costs points. */
export interface Costly {
  readonly number: string;
  readonly label: string;
  readonly points: string;
}

/** What pulls the unit down. */
export type Pull =
  /** Points of the total that are lost for certain (null for a panel), and how many go to the greatest. */
  | { readonly code: 'losses'; readonly lost: string | null; readonly greatest: readonly Costly[] }
  /** Nothing is lost for certain, but gaps may still cost points. */
  | { readonly code: 'only-open'; readonly greatest: readonly Costly[] }
  | { readonly code: 'nothing' }
  /** A ratio that looks good beside one that does not, in percent. */
  | { readonly code: 'contradiction'; readonly label: string; readonly good: string; readonly bad: string }
  /** A panel without such a sign: its ratios are read one by one. */
  | { readonly code: 'panel' };

const NAMED = 2;

/** What costs most, or what contradicts itself where nothing is scored. */
export function pullOf(period: PeriodResult, ruleSet: RuleSet): Pull {
  const signs = new Set<string>((ruleSet.contradictions ?? []).map((each) => each.check));
  const sign = period.findings.find((each) => signs.has(each.check));
  if (sign) return { code: 'contradiction', label: sign.label, good: sign.found, bad: sign.expected };
  const certain = greatest(period, 'certain');
  if (certain.length > 0) return { code: 'losses', lost: lostOf(period), greatest: certain };
  const open = greatest(period, 'open');
  if (open.length > 0) return { code: 'only-open', greatest: open };
  return isScored(period) ? { code: 'nothing' } : { code: 'panel' };
}

/** From the ends of the total, not from the losses: those are cut, and their sum would fall short. */
function lostOf({ total }: PeriodResult): string | null {
  return total && plain(exact(total.outOf).sub(exact(total.most)));
}

const isScored = ({ aspects }: PeriodResult): boolean =>
  aspects.some((aspect) => aspect.indicators.some((each) => each.scored));

function greatest({ losses }: PeriodResult, of: 'certain' | 'open'): Costly[] {
  return losses
    .filter((loss) => exact(loss[of]).compare(ZERO) > 0)
    .sort((a, b) => exact(b[of]).compare(exact(a[of])))
    .slice(0, NAMED)
    .map(({ number, label, ...loss }) => ({ number, label, points: loss[of] }));
}
