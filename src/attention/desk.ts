import type { AttentionId } from '../domain/attention/rule';
import type { SignalFacts } from '../domain/attention/signals';
import type { Unit } from '../units/unit';
import type { DeskPlace } from './hits.store';

export type { DeskPlace } from './hits.store';

/** Until when a reason was put off, by whom and why. */
export interface PutOff {
  /** ISO date. */
  readonly until: string;
  readonly reason: string;
  readonly actor: string;
  /** ISO time. */
  readonly at: string;
}

/** A reason to look at a unit, with the figures it rests on where assessments give it. */
export interface Reason {
  readonly rule: AttentionId;
  /** ISO date. */
  readonly since: string;
  readonly count: number;
  /** The book year it is of; 0 for none. */
  readonly year: number;
  readonly facts: SignalFacts | null;
  readonly putOff: PutOff | null;
}

/** A unit that needs attention, its heaviest reason first. */
export interface DeskUnit {
  readonly unit: Unit;
  readonly reasons: readonly Reason[];
  /** Its newest assessment, to which reasons lead. */
  readonly assessmentId: string | null;
}

/** What needs attention in an area. */
export interface Desk {
  readonly counts: ReadonlyMap<AttentionId, number>;
  readonly units: readonly DeskUnit[];
  /** Of the whole list. */
  readonly count: number;
  /** How many reasons are put off. */
  readonly snoozed: number;
  /** Units whose assessments are still being looked through. */
  readonly left: number;
  /** The place after which there are more; null where there are none. */
  readonly next: DeskPlace | null;
}
