import type { AnnexState } from '../domain/rules/annex';
import type { Difference } from '../domain/rules/local/difference';
import { valueText } from '../domain/rules/local/value-text';
import type { RuleSet } from '../domain/rules/rule-set';

/** Everything that was found to differ with a value that can be put in its place. */
export function differencesIn(ruleSet: RuleSet, { points }: AnnexState): Difference[] {
  return points.flatMap(({ point, check }) =>
    check && !check.agrees && check.value !== ''
      ? [
          {
            point: point.key,
            was: valueText(ruleSet, point.key) ?? '',
            is: check.value,
            why: [check.found, check.note].filter((each) => each !== '').join('; '),
            page: check.page,
          },
        ]
      : [],
  );
}
