import { signOf } from '../decimal';
import type { RuleSet } from '../rules/rule-set';
import { checkStatement } from '../statement/check';
import type { Finding } from '../statement/finding';
import type { Statement } from '../statement/statement';
import { assess } from './assess';
import { linesOf } from './explain';
import { isAttainable, isScored } from './score';

/** Everything doubtful in a statement: its reading, its sums, the year before it, and scores that someone else printed. */
export function findingsOf(ruleSet: RuleSet, statement: Statement, before?: Statement): Finding[] {
  return [
    ...(statement.doubts ?? []),
    ...checkStatement(statement, before),
    ...checkPrintedScores(ruleSet, statement, before),
  ];
}

/** The statement of the year before, among those given. */
export function yearBefore(statements: readonly Statement[], statement: Statement): Statement | undefined {
  return statements.find((each) => each.period.year === statement.period.year - 1);
}

/** A printed score that no row of the table gives, or that differs from ours. */
function checkPrintedScores(ruleSet: RuleSet, statement: Statement, before?: Statement): Finding[] {
  if (statement.scores.size === 0) return [];
  return linesOf(assess(ruleSet, statement, before)).flatMap(({ result, weight, points }): Finding[] => {
    const printed = statement.scores.get(result.indicator.number);
    if (!printed) return [];
    const attainable = isAttainable(result.indicator, weight, printed.value);
    const difference = printed.value.sub(points.least);
    if (attainable && (!isScored(result) || signOf(difference) === 0)) return [];
    return [
      {
        check: attainable ? 'printed-score-differs' : 'printed-score-unattainable',
        severity: 'warns',
        line: result.indicator.number,
        found: printed.value,
        expected: points.least,
        difference,
        origin: printed.origin,
      },
    ];
  });
}
