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
