import { signOf, type Exact } from '../decimal';

/** A unit's outcome of one year. */
export interface Outcome {
  readonly unitId: string;
  readonly year: number;
  readonly grade: string | null;
  readonly totalLeast: Exact | null;
  readonly totalMost: Exact | null;
  readonly ruleSetId: string;
}

/** A unit whose predicate is another one and whose total is lower than a year before, by the same law. */
export interface Fallen {
  readonly unitId: string;
  readonly before: Outcome;
  readonly now: Outcome;
}

/**
 * Units whose predicate fell from the year before, the greatest loss of points first. Only what is certain counts: a
 * total of both years, a predicate of both, and the same law.
 */
export function fallenUnits(outcomes: readonly Outcome[], year: number): Fallen[] {
  const before = new Map(
    outcomes.filter((each) => each.year === year - 1).map((each) => [each.unitId, each]),
  );
  const pairs = outcomes.flatMap((now): (Fallen & { readonly loss: Exact })[] => {
    const earlier = before.get(now.unitId);
    if (now.year !== year || !earlier || !comparable(earlier, now)) return [];
    const loss = lossOf(earlier, now);
    return loss ? [{ unitId: now.unitId, before: earlier, now, loss }] : [];
  });
  return pairs
    .sort((a, b) => signOf(b.loss.sub(a.loss)) || (a.unitId < b.unitId ? -1 : 1))
    .map(({ loss: _, ...fallen }) => fallen);
}

const comparable = (before: Outcome, now: Outcome): boolean =>
  before.ruleSetId === now.ruleSetId &&
  before.grade !== null &&
  now.grade !== null &&
  before.grade !== now.grade;

/** How many points less it is at least; undefined where it may be as many. */
function lossOf({ totalLeast }: Outcome, { totalMost }: Outcome): Exact | undefined {
  if (totalLeast === null || totalMost === null || signOf(totalMost.sub(totalLeast)) >= 0) return undefined;
  return totalLeast.sub(totalMost);
}
