import type {
  IndexedPaper,
  Numbered,
  Paper,
  PaperPlace,
  PaperState,
  StandingPaper,
} from '../../../documents/paper';
import type { PaperStanding } from '../../../domain/papers/verdict';
import type { Official } from '../../../domain/papers/office';
import { AREA_PAPERS, UNIT_PAPERS } from '../../../domain/papers/kinds';
import { among, list, object, orNull, text, whole, words, type Fields } from '../../document/schema';

/** A paper that carries a number. */
export type PaperTold = Omit<IndexedPaper, 'annulled' | 'filingId' | keyof PaperPlace> & {
  readonly filing: string | null;
  /** Why it was taken back by hand; null where it was not. */
  readonly annulled: string | null;
};

const official = object<Official>({ role: text, name: text, rank: text, nip: text });

const PLAIN: Fields<Omit<PaperTold, 'annulled'>> = {
  ...{ id: text, number: text, kind: among([...UNIT_PAPERS, ...AREA_PAPERS]), day: text },
  ...{ filing: orNull(text), area: orNull(text), reason: text, revision: whole, unitName: text },
  state: words<PaperState>({ reserved: true, issued: true, void: true }),
  ...{ year: whole, code: orNull(text), officials: list(official) },
};

export const IndexedPaperTold = object<PaperTold>(
  { ...PLAIN, annulled: orNull(text) },
  'A paper that carries a number',
);

export const paperTold = ({ annulled, ...of }: IndexedPaper): PaperTold => ({
  ...plainTold(of),
  annulled: annulled ?? null,
});

const plainTold = ({ filingId: filing, ...of }: Paper): Omit<PaperTold, 'annulled'> => ({
  ...{ id: of.id, number: of.number, kind: of.kind, day: of.day, filing, area: of.area, state: of.state },
  ...{ reason: of.reason, revision: of.revision, unitName: of.unitName, year: of.year, code: of.code },
  officials: of.officials.map(officialTold),
});

const officialTold = ({ role, name, rank, nip }: Official): Official => ({ role, name, rank, nip });

/** A number with whether its paper still holds. */
export type StandingTold = Omit<PaperTold, 'annulled'> & {
  readonly standing: PaperStanding['is'];
  /** Why it was taken back, or the number that took its place; null while it holds. */
  readonly because: string | null;
};

export const StandingPaperTold = object<StandingTold>(
  {
    ...PLAIN,
    standing: words<PaperStanding['is']>({ current: true, annulled: true, withdrawn: true, replaced: true }),
    because: orNull(text),
  },
  'A number with whether its paper still holds',
);

export function standingTold({ standing, ...paper }: StandingPaper): StandingTold {
  const because =
    standing.is === 'annulled' ? standing.reason : standing.is === 'replaced' ? standing.by : null;
  return { ...plainTold(paper), standing: standing.is, because };
}

/** A number that was given to a paper. */
export const NUMBERED = object<Numbered>({
  ...{ id: text, number: text, kind: among([...UNIT_PAPERS, ...AREA_PAPERS]), day: text },
});
