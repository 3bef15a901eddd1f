import { creditsIn } from '../../src/domain/assessment/worlds/credits';
import type { Exact } from '../../src/domain/decimal';
import type { Scale } from '../../src/domain/rules/scale';

/** True when every ratio from `least` to `most` earns a credit, and all of them the same. */
export function sameCredit(scale: Scale, least: Exact, most: Exact): boolean {
  const end = (value: Exact): { value: Exact; attained: true } => ({ value, attained: true });
  const { credits, open } = creditsIn(scale, { least: end(least), most: end(most) });
  const [first, ...others] = credits;
  return !open && first !== undefined && others.every((each) => each.equals(first));
}
