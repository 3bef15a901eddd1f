import type { Range } from './range';
import type { Region } from './region';
import type { Split } from './rows';
import type { Row } from './year';

/** A row or a split with the unreported amounts in it. */
export interface Tied {
  readonly number: number;
  readonly keys: readonly string[];
  readonly row: Row | undefined;
  readonly split: Split | undefined;
}

/** Of each unreported amount the rows and splits that it stands in. */
export type Ties = ReadonlyMap<string, readonly Tied[]>;

/**
 * What was worked out of worlds so far. It stands in them: a WeakMap beside them would hold all of it until the whole memory is
 * looked through, which of a thousand statements takes a quarter of the time.
 */
export interface Found {
  /** By what was asked. */
  readonly ranges: Map<string, Range | undefined>;
  /** By the rules that bound them. */
  readonly regions: Map<string, readonly Region[]>;
  /** Looked for by the first who asks what hangs together. */
  ties: Ties | undefined;
}

export const nothingFound = (): Found => ({ ranges: new Map(), regions: new Map(), ties: undefined });
