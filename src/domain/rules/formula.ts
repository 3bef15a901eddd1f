import type { LineCode } from '../statement/chart';
import type { TermCode } from './term-codes';

/**
 * A formula is data: frozen nodes that one engine solves, traces, prints and checks.
 *
 * Every node yields an exact number or a gap. `percent` is the only division: hundred times a quotient, or the
 * quotient itself where it counts something (persons for each member of staff).
 */
export type Formula =
  | {
      readonly node: 'line';
      readonly code: LineCode | UnreadCode;
      /** Only some kinds of unit have it: for the others it is nothing, and no gap. */
      readonly ifAny?: true;
    }
  | { readonly node: 'number'; readonly value: string }
  | { readonly node: 'term'; readonly code: TermCode | LineCode }
  | {
      readonly node: 'answers';
      readonly of: string;
      readonly count: 'yes' | 'applicable';
      /** How many questions there are: what applies where only a count of yes is known. */
      readonly asked?: number;
      /** Places in the list of answers that do not count, the first being 0: an edition of an office leaves them out. */
      readonly without?: readonly number[];
    }
  | { readonly node: 'previous'; readonly of: Formula }
  | { readonly node: 'sum'; readonly of: readonly Formula[] }
  | { readonly node: 'times'; readonly by: string | Formula; readonly of: Formula }
  | { readonly node: 'percent'; readonly of: Formula; readonly per: Formula; readonly once?: true };

/** What a law counts and no source prints. */
type UnreadCode = 'unread-capital-ratio';

/** What cannot be reported, since nobody knows what it is: always a gap. */
export const unread = (code: UnreadCode): Formula => ({ node: 'line', code });

/** A line of the chart, as reported, derived from its parts, or proved nil. */
export const line = (code: LineCode): Formula => ({ node: 'line', code });

/** A line that only some kinds of unit have. */
export const lineIfAny = (code: LineCode): Formula => ({ node: 'line', code, ifAny: true });

/** A number the law fixes, such as how many questions it asks. */
export const number = (value: string): Formula => ({ node: 'number', value });

/** A quantity that the rule set names and defines; one that it does not define is the line of that name. */
export const term = (code: TermCode | LineCode): Formula => ({ node: 'term', code });

/**
 * How many questions of an indicator were answered yes, or apply to the unit.
 *
 * @param asked how many there are: all of them apply where only a count of yes was given
 */
export const answers = (of: string, count: 'yes' | 'applicable', asked?: number): Formula => ({
  node: 'answers',
  of,
  count,
  ...(asked === undefined ? {} : { asked }),
});

/** The same quantity in the year before. */
export const previous = (of: Formula): Formula => ({ node: 'previous', of });

export const sum = (...of: Formula[]): Formula => ({ node: 'sum', of });

/** Lines of the chart, added up. */
export const lines = (...codes: LineCode[]): Formula => sum(...codes.map(line));

/** `by` is an exact number ("0.5", "-1", "1/100") or another formula. */
export const times = (by: string | Formula, of: Formula): Formula => ({ node: 'times', by, of });

/** The first without the others. */
export const minus = (from: Formula, ...less: Formula[]): Formula =>
  sum(from, ...less.map((of) => times('-1', of)));

/** Hundred times `of` divided by `per`. */
export const percent = (of: Formula, per: Formula): Formula => ({ node: 'percent', of, per });

/** `of` divided by `per`, once: how many there are for each. */
export const quotient = (of: Formula, per: Formula): Formula => ({ node: 'percent', of, per, once: true });

/** `of`, in the proportion of `part` to `whole`. */
export const portion = (of: Formula, part: Formula, whole: Formula): Formula =>
  times('1/100', times(percent(part, whole), of));

/** True for a line that this chart does not have, and need not. */
export function isElsewhere(
  formula: Formula,
  { lines }: { readonly lines: ReadonlyMap<string, unknown> },
): boolean {
  return formula.node === 'line' && formula.ifAny === true && !lines.has(formula.code);
}

/** Every formula inside a formula, itself first. */
export function* nodesOf(formula: Formula): Generator<Formula> {
  yield formula;
  if (formula.node === 'sum') for (const part of formula.of) yield* nodesOf(part);
  if (formula.node === 'previous' || formula.node === 'percent') yield* nodesOf(formula.of);
  if (formula.node === 'percent') yield* nodesOf(formula.per);
  if (formula.node === 'times') {
    if (typeof formula.by !== 'string') yield* nodesOf(formula.by);
    yield* nodesOf(formula.of);
  }
}
