import { signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { Contradiction } from '../rules/rule-set';
import { checkStatement } from '../statement/check';
import type { Finding } from '../statement/finding';
import { USUAL_LIMITS } from '../statement/limits';
import type { Limits } from '../statement/limits';
import type { Statement } from '../statement/statement';
import { assess } from './assess';
import type { Basis } from './basis';
import { isAttainable } from './attainable';
import { withoutCovered } from './covered';
import { checkReportedRatios } from './check-ratios';
import { checkTermSigns, checkTerms } from './check-terms';
import { checkWholes } from './check-wholes';
import { checkWorlds } from './check-worlds';
import { linesOf } from './explain';
import { isScored, isShown } from './score';
import type { Result } from './score';

/** Everything doubtful in a statement: its reading, its sums, the year before it, and scores that someone else printed. */
export function findingsOf(basis: Basis, limits: Limits = USUAL_LIMITS): Finding[] {
  const { statement, before } = basis;
  const terms = checkTerms(basis, limits);
  const { doubts = [] } = statement;
  const found = [
    ...doubts,
    ...withoutCovered(doubts, checkStatement(statement, before, limits)),
    ...checkTermSigns(basis),
    ...terms,
    ...checkWholes(basis, new Set(terms.map((each) => each.line))),
    ...checkReportedRatios(basis),
    ...checkPrintedScores(basis),
    ...checkContradictions(basis),
  ];
  return [...found, ...checkWorlds(basis, found)];
}

/** The statement of the year before, among those given. */
export function yearBefore(statements: readonly Statement[], statement: Statement): Statement | undefined {
  return statements.find((each) => each.period.year === statement.period.year - 1);
}

/** A printed score that no row of the table gives, or that differs from ours. */
function checkPrintedScores(basis: Basis): Finding[] {
  const { statement } = basis;
  if (statement.scores.size === 0) return [];
  return linesOf(assess(basis)).flatMap(({ result, weight, points }): Finding[] => {
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

/** Ratios of the rule set that tell opposite stories. */
function checkContradictions(basis: Basis): Finding[] {
  const { contradictions = [] } = basis.ruleSet;
  if (contradictions.length === 0) return [];
  const results = linesOf(assess(basis)).map((line) => line.result);
  return contradictions.flatMap((each) => contradictionIn(each, results));
}

function contradictionIn({ check, good, bad }: Contradiction, results: readonly Result[]): Finding[] {
  const named = (id: string): Result | undefined => results.find((each) => each.indicator.id === id);
  const [looksBad, looksGood] = [
    named(bad.indicator),
    good.indicators.map(named).find((each) => reaches(each, good.from)),
  ];
  const [found, expected] = [looksGood && ratioOf(looksGood), looksBad && ratioOf(looksBad)];
  if (!looksGood || !found || !expected || expected.compare(bad.over) <= 0) return [];
  const { indicator, trace } = looksGood;
  const difference = found.sub(expected);
  const origin = trace.origin ? { origin: trace.origin } : {};
  return [{ check, severity: 'warns', line: indicator.id, found, expected, difference, ...origin }];
}

function reaches(result: Result | undefined, from: Exact): boolean {
  const ratio = result && ratioOf(result);
  return ratio !== undefined && ratio.compare(from) >= 0;
}

/** Percent, or undefined without one. */
function ratioOf(result: Result): Exact | undefined {
  if (isShown(result)) return result.value;
  return isScored(result) ? result.ratio?.percent : undefined;
}
