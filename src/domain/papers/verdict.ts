/** What is found out about a seal before it is judged. */
export interface SealFacts {
  /** Whether the key that it names is known, and whether the signature is that key's. */
  readonly signature: 'valid' | 'wrong' | 'unknown-key';
  /** What is stored under its number: nothing, the very same, or something else. */
  readonly stored: 'absent' | 'same' | 'other';
}

/** Whether a seal is genuine: here, of another office whose key is known, or not. */
export type SealVerdict = 'genuine' | 'genuine-elsewhere' | 'forged' | 'unknown-key';

/** A valid signature over other fields than are stored means that what is stored was changed: that is no proof either. */
export function sealVerdict({ signature, stored }: SealFacts): SealVerdict {
  if (signature !== 'valid') return signature === 'wrong' ? 'forged' : 'unknown-key';
  if (stored === 'absent') return 'genuine-elsewhere';
  return stored === 'same' ? 'genuine' : 'forged';
}

/** Whether a paper still holds: it does, it was taken back by hand, its filing was opened again, or a later paper took its place. */
export type PaperStanding =
  | { readonly is: 'current' }
  | { readonly is: 'annulled'; readonly reason: string }
  | { readonly is: 'withdrawn' }
  | { readonly is: 'replaced'; readonly by: string };

/** What became of a paper since it was issued. */
export interface PaperSince {
  /** Numbers of papers of the same subject and kind that were issued after it and hold, oldest first. */
  readonly later: readonly string[];
  /** Its filing was opened for changes after it was signed. */
  readonly opened: boolean;
  /** Why it was taken back by hand; absent where it was not. */
  readonly annulled?: string | undefined;
}

/** A later paper tells most: whoever holds the old one is led to it. */
export function standingOfPaper({ later, opened, annulled }: PaperSince): PaperStanding {
  const by = later.at(-1);
  if (by !== undefined) return { is: 'replaced', by };
  if (annulled !== undefined) return { is: 'annulled', reason: annulled };
  return opened ? { is: 'withdrawn' } : { is: 'current' };
}
