import type { Official, Office, Sheet } from '../../domain/papers/office';
import type { PaperFacts, PaperKind } from '../../domain/papers/kinds';
import type { OpenFiling } from '../../examination/desk.service';
import { DRAFT_MARK, PAPER_WORDS } from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** What stands on every paper. */
export interface PaperFrame {
  readonly title: string;
  readonly letterhead: readonly string[];
  /** The office's own name: the last line of its letterhead. */
  readonly officeName: string;
  readonly number: string;
  /** Across every page; empty once it is issued. */
  readonly mark: string;
  /** A `data:` address; empty for none. */
  readonly logo: string;
  readonly sheet: Sheet;
  readonly placeAndDate: string;
  readonly head: Official;
  readonly examiner: Official;
  readonly examiners: readonly Official[];
}

/** Which paper of which day, and its number; none for a draft. */
export interface Framing<K extends PaperKind = PaperKind> {
  readonly kind: K;
  /** ISO date. */
  readonly day: string;
  readonly number?: string | undefined;
}

/** What decides which papers an open filing may have. @param office it has said everything that its papers need */
export const paperFacts = (
  { filing, shown, concerns }: Pick<OpenFiling, 'filing' | 'shown' | 'concerns'>,
  office: boolean,
): PaperFacts => ({
  stage: filing.stage,
  office,
  predicate: (shown?.period.grade ?? null) !== null,
  concerns: concerns.length,
});

const DOTS = '........................';
const orDots = (text: string): string => (text === '' ? DOTS : text);
const named = (official: Official): Official => ({ ...official, name: orDots(official.name) });

/** What stands on a paper besides its own contents. */
export function frameOf(office: Office, { kind, day, number }: Framing): PaperFrame {
  const examiners = office.examiners.filter(({ name }) => name !== '');
  const [first = { role: '', name: '', rank: '', nip: '' }] = examiners;
  return {
    title: PAPER_WORDS[kind].title,
    letterhead: office.letterhead.slice(0, -1),
    officeName: office.letterhead.at(-1) ?? DOTS,
    number: number ?? DOTS,
    mark: number === undefined ? DRAFT_MARK : '',
    logo: office.logo,
    sheet: office.sheet,
    placeAndDate: `${orDots(office.place)}, ${date(day)}`,
    head: named(office.head),
    examiner: named({ ...first, role: first.role === '' ? 'Pemeriksa' : first.role }),
    examiners: examiners.map(named),
  };
}

/** A text in at most so many letters: what is longer ends in an ellipsis, at a word. */
export function clipped(text: string, letters: number): string {
  const bare = text.replace(/\s+/g, ' ').trim();
  if (bare.length <= letters) return bare;
  const cut = bare.slice(0, letters - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), letters / 2)).trimEnd()}…`;
}
