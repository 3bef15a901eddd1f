import { signOf } from '../decimal';
import { isNeverNegativeTerm } from '../rules/signs';
import { chartIndex } from '../statement/chart';
import { negative } from '../statement/check-signs';
import { USUAL_LIMITS, isRounding, limitsFor } from '../statement/limits';
import type { Limits } from '../statement/limits';
import type { Finding } from '../statement/finding';
import type { Basis } from './basis';
import { askOnce, solve, termsOf } from './solve';
import { isKnown } from './trace';

/** Terms given directly that are negative and cannot be, by what the rule set makes them of. */
export function checkTermSigns({ ruleSet, statement }: Basis): Finding[] {
  const index = chartIndex(statement.unit.kind);
  const terms = termsOf(ruleSet);
  return ruleSet.terms.flatMap((term): Finding[] => {
    const figure = index.lines.has(term.code) ? undefined : statement.figures.get(term.code);
    if (!figure || signOf(figure.amount) >= 0 || !isNeverNegativeTerm(term, terms, index)) return [];
    return [negative(term.code, figure)];
  });
}

/** Terms given directly that the lines beside them contradict: the given amount is used, and this is said. */
export function checkTerms(basis: Basis, limits: Limits = USUAL_LIMITS): Finding[] {
  const { ruleSet, statement, definedOtherwise } = basis;
  const lines = chartIndex(statement.unit.kind).lines;
  const given = ruleSet.terms.filter(
    ({ code }) => statement.figures.has(code) && !lines.has(code) && !definedOtherwise.has(code),
  );
  if (given.length === 0) return [];
  const question = askOnce(basis);
  return given.flatMap(({ code, formula }): Finding[] => {
    const figure = statement.figures.get(code);
    const worked = solve(question, formula);
    if (!figure || !isKnown(worked)) return [];
    const [found, expected] = [figure.amount, worked.value];
    const difference = found.sub(expected);
    if (isRounding(difference, expected, limitsFor(statement, limits))) return [];
    const { origin } = figure;
    return [
      {
        check: 'term-differs-from-lines',
        severity: 'stops',
        line: code,
        found,
        expected,
        difference,
        origin,
      },
    ];
  });
}
