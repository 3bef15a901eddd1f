import { exact, signOf, type Exact } from '../decimal';
import { gradeState, moveOf, type OutcomeState } from './outcome-state';

/** A unit's outcome of one year. */
export interface Outcome {
  readonly unitId: string;
  readonly year: number;
  readonly grade: string | null;
  readonly totalLeast: Exact | null;
  readonly totalMost: Exact | null;
  readonly ruleSetId: string;
  /** 0 while a finding stops it. */
  readonly counts: number;
}

/** A unit whose predicate is a lower one than a year before, by the same law. */
export interface Fallen {
  readonly unitId: string;
  readonly before: Outcome;
  readonly now: Outcome;
}

/**
 * Units whose predicate fell from the year before, the greatest loss of points first. No predicate counts that a finding
 * stops.
 */
export function fallenUnits(outcomes: readonly Outcome[], year: number): Fallen[] {
  const before = new Map(
    outcomes.filter((each) => each.year === year - 1).map((each) => [each.unitId, each]),
  );
  const pairs = outcomes.flatMap((now): (Fallen & { readonly loss: Exact })[] => {
    const earlier = before.get(now.unitId);
    if (now.year !== year || !earlier || !fell(earlier, now)) return [];
    return [{ unitId: now.unitId, before: earlier, now, loss: lossOf(earlier, now) }];
  });
  return pairs
    .sort((a, b) => signOf(b.loss.sub(a.loss)) || (a.unitId < b.unitId ? -1 : 1))
    .map(({ loss: _, ...fallen }) => fallen);
}

const fell = (before: Outcome, now: Outcome): boolean =>
  moveOf(stateOf(before), stateOf(now), before.ruleSetId === now.ruleSetId) === 'fell';

const stateOf = ({ grade, counts }: Outcome): OutcomeState => {
  if (counts === 0) return 'stops';
  return grade === null ? 'open' : gradeState(grade);
};

/** How many points less it is at least; none where gaps leave it open. */
const lossOf = ({ totalLeast }: Outcome, { totalMost }: Outcome): Exact =>
  totalLeast === null || totalMost === null ? exact(0) : totalLeast.sub(totalMost);
