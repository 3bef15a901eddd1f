import { assess } from '../assessment/assess';
import type { Assessment, Interval } from '../assessment/assess';
import { readingAs } from '../assessment/basis';
import type { Basis } from '../assessment/basis';
import { linesByNumber, linesOf } from '../assessment/explain';
import { alternativesOf, choose, hasOption, instead, namedIn } from '../rules/readings';

/** Another way to read the law, as it is kept. */
export interface VariantReading {
  /** What the reading is about, and how it is read instead. */
  readonly about: string;
  readonly label: string;
  /** Option ids that give all its choices, besides the defaults. */
  readonly readings: readonly string[];
}

/** A variant that an examiner chose, with the reason. */
export interface ChosenVariant extends VariantReading {
  readonly ruleSetId: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** An indicator that a variant would score otherwise; in points. */
export interface VariantChange {
  readonly number: string;
  readonly label: string;
  readonly was: Interval;
  readonly is: Interval;
}

/** What a variant makes of a year, beside what counts. */
export interface VariantOutcome {
  readonly total?: Interval;
  readonly grade?: string;
  readonly changes: readonly VariantChange[];
  /** It is how the year is read now. */
  readonly counts: boolean;
}

/** The readings of a basis with another option of one of them; undefined for what is no other option of its law. */
export function variantReading({ law, choices }: Basis, optionId: string): VariantReading | undefined {
  for (const reading of law.readings) {
    const option = alternativesOf(reading, choices).find(({ id }) => id === optionId);
    if (!option) continue;
    const readings = namedIn(law, instead(law, choices, reading.id, option));
    return { about: reading.about, label: option.label, readings };
  }
  return undefined;
}

/** A year read as a variant says; undefined where its law has no such option any more. */
export function variantOutcome(
  assessment: Assessment,
  readings: readonly string[],
): VariantOutcome | undefined {
  const { law, choices } = assessment.basis;
  if (!readings.every((id) => hasOption(law, id))) return undefined;
  const chosen = choose(law, readings);
  const other = assess(readingAs(assessment.basis, chosen));
  return {
    ...(other.total ? { total: other.total } : {}),
    ...(other.grade ? { grade: other.grade.label } : {}),
    changes: changesTo(assessment, other),
    counts: [...chosen].every(([id, option]) => choices.get(id)?.id === option.id),
  };
}

function changesTo(assessment: Assessment, other: Assessment): VariantChange[] {
  const now = linesByNumber(assessment);
  return linesOf(other).flatMap(({ result, points: is }): VariantChange[] => {
    const { number, label } = result.indicator;
    const was = now.get(number)?.points;
    if (!was || (was.least.equals(is.least) && was.most.equals(is.most))) return [];
    return [{ number, label, was, is }];
  });
}
