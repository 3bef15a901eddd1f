import { nodesOf } from '../rules/formula';
import type { Formula } from '../rules/formula';
import type { Indicator } from '../rules/rule-set';
import type { Basis } from './basis';
import { score } from './score';
import type { Evidence, Result } from './score';
import type { Question } from './solve';

/** How an indicator is scored from what is known. */
export type Scoring = (indicator: Indicator, evidence: Evidence) => Result;

/** What an indicator came to while the terms it rests on were read like this. */
interface Remembered {
  readonly reached: ReadonlyMap<string, Formula | undefined>;
  readonly result: Result;
}

/**
 * Scores the indicators of one statement under one reading of the law after the other. A reading changes few of them:
 * one that is itself the same, and rests on the same terms, comes to what it came to before.
 */
export function remembering({ statement, before, definedOtherwise }: Basis): Scoring {
  const known = new Map<Indicator, Remembered[]>();
  return (indicator, evidence) => {
    const { basis, question } = evidence;
    const same = basis.statement === statement && basis.before === before;
    if (!same || basis.definedOtherwise !== definedOtherwise) return score(indicator, evidence);
    const earlier = known.get(indicator) ?? [];
    const found = earlier.find(({ reached }) => isReadAlike(reached, question));
    if (found) return found.result;
    const result = score(indicator, evidence);
    known.set(indicator, [...earlier, { reached: reachedFrom(indicator, question), result }]);
    return result;
  };
}

const isReadAlike = (reached: Remembered['reached'], { terms }: Question): boolean =>
  [...reached].every(([code, formula]) => terms.get(code)?.formula === formula);

/** Every term that a score rests on: those of its formula, and those given directly, which narrow every line of theirs. */
function reachedFrom({ formula }: Indicator, question: Question): Remembered['reached'] {
  const reached = new Map<string, Formula | undefined>();
  const follow = (code: string): void => {
    if (reached.has(code)) return;
    const own = question.terms.get(code)?.formula;
    reached.set(code, own);
    if (own) termsIn(own).forEach(follow);
  };
  termsIn(formula).forEach(follow);
  givenIn(question).forEach(follow);
  return reached;
}

const termsIn = (formula: Formula): string[] =>
  [...nodesOf(formula)].flatMap((node) => (node.node === 'term' ? [node.code] : []));

function givenIn({ terms, ledger, before }: Question): string[] {
  const given = [...ledger.statement.figures.keys()].filter((code) => terms.has(code));
  return before ? [...given, ...givenIn(before)] : given;
}
