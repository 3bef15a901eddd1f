import type { PaperStanding } from './verdict';
import { UNIT_PAPERS, paperObstacle } from './kinds';
import type { PaperFacts, PaperKind, UnitPaper } from './kinds';

/** A paper of a filing that was issued. */
export interface IssuedNow {
  readonly id: string;
  readonly kind: PaperKind;
  readonly state: 'reserved' | 'issued' | 'void';
  readonly standing: PaperStanding;
}

/** One paper of a set: as it was signed, or as a draft. */
export type SetPart =
  | { readonly of: 'paper'; readonly kind: PaperKind; readonly paperId: string }
  | { readonly of: 'draft'; readonly kind: UnitPaper };

/**
 * The set of a unit's year, in the order of the papers: what was issued and holds, as it was signed; and of what may be
 * issued, the draft. A report that nobody has examined yet is a draft too, where anything is assessed.
 */
export function setOf(facts: PaperFacts, assessed: boolean, issued: readonly IssuedNow[]): SetPart[] {
  return UNIT_PAPERS.flatMap((kind): SetPart[] => {
    const held = issued.findLast(
      (each) => each.kind === kind && each.state === 'issued' && each.standing.is === 'current',
    );
    if (held) return [{ of: 'paper', kind, paperId: held.id }];
    const draft =
      kind === 'report' ? assessed : paperObstacle(kind, { ...facts, office: true }) === undefined;
    return draft && (assessed || kind === 'follow-up' || kind === 'return-letter')
      ? [{ of: 'draft', kind }]
      : [];
  });
}
