import { exact } from '../../decimal';
import { once as onlyOnce } from '../../kept';
import { isElsewhere } from '../../rules/formula';
import type { Formula } from '../../rules/formula';
import type { RuleSet, Term } from '../../rules/rule-set';
import { isNeverNegativeTerm } from '../../rules/signs';
import type { ChartIndex } from '../../statement/chart';
import { termsOf } from '../solve';
import { counter } from './counted';
import type { Frame } from './frame';
import { held, wholeLine, wholeOf } from './whole-lines';

/**
 * A formula over whole numbers that machines hold exactly: what it comes to is the number at its place, over `by`. NaN
 * where it has none, or a number is no whole one or too large: then the exact way (`formulas.ts`) has to be gone.
 */
export interface Whole {
  readonly place: number;
  readonly by: number;
}

/** Compiles formulas to whole numbers that are worked out one after the other; none for one with a quotient inside. */
export interface Wholes {
  readonly compile: (formula: Formula) => Whole | undefined;
  /** How many numbers there are so far. */
  readonly size: () => number;
  /** Works out all of them, each from those before it. */
  readonly run: (frame: Frame) => void;
}

/** The number at the next place. */
type Step = (frame: Frame) => number;

/** The year that a formula asks: the statement's own or the one before. */
type Year = 'own' | 'before';

export function wholesOf(ruleSet: RuleSet, index: ChartIndex): Wholes {
  const steps: Step[] = [];
  const known = new Map<string, Whole | undefined>();
  const parts: Parts = {
    index,
    terms: termsOf(ruleSet),
    // Factors stay far below the limit; a formula that has a greater one goes the exact way.
    put: (step, by = 1) => (by <= 1_000_000 ? { place: steps.push(step) - 1, by } : undefined),
    once: (name, make) => {
      if (!known.has(name)) known.set(name, make());
      return known.get(name);
    },
  };
  return {
    compile: (formula) => compiled(formula, 'own', parts),
    size: () => steps.length,
    run: (frame) => {
      const { wholes } = frame;
      for (let place = 0; place < steps.length; place += 1) wholes[place] = steps[place]?.(frame) ?? NaN;
    },
  };
}

interface Parts {
  readonly index: ChartIndex;
  readonly terms: ReadonlyMap<string, Term>;
  readonly put: (step: Step, by?: number) => Whole | undefined;
  /** What has a name is worked out once. */
  readonly once: (name: string, make: () => Whole | undefined) => Whole | undefined;
}

function compiled(formula: Formula, year: Year, parts: Parts): Whole | undefined {
  const inner = (of: Formula): Whole | undefined => compiled(of, year, parts);
  switch (formula.node) {
    case 'line':
      return isElsewhere(formula, parts.index)
        ? constant('0', year, parts)
        : lineOf(formula.code, year, parts);
    case 'number':
      return constant(formula.value, year, parts);
    case 'term':
      return parts.once(`${year} term ${formula.code}`, () => termOf(formula.code, year, parts));
    case 'answers':
      return answersOf(formula, year, parts);
    case 'previous':
      return year === 'own' ? compiled(formula.of, 'before', parts) : parts.put(() => NaN);
    case 'sum':
      return sum(formula.of.map(inner), parts);
    case 'times':
      return product(
        typeof formula.by === 'string' ? constant(formula.by, year, parts) : inner(formula.by),
        inner(formula.of),
        parts,
      );
    case 'percent':
      return undefined;
  }
}

/** What is asked of one of the two years; nothing is known of one that was not reported. */
const asked = (year: Year, step: Step): Step =>
  year === 'own' ? step : ({ before }) => (before ? step(before) : NaN);

function constant(text: string, year: Year, { put, once }: Parts): Whole | undefined {
  const { top, d } = exact(text);
  const value = Number(top);
  return once(`${year} number ${text}`, () =>
    put(
      asked(year, () => value),
      Number(d),
    ),
  );
}

function answersOf(formula: Formula & { node: 'answers' }, year: Year, { put }: Parts): Whole | undefined {
  const count = counter(formula);
  return put(asked(year, ({ statement }) => count(statement.answers.get(formula.of)) ?? NaN));
}

const lineOf = (code: string, year: Year, { index, put, once }: Parts): Whole | undefined =>
  once(`${year} line ${code}`, () => put(asked(year, wholeLine(code, index))));

function termOf(code: string, year: Year, parts: Parts): Whole | undefined {
  const own = parts.terms.get(code);
  const below = own ? compiled(own.formula, year, parts) : lineOf(code, year, parts);
  if (!below) return undefined;
  const { place, by } = below;
  const never = own && onlyOnce(() => isNeverNegativeTerm(own, parts.terms, parts.index));
  return parts.put((frame) => {
    const of = year === 'own' ? frame : frame.before;
    const figure = of?.figures.get(code);
    if (figure && frame.definedOtherwise.has(code)) return NaN;
    const value = (figure && own ? held(wholeOf(figure.amount) * by) : frame.wholes[place]) ?? NaN;
    return value < 0 && never?.() ? NaN : value;
  }, by);
}

function sum(of: readonly (Whole | undefined)[], { put }: Parts): Whole | undefined {
  const all = of.filter((part) => part !== undefined);
  if (all.length < of.length) return undefined;
  const by = all.reduce((common, part) => leastCommon(common, part.by), 1);
  const scaled = all.map((part) => ({ place: part.place, times: by / part.by }));
  return put(({ wholes }) => {
    let total = 0;
    for (const { place, times } of scaled) total = held(total + held((wholes[place] ?? NaN) * times));
    return total;
  }, by);
}

function product(by: Whole | undefined, of: Whole | undefined, { put }: Parts): Whole | undefined {
  if (!by || !of) return undefined;
  const [one, other] = [by.place, of.place];
  return put(({ wholes }) => held((wholes[one] ?? NaN) * (wholes[other] ?? NaN)), by.by * of.by);
}

function leastCommon(a: number, b: number): number {
  let [more, less] = [a, b];
  while (less !== 0) [more, less] = [less, more % less];
  return (a / more) * b;
}
