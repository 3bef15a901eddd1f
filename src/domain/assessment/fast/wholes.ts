import { exact } from '../../decimal';
import type { Exact } from '../../decimal';
import { isElsewhere } from '../../rules/formula';
import type { Formula } from '../../rules/formula';
import type { RuleSet, Term } from '../../rules/rule-set';
import { isNeverNegativeTerm } from '../../rules/signs';
import type { ChartIndex } from '../../statement/chart';
import { termsOf } from '../solve';
import { counted } from './counted';
import { UNSOLVED } from './frame';
import type { Frame } from './frame';
import { held, wholeLine, wholeOf } from './whole-lines';

/**
 * A formula over whole numbers that machines hold exactly: what it solves is its value times `by`. NaN where it has
 * none, or a number is no whole one or too large: then the exact way (`formulas.ts`) has to be gone.
 */
export interface Whole {
  readonly solve: (frame: Frame) => number;
  readonly by: number;
}

/** Compiles formulas to whole numbers; none for one with a quotient inside. */
export interface Wholes {
  readonly compile: (formula: Formula) => Whole | undefined;
  /** How many places its terms take so far. */
  readonly size: () => number;
}

export function wholesOf(ruleSet: RuleSet, index: ChartIndex): Wholes {
  const terms = termsOf(ruleSet);
  const known = new Map<string, Whole | undefined>();
  const compile: Wholes['compile'] = (formula) => compiled(formula, { index, compile, term });
  const term = (code: string): Whole | undefined => {
    if (known.has(code)) return known.get(code);
    const own = terms.get(code);
    const below = own ? compile(own.formula) : lineOf(code, index);
    const place = known.size;
    const never = own && lazily(() => isNeverNegativeTerm(own, terms, index));
    const whole = below && once(place, { by: below.by, solve: termSolver(code, below, own, never) });
    known.set(code, whole);
    return whole;
  };
  return { compile, size: () => known.size };
}

interface Parts {
  readonly index: ChartIndex;
  readonly compile: Wholes['compile'];
  readonly term: (code: string) => Whole | undefined;
}

function compiled(formula: Formula, { index, compile, term }: Parts): Whole | undefined {
  switch (formula.node) {
    case 'line':
      return isElsewhere(formula, index) ? constant(exact(0n)) : lineOf(formula.code, index);
    case 'number':
      return constant(exact(formula.value));
    case 'term':
      return term(formula.code);
    case 'answers':
      return {
        by: 1,
        solve: ({ statement }) => counted(statement.answers.get(formula.of), formula) ?? NaN,
      };
    case 'previous':
      return previous(compile(formula.of));
    case 'sum':
      return sum(formula.of.map(compile));
    case 'times':
      return product(
        typeof formula.by === 'string' ? constant(exact(formula.by)) : compile(formula.by),
        compile(formula.of),
      );
    case 'percent':
      return undefined;
  }
}

const constant = ({ top, d }: Exact): Whole | undefined => small({ by: Number(d), solve: () => Number(top) });

/** Factors stay far below the limit; a formula that has a greater one goes the exact way. */
const small = (whole: Whole): Whole | undefined => (whole.by <= 1_000_000 ? whole : undefined);

const lineOf = (code: string, index: ChartIndex): Whole => ({ by: 1, solve: wholeLine(code, index) });

function once(place: number, { by, solve }: Whole): Whole {
  return {
    by,
    solve: (frame) => {
      const known = frame.wholes[place] ?? NaN;
      return known === UNSOLVED ? (frame.wholes[place] = solve(frame)) : known;
    },
  };
}

function lazily(ask: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => (known ??= ask());
}

function termSolver(
  code: string,
  { solve, by }: Whole,
  own: Term | undefined,
  never: (() => boolean) | undefined,
): Whole['solve'] {
  return (frame) => {
    const figure = frame.figures.get(code);
    if (figure && frame.definedOtherwise.has(code)) return NaN;
    const value = figure && own ? held(wholeOf(figure.amount) * by) : solve(frame);
    return value < 0 && never?.() ? NaN : value;
  };
}

const previous = (of: Whole | undefined): Whole | undefined =>
  of && { by: of.by, solve: ({ before }) => (before ? of.solve(before) : NaN) };

function sum(parts: readonly (Whole | undefined)[]): Whole | undefined {
  const all = parts.filter((part) => part !== undefined);
  if (all.length < parts.length) return undefined;
  const by = all.reduce((common, part) => leastCommon(common, part.by), 1);
  const scaled = all.map((part) => ({ solve: part.solve, times: by / part.by }));
  const solve = (frame: Frame): number => {
    let total = 0;
    for (const part of scaled) total = held(total + held(part.solve(frame) * part.times));
    return total;
  };
  return small({ by, solve });
}

function product(by: Whole | undefined, of: Whole | undefined): Whole | undefined {
  if (!by || !of) return undefined;
  return small({ by: by.by * of.by, solve: (frame) => held(by.solve(frame) * of.solve(frame)) });
}

function leastCommon(a: number, b: number): number {
  let [more, less] = [a, b];
  while (less !== 0) [more, less] = [less, more % less];
  return (a / more) * b;
}
