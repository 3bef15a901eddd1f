/** A note of the examiner, or that a ratio was gone through, or no longer is. */
export type WorkingKind = 'note' | 'reviewed' | 'reopened';

/** One thing that was written on the working paper of a ratio. */
export interface WorkingEntry {
  /** The indicator's number in the law. */
  readonly indicator: string;
  readonly kind: WorkingKind;
  readonly text: string;
  /** What stood when it was written. */
  readonly assessmentId: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** The question under which files of a whole ratio stand: none of the law. */
export const WHOLE_RATIO = -1;

/** How far the working paper of a ratio is. */
export interface WorkingState {
  readonly notes: readonly WorkingEntry[];
  /** The last review, where it was not taken back. */
  readonly reviewed?: WorkingEntry;
  /** It was reviewed, and the year was assessed anew since. */
  readonly stale: boolean;
}

/** What was written to one ratio, the oldest first. @param assessmentId what stands now */
export function workingState(
  entries: readonly WorkingEntry[],
  indicator: string,
  assessmentId: string,
): WorkingState {
  const own = entries.filter((each) => each.indicator === indicator);
  const last = own.filter(({ kind }) => kind !== 'note').at(-1);
  const reviewed = last?.kind === 'reviewed' ? last : undefined;
  return {
    notes: own.filter(({ kind }) => kind === 'note'),
    ...(reviewed ? { reviewed } : {}),
    stale: reviewed !== undefined && reviewed.assessmentId !== assessmentId,
  };
}

/** What an examiner sends with the working paper of a ratio. */
export interface SentPaper {
  readonly indicator: string;
  readonly assessmentId: string;
  /** Empty for none. */
  readonly note: string;
  readonly reviewed: boolean;
}

/** What is new in what somebody sends: the same sent twice, by two taps or over a line that broke, is nothing new. */
export function newOnPaper(entries: readonly WorkingEntry[], sent: SentPaper, by: string): WorkingKind[] {
  const { notes, reviewed, stale } = workingState(entries, sent.indicator, sent.assessmentId);
  const last = notes.at(-1);
  const again = last?.text === sent.note && last.by === by && last.assessmentId === sent.assessmentId;
  const stands = reviewed !== undefined && !stale;
  return [
    ...(sent.note === '' || again ? [] : (['note'] as const)),
    ...(sent.reviewed === stands ? [] : ([sent.reviewed ? 'reviewed' : 'reopened'] as const)),
  ];
}
