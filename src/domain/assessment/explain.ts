import { CONFIDENCES } from '../citation';
import type { Confidence } from '../citation';
import { ZERO, greater, lesser, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { alternativesOf, choose, readAs } from '../rules/readings';
import type { Choices } from '../rules/readings';
import type { Indicator, Option, Reading, RuleSet } from '../rules/rule-set';
import { assess } from './assess';
import type { Assessment, Interval, ScoreLine } from './assess';
import { isScored } from './score';

/** Every indicator line of an assessment, in the law's order. */
export function linesOf(assessment: Assessment): ScoreLine[] {
  return assessment.aspects.flatMap((aspect) => [...aspect.lines]);
}

/** What another option would give one indicator: credit and points, absent where it would be a gap. */
export interface Effect {
  readonly number: string;
  readonly credit?: Exact;
  readonly points: Interval;
}

/** What would stand if one reading were read otherwise. */
export interface AlternativeOutcome {
  readonly option: Option;
  /** Only the indicators that would change. */
  readonly effects: readonly Effect[];
  readonly total?: Interval;
}

export interface ReadingOutcome {
  readonly reading: Reading;
  readonly chosen: Option;
  readonly alternatives: readonly AlternativeOutcome[];
}

/** What every other reading, one at a time, would give; and between which totals they all lie. */
export interface ReadingsReport {
  readonly outcomes: readonly ReadingOutcome[];
  readonly range?: Interval;
}

/**
 * Assesses again under every other option of every reading, one at a time.
 *
 * @param ruleSet the rule set before any reading was chosen
 * @param assess again under a changed rule set: same statement, same year before
 */
export function explainReadings(
  ruleSet: RuleSet,
  choices: Choices,
  assessment: Assessment,
  again: (ruleSet: RuleSet) => Assessment,
): ReadingsReport {
  const outcomes = ruleSet.readings.map((reading): ReadingOutcome => {
    const alternatives = alternativesOf(reading, choices).map((option) => {
      const changed = readAs(ruleSet, new Map(choices).set(reading.id, option));
      return compareWith(assessment, again(changed), option);
    });
    return { reading, chosen: choices.get(reading.id) ?? reading.options[0], alternatives };
  });
  if (!assessment.total) return { outcomes };
  const totals = outcomes.flatMap((each) =>
    each.alternatives.flatMap((one) => (one.total ? [one.total] : [])),
  );
  const ends = [assessment.total, ...totals];
  return {
    outcomes,
    range: {
      least: ends.map((each) => each.least).reduce(lesser),
      most: ends.map((each) => each.most).reduce(greater),
    },
  };
}

function compareWith(assessment: Assessment, other: Assessment, option: Option): AlternativeOutcome {
  const now = new Map(linesOf(assessment).map((line) => [line.result.indicator.number, line]));
  const effects = linesOf(other).flatMap((changed): Effect[] => {
    const { result, points } = changed;
    const line = now.get(result.indicator.number);
    if (line && samePoints(line, changed)) return [];
    return [
      { number: result.indicator.number, points, ...(isScored(result) ? { credit: result.credit } : {}) },
    ];
  });
  return { option, effects, ...(other.total ? { total: other.total } : {}) };
}

function samePoints(a: ScoreLine, b: ScoreLine): boolean {
  return a.points.least.equals(b.points.least) && a.points.most.equals(b.points.most);
}

/** Points an indicator does not bring: lost for certain, and left open by a gap. */
export interface Loss {
  readonly indicator: Indicator;
  readonly certain: Exact;
  readonly open: Exact;
}

/** Every loss, greatest first; the certain ones add up to what the most favourable total lacks. */
export function lossesOf(assessment: Assessment): Loss[] {
  return linesOf(assessment)
    .map(({ result, weight, points }) => ({
      indicator: result.indicator,
      certain: weight.sub(points.most),
      open: points.most.sub(points.least),
    }))
    .filter((loss) => signOf(loss.certain) > 0 || signOf(loss.open) > 0)
    .sort((a, b) => b.certain.add(b.open).compare(a.certain.add(a.open)));
}

/**
 * Points of the total by how sure we are of what they rest on: the table, and every reading that would change the
 * score; the weakest of them counts.
 */
export function pointsByConfidence(
  assessment: Assessment,
  outcomes: readonly ReadingOutcome[],
): { confidence: Confidence; points: Exact }[] {
  const lines = linesOf(assessment).map(({ result, weight }) => ({
    confidence: weakest(result.indicator, outcomes),
    weight,
  }));
  return CONFIDENCES.map((confidence) => ({
    confidence,
    points: lines
      .filter((line) => line.confidence === confidence)
      .reduce((sum, line) => sum.add(line.weight), ZERO),
  }));
}

function weakest({ number, citation }: Indicator, outcomes: readonly ReadingOutcome[]): Confidence {
  const decisive = outcomes.filter((outcome) =>
    outcome.alternatives.some((other) => other.effects.some((effect) => effect.number === number)),
  );
  const all = [citation.confidence, ...decisive.map((outcome) => outcome.chosen.citation.confidence)];
  return CONFIDENCES[Math.max(...all.map((each) => CONFIDENCES.indexOf(each)))] ?? citation.confidence;
}

/** Everything about one statement under one rule set, as its readings were chosen. */
export interface FullAssessment {
  /** The rule set before readings were chosen. */
  readonly law: RuleSet;
  readonly choices: Choices;
  readonly assessment: Assessment;
  readonly readings: ReadingsReport;
}

/**
 * Assesses a statement and explains every reading.
 *
 * @param readings ids of options to take instead of the defaults
 * @throws Refusal `unknown-reading`
 */
export function assessFully(
  law: RuleSet,
  readings: readonly string[],
  statement: Assessment['statement'],
  before?: Assessment['statement'],
  definedOtherwise: ReadonlySet<string> = new Set(),
): FullAssessment {
  const choices = choose(law, readings);
  const again = (ruleSet: RuleSet): Assessment => assess(ruleSet, statement, before, definedOtherwise);
  const assessment = again(readAs(law, choices));
  return { law, choices, assessment, readings: explainReadings(law, choices, assessment, again) };
}
