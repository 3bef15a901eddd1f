import { signOf } from '../decimal';
import { minus, term } from '../rules/formula';
import { isNeverBelowNothing } from '../rules/signs';
import type { RuleSet } from '../rules/rule-set';
import { TERM_CODES } from '../rules/term-codes';
import type { TermCode } from '../rules/term-codes';
import { chartIndex } from '../statement/chart';
import { finding } from '../statement/check-finding';
import type { Finding, Severity } from '../statement/finding';
import type { LineCode } from '../statement/chart';
import type { Kind } from '../statement/kind';
import { isRounding } from '../statement/limits';
import type { Within as WithinLine } from '../statement/within';
import type { Basis } from './basis';
import { askOnce, solve, termsOf } from './solve';
import type { Question } from './solve';
import { isKnown } from './trace';
import type { Known } from './trace';

type Code = LineCode | TermCode;
type Within = WithinLine<Code>;

/** What the laws' terms are part of, where their definitions name other lines than it. */
const TERMS_WITHIN: readonly Within[] = [
  { part: 'loans-at-risk', whole: 'loans-outstanding', severity: 'warns' },
  { part: 'problem-loan-risk', whole: 'loans-outstanding', severity: 'warns' },
  { part: 'problem-loans', whole: 'loans-outstanding', severity: 'warns' },
  { part: 'problem-financing', whole: 'financing', severity: 'warns' },
  { part: 'portfolio-at-risk', whole: 'total-financing', severity: 'warns' },
];

/**
 * Terms given directly that are more than what they are part of, or less than a part of theirs: cash and bank above all
 * assets, loans to members above all loans. What is part of what follows from the definitions.
 *
 * @param told terms that their own lines contradict: of those enough is said
 */
export function checkWholes(basis: Basis, told: ReadonlySet<string>): Finding[] {
  const { ruleSet, statement, definedOtherwise } = basis;
  const { kind } = statement.unit;
  const given = TERM_CODES.filter(
    (code) =>
      statement.figures.has(code) &&
      isTerm(ruleSet, kind, code) &&
      !told.has(code) &&
      !definedOtherwise.has(code),
  );
  if (given.length === 0) return [];
  const question = askOnce(basis);
  const found = given.flatMap((code) => worstOf(question, pairsOf(ruleSet, kind, code)));
  return [...new Map(found.map((each) => [`${each.line} ${each.other ?? ''}`, each])).values()];
}

const isTerm = (ruleSet: RuleSet, kind: Kind, code: Code): boolean =>
  termsOf(ruleSet).has(code) && !chartIndex(kind).lines.has(code);

/** The breach that is furthest from true, if there is one. */
function worstOf(question: Question, pairs: readonly Within[]): Finding[] {
  const breaches = pairs.flatMap((pair) => breachOf(question, pair) ?? []);
  const [first, ...others] = breaches;
  if (!first) return [];
  const further = (a: Finding, b: Finding): Finding => (b.difference.compare(a.difference) > 0 ? b : a);
  return [others.reduce(further, first)];
}

function breachOf(question: Question, { part, whole, severity }: Within): Finding | undefined {
  const [is, most] = [valueOf(question, part), valueOf(question, whole)];
  const origin = is?.origin ?? most?.origin;
  if (!is || !most || !origin || signOf(is.value) <= 0 || is.value.compare(most.value) <= 0) return undefined;
  if (isRounding(is.value.sub(most.value), most.value)) return undefined;
  const figure = { amount: is.value, origin };
  return { ...finding('part-exceeds-whole', part, figure, most.value, severity), other: whole };
}

function valueOf(question: Question, code: Code): Known | undefined {
  const trace = solve(question, term(code));
  return isKnown(trace) ? trace : undefined;
}

const known = new WeakMap<RuleSet, Map<string, readonly Within[]>>();

/** What a term is part of, and what is part of it, worked out once. */
function pairsOf(ruleSet: RuleSet, kind: Kind, code: Code): readonly Within[] {
  const pairs = known.get(ruleSet) ?? new Map<string, readonly Within[]>();
  known.set(ruleSet, pairs);
  const key = `${kind} ${code}`;
  const done = pairs.get(key) ?? findPairs(ruleSet, kind, code);
  pairs.set(key, done);
  return done;
}

function findPairs(ruleSet: RuleSet, kind: Kind, code: Code): Within[] {
  const index = chartIndex(kind);
  const terms = termsOf(ruleSet);
  const named: Code[] = [
    ...index.inOrder.map((line) => line.code),
    ...ruleSet.terms.map((each) => each.code),
  ];
  const others = named.filter((each) => each !== code);
  const holds = (whole: Code, part: Code): boolean =>
    isNeverBelowNothing(minus(term(whole), term(part)), terms, index);
  const severity: Severity = 'stops';
  const defined = others.flatMap((other): Within[] => {
    const [above, below] = [holds(other, code), holds(code, other)];
    if (above === below) return [];
    return [above ? { part: code, whole: other, severity } : { part: other, whole: code, severity }];
  });
  return [...defined, ...TERMS_WITHIN.filter(({ part, whole }) => part === code || whole === code)];
}
