import { HUNDRED, ZERO, signOf, sumOf } from '../decimal';
import type { Exact } from '../decimal';
import { outOf } from '../rules/rule-set';
import type { Aspect, Grade, Indicator, RuleSet, View } from '../rules/rule-set';
import type { Basis } from './basis';
import { ofWhatApplies } from './nothing-applies';
import type { Scoring } from './remembered';
import { ask } from './solve';
import { isGap, isScored, score } from './score';
import type { Evidence, Result } from './score';
import { weighedIn } from './weights';
import type { Weighed } from './weights';

/** Points from the least to the most that the gaps leave open; equal where nothing is missing. */
export interface Interval {
  readonly least: Exact;
  readonly most: Exact;
}

/** One indicator with its weight and what it brings, in points of the total. */
export interface ScoreLine {
  readonly result: Result;
  readonly weight: Exact;
  readonly points: Interval;
}

export interface AspectScore {
  readonly aspect: Aspect;
  readonly lines: readonly ScoreLine[];
  readonly points: Interval;
}

/** A statement judged by a rule set. */
export interface Assessment {
  readonly basis: Basis;
  readonly aspects: readonly AspectScore[];
  /** Absent for a panel, which has no total. */
  readonly total?: Interval & { readonly outOf: Exact };
  /** Only when the whole interval lies in one grade. */
  readonly grade?: Grade;
  readonly views: readonly (Interval & { readonly view: View; readonly outOf: Exact })[];
}

/**
 * Assesses a statement under a rule set, as its readings were chosen.
 *
 * @param scoring remembers what it found, where the same statement is assessed under many readings
 */
export function assess(basis: Basis, scoring: Scoring = score): Assessment {
  const { ruleSet } = basis;
  const evidence: Evidence = { basis, question: ask(basis) };
  const aspects = ruleSet.aspects.map((aspect) =>
    assessAspect(aspect, (indicator) => scoring(indicator, evidence), basis),
  );
  const views = ruleSet.views.map((view) => sumView(view, aspects));
  const attainable = outOf(ruleSet);
  if (!attainable) return { basis, aspects, views };
  const { least, most } = addUp(aspects.map((each) => each.points));
  const total = { least, most, outOf: attainable };
  const grade = gradeOf(ruleSet.grades, total);
  return grade ? { basis, aspects, total, views, grade } : { basis, aspects, total, views };
}

function assessAspect(
  aspect: Aspect,
  scored: (indicator: Indicator) => Result,
  { statement }: Basis,
): AspectScore {
  const results = ofWhatApplies(aspect, aspect.indicators.map(scored), statement);
  let applicable = 0;
  for (const result of results)
    if (result.indicator.scale.kind !== 'none' && (isScored(result) || isGap(result))) applicable += 1;
  const weights = weighedIn(aspect, applicable);
  const lines = results.map((result, at) => pointsOf(result, weights[at] ?? NO_WEIGHT));
  return { aspect, lines, points: addUp(lines.map((line) => line.points)) };
}

const NOTHING: Interval = { least: ZERO, most: ZERO };
const NO_WEIGHT: Weighed = { weight: ZERO, share: ZERO, rows: new Map() };

/** The weight is shared out first: a credit that moves with its ratio is a long fraction, and is reduced only once. */
function pointsOf(result: Result, { weight, share, rows }: Weighed): ScoreLine {
  if (isScored(result)) {
    const points = (result.band && rows.get(result.band)) ?? result.credit.mul(share);
    return { result, weight, points: { least: points, most: points } };
  }
  if (!isGap(result)) return { result, weight: ZERO, points: NOTHING };
  return { result, weight, points: { least: result.least.mul(share), most: result.most.mul(share) } };
}

function addUp(intervals: readonly Interval[]): Interval {
  const least = sumOf(intervals.map((each) => each.least));
  const isCertain = intervals.every((each) => each.least === each.most);
  return { least, most: isCertain ? least : sumOf(intervals.map((each) => each.most)) };
}

function sumView(view: View, aspects: readonly AspectScore[]): Assessment['views'][number] {
  const chosen = aspects.filter((each) => view.aspects.includes(each.aspect.number));
  const attainable = chosen.reduce((sum, each) => sum.add(each.aspect.weight), ZERO);
  const { least, most } = addUp(chosen.map((each) => each.points));
  return { view, least, most, outOf: attainable };
}

/** The grade of an interval, or undefined when its two ends lie in different grades. */
export function gradeOf(grades: readonly Grade[], interval: Interval): Grade | undefined {
  const low = gradeAt(grades, interval.least);
  return interval.least === interval.most || low === gradeAt(grades, interval.most) ? low : undefined;
}

const gradeAt = (grades: readonly Grade[], points: Exact): Grade | undefined =>
  grades.find((grade) => points.compare(grade.from) >= (grade.above ? 1 : 0)) ?? grades[grades.length - 1];

/** Grades that no total of an interval earns, highest first. */
export function excludedGrades(grades: readonly Grade[], interval: Interval): Grade[] {
  const at = (points: Exact): number => grades.findIndex((grade) => grade === gradeAt(grades, points));
  const [highest, lowest] = [at(interval.most), at(interval.least)];
  return grades.filter((_, place) => place < highest || place > lowest);
}

/** The grade of an aspect by its share of attainable points: practice, not law. */
export function aspectGradeOf(ruleSet: RuleSet, result: AspectScore): Grade | undefined {
  if (!ruleSet.aspectGrades || signOf(result.aspect.weight) === 0) return undefined;
  const share = (points: Exact): Exact => points.mul(HUNDRED).div(result.aspect.weight);
  return gradeOf(ruleSet.grades, { least: share(result.points.least), most: share(result.points.most) });
}
