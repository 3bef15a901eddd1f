import { resolveLine, setLine } from '../assessment/lines';
import { ask, solve, solveTerm } from '../assessment/solve';
import type { Question } from '../assessment/solve';
import { isKnown } from '../assessment/trace';
import type { Trace } from '../assessment/trace';
import type { Exact } from '../decimal';
import type { Formula } from '../rules/formula';
import type { RuleSet } from '../rules/rule-set';
import { chartIndex } from '../statement/chart';
import type { Kind } from '../statement/kind';
import type { Statement } from '../statement/statement';

/** What a formula asks for in the end: a line, or a term that one side gives directly; with its amount on both sides. */
export interface Leaf {
  readonly kind: 'line' | 'term';
  readonly code: string;
  /** True for the amount of the year before. */
  readonly before: boolean;
  readonly was: Exact;
  readonly is: Exact;
}

/** A question about one statement and the same about another. */
export interface Two {
  readonly was: Question;
  readonly is: Question;
}

/**
 * The leaves of a formula in the order of the form: lines first, then terms, then the year before.
 *
 * @returns undefined where one of them is unknown on either side
 */
export function leavesIn(formula: Formula, two: Two, kind: Kind): Leaf[] | undefined {
  const found = new Map<string, Leaf | undefined>();
  collect(formula, two, false, found);
  const leaves = [...found.values()];
  if (leaves.includes(undefined)) return undefined;
  const order = [...chartIndex(kind).lines.keys()];
  const place = ({ code, kind: sort, before }: Leaf): number =>
    (before ? 2 : sort === 'term' ? 1 : 0) * (order.length + 1) + order.indexOf(code) + 1;
  return leaves.filter((leaf) => leaf !== undefined).sort((a, b) => place(a) - place(b));
}

function collect(formula: Formula, two: Two, before: boolean, found: Map<string, Leaf | undefined>): void {
  const inner = (part: Formula): void => collect(part, two, before, found);
  if (formula.node === 'line') add('line', formula.code, two, before, found);
  if (formula.node === 'term') collectTerm(formula.code, two, before, found);
  if (formula.node === 'sum') formula.of.forEach(inner);
  if (formula.node === 'times' && typeof formula.by !== 'string') inner(formula.by);
  if (formula.node === 'times' || formula.node === 'percent') inner(formula.of);
  if (formula.node === 'percent') inner(formula.per);
  if (formula.node !== 'previous') return;
  const { was, is } = { was: two.was.before, is: two.is.before };
  if (!was || !is) found.set('before', undefined);
  else collect(formula.of, { was, is }, true, found);
}

function collectTerm(code: string, two: Two, before: boolean, found: Map<string, Leaf | undefined>): void {
  const term = two.was.terms.get(code);
  const given = [two.was, two.is].some(({ ledger }) => ledger.statement.figures.has(code));
  if (term && !given) collect(term.formula, two, before, found);
  else add(term ? 'term' : 'line', code, two, before, found);
}

function add(
  kind: Leaf['kind'],
  code: string,
  two: Two,
  before: boolean,
  found: Map<string, Leaf | undefined>,
): void {
  // A line that this kind of unit does not have is nothing on both sides.
  if (kind === 'line' && !two.was.ledger.index.lines.has(code)) return;
  const [was, is] = [two.was, two.is].map((question) => amountIn(question, kind, code));
  found.set(`${before ? 'before ' : ''}${code}`, was && is ? { kind, code, before, was, is } : undefined);
}

function amountIn(question: Question, kind: Leaf['kind'], code: string): Exact | undefined {
  const trace: Trace = kind === 'line' ? resolveLine(question.ledger, code) : solveTerm(question, code);
  return isKnown(trace) ? trace.value : undefined;
}

/** A formula solved by the engine itself, on amounts that are simply set: so many leaves as they are, the others as they were. */
export function solveWith(
  formula: Formula,
  ruleSet: RuleSet,
  empty: Statement,
  leaves: readonly Leaf[],
  replaced: number,
): Trace {
  const question = ask({ ruleSet, statement: empty, before: empty, definedOtherwise: new Set() });
  leaves.forEach((leaf, at) => {
    const own = leaf.before ? question.before : question;
    const value = at < replaced ? leaf.is : leaf.was;
    const trace: Trace = { node: 'reported', code: leaf.code, value, parts: [] };
    if (leaf.kind === 'term') own?.solved.set(leaf.code, trace);
    else if (own) setLine(own.ledger, leaf.code, trace);
  });
  return solve(question, formula);
}

/** A statement of which nothing is reported. */
export const emptied = ({ unit, period }: Statement): Statement => ({
  unit,
  period,
  figures: new Map(),
  ratios: new Map(),
  scores: new Map(),
  answers: new Map(),
  totalsProve: false,
});
