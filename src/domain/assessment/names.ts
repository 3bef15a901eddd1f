import { indicatorsOf } from '../rules/rule-set';
import type { RuleSet } from '../rules/rule-set';
import { chartIndex } from '../statement/chart';
import type { Kind } from '../statement/kind';
import type { Names } from './trace-result';

/** Labels of the lines of a kind's chart, of a rule set's terms and of its indicators; a code without one stands for itself. */
export function namesFor(kind: Kind, ruleSet: RuleSet): Names {
  const terms = new Map(ruleSet.terms.map((term) => [term.code, term.label]));
  const indicators = new Map(
    indicatorsOf(ruleSet).flatMap((each) => [
      [each.number, each.label] as const,
      [each.id, each.label] as const,
    ]),
  );
  const lines = chartIndex(kind).lines;
  return (code) => terms.get(code) ?? lines.get(code)?.label ?? indicators.get(code) ?? code;
}
