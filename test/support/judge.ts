import { basisFor } from '../../src/domain/assessment/basis';
import { assess } from '../../src/domain/assessment/assess';
import type { Assessment, ScoreLine } from '../../src/domain/assessment/assess';
import { linesOf } from '../../src/domain/assessment/explain';
import { isGap, isScored } from '../../src/domain/assessment/score';
import type { Unscored } from '../../src/domain/assessment/score';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { choose, readAs } from '../../src/domain/rules/readings';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import type { Statement } from '../../src/domain/statement/statement';
import { buildStatement } from './build-statement';
import type { Reports } from './build-statement';

/** Assesses what a test reports under Perdep 06/2016, or another law, with the named readings. */
export function judge(reports: Reports, readings: readonly string[] = [], law = perdep06): Assessment {
  return assess(basisFor(readAs(law, choose(law, readings)), buildStatement(reports)));
}

/** The line of one indicator. */
export function lineOf(assessment: Assessment, number: string): ScoreLine {
  const line = linesOf(assessment).find((each) => each.result.indicator.number === number);
  if (!line) throw new Error(`no indicator ${number}`);
  return line;
}

/** A credit as text, or the gap that stands in its place: "100", "gap line-missing", "not applicable". */
export function creditText({ result }: ScoreLine): string {
  if (isScored(result)) return result.credit.toFraction();
  return isGap(result) ? `gap ${result.gap.code}` : 'not applicable';
}

/** What one indicator earns for what a test reports. */
export function earns(number: string, reports: Reports, readings: readonly string[] = []): string {
  return creditText(lineOf(judge(reports, readings), number));
}

/** The gap of one indicator. */
export function gapOf(assessment: Assessment, number: string): Unscored {
  const { result } = lineOf(assessment, number);
  if (!isGap(result)) throw new Error(`${number} has no gap`);
  return result;
}

/** What one indicator of a statement earns. */
export function creditIn(ruleSet: RuleSet, statement: Statement, number: string): string {
  return creditText(lineOf(assess(basisFor(ruleSet, statement)), number));
}
