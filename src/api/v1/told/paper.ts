import type { IndexedPaper, PaperPlace, PaperState } from '../../../documents/paper';
import type { Official } from '../../../domain/papers/office';
import { AREA_PAPERS, UNIT_PAPERS } from '../../../domain/papers/kinds';
import { among, list, object, orNull, text, whole, words } from '../../document/schema';

/** A paper that carries a number. */
export type PaperTold = Omit<IndexedPaper, 'annulled' | 'filingId' | keyof PaperPlace> & {
  readonly filing: string | null;
  /** Why it was taken back by hand; null where it was not. */
  readonly annulled: string | null;
};

const official = object<Official>({ role: text, name: text, rank: text, nip: text });

export const IndexedPaperTold = object<PaperTold>(
  {
    ...{ id: text, number: text, kind: among([...UNIT_PAPERS, ...AREA_PAPERS]), day: text },
    ...{ filing: orNull(text), area: orNull(text), reason: text, revision: whole, unitName: text },
    state: words<PaperState>({ reserved: true, issued: true, void: true }),
    ...{ year: whole, code: orNull(text), officials: list(official), annulled: orNull(text) },
  },
  'A paper that carries a number',
);

export const paperTold = ({ filingId: filing, annulled, ...of }: IndexedPaper): PaperTold => ({
  ...{ id: of.id, number: of.number, kind: of.kind, day: of.day, filing, area: of.area, state: of.state },
  ...{ reason: of.reason, revision: of.revision, unitName: of.unitName, year: of.year, code: of.code },
  ...{ officials: of.officials.map(officialTold), annulled: annulled ?? null },
});

const officialTold = ({ role, name, rank, nip }: Official): Official => ({ role, name, rank, nip });
