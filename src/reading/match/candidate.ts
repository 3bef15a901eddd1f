import type { Line } from '../../domain/statement/chart';
import type { Side } from '../tables/headers';
import type { Reason } from '../layout';
import type { Fit } from '../place/zones';
import type { Zone } from '../../domain/statement/chart';

/** A line that a row may mean, how surely (0–1) and by what. */
export interface Candidate {
  readonly line: Line;
  readonly confidence: number;
  readonly reason: Reason;
  /** How well the place of the row suits the line. */
  readonly fit: Fit;
}

/** What is known of a row before it is matched. */
export interface Asked {
  readonly label: string;
  /** The account code beside it. */
  readonly number?: string | undefined;
  readonly zone: Zone | undefined;
  /** It adds up others: it is no single line. */
  readonly isSum?: boolean;
  /** The side on which its amounts stand, in a pair of columns. */
  readonly side?: Side | undefined;
}

/** From here on a match is taken; below it a person is asked. Calibrated on the made-up layouts of the tests. */
export const TAKEN = 0.9;
/** A label of the chart, in its place. */
export const EXACT = 0.98;
/** What is proposed, and never taken. */
export const ASKED = 0.85;
/** What a mended slip of spelling takes off. */
export const SLIP = 0.03;
/** What is taken off where the place of the row and that of the line do not agree. */
export const PENALTY: Readonly<Record<Fit, readonly [exact: number, words: number]>> = {
  same: [0, 0],
  near: [0.075, 0.04],
  open: [0.05, 0.07],
  far: [0.3, 0.35],
  apart: [0.3, 0.4],
};
