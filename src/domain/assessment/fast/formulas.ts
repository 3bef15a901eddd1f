import { HUNDRED, ONE, ZERO, exact, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import { isElsewhere } from '../../rules/formula';
import type { Formula } from '../../rules/formula';
import type { RuleSet } from '../../rules/rule-set';
import { isNeverNegativeTerm } from '../../rules/signs';
import type { ChartIndex } from '../../statement/chart';
import { termsOf } from '../solve';
import { counter } from './counted';
import { solveLine } from './exact-lines';
import type { Count } from './counted';
import type { Solve } from './exact-lines';

/** Compiles the formulas of a rule set for the chart of a kind; a term is compiled once and solved once a statement. */
export interface Formulas {
  readonly solver: (formula: Formula) => Solve;
}

/** A compiler that keeps what it compiled. */
export function formulasOf(ruleSet: RuleSet, index: ChartIndex): Formulas {
  const terms = termsOf(ruleSet);
  const places = new Map<string, Solve>();
  const solver = (formula: Formula): Solve => compiled(formula, { index, solver, term });
  const term = (code: string): Solve => {
    const known = places.get(code);
    if (known) return known;
    const place = places.size;
    const own = terms.get(code);
    // Set first, so that the place is taken while what it is made of is compiled.
    const late: { solve?: Solve } = {};
    places.set(
      code,
      once(place, (frame) => late.solve?.(frame) ?? null),
    );
    const below = own ? solver(own.formula) : solveLine(code, index);
    late.solve = termSolver(code, below, own && (() => isNeverNegativeTerm(own, terms, index)));
    return places.get(code) ?? below;
  };
  return { solver };
}

interface Parts extends Formulas {
  readonly index: ChartIndex;
  readonly term: (code: string) => Solve;
}

function compiled(formula: Formula, parts: Parts): Solve {
  switch (formula.node) {
    case 'line':
      return isElsewhere(formula, parts.index) ? constant(ZERO) : solveLine(formula.code, parts.index);
    case 'number':
      return constant(exact(formula.value));
    case 'term':
      return parts.term(formula.code);
    case 'answers':
      return answers(formula.of, counter(formula));
    case 'previous':
      return previous(parts.solver(formula.of));
    case 'sum':
      return sum(formula.of.map(parts.solver));
    case 'times':
      return times(
        typeof formula.by === 'string' ? constant(exact(formula.by)) : parts.solver(formula.by),
        parts.solver(formula.of),
      );
    case 'percent':
      return percent(parts.solver(formula.of), parts.solver(formula.per), formula.once ? ONE : HUNDRED);
  }
}

const constant =
  (value: Exact): Solve =>
  () =>
    value;

const answers =
  (of: string, count: Count): Solve =>
  ({ statement }) =>
    small(count(statement.answers.get(of)));

const once =
  (place: number, solve: Solve): Solve =>
  (frame) => {
    const known = frame.terms[place];
    if (known !== undefined) return known;
    const found = solve(frame);
    frame.terms[place] = found;
    return found;
  };

/** @param never asked only of a term that came out below nothing; absent for what the law does not define */
function termSolver(code: string, below: Solve, never: (() => boolean) | undefined): Solve {
  return (frame) => {
    const figure = frame.statement.figures.get(code);
    if (figure && frame.definedOtherwise.has(code)) return null;
    const value = figure && never ? figure.amount : below(frame);
    return value && never && signOf(value) < 0 && never() ? null : value;
  };
}

const previous =
  (solve: Solve): Solve =>
  ({ before }) =>
    before ? solve(before) : null;

const sum =
  (solvers: readonly Solve[]): Solve =>
  (frame) => {
    let total = ZERO;
    for (const solve of solvers) {
      const value = solve(frame);
      if (!value) return null;
      total = total.add(value);
    }
    return total;
  };

const times =
  (by: Solve, of: Solve): Solve =>
  (frame) => {
    const factor = by(frame);
    const value = factor && of(frame);
    return value && factor.mul(value);
  };

/** A quotient inside a formula; the outermost one is never divided out (`indicators.ts`). */
const percent =
  (of: Solve, per: Solve, by: Exact): Solve =>
  (frame) => {
    const below = per(frame);
    const value = below && signOf(below) > 0 ? of(frame) : null;
    return value && below && value.mul(by).div(below);
  };

const few = Array.from({ length: 64 }, (_, at) => exact(BigInt(at)));

const small = (value: number | null): Exact | null => (value === null ? null : (few[value] ?? exact(value)));
