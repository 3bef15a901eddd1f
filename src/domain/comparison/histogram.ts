import { exact, ZERO } from '../decimal';
import type { Exact } from '../decimal';

/** How many values lie from one edge on and below the next; an end that is open has no edge. */
export interface Bin {
  readonly from?: Exact;
  readonly below?: Exact;
  readonly count: number;
}

/** Round widths, so that every edge is a number people say. */
const STEPS = ['1', '2', '2.5', '5', '10'].map((step) => exact(step));
const TEN = exact(10);

/**
 * Counts values into steps of equal width. Values ranked under 5 or over 95 percent never widen the picture: they
 * fall into an open end, so that neither the least nor the greatest value can be read from it.
 *
 * @param about how many steps to aim for
 * @returns the counts, which add up to the number of values; empty where there are none
 */
export function histogram(values: readonly Exact[], about = 10): Bin[] {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const outside = Math.floor(sorted.length / 20);
  const [low, high] = [sorted[outside], sorted[sorted.length - 1 - outside]];
  if (!low || !high) return [];
  const step = roundStep(high.sub(low), about);
  const first = low.div(step).floor().mul(step);
  const count = Number(high.sub(first).div(step).floor().n) + 1;
  const edges = Array.from({ length: count + 1 }, (_, at) => first.add(step.mul(at)));
  return countInto(sorted, edges);
}

function countInto(sorted: readonly Exact[], edges: readonly Exact[]): Bin[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  let at = 0;
  for (const value of sorted) {
    for (let edge = edges[at]; edge && value.compare(edge) >= 0; edge = edges[at]) at += 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const bins = counts.map((count, place) => binOf(edges[place - 1], edges[place], count));
  return bins.filter((bin) => bin.count > 0 || (bin.from !== undefined && bin.below !== undefined));
}

function binOf(from: Exact | undefined, below: Exact | undefined, count: number): Bin {
  return { count, ...(from ? { from } : {}), ...(below ? { below } : {}) };
}

function roundStep(width: Exact, about: number): Exact {
  if (width.compare(ZERO) <= 0) return exact(1);
  const least = width.div(about);
  let power = exact(1);
  while (power.compare(least) > 0) power = power.div(TEN);
  while (power.mul(TEN).compare(least) < 0) power = power.mul(TEN);
  return STEPS.map((step) => step.mul(power)).find((step) => step.compare(least) >= 0) ?? power.mul(TEN);
}
