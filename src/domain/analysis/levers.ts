import { withStatement } from '../assessment/basis';
import type { Basis } from '../assessment/basis';
import { isScored, score } from '../assessment/score';
import type { Scored } from '../assessment/score';
import { ask } from '../assessment/solve';
import { ONE, ZERO, exact, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { holds } from '../rules/scale';
import type { Band } from '../rules/scale';
import { actionsOf } from '../statement/actions';
import type { Action, Entry } from '../statement/actions';
import { checkArrears } from '../statement/check-arrears';
import { checkContraAbove, wrongSigns } from '../statement/check-signs';
import type { Statement } from '../statement/statement';
import type { Effects } from './effects';
import { nearestWhole } from './linear';
import type { Condition, Linear } from './linear';
import { amountOf, formOf, isLeaf, moved, slopesOf } from './move';
import type { Book, Slopes } from './move';
import { factorOf, inBand } from './targets';
import type { Quotient } from './targets';

/** The smallest change of a line that reaches the band. */
export interface Proposal {
  /** Whole rupiah: above zero for more of the line, below for less. */
  readonly change: Exact;
  /** What is booked: the line itself first, then what is booked with it. Totals that hold them follow by themselves. */
  readonly entries: readonly { readonly line: string; readonly change: Exact; readonly after: Exact }[];
  /** What it does to every other indicator and to the total; worked out when it is asked for. */
  readonly effects: () => Effects;
}

/** Why there is no amount. */
export type Impossible =
  /** A line booked with it is not reported. */
  | { readonly why: 'counter-unknown'; readonly line: string }
  /** An amount would reach the band, but this line does not have it. */
  | { readonly why: 'not-enough'; readonly line: string; readonly has: Exact }
  /** No amount reaches the band: the ratio does not move far enough, or moves the other way. */
  | { readonly why: 'out-of-reach' };

/** One thing that can be done, with both answers. */
export interface Lever {
  readonly action: Action;
  /** Other figures unchanged; only the totals that hold the line follow. Absent where the line alone may not move. */
  readonly alone?: Proposal | Impossible;
  /** With the balance kept: the counter-entry is booked too. */
  readonly kept: Proposal | Impossible;
}

/** An action as it would be booked in one statement, prepared for every question about it. */
export interface Plan {
  readonly action: Action;
  readonly alone: Booking;
  readonly kept: Booking;
}

interface Booking {
  readonly entries: readonly Entry[];
  readonly slopes: Slopes;
  /** A line that would have to be booked and is a gap. */
  readonly unknown?: string;
}

/** What is asked: how a line can bring this indicator into this band. */
export interface Quest {
  readonly book: Book;
  readonly plans: readonly Plan[];
  /** How many lines of the statement cannot be as they are (`impossibleIn`). */
  readonly impossible: number;
  readonly basis: Basis;
  readonly result: Scored;
  readonly band: Band;
  readonly effects: (changed: Statement) => Effects;
}

export const isProposal = (answer: Proposal | Impossible | undefined): answer is Proposal =>
  answer !== undefined && 'change' in answer;

/** Every action whose line is known here and can be moved itself. */
export function plansFor(book: Book): Plan[] {
  return actionsOf(book.statement.unit.kind).flatMap((action): Plan[] => {
    const now = amountOf(book, action.line);
    if (!now || signOf(now) < 0 || !isLeaf(book, action.line)) return [];
    if (action.meant !== undefined && !amountOf(book, action.meant)) return [];
    const alone = bookingOf(book, [{ line: action.line, by: 1 }]);
    return [{ action, alone, kept: bookingOf(book, bookedWith(book, action)) }];
  });
}

/** The line, its counter-entry, and what moves with it. */
function bookedWith(book: Book, { line, counter, with: also, where }: Action): Entry[] {
  const reported = where.filter((entry) => amountOf(book, entry.line) !== undefined);
  return [{ line, by: 1 }, counter, ...also, ...reported];
}

function bookingOf(book: Book, entries: readonly Entry[]): Booking {
  const unknown = entries.find((entry) => amountOf(book, entry.line) === undefined)?.line;
  return { entries, slopes: slopesOf(book.index, entries), ...(unknown === undefined ? {} : { unknown }) };
}

/**
 * Everything that can be done to reach a band, in the order of the table of actions.
 *
 * A line that would reach it only while the books do not balance is left out: assets that vanish are no way to a better
 * ratio. One whose counter-entry is unknown or too small stays, with the reason.
 */
export function leversFor(quest: Quest): Lever[] {
  if (quest.result.basis !== 'figures' && quest.result.basis !== 'denominator') return [];
  return quest.plans.flatMap(({ action, alone, kept }): Lever[] => {
    const balanced = answer(quest, action, kept);
    if (!isProposal(balanced) && (balanced.why === 'out-of-reach' || action.meant !== undefined)) return [];
    if (action.meant !== undefined) return [{ action, kept: balanced }];
    const single = answer(quest, action, alone);
    return isProposal(single) || isProposal(balanced) ? [{ action, alone: single, kept: balanced }] : [];
  });
}

function answer(quest: Quest, action: Action, booking: Booking): Proposal | Impossible {
  const { book, band } = quest;
  const { entries, slopes, unknown } = booking;
  if (unknown !== undefined) return { why: 'counter-unknown', line: unknown };
  const quotient = quotientOf(quest.result, slopes);
  if (!quotient) return { why: 'out-of-reach' };
  const goal = [...inBand(band, quotient), oneWay(action.way)];
  const wanted = nearestWhole(goal);
  if (!wanted || signOf(wanted) === 0) return { why: 'out-of-reach' };
  const short = entries.find(
    (entry) => falls(entry, action.way) && has(book, entry).compare(wanted.abs()) < 0,
  );
  if (short) return { why: 'not-enough', line: short.line, has: has(book, short) };
  return proposed(quest, booking, wanted) ?? { why: 'out-of-reach' };
}

const has = (book: Book, { line }: Entry): Exact => amountOf(book, line) ?? ZERO;

const falls = ({ by }: Entry, way: Action['way']): boolean => (way === 'up') === (by === -1);

const oneWay = (way: Action['way']): Condition => ({
  form: { at: ZERO, slope: way === 'up' ? ONE : ONE.neg() },
  strict: true,
});

/** Numerator and denominator of an indicator as they move; undefined where nothing moves, or not evenly. */
function quotientOf({ indicator, trace }: Scored, slopes: Slopes): Quotient | undefined {
  const [of, per] = indicator.formula.node === 'percent' ? trace.parts : [trace];
  const numerator = of && formOf(of, slopes);
  const denominator = per ? formOf(per, slopes) : UNITY;
  if (!numerator || !denominator || (still(numerator) && still(denominator))) return undefined;
  return { numerator, denominator, factor: factorOf(indicator) };
}

const UNITY: Linear = { at: ONE, slope: ZERO };
const still = ({ slope }: Linear): boolean => signOf(slope) === 0;

/** How many lines have a sign that cannot be, or are more than what they are out of. */
export const impossibleIn = ({ index }: Book, statement: Statement): number =>
  wrongSigns(index, statement).size +
  [...checkArrears(index, statement), ...checkContraAbove(index, statement)].filter(
    ({ severity }) => severity === 'stops',
  ).length;

/**
 * The change carried out and scored; undefined where a line then has a sign or a size that cannot be, or where the statement
 * reads otherwise than the formula promised.
 */
function proposed(quest: Quest, { entries, slopes }: Booking, change: Exact): Proposal | undefined {
  const { book, result, band } = quest;
  const changed = moved(book, entries, slopes, change);
  if (impossibleIn(book, changed) > quest.impossible) return undefined;
  const basis = withStatement(quest.basis, changed);
  const reached = score(result.indicator, { basis, question: ask(basis) });
  const ratio = isScored(reached) ? (reached.ratio?.percent ?? reached.trace.value) : undefined;
  if (!isScored(reached) || !reached.credit.equals(band.credit) || !ratio || !holds(band, ratio))
    return undefined;
  return {
    change,
    entries: entries.map(({ line, by }) => {
      const step = change.mul(exact(by));
      return { line, change: step, after: (amountOf(book, line) ?? ZERO).add(step) };
    }),
    effects: () => quest.effects(changed),
  };
}
