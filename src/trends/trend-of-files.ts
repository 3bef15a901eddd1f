import { mergeYears } from '../domain/comparison/merge-years';
import type { UnitYears } from '../domain/comparison/merge-years';
import { trendResult } from '../domain/comparison/tell-trend';
import { trendOf } from '../domain/comparison/trend';
import type { TrendResult } from '../domain/comparison/trend-result';
import { firingsOf } from '../domain/comparison/warnings/fire';
import type { WarningRule } from '../domain/comparison/warnings/rule';
import { Refusal } from '../domain/errors';
import { findRuleSet, ruleSetFor } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Statement } from '../domain/statement/statement';
import { judgeYears } from './judge-years';

/** How the years of some files are to be compared. */
export interface TrendOptions {
  /** The one in force at the end of the unit's latest year unless given. */
  readonly ruleSetId?: string;
  readonly readings: readonly string[];
  readonly warnings: readonly WarningRule[];
}

/**
 * The trend of every unit in some files, all years of a unit under one rule set; nothing is stored.
 *
 * @param files each with the statements it holds, oldest file first
 * @throws Refusal `unknown-rule-set`, `unknown-reading`, `no-rule-set-in-force`
 */
export function trendsOfFiles(
  files: readonly (readonly Statement[])[],
  { ruleSetId, readings, warnings }: TrendOptions,
): TrendResult[] {
  return mergeYears(files).map((years) => {
    const ruleSet = pick(years, ruleSetId);
    const trend = trendOf(judgeYears(years, { ruleSet, readings, givenFor: ruleSet }));
    return trendResult(trend, firingsOf(warnings, trend), ruleSet.id, new Map());
  });
}

function pick(years: UnitYears, id: string | undefined): RuleSet {
  const last = years[years.length - 1] ?? years[0];
  const found = id === undefined ? ruleSetFor(last.unit.kind, last.period.end) : findRuleSet(id);
  if (found) return found;
  if (id !== undefined) throw new Refusal('unknown-rule-set', { ruleSet: id });
  throw new Refusal('no-rule-set-in-force', { kind: last.unit.kind, day: last.period.end });
}
