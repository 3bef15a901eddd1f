import type { Reason } from '../refusal-reasons';
import { daysLater, isIsoDate } from '../period';
import { namesOf } from '../records';

/** What stands of a unit that is no more, or that was taken out of the register. */
export interface Ends {
  /** ISO date of the day on which it ceased. */
  readonly closedOn: string | null;
  readonly closedWhy: string | null;
  /** ISO time. */
  readonly deletedAt: string | null;
  readonly deletedWhy: string | null;
}

/** A unit that stands as any other. */
export const NO_ENDS: Ends = { closedOn: null, closedWhy: null, deletedAt: null, deletedWhy: null };

/** Whether it is neither closed nor deleted: it takes files, figures and answers. */
export const stands = ({ closedOn, deletedAt }: Pick<Ends, 'closedOn' | 'deletedAt'>): boolean =>
  closedOn === null && deletedAt === null;

/** The first book year that any form takes: a day before it is a slip. */
const EARLIEST_CLOSING = '1990-01-01';

/** Days in which a deleted unit comes back with everything that it had. */
export const KEPT_DAYS = 90;

export type EndMove = 'close' | 'reopen' | 'delete' | 'restore';

/** What is known of the unit besides. */
export interface EndFacts {
  /** A year of it was signed, or a numbered paper of it went out. */
  readonly signed: boolean;
  /** Others are parts of it, or were merged into it. */
  readonly holdsOthers: boolean;
}

/** What somebody wants of a unit. */
export interface WantedEnd {
  readonly move: EndMove;
  readonly reason: string;
  /** Of closing: ISO date of the day on which it ceased. */
  readonly day: string;
  /** ISO time. */
  readonly now: string;
}

type Rule = (was: Ends, facts: EndFacts, wanted: WantedEnd) => Reason | Ends;

/** What each move asks for, and what comes of it. What a unit was before stays under what is added. */
const RULES: Readonly<Record<EndMove, Rule>> = {
  close: (was, _, { day, now, reason }) => {
    if (!stands(was)) return 'unit-not-so';
    return isIsoDate(day) && day >= EARLIEST_CLOSING && day <= now.slice(0, 10)
      ? { ...was, closedOn: day, closedWhy: reason }
      : 'closing-day';
  },
  reopen: (was) =>
    was.closedOn === null || was.deletedAt !== null
      ? 'unit-not-so'
      : { ...was, closedOn: null, closedWhy: null },
  delete: (was, { signed, holdsOthers }, { now, reason }) => {
    if (was.deletedAt !== null) return 'unit-not-so';
    if (signed) return 'unit-signed';
    return holdsOthers ? 'unit-holds-others' : { ...was, deletedAt: now, deletedWhy: reason };
  },
  restore: (was, _, { now }) => {
    if (was.deletedAt === null) return 'unit-not-so';
    return now.slice(0, 10) > restorableUntil(was.deletedAt)
      ? 'restore-too-late'
      : { ...was, deletedAt: null, deletedWhy: null };
  },
};

/** What a unit is after a move, or why it cannot be. */
export function endOf(was: Ends, facts: EndFacts, wanted: WantedEnd): Reason | Ends {
  const reason = wanted.reason.trim();
  return reason === '' ? 'reason-missing' : RULES[wanted.move](was, facts, { ...wanted, reason });
}

/** The move of a text, if it names one. */
export const endMoveNamed = (text: string): EndMove | undefined =>
  namesOf(RULES).find((each) => each === text);

/** The last day on which a deleted unit comes back, as an ISO date. */
export const restorableUntil = (deletedAt: string): string => daysLater(deletedAt.slice(0, 10), KEPT_DAYS);

/** What was deleted since then comes back. @param now ISO time */
export const deletedSince = (now: string): string => daysLater(now.slice(0, 10), -KEPT_DAYS);

/** Whether a unit still owes a book year: not the one in which it ceased, nor any after. */
export const owes = ({ closedOn }: Pick<Ends, 'closedOn'>, year: number): boolean =>
  closedOn === null || Number(closedOn.slice(0, 4)) > year;
