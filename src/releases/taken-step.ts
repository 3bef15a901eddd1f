import { PARTS, STAGES, STEPS } from '../domain/filing/stages';
import { isOneOf, namesOf } from '../domain/records';
import type { ReleaseRow } from '../domain/release/sets';
import type { FilingStep } from '../filings/filing';
import { refused } from './archive';

/** A step as it is taken over: who took it and when stays in its words, since whoever takes it over takes it here. */
export type TakenStep = Omit<FilingStep, 'number' | 'actor' | 'at' | 'fromStage'>;

/**
 * A step of a filing of elsewhere.
 *
 * @param statementHere the id here of a revision of the release, if it was taken in
 * @throws Refusal `release-refused` for what is no step
 */
export function takenStep(
  row: ReleaseRow<'filing_steps'>,
  fingerprint: string,
  statementHere: (id: string) => string | null,
): TakenStep {
  const { step, to_stage: toStage, part, at, reason, statement_id: statement } = row;
  if (!isOneOf(namesOf(STEPS), step) || !isOneOf(STAGES, toStage) || !isOneOf(PARTS, part))
    throw refused('release-damaged', 'filing_steps.jsonl');
  const told = `dari rilis data ${fingerprint.slice(0, 12)}, langkah asli ${String(at).slice(0, 10)}`;
  return {
    step,
    toStage,
    part,
    reason: reason === null || reason === '' ? told : `${reason} (${told})`,
    statementId: statement === null ? null : statementHere(String(statement)),
    assessmentId: null,
  };
}
