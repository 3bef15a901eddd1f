import type { ConcernMove, ConcernOrigin, ConcernState } from '../domain/filing/concerns';
import type { Part } from '../domain/filing/stages';

/** What somebody says when a concern is raised. Everything but the text may be empty. */
export interface RaisedConcern {
  readonly origin: ConcernOrigin;
  readonly about: string;
  readonly aspect: string;
  readonly text: string;
  readonly risk: string;
  readonly recommendation: string;
  readonly who: string;
  /** ISO date; empty for none. */
  readonly until: string;
}

/** Beside a text of which no more is said. */
export const NO_MORE_SAID = {
  about: '',
  aspect: '',
  risk: '',
  recommendation: '',
  who: '',
  until: '',
} as const satisfies Partial<RaisedConcern>;

/** What somebody says, under the id that the form was handed: sent twice it is one concern. */
export interface SentConcern extends RaisedConcern {
  readonly id?: string | undefined;
}

/** Who did something, as whom, and when. */
export interface Signed {
  readonly part: Part;
  readonly actor: string;
  /** ISO time. */
  readonly at: string;
}

/** A reply, or what the examiner says to it. */
export interface ConcernStep extends Signed {
  readonly number: number;
  readonly move: ConcernMove;
  readonly toState: ConcernState;
  readonly text: string;
  readonly proof: string;
}

export interface ConcernHead extends RaisedConcern, Signed {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  /** From 1 in its year. */
  readonly number: number;
  readonly state: ConcernState;
}

/** A concern with everything that was said to it, in order. */
export interface Concern extends ConcernHead {
  readonly moves: readonly ConcernStep[];
}

/** A concern in a list over units. */
export interface ListedConcern extends ConcernHead {
  readonly unitName: string;
}
