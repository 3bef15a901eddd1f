import { HUNDRED, ONE, exact, signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { Formula } from './formula';
import type { Indicator, RuleSet, Term } from './rule-set';

/** Products of lines, each with its factor: what a formula comes to once its terms are spelled out. */
type Expanded = ReadonlyMap<string, Exact>;

type Terms = ReadonlyMap<string, Term>;

/** The two sides of an indicator's quotient, spelled out down to lines; equal texts mean equal definitions. */
export interface Definition {
  readonly numerator: string;
  /** Empty where the formula is no quotient. */
  readonly denominator: string;
}

const known = new WeakMap<RuleSet, ReadonlyMap<string, Definition>>();

/**
 * What every indicator of a rule set is defined as, by its number, worked out once.
 *
 * Terms are followed through to the lines of the chart, so that two laws that use other words for the same sum agree,
 * and two that use the same word for another sum do not. Which questionnaire is counted does not matter, only how.
 */
export function definitionsOf(ruleSet: RuleSet): ReadonlyMap<string, Definition> {
  const done = known.get(ruleSet);
  if (done) return done;
  const terms = termsOf(ruleSet);
  const definitions = new Map(
    ruleSet.aspects.flatMap((aspect) =>
      aspect.indicators.map((each) => [each.number, definitionOf(each, terms)] as const),
    ),
  );
  known.set(ruleSet, definitions);
  return definitions;
}

const spelledOut = new WeakMap<RuleSet, ReadonlyMap<string, string>>();

/** What every term of a rule set is spelled out, by its code, worked out once. */
function termDefinitions(ruleSet: RuleSet): ReadonlyMap<string, string> {
  const done = spelledOut.get(ruleSet);
  if (done) return done;
  const terms = termsOf(ruleSet);
  const definitions = new Map(ruleSet.terms.map(({ code, formula }) => [code, text(expand(formula, terms))]));
  spelledOut.set(ruleSet, definitions);
  return definitions;
}

/**
 * Terms of the first rule set that another one defines differently, among those given directly.
 *
 * A code that a rule set does not define stands for the line of that name. Terms inside a definition are followed: two
 * laws that write it alike but mean other things by its words define it differently.
 */
export function definedOtherwise(first: RuleSet, other: RuleSet, given: Iterable<string>): Set<string> {
  if (first.id === other.id) return new Set();
  const [here, there] = [termDefinitions(first), termDefinitions(other)];
  const line = (code: string): string => text(atom(code));
  const differs = (code: string): boolean => {
    const [a, b] = [here.get(code), there.get(code)];
    return (a !== undefined || b !== undefined) && (a ?? line(code)) !== (b ?? line(code));
  };
  return new Set([...given].filter(differs));
}

const termsOf = (ruleSet: RuleSet): Terms => new Map(ruleSet.terms.map((each) => [each.code, each]));

function definitionOf({ formula }: Indicator, terms: Terms): Definition {
  if (formula.node !== 'percent') return { numerator: text(expand(formula, terms)), denominator: '' };
  const numerator = text(expand(formula.of, terms));
  const denominator = text(expand(formula.per, terms));
  return { numerator: formula.once ? numerator : `${numerator} × 100`, denominator };
}

function expand(formula: Formula, terms: Terms): Expanded {
  switch (formula.node) {
    case 'line':
      return atom(formula.code);
    case 'number':
      return new Map([['', exact(formula.value)]]);
    case 'answers':
      return atom(`answers ${formula.count}`);
    case 'term': {
      const term = terms.get(formula.code);
      return term ? expand(term.formula, terms) : atom(formula.code);
    }
    case 'previous':
      return atom(`before(${text(expand(formula.of, terms))})`);
    case 'sum':
      return formula.of.map((part) => expand(part, terms)).reduce(plus, NOTHING);
    case 'times': {
      const by = typeof formula.by === 'string' ? constant(exact(formula.by)) : expand(formula.by, terms);
      return product(by, expand(formula.of, terms));
    }
    case 'percent':
      return quotient(expand(formula.of, terms), expand(formula.per, terms), formula.once ? ONE : HUNDRED);
  }
}

const NOTHING: Expanded = new Map();
const atom = (name: string): Expanded => new Map([[name, ONE]]);
const constant = (value: Exact): Expanded => new Map([['', value]]);

function plus(a: Expanded, b: Expanded): Expanded {
  const sum = new Map(a);
  for (const [key, factor] of b) sum.set(key, (sum.get(key) ?? exact(0)).add(factor));
  return sum;
}

function product(a: Expanded, b: Expanded): Expanded {
  let sum: Expanded = NOTHING;
  for (const [left, x] of a)
    for (const [right, y] of b) sum = plus(sum, new Map([[joined(left, right), x.mul(y)]]));
  return sum;
}

const joined = (left: string, right: string): string =>
  [...left.split('·'), ...right.split('·')]
    .filter((each) => each !== '')
    .sort()
    .join('·');

/** A quotient inside a formula stands as one name of its own. */
function quotient(of: Expanded, per: Expanded, factor: Exact): Expanded {
  return new Map([[`(${text(of)} : ${text(per)})`, factor]]);
}

/** The same text for the same sum, in whatever order it was written. */
function text(expanded: Expanded): string {
  return [...expanded]
    .filter(([, factor]) => signOf(factor) !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, factor]) => `${factor.toFraction()}×${key}`)
    .join(' + ');
}
