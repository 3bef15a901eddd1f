import type { Assessment } from '../assessment/assess';
import { namesFor } from '../assessment/names';
import { onceOf } from '../kept';
import { distancesOf } from './distance';
import { distancesResult } from './distance-result';
import type { DistancesResult } from './distance-result';
import { liftsOf } from './lifts';
import type { SideBySide } from './side-by-side';
import { sideBySideResult } from './side-by-side-result';
import type { SideBySideResult } from './side-by-side-result';

/** What is missing to more points and to a better grade, as the public JSON gives it; worked out once of an assessment. */
export const tellDistances = onceOf((assessment: Assessment): DistancesResult => {
  const { statement, ruleSet } = assessment.basis;
  const names = namesFor(statement.unit.kind, ruleSet);
  return distancesResult(distancesOf(assessment), liftsOf(assessment), names);
});

/** The same statement under several rule sets, as the public JSON gives it. */
export function tellSideBySide(side: SideBySide): SideBySideResult {
  const names = side.columns.map(({ assessment: { basis } }) =>
    namesFor(basis.statement.unit.kind, basis.ruleSet),
  );
  return sideBySideResult(side, (at) => names[at] ?? ((code) => code));
}
