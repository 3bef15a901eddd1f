import type { Checked, CheckedPaper } from '../../../documents/checking.service';
import { AREA_PAPERS, UNIT_PAPERS } from '../../../domain/papers/kinds';
import type { SealedFields } from '../../../domain/papers/seal';
import type { PaperStanding, SealVerdict } from '../../../domain/papers/verdict';
import { among, object, orNull, text, whole, words } from '../../document/schema';

/** What a check comes to. */
export interface CheckTold {
  /** `nothing` is recorded here; a `number` without a paper; a `paper` of which `verdict` says whether it is genuine. */
  readonly found: Checked['found'];
  /** What was looked for in vain: null where something was found. */
  readonly lookedBy: 'text' | 'pdf' | 'other-file' | null;
  readonly number: {
    readonly number: string;
    readonly state: 'reserved' | 'void';
    readonly reason: string;
  } | null;
  readonly verdict: SealVerdict | null;
  /** Null where it is not kept here. */
  readonly paper: CheckedTold | null;
  /** What the QR itself says, to be held against the paper; null where only a number, a code or a file was sent. */
  readonly sealed: SealedFields | null;
}

type CheckedTold = Omit<CheckedPaper, 'standing'> & {
  readonly standing: PaperStanding['is'];
  /** Why it was taken back, or the number that took its place; null while it holds. */
  readonly because: string | null;
};

const NUMBER = object<NonNullable<CheckTold['number']>>({
  ...{ number: text, reason: text },
  state: words<'reserved' | 'void'>({ reserved: true, void: true }),
});

const PAPER = object<CheckedTold>({
  ...{ number: text, kind: among([...UNIT_PAPERS, ...AREA_PAPERS]), unit: text, year: whole },
  ...{ revision: whole, day: text, code: text, because: orNull(text) },
  standing: words<PaperStanding['is']>({ current: true, annulled: true, withdrawn: true, replaced: true }),
});

const SEALED = object<SealedFields>({
  ...{ number: text, unit: text, year: text, total: text, predicate: text, hash: text, key: text },
});

export const CHECK = object<CheckTold>({
  found: words<Checked['found']>({ nothing: true, number: true, paper: true }),
  lookedBy: orNull(words<'text' | 'pdf' | 'other-file'>({ text: true, pdf: true, 'other-file': true })),
  ...{ number: orNull(NUMBER), paper: orNull(PAPER), sealed: orNull(SEALED) },
  verdict: orNull(
    words<SealVerdict>({ genuine: true, 'genuine-elsewhere': true, forged: true, 'unknown-key': true }),
  ),
});

const NOTHING_YET = { lookedBy: null, number: null, verdict: null, paper: null, sealed: null } as const;

export function checkTold(checked: Checked): CheckTold {
  switch (checked.found) {
    case 'nothing':
      return { ...NOTHING_YET, found: 'nothing', lookedBy: checked.by };
    case 'number': {
      const { number, state, reason } = checked;
      return { ...NOTHING_YET, found: 'number', number: { number, state, reason } };
    }
    case 'paper': {
      const { verdict, paper, sealed } = checked;
      const of = { paper: paper ? paperTold(paper) : null, sealed: sealed ?? null };
      return { ...NOTHING_YET, found: 'paper', verdict, ...of };
    }
  }
}

const paperTold = ({ standing, ...paper }: CheckedPaper): CheckedTold => ({
  ...paper,
  standing: standing.is,
  because: standing.is === 'annulled' ? standing.reason : standing.is === 'replaced' ? standing.by : null,
});
