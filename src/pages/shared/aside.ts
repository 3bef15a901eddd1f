import type { Layered } from '../../domain/filing/layers';
import { placeOfKey, spokenIn } from '../../domain/filing/places';
import type { Kind } from '../../domain/statement/kind';
import { actorWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { placeLabel, saidWords, sourceWords } from './layer-words';

/** A place in which two layers spoke, as finished strings. */
export interface AsideRow {
  readonly label: string;
  readonly counts: string;
  readonly countsFrom: string;
  readonly aside: string;
  readonly asideFrom: string;
  readonly who: string;
}

/** Where a file and a person say different things in a revision: what counts, and what was put aside for it. */
export function asideRows(kind: Kind, { statement, settled }: Layered): AsideRow[] {
  const spoken = spokenIn(statement);
  return [...settled].flatMap(([key, { aside, by, on }]): AsideRow[] => {
    const [place, said] = [placeOfKey(key), spoken.get(key)?.said];
    if (!place || aside?.text === said?.text) return [];
    return [
      {
        label: placeLabel(kind, place),
        counts: saidWords(kind, place, said),
        countsFrom: said ? sourceWords(said.origin) : '',
        aside: saidWords(kind, place, aside),
        asideFrom: aside ? sourceWords(aside.origin) : '',
        who: `${actorWords(by)}, ${date(on)}`,
      },
    ];
  });
}
