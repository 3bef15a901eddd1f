import type { Kind } from './kind';

/**
 * Whom a lending cooperative serves under art. 44B of UU 25/1992: its members only (`close`), others too (`open`, then it
 * needs a licence of OJK), or not assessed yet.
 */
export const LOOPS = ['close', 'open', 'unassessed'] as const;

export type Loop = (typeof LOOPS)[number];

/** How each is written where people choose it. */
export const LOOP_WORDS: Readonly<Record<Loop, string>> = {
  close: 'close loop: hanya melayani anggota',
  open: 'open loop: juga melayani bukan anggota',
  unassessed: 'belum dinilai',
};

/** The one that somebody chose or wrote, by its name or its words; none for another word. */
export function loopWritten(text: string): Loop | undefined {
  const word = text.trim().toLowerCase();
  const bare = word.replace(/[\s-]*loop\b.*$/, '').replace('closed', 'close');
  return LOOPS.find((each) => each === bare || LOOP_WORDS[each] === word);
}

/** Whether it is asked of a kind of unit: of those that lend and are no BUM Desa. */
export const lends = (kind: Kind): boolean => kind !== 'riil' && kind !== 'bumdes';
