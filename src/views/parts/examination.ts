import type { PeriodResult } from '../../domain/assessment/result';
import type { ConcernMove, ConcernOrigin, ConcernState } from '../../domain/filing/concerns';
import type { ChosenVariant } from '../../domain/filing/variants';
import {
  CONCERN_STATES,
  MOVE_WORDS,
  concernName,
  concernTopic,
  concernsCounted,
  writtenBy,
} from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** A concern, as far as a report tells it. */
export interface SaidConcern {
  readonly year: number;
  readonly number: number;
  readonly origin: ConcernOrigin;
  readonly about: string;
  readonly aspect: string;
  readonly text: string;
  readonly risk: string;
  readonly recommendation: string;
  readonly who: string;
  /** ISO date; empty for none. */
  readonly until: string;
  readonly state: ConcernState;
  readonly actor: string;
  /** ISO time. */
  readonly at: string;
  readonly moves: readonly SaidToConcern[];
}

interface SaidToConcern {
  readonly move: ConcernMove;
  readonly text: string;
  readonly proof: string;
  readonly actor: string;
  readonly at: string;
}

/** What examiners found and decided in a unit's year. */
export interface SaidExamination {
  /** Of the year, and those of earlier years that were not settled. */
  readonly concerns: readonly SaidConcern[];
  readonly chosen: readonly ChosenVariant[];
}

/** One concern with all that was said to it, as finished strings. */
export interface ConcernRow {
  readonly number: string;
  readonly topic: string;
  readonly state: string;
  readonly settled: boolean;
  readonly text: string;
  /** Aspect, risk, recommendation, who, until when and by whom: those that were said. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** "Dijawab Rani, 3 Mei 2026", and what was said. */
  readonly said: readonly { readonly by: string; readonly text: string; readonly proof: string }[];
}

export interface ConcernsPart {
  readonly rows: readonly ConcernRow[];
  readonly counts: string;
}

/** What examiners found, the oldest first. */
export function concernsPart(concerns: readonly SaidConcern[]): ConcernsPart {
  const settled = concerns.filter(({ state }) => state === 'settled').length;
  return {
    rows: concerns.map(concernRow),
    counts: concerns.length === 0 ? '' : concernsCounted(concerns.length, settled),
  };
}

function concernRow(concern: SaidConcern): ConcernRow {
  const { origin, about, aspect, text, risk, recommendation, who, until, state, actor, at, moves } = concern;
  const facts: [string, string][] = [
    ['Aspek', aspect],
    ['Risiko', risk],
    ['Saran', recommendation],
    ['Yang memperbaiki', who],
    ['Sampai', until === '' ? '' : date(until)],
    ['Ditulis', writtenBy(actor, at.slice(0, 10))],
  ];
  return {
    number: concernName(concern),
    topic: concernTopic(origin, about),
    state: CONCERN_STATES[state],
    settled: state === 'settled',
    text,
    facts: facts.flatMap(([label, value]) => (value === '' ? [] : { label, value })),
    said: moves.map((each) => ({
      by: `${MOVE_WORDS[each.move].done} ${writtenBy(each.actor, each.at.slice(0, 10))}`,
      text: each.text,
      proof: each.proof,
    })),
  };
}

/** A reading that an examiner chose, and why. */
export interface ChosenReadingRow {
  readonly about: string;
  readonly label: string;
  readonly reason: string;
  readonly by: string;
}

/** The readings that examiners chose, as far as this result is read by them. */
export function chosenReadings(
  ruleSetId: string,
  { readings }: PeriodResult,
  chosen: readonly ChosenVariant[],
): ChosenReadingRow[] {
  const taken = new Set(readings.map((each) => each.chosen));
  return chosen
    .filter((each) => each.ruleSetId === ruleSetId && each.readings.every((id) => taken.has(id)))
    .map(({ about, label, reason, by, on }) => ({ about, label, reason, by: writtenBy(by, on) }));
}
