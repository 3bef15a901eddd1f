import { isIsoDate } from '../period';
import type { Kind } from '../statement/kind';
import type { RuleSet } from './rule-set';

/** True when a regulation is in force on a day (ISO date) for a kind of unit. */
export function isInForce(ruleSet: RuleSet, kind: Kind, day: string): boolean {
  const { from, until } = ruleSet.inForce;
  return (
    ruleSet.kinds.includes(kind) && isIsoDate(day) && day >= from && (until === undefined || day <= until)
  );
}
