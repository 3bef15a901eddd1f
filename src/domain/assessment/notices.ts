import { ZERO } from '../decimal';
import { term } from '../rules/formula';
import type { Slip } from '../rules/rule-set';
import type { Finding } from '../statement/finding';
import { isMerahPutih } from '../statement/sub-kind';
import type { FullAssessment, ReadingOutcome } from './explain';
import { ask, solve } from './solve';
import { isKnown } from './trace';

/** What a reader should know of the form that was followed: its slips, units that are too large for it or have none. */
export function noticesOf(full: FullAssessment): Finding[] {
  return [...slipsOf(full), ...beyondReach(full), ...withoutOwnRules(full)];
}

/** A village cooperative is judged by the form for real-sector cooperatives, since none of its own was found. */
function withoutOwnRules({ assessment: { basis } }: FullAssessment): Finding[] {
  if (!isMerahPutih(basis.statement.unit)) return [];
  const none = { found: ZERO, expected: ZERO, difference: ZERO };
  return [{ check: 'no-rules-of-its-own', severity: 'notice', line: 'total', ...none }];
}

/** Each slip that was taken over, with what it does to the total, in points; nothing where no score comes of it. */
function slipsOf({ assessment, readings: { outcomes } }: FullAssessment): Finding[] {
  const found = assessment.total?.least ?? ZERO;
  return outcomes
    .flatMap(({ chosen }) => chosen.slips ?? [])
    .flatMap((slip): Finding[] => {
      const expected = slip.option === undefined ? found : totalWithout(slip, outcomes);
      if (!expected) return [];
      const difference = found.sub(expected);
      const { at: line, about: text } = slip;
      return [{ check: 'form-slip', severity: 'notice', line, found, expected, difference, text }];
    });
}

/** The total if only this slip were mended; none where another option was chosen in its place. */
function totalWithout(slip: Slip, outcomes: readonly ReadingOutcome[]): Finding['found'] | undefined {
  const outcome = outcomes.find(({ chosen }) => chosen.id === slip.option);
  const [mended] = outcome?.reading.options ?? [];
  return outcome?.alternatives.find(({ option }) => option.id === mended?.id)?.total?.least;
}

/** Amounts above what the form that was read is made for. */
function beyondReach({ assessment: { basis } }: FullAssessment): Finding[] {
  const { reach } = basis.law;
  if (!reach) return [];
  const { limits, unread } = reach;
  const question = ask(basis);
  return limits.flatMap(({ of, upTo }): Finding[] => {
    const amount = solve(question, term(of));
    if (!isKnown(amount) || amount.value.compare(upTo) <= 0) return [];
    const { value: found } = amount;
    return [
      {
        check: 'beyond-reach',
        severity: 'notice',
        line: of,
        found,
        expected: upTo,
        difference: found.sub(upTo),
        text: unread,
      },
    ];
  });
}
