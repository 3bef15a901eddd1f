import { CONFIDENCES } from '../citation';
import type { Confidence } from '../citation';
import { ZERO, greater, lesser, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { alternativesOf, chosenApart, instead, isWhole } from '../rules/readings';
import type { Grade, Indicator, Option, Reading } from '../rules/rule-set';
import { assess } from './assess';
import type { Assessment, Interval, ScoreLine } from './assess';
import { readingAs } from './basis';
import type { Basis } from './basis';
import { remembering } from './remembered';
import { isScored } from './score';

/** Every indicator line of an assessment, in the law's order. */
export function linesOf(assessment: Assessment): ScoreLine[] {
  return assessment.aspects.flatMap((aspect) => [...aspect.lines]);
}

/** The line of each indicator, by its number in the law. */
export const linesByNumber = (assessment: Assessment): ReadonlyMap<string, ScoreLine> =>
  new Map(linesOf(assessment).map((line) => [line.result.indicator.number, line]));

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
  readonly grade?: Grade;
}

export interface ReadingOutcome {
  readonly reading: Reading;
  readonly chosen: Option;
  readonly alternatives: readonly AlternativeOutcome[];
  /** Where this reading chooses in others too: what was chosen there otherwise. */
  readonly apart: readonly Option[];
}

/** What every other reading, one at a time, would give; and between which totals they all lie. */
export interface ReadingsReport {
  readonly outcomes: readonly ReadingOutcome[];
  readonly range?: Interval;
}

/** Assesses again under every other option of every reading, one at a time. */
export function explainReadings(
  assessment: Assessment,
  scoring = remembering(assessment.basis),
): ReadingsReport {
  const { basis } = assessment;
  const { law, choices } = basis;
  const outcomes = law.readings.map((reading): ReadingOutcome => {
    const alternatives = alternativesOf(reading, choices).map((option) => {
      const otherwise = assess(readingAs(basis, instead(law, choices, reading.id, option)), scoring);
      return compareWith(assessment, otherwise, option);
    });
    const chosen = choices.get(reading.id) ?? reading.options[0];
    const apart = isWhole(reading) ? chosenApart(law, choices, reading.id) : [];
    return { reading, chosen, alternatives, apart };
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
  const now = linesByNumber(assessment);
  const effects = linesOf(other).flatMap((changed): Effect[] => {
    const { result, points } = changed;
    const line = now.get(result.indicator.number);
    if (line && samePoints(line, changed)) return [];
    return [
      { number: result.indicator.number, points, ...(isScored(result) ? { credit: result.credit } : {}) },
    ];
  });
  const { total, grade } = other;
  return { option, effects, ...(total ? { total } : {}), ...(grade ? { grade } : {}) };
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
  readonly assessment: Assessment;
  readonly readings: ReadingsReport;
}

/** Assesses a statement and explains every reading. */
export function assessFully(basis: Basis): FullAssessment {
  const scoring = remembering(basis);
  const assessment = assess(basis, scoring);
  return { assessment, readings: explainReadings(assessment, scoring) };
}
