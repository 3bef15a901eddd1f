/**
 * Whom a lending cooperative serves under art. 44B of UU 25/1992: its members only (`close`), others too (`open`, then it
 * needs a licence of OJK), or not assessed yet.
 */
export const LOOPS = ['close', 'open', 'unassessed'] as const;

export type Loop = (typeof LOOPS)[number];
