import { exact, plain } from '../../decimal';
import { number, percent, quotient } from '../formula';
import type { Formula } from '../formula';
import type { Change, Indicator, Question, RuleSet } from '../rule-set';
import { inReadings } from './in-readings';

/** Questions of an indicator that an annex does not ask: its number, and their places in the list, the first being 0. */
export interface LeftOut {
  readonly of: string;
  readonly places: readonly number[];
}

/** The rule set without these questions: in its lists, in every formula that counts them, and in all its readings. */
export function leaveOut(ruleSet: RuleSet, left: LeftOut): RuleSet {
  const formula = (each: Formula): Formula => fewer(each, left);
  const indicator = (each: Indicator): Indicator => ({
    ...each,
    formula: formula(each.formula),
    ...(each.number === left.of && each.questions ? { questions: remaining(each.questions, left) } : {}),
  });
  const change = (each: Change): Change => {
    if ('aspect' in each) return { ...each, indicators: each.indicators.map(indicator) };
    return 'formula' in each ? { ...each, formula: formula(each.formula) } : each;
  };
  return renumbered({
    ...ruleSet,
    aspects: ruleSet.aspects.map((each) => ({ ...each, indicators: each.indicators.map(indicator) })),
    terms: ruleSet.terms.map((each) => ({ ...each, formula: formula(each.formula) })),
    readings: inReadings(ruleSet.readings, change),
  });
}

const remaining = (questions: readonly Question[], { places }: LeftOut): Question[] =>
  questions.filter((_, at) => !places.includes(at));

/** Questions are numbered from one in each list, or through all of them, as the law does. */
function renumbered(ruleSet: RuleSet): RuleSet {
  let [last, before] = [0, 0];
  const numbered = (each: Indicator): Indicator => {
    const { questions } = each;
    if (!questions) return each;
    const through = Number(questions[0]?.number ?? 1) > before && before > 0;
    before = Number(questions.at(-1)?.number ?? 0);
    const from = through ? last : 0;
    last = from + questions.length;
    return {
      ...each,
      questions: questions.map((question, at) => ({ ...question, number: String(from + at + 1) })),
    };
  };
  const aspects = ruleSet.aspects.map((each) => ({ ...each, indicators: each.indicators.map(numbered) }));
  return { ...ruleSet, aspects };
}

/** A formula that does not count them: neither among the answers, nor in the number it divides by. */
function fewer(formula: Formula, left: LeftOut): Formula {
  switch (formula.node) {
    case 'answers': {
      if (formula.of !== left.of) return formula;
      const { asked } = formula;
      const without = { ...formula, without: left.places };
      return asked === undefined ? without : { ...without, asked: asked - left.places.length };
    }
    case 'sum':
      return { ...formula, of: formula.of.map((each) => fewer(each, left)) };
    case 'previous':
      return { ...formula, of: fewer(formula.of, left) };
    case 'times':
      return {
        ...formula,
        of: fewer(formula.of, left),
        by: typeof formula.by === 'string' ? formula.by : fewer(formula.by, left),
      };
    case 'percent': {
      const { of, per, once } = formula;
      const [over, under] = [fewer(of, left), fewer(per, left)];
      const asked = under.node === 'number' && counts(of, left.of) ? less(under.value, left) : under;
      return once ? quotient(over, asked) : percent(over, asked);
    }
    default:
      return formula;
  }
}

const less = (value: string, { places }: LeftOut): Formula => number(plain(exact(value).sub(places.length)));

function counts(formula: Formula, of: string): boolean {
  if (formula.node === 'answers') return formula.of === of;
  return formula.node === 'sum' && formula.of.some((each) => counts(each, of));
}
