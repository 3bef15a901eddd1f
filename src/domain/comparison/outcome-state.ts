import { ruleSets } from '../rules/registry';

/**
 * What became of a unit's book year: its predicate; or points are left open, a finding stops it, its law has no predicate,
 * or it was not judged.
 */
export type OutcomeState = `grade:${string}` | (typeof WITHOUT)[number];

const WITHOUT = ['open', 'stops', 'panel', 'none'] as const;

/** The state of a predicate by its label. */
export const gradeState = (label: string): OutcomeState => `grade:${label}`;

/** The label of a state that is a predicate. */
export const gradeOf = (state: OutcomeState): string | undefined =>
  state.startsWith('grade:') ? state.slice('grade:'.length) : undefined;

/** Every predicate of every law, each law's highest first. */
export const LAW_GRADES: readonly string[] = [
  ...new Set(
    ruleSets.flatMap(({ grades }) =>
      [...grades].sort((a, b) => b.from.compare(a.from)).map(({ label }) => label),
    ),
  ),
];

/** Some states in the law's order: predicates from the highest down, then those without one. */
export function inLawOrder(states: Iterable<OutcomeState>): OutcomeState[] {
  return [...new Set(states)].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

function placeOf(state: OutcomeState): number {
  const grade = gradeOf(state);
  if (grade === undefined) return LAW_GRADES.length + 1 + WITHOUT.findIndex((each) => each === state);
  const place = LAW_GRADES.indexOf(grade);
  return place < 0 ? LAW_GRADES.length : place;
}

/** How a predicate moved from one year to another. */
export type Move = 'fell' | 'rose' | 'same';

/**
 * How a predicate moved: the one rule for the desk, areas and their papers. Nothing where either year has none, or where
 * another law judged it, whose predicates are other ones even under the same words.
 */
export function moveOf(before: OutcomeState, now: OutcomeState, sameLaw: boolean): Move | undefined {
  if (!sameLaw || gradeOf(before) === undefined || gradeOf(now) === undefined) return undefined;
  const step = placeOf(now) - placeOf(before);
  return step > 0 ? 'fell' : step < 0 ? 'rose' : 'same';
}
