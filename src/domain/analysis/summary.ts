import { gradeOf } from '../assessment/assess';
import type { AssessmentResult, IntervalResult, PeriodResult, TotalResult } from '../assessment/result';
import { ZERO, exact, plain } from '../decimal';
import type { Grade, RuleSet } from '../rules/rule-set';
import type { FirstStep } from './first-step';
import { firstOf } from './summary-first';
import type { First } from './summary-first';
import { indicatorsIn, missingOf } from './summary-missing';
import type { Missing } from './summary-missing';
import { pullOf } from './summary-pull';
import type { Pull } from './summary-pull';

/** The year before, where the result has it. */
export interface Earlier {
  readonly year: number;
  readonly total: TotalResult;
  readonly grade: string | null;
}

/** How the unit is. */
export type State =
  | {
      readonly code: 'graded';
      readonly grade: string;
      readonly total: TotalResult;
      readonly earlier: Earlier | null;
    }
  /** The total is open: the grades at its two ends. */
  | {
      readonly code: 'open';
      readonly lowest: string;
      readonly highest: string;
      readonly total: TotalResult;
      readonly earlier: Earlier | null;
    }
  /** A panel: how many of its ratios could be computed. */
  | { readonly code: 'panel'; readonly known: number; readonly of: number };

/** How sure the figures are; `faults` are findings that stop a submission. */
export type Sure =
  | {
      readonly code: 'points';
      /** Points that rest on the law's own text or on what three sources agree on. */
      readonly firm: string;
      readonly outOf: string;
      readonly range: IntervalResult | null;
      /** Whether every other reading leaves the grade; null where there is no grade. */
      readonly gradeStays: boolean | null;
      readonly faults: number;
    }
  | { readonly code: 'ratios'; readonly firm: number; readonly of: number; readonly faults: number };

/** The first page: five sentences as codes and values, never as words. */
export interface Summary {
  readonly state: State;
  readonly pull: Pull;
  readonly first: First;
  readonly missing: Missing;
  readonly sure: Sure;
}

/** Points are cut to ten decimals before they come here: what their sum lacks is not told. */
const PLACES = 8;
/** Confidences that need no second look. */
const FIRM: ReadonlySet<string> = new Set(['primary', 'agreed']);

/**
 * What the first page says of the latest period of a result.
 *
 * @param ruleSet the rule set of the result's edition
 * @param step asked for only where nothing has to be mended or filled in first
 * @throws Error for a result without a period: never made
 */
export function summaryOf(
  { periods }: AssessmentResult,
  ruleSet: RuleSet,
  step: () => FirstStep | undefined = () => undefined,
): Summary {
  const ordered = [...periods].sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1));
  const period = ordered[ordered.length - 1];
  if (!period) throw new Error('a result without a period');
  const missing = missingOf(period);
  return {
    state: stateOf(period, ordered[ordered.length - 2], ruleSet.grades),
    pull: pullOf(period, ruleSet),
    first: firstOf(period, missing, step),
    missing,
    sure: sureOf(period, ruleSet.grades),
  };
}

function stateOf(period: PeriodResult, before: PeriodResult | undefined, grades: readonly Grade[]): State {
  const { total, grade } = period;
  if (!total) {
    const asked = indicatorsIn(period).filter((each) => !each.notApplicable);
    const known = asked.filter((each) => each.gap === null).length;
    return { code: 'panel', known, of: asked.length };
  }
  const earlier = earlierOf(period, before);
  if (grade !== null) return { code: 'graded', grade, total, earlier };
  const at = (points: string): string => gradeBetween(grades, { least: points, most: points }) ?? '';
  return { code: 'open', lowest: at(total.least), highest: at(total.most), total, earlier };
}

/** Only the year just before may be compared with. */
function earlierOf({ year }: PeriodResult, before: PeriodResult | undefined): Earlier | null {
  if (before?.year !== year - 1 || !before.total) return null;
  return { year: before.year, total: before.total, grade: before.grade };
}

function gradeBetween(grades: readonly Grade[], { least, most }: IntervalResult): string | undefined {
  return gradeOf(grades, { least: exact(least), most: exact(most) })?.label;
}

function sureOf(period: PeriodResult, grades: readonly Grade[]): Sure {
  const faults = period.findings.filter((each) => each.severity === 'stops').length;
  const { total, range, grade } = period;
  if (!total) {
    const asked = indicatorsIn(period).filter((each) => !each.notApplicable);
    const firm = asked.filter((each) => FIRM.has(each.citation.confidence)).length;
    return { code: 'ratios', firm, of: asked.length, faults };
  }
  const firm = period.confidence
    .filter((each) => FIRM.has(each.confidence))
    .reduce((sum, each) => sum.add(exact(each.points)), ZERO);
  const gradeStays = grade === null || !range ? null : gradeBetween(grades, range) === grade;
  return { code: 'points', firm: plain(firm.round(PLACES)), outOf: total.outOf, range, gradeStays, faults };
}
