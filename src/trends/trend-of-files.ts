import { pickRuleSets } from '../assessments/assess-periods';
import { mergeYears } from '../domain/comparison/merge-years';
import { trendResult } from '../domain/comparison/tell-trend';
import { trendOf } from '../domain/comparison/trend';
import type { TrendResult } from '../domain/comparison/trend-result';
import { firingsOf } from '../domain/comparison/warnings/fire';
import type { WarningRule } from '../domain/comparison/warnings/rule';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Statement } from '../domain/statement/statement';
import { judgeYears } from './judge-years';

/** How the years of some files are to be compared. */
export interface TrendOptions {
  /** The one in force at the end of the unit's latest year unless given. */
  readonly ruleSetId?: string;
  readonly readings: readonly string[];
  /** Editions of offices; the last of them judges where no rule set is named. */
  readonly editions?: readonly RuleSet[];
  readonly warnings: readonly WarningRule[];
}

/**
 * The trend of every unit in some files, all years of a unit under one rule set; nothing is stored.
 *
 * @param files each with the statements it holds, oldest file first
 * @throws Refusal `unknown-rule-set`, `unknown-reading`, `no-rule-set-in-force`, `bad-request` (edition-idle)
 */
export function trendsOfFiles(
  files: readonly (readonly Statement[])[],
  { ruleSetId, readings, warnings, editions = [] }: TrendOptions,
): TrendResult[] {
  return mergeYears(files).map((years) => {
    const [ruleSet] = pickRuleSets(years, ruleSetId === undefined ? [] : [ruleSetId], editions);
    const trend = trendOf(judgeYears(years, { ruleSet, readings, givenFor: ruleSet }));
    return trendResult(trend, firingsOf(warnings, trend), ruleSet.id, new Map());
  });
}
