import type { ReplyEntity } from './reply.entity';

/** What is known of a request of the same name. */
export type Earlier = Pick<ReplyEntity, 'fingerprint' | 'state' | 'run' | 'begunAt' | 'answer' | 'refused'>;

/** Who asks now. */
export interface Now {
  readonly fingerprint: string;
  /** ISO time before which a request is forgotten. */
  readonly forgets: string;
  /** Whether whoever began the earlier one still works on it. */
  readonly isAlive: (earlier: Earlier) => boolean;
}

/** What is to be done: it, nothing but to give the answer there is, or to refuse it. */
export type Verdict =
  | { readonly does: 'begin' }
  | { readonly does: 'repeat'; readonly answer: string; readonly refused: boolean }
  | { readonly does: 'refuse'; readonly code: 'key-used-otherwise' | 'key-in-use' | 'done-before' };

/**
 * Whether a request is carried out. One that broke off before anything was written is carried out again; one that broke off
 * after that never is.
 */
export function verdictOn(earlier: Earlier | null, now: Now): Verdict {
  if (!earlier || earlier.begunAt < now.forgets) return { does: 'begin' };
  const { fingerprint, state, answer, refused } = earlier;
  if (fingerprint !== now.fingerprint) return { does: 'refuse', code: 'key-used-otherwise' };
  if (state === 'done' && answer !== null) return { does: 'repeat', answer, refused };
  if (now.isAlive(earlier)) return { does: 'refuse', code: 'key-in-use' };
  return state === 'begun' ? { does: 'begin' } : { does: 'refuse', code: 'done-before' };
}
