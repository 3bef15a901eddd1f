import type { Stage } from '../domain/filing/stages';
import { standingOfPaper } from '../domain/papers/verdict';
import type { PaperStanding } from '../domain/papers/verdict';
import type { Paper } from './paper';

/** What decides whether papers of one filing or area still hold. */
export interface Standings {
  /** All of them, by their numbers. */
  readonly papers: readonly Paper[];
  /** Of the filing; undefined for papers of an area. */
  readonly stage: Stage | undefined;
  /** Why some were taken back by hand, by their ids. */
  readonly annulled: ReadonlyMap<string, string>;
}

/** Whether a paper holds: what was signed is withdrawn once its filing is opened again. */
export function standingAmong({ papers, stage, annulled }: Standings, paper: Paper): PaperStanding {
  const after = papers.slice(papers.findIndex(({ id }) => id === paper.id) + 1);
  const later = after.filter(
    ({ id, kind, state }) => kind === paper.kind && state === 'issued' && !annulled.has(id),
  );
  const signed = paper.kind === 'report' || paper.kind === 'certificate';
  return standingOfPaper({
    later: later.map(({ number }) => number),
    opened: signed && stage !== 'signed',
    annulled: annulled.get(paper.id),
  });
}
