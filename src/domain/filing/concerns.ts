import type { QuestionPlace } from '../questionnaire/tap';
import type { Part } from './stages';
import { WHOLE_RATIO } from './working-papers';

/** What a concern is raised from. */
export const CONCERN_ORIGINS = ['free', 'ratio', 'answer', 'check', 'cell', 'return'] as const;

export type ConcernOrigin = (typeof CONCERN_ORIGINS)[number];

/** Whose turn a concern is: the unit's, the examiner's, or nobody's any more. */
export type ConcernState = 'open' | 'answered' | 'settled';

export type ConcernMove = 'reply' | 'accept' | 'send-back';

interface MoveRule {
  readonly from: ConcernState;
  readonly to: ConcernState;
  readonly by: readonly Part[];
  /** Whether it says something. */
  readonly says: boolean;
}

/** Who may raise a concern. */
export const RAISED_BY: readonly Part[] = ['auditor', 'supervisor'];

/** The whole way of a concern: the unit replies, the examiner accepts or sends back. */
export const CONCERN_MOVES: Readonly<Record<ConcernMove, MoveRule>> = {
  reply: { from: 'open', to: 'answered', by: ['manager'], says: true },
  accept: { from: 'answered', to: 'settled', by: RAISED_BY, says: false },
  'send-back': { from: 'answered', to: 'open', by: RAISED_BY, says: true },
};

/** Beside what files of a concern stand: no question of the law. */
export const proofPlace = ({
  number,
  year,
}: {
  readonly number: number;
  readonly year: number;
}): QuestionPlace => ({
  indicator: `temuan ${number}/${year}`,
  question: WHOLE_RATIO,
});

/** A move that may be made and as whom, or why not. */
export type MoveVerdict =
  | { readonly may: true; readonly to: ConcernState; readonly part: Part }
  | { readonly may: false; readonly why: 'wrong-state' | 'not-yours' | 'says-nothing' };

export function judgeMove(
  move: ConcernMove,
  state: ConcernState,
  { parts, text }: { readonly parts: readonly Part[]; readonly text: string },
): MoveVerdict {
  const { from, to, by, says } = CONCERN_MOVES[move];
  if (state !== from) return { may: false, why: 'wrong-state' };
  const part = by.find((each) => parts.includes(each));
  if (part === undefined) return { may: false, why: 'not-yours' };
  if (says && text.trim() === '') return { may: false, why: 'says-nothing' };
  return { may: true, to, part };
}

/** Past the day until which it was to be settled, and still not. @param today ISO date */
export const isOverdue = (
  { state, until }: { readonly state: ConcernState; readonly until: string },
  today: string,
): boolean => state !== 'settled' && until !== '' && until < today;
