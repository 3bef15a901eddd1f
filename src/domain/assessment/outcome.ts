import type { Assessment } from './assess';
import type { Exact } from '../decimal';

/** What a list needs of an assessment: its total in points, least and most, and the predicate's label. */
export interface Outcome {
  readonly totalLeast: Exact | null;
  readonly totalMost: Exact | null;
  readonly outOf: Exact | null;
  readonly grade: string | null;
}

/** The total and the predicate of an assessment, as they are stored. */
export function outcomeOf({ total, grade }: Assessment): Outcome {
  return {
    totalLeast: total?.least ?? null,
    totalMost: total?.most ?? null,
    outOf: total?.outOf ?? null,
    grade: grade?.label ?? null,
  };
}

/** The outcome alone of whatever holds one. */
export function onlyOutcome({ totalLeast, totalMost, outOf, grade }: Outcome): Outcome {
  return { totalLeast, totalMost, outOf, grade };
}

/** Whether two outcomes are of the same points and the same predicate. */
export function isSame(one: Outcome, other: Outcome): boolean {
  return summary(one) === summary(other);
}

function summary({ totalLeast, totalMost, outOf, grade }: Outcome): string {
  const points = [totalLeast, totalMost, outOf].map((each) => each?.toFraction() ?? 'none');
  return [...points, grade ?? 'none'].join(' ');
}
