import { everyIndicator } from '../rules/rule-set';
import type { RuleSet } from '../rules/rule-set';
import { chartIndex } from '../statement/chart';
import { KINDS } from '../statement/kind';
import type { Kind } from '../statement/kind';
import type { Names } from './trace-result';

/**
 * Labels of the lines of a kind's chart, of a rule set's terms and of its indicators. A line that only other kinds
 * have is called as they call it; a code without a label stands for itself.
 */
export function namesFor(kind: Kind, ruleSet: RuleSet): Names {
  const terms = new Map<string, string>(ruleSet.terms.map((term) => [term.code, term.label]));
  const indicators = new Map(
    everyIndicator(ruleSet).flatMap((each) => [
      [each.number, each.label] as const,
      [each.id, each.label] as const,
    ]),
  );
  const lines = chartIndex(kind).lines;
  const elsewhere = (code: string): string | undefined =>
    KINDS.map((each) => chartIndex(each).lines.get(code)).find((line) => line !== undefined)?.label;
  return (code) =>
    terms.get(code) ?? lines.get(code)?.label ?? indicators.get(code) ?? elsewhere(code) ?? code;
}
