import { closuresOf } from './closures';
import type { Closure } from './closures';
import { impliedIn } from './implied';
import type { Implied } from './implied';
import type { Row } from './row';
import { treesOf } from './trees';

/** What the amounts of a table tell of its rows, by their places. */
export interface SumsTold {
  /** Rows that are the sum of the rows below them, deeper by code or indent. */
  readonly wholes: ReadonlySet<number>;
  readonly implied: Implied;
  /** By the place of a row what adds it up: a group above it before a total below. */
  readonly closures: ReadonlyMap<number, Closure>;
  /** The totals that add up rows above them. */
  readonly totals: ReadonlySet<number>;
}

/** Looks for everything in a table that adds up other rows. */
export function sumsTold(rows: readonly Row[]): SumsTold {
  const { wholes, closures: deeper } = treesOf(rows);
  const implied = impliedIn(rows, deeper);
  const above = new Map([...implied.closures, ...deeper]);
  const below = closuresOf(rows, above, implied.totals);
  const closures = new Map([...below, ...above]);
  return { wholes, implied, closures, totals: new Set([...below.values()].map(({ total }) => total)) };
}
