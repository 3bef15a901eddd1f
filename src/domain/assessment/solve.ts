import { HUNDRED, ONE, ZERO, exact, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { Latest } from '../kept';
import { isElsewhere } from '../rules/formula';
import type { Formula } from '../rules/formula';
import { isNeverNegativeTerm } from '../rules/signs';
import type { RuleSet, Term } from '../rules/rule-set';
import { isList, otherOrigins } from '../statement/answers';
import { chartIndex } from '../statement/chart';
import type { Answer, AnswerSheet, Figure } from '../statement/statement';
import type { Basis } from './basis';
import { openLedger, resolveLine } from './lines';
import type { Ledger } from './lines';
import { joined } from './one-gap';
import { NO_PARTS, isKnown } from './trace';
import type { GapCode, Trace } from './trace';

/** Everything one formula may ask for. */
export interface Question {
  readonly ledger: Ledger;
  readonly terms: ReadonlyMap<string, Term>;
  /** Terms given directly that this rule set defines in another way than the one they were given for. */
  readonly definedOtherwise: ReadonlySet<string>;
  /** The year before, if it was reported. */
  readonly before: Question | undefined;
  /** How unanswered questions count: not at all (a gap), or as yes or no while the two ends are looked for. */
  readonly unanswered: 'gap' | 'yes' | 'no';
  readonly solved: Map<string, Trace>;
}

const prepared = new WeakMap<RuleSet, ReadonlyMap<string, Term>>();

/** The terms of a rule set by code, prepared once. */
export function termsOf(ruleSet: RuleSet): ReadonlyMap<string, Term> {
  const known = prepared.get(ruleSet);
  if (known) return known;
  const terms = new Map(ruleSet.terms.map((term) => [term.code, term]));
  prepared.set(ruleSet, terms);
  return terms;
}

type Asked = Pick<Basis, 'ruleSet' | 'statement' | 'before' | 'definedOtherwise'>;

/** Opens a statement to a rule set's formulas, together with the year before. */
export function ask({ ruleSet, statement, before, definedOtherwise }: Asked): Question {
  return {
    ledger: openLedger(chartIndex(statement.unit.kind), statement),
    terms: termsOf(ruleSet),
    definedOtherwise,
    before: before && ask({ ruleSet, statement: before, before: undefined, definedOtherwise }),
    unanswered: 'gap',
    solved: new Map(),
  };
}

/** The findings of a basis and what is kept of it are asked one after the other. */
const asked = new Latest<Basis, undefined, Question>(2);

/** The statement of a basis, opened once for all who ask it for amounts: what a trace shows of the way there hangs on what was asked before. */
export const askOnce = (basis: Basis): Question => asked.of(basis, undefined, () => ask(basis));

/** The same question where what nobody answered is supposed: no line comes to anything else by that. */
export const supposing = (question: Question, unanswered: Question['unanswered']): Question => ({
  ...question,
  unanswered,
  solved: new Map(),
});

/** Solves a formula to an exact number or a gap, with the whole way there. */
export function solve(question: Question, formula: Formula): Trace {
  switch (formula.node) {
    case 'line':
      return isElsewhere(formula, question.ledger.index)
        ? numberOf('0')
        : resolveLine(question.ledger, formula.code);
    case 'number':
      return numberOf(formula.value);
    case 'term':
      return solveTerm(question, formula.code);
    case 'answers':
      return countAnswers(question, formula);
    case 'previous':
      return solvePrevious(question, formula.of);
    case 'sum':
      return solveSum(question, formula.of);
    case 'times':
      return solveTimes(question, formula.by, formula.of);
    case 'percent':
      return solvePercent(question, formula);
  }
}

/** A term, from its definition or as it was given; what a rule set does not define is the line of that name. */
export function solveTerm(question: Question, code: string): Trace {
  const known = question.solved.get(code);
  if (known) return known;
  const trace = findTerm(question, code);
  question.solved.set(code, trace);
  return trace;
}

function findTerm(question: Question, code: string): Trace {
  const figure = question.ledger.statement.figures.get(code);
  if (figure && question.definedOtherwise.has(code))
    return gap('term', 'defined-otherwise', [code], [], code);
  const term = question.terms.get(code);
  if (!term) return resolveLine(question.ledger, code);
  if (figure) return notNegative(question, term, reported(code, figure));
  const inner = solve(question, term.formula);
  return notNegative(question, term, around('term', inner, code));
}

const reported = (code: string, { amount, origin }: Figure): Trace => ({
  node: 'reported',
  code,
  value: amount,
  origin,
  parts: NO_PARTS,
});

/** A quantity that cannot be negative, given or worked out so: a slip in it or in what it is made of. */
function notNegative({ terms, ledger }: Question, term: Term, trace: Trace): Trace {
  if (!isKnown(trace) || signOf(trace.value) >= 0) return trace;
  if (!isNeverNegativeTerm(term, terms, ledger.index)) return trace;
  const { origin, parts } = trace;
  const found = origin ? { origin } : {};
  return { ...gap('missing', 'line-negative', [term.code], [...parts], term.code), ...found };
}

type Answers = Formula & { node: 'answers' };

/** What was answered, without the questions that do not count; of a mere count nobody knows whether they were among it. */
function answered({ ledger }: Question, { of, without = [] }: Answers): AnswerSheet | undefined {
  const sheet = ledger.statement.answers.get(of);
  if (!sheet || without.length === 0) return sheet;
  return isList(sheet)
    ? { ...sheet, answers: sheet.answers.filter((_, at) => !without.includes(at)) }
    : undefined;
}

function countAnswers(question: Question, formula: Answers): Trace {
  const { of } = formula;
  const sheet = answered(question, formula);
  if (!sheet) return gap('answers', 'answers-missing', [of], [], of);
  const value = counted(question, formula, sheet.answers);
  if (value === undefined) return gap('answers', 'answers-missing', [of], [], of);
  const also = otherOrigins(sheet);
  const { origin } = sheet;
  const node = { node: 'answers', code: of, origin, value: exact(value), parts: NO_PARTS } as const;
  return also.length > 0 ? { ...node, also } : node;
}

/** How many answers count; undefined where some are missing. */
function counted(
  { unanswered }: Question,
  { count, asked }: Answers,
  answers: AnswerSheet['answers'],
): number | undefined {
  if (typeof answers === 'number') return count === 'yes' ? answers : asked;
  if (count === 'applicable') return answers.length - tally(answers, 'notApplicable');
  const open = tally(answers, 'unanswered');
  if (open > 0 && unanswered === 'gap') return undefined;
  return tally(answers, 'yes') + (unanswered === 'yes' ? open : 0);
}

function tally(answers: readonly Answer[], answer: Answer): number {
  let found = 0;
  for (const each of answers) if (each === answer) found += 1;
  return found;
}

function solvePrevious(question: Question, of: Formula): Trace {
  if (!question.before) return gap('previous', 'no-previous-period', [], []);
  const inner = solve(question.before, of);
  return around('previous', inner);
}

function solveSum(question: Question, of: readonly Formula[]): Trace {
  const parts: Trace[] = [];
  for (const part of of) parts.push(solve(question, part));
  let value = ZERO;
  for (const part of parts) {
    if (!isKnown(part)) return { node: 'sum', gap: joined(parts), parts };
    value = value.add(part.value);
  }
  return { node: 'sum', value, parts };
}

const numbers = new Map<string, Trace & { readonly value: Exact }>();

function numberOf(text: string): Trace & { readonly value: Exact } {
  const known = numbers.get(text);
  if (known) return known;
  const trace = { node: 'number' as const, value: exact(text), parts: [] };
  numbers.set(text, trace);
  return trace;
}

function solveTimes(question: Question, by: string | Formula, of: Formula): Trace {
  const factor = typeof by === 'string' ? numberOf(by) : solve(question, by);
  const inner = solve(question, of);
  const parts = [factor, inner];
  if (!isKnown(factor) || !isKnown(inner)) return { node: 'times', gap: joined(parts), parts };
  return { node: 'times', value: factor.value.mul(inner.value), parts };
}

function solvePercent(question: Question, formula: Formula & { node: 'percent' }): Trace {
  const per = solve(question, formula.per);
  const of = solve(question, formula.of);
  const parts = [of, per];
  if (!isKnown(of) || !isKnown(per)) return { node: 'percent', gap: joined(parts), parts };
  const sign = signOf(per.value);
  if (sign <= 0) {
    return gap('percent', sign === 0 ? 'denominator-zero' : 'denominator-negative', codesOf(per), parts);
  }
  return { node: 'percent', value: of.value.mul(formula.once ? ONE : HUNDRED).div(per.value), parts };
}

function codesOf(trace: Trace): string[] {
  return trace.code === undefined ? trace.parts.flatMap(codesOf) : [trace.code];
}

/** What is what another trace is, by a name of its own. Spelled out: traces are made by the hundred. */
function around(node: 'term' | 'previous', inner: Trace, code?: string): Trace {
  const parts = [inner];
  if (!isKnown(inner)) {
    const gap = joined(parts);
    return code === undefined ? { node, gap, parts } : { node, code, gap, parts };
  }
  const { value } = inner;
  return code === undefined ? { node, value, parts } : { node, code, value, parts };
}

function gap(node: Trace['node'], code: GapCode, lines: string[], parts: Trace[], of?: string): Trace {
  const found = { code, lines };
  return of === undefined ? { node, gap: found, parts } : { node, code: of, gap: found, parts };
}
