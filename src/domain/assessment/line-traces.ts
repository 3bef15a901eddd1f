import { ZERO } from '../decimal';
import type { Exact } from '../decimal';
import type { Line } from '../statement/chart';
import type { Figure } from '../statement/statement';
import type { Gap, Proof, Trace } from './trace';
import { NO_PARTS } from './trace';

/** A figure as it was reported. */
export const reported = (code: string, { amount, origin }: Figure): Trace => ({
  node: 'reported',
  code,
  value: amount,
  origin,
  parts: NO_PARTS,
});

/** What a form without this row has of it stands in another line of the same section. */
export const elsewhere = (code: string): Trace => ({ node: 'nil', code, value: ZERO, parts: NO_PARTS });

/** What a total leaves for a line. */
export const difference = (line: Line, value: Exact, provedBy: Proof): Trace => ({
  node: 'difference',
  code: line.code,
  value,
  provedBy,
  parts: [],
});

/** The gap of lines that are negative and cannot be. */
export const negative = (...lines: string[]): Gap => ({ code: 'line-negative', lines });

/** A line that comes to nothing for this reason. */
export const blocked = (code: string, gap: Gap): Trace => ({ node: 'missing', code, gap, parts: [] });

/** A line that nobody reported. */
export function missing(code: string): Trace {
  return { node: 'missing', code, gap: { code: 'line-missing', lines: [code] }, parts: [] };
}
