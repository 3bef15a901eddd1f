import type { Answer } from '../statement/statement';

/** A question: the indicator's number in the law, and its place in the list from 0. */
export interface QuestionPlace {
  readonly indicator: string;
  readonly question: number;
}

/** What stands at a question. An empty note is none. */
export interface AnswerState {
  readonly answer: Answer;
  readonly note: string;
}

/** What stands there, and which device said so last with its how-manieth word. */
export interface Standing extends AnswerState {
  readonly sender?: string;
  readonly turn?: number;
}

/** One answer as it is sent: what its sender saw there, and what is to stand. */
export interface Tap extends QuestionPlace {
  readonly seen: AnswerState;
  readonly sent: AnswerState;
  /** The device; empty where it cannot remember itself. */
  readonly sender: string;
  /** Counts up on each device. */
  readonly turn: number;
}

/** What becomes of a tap: it is written, known already, or somebody else answered in between. */
export type Settlement =
  | { readonly does: 'write'; readonly state: AnswerState }
  | { readonly does: 'nothing' }
  | { readonly does: 'ask' };

/**
 * Settles a tap over what stands. The same tap twice changes nothing; a device follows its own later word; only what
 * was changed is written; what somebody else changed in between is never overwritten.
 */
export function settleTap(standing: Standing, { seen, sent, sender, turn }: Tap): Settlement {
  const own = sender !== '' && standing.sender === sender;
  if (own && (standing.turn ?? 0) >= turn) return { does: 'nothing' };
  if (own) return written(standing, sent);
  const answer = merged(standing.answer, seen.answer, sent.answer);
  const note = merged(standing.note, seen.note, sent.note);
  if (answer === undefined || note === undefined) return { does: 'ask' };
  return written(standing, { answer, note });
}

function written(standing: Standing, state: AnswerState): Settlement {
  const same = standing.answer === state.answer && standing.note === state.note;
  return same ? { does: 'nothing' } : { does: 'write', state };
}

/** Undefined where both sides changed it, and not to the same. */
function merged<T>(stands: T, seen: T, sent: T): T | undefined {
  if (sent === seen || sent === stands) return stands;
  return stands === seen ? sent : undefined;
}
