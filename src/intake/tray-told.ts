import type { Candidate, Registered } from '../domain/matching/evidence';
import type { Unit } from '../units/unit';
import type { Beside, KinUnit, NamedCandidate, TrayEntry } from './tray';
import type { EntryRow } from './tray.store';

/** Candidates with what is known of their units now; one that is not within reach is left out. */
export function named(
  candidates: readonly Candidate[],
  units: ReadonlyMap<string, Registered>,
): NamedCandidate[] {
  return candidates.flatMap((each) => {
    const unit = units.get(each.unitId);
    if (!unit) return [];
    const { name, legalEntity, seat, kind } = unit;
    return [{ ...each, name, legalEntity, seat, kind }];
  });
}

/** What was said beside a file. */
export const besideIn = ({ kind, name, year, frame, ruleSetId }: EntryRow): Beside => ({
  ...(kind === null ? {} : { kind }),
  ...(name === null ? {} : { name }),
  ...(year === null ? {} : { year }),
  ...(frame === null ? {} : { frame }),
  ...(ruleSetId === null ? {} : { ruleSetId }),
});

/** A unit that is asked about, as it is told. */
export const kinUnit = ({ id, kind, name }: Unit): KinUnit => ({ unit: id, kind, name });

/** A row of the tray as it is told. */
export function toldEntry(
  row: EntryRow,
  candidates: readonly NamedCandidate[],
  kin: readonly Unit[] = [],
): TrayEntry {
  const { id, uploadId, filename, source, size, owner, receivedAt, state, question } = row;
  const { kind, name, year, ruleSetId, unitId, unitName = null, said, bookYear, assessmentId } = row;
  const { again, againAt, reason, faults, changedYears } = row;
  return {
    ...{ id, uploadId, filename, source, size, owner, receivedAt, state, question },
    ...{ kind, name, year, ruleSetId, unitId, unitName, said, bookYear, assessmentId },
    ...{ again, againAt, reason, candidates },
    faults: faults ?? [],
    changedYears: changedYears ?? [],
    duration: durationOf(row),
    kin: kin.map(kinUnit),
  };
}

function durationOf({ startedAt, endedAt }: EntryRow): number | null {
  if (startedAt === null || endedAt === null) return null;
  const took = Date.parse(endedAt) - Date.parse(startedAt);
  return took >= 0 ? took : null;
}
