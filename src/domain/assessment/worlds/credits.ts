import { HUNDRED, ONE, ZERO, exact, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import { creditFor, rangeOf } from '../../rules/scale';
import type { Scale } from '../../rules/scale';
import type { End, Range } from './range';

/** Every credit that a ratio within a range can earn; `open` where one of them leaves a gap and earns none. */
export interface Credits {
  readonly credits: readonly Exact[];
  readonly open: boolean;
}

/**
 * The credits of all ratios of a range.
 *
 * A table changes its credit only at its edges, and a line has its extremes at ends: so the ends, the edges between
 * them and one ratio of each stretch between two of these are all that has to be asked.
 */
export function creditsIn(scale: Scale, range: Range): Credits {
  const worst = rangeOf(scale).least;
  const earned = samplesOf(scale, range).map((ratio) => {
    const credit = creditFor(scale, ratio);
    // Below nothing no ratio earns more than the lowest row.
    return credit && signOf(ratio) < 0 && credit.compare(worst) > 0 ? undefined : credit;
  });
  const credits = earned.filter((each) => each !== undefined);
  return { credits, open: credits.length < earned.length };
}

/** Ratios that stand for all of a range. */
function samplesOf(scale: Scale, range: Range): Exact[] {
  const inside = edgesOf(scale).filter((edge) => isInside(edge, range));
  const [from, to] = [lowerStop(range, inside), upperStop(range, inside)];
  if (from.equals(to)) return [from];
  const stops = [from, ...inside, to];
  const between = stops.slice(1).map((stop, at) => stop.add(stops[at] ?? stop).div(TWO));
  return [...endOf(scale, range.least, from), ...inside, ...between, ...endOf(scale, range.most, to)];
}

const TWO = exact(2);

const isInside = (edge: Exact, { least, most }: Range): boolean =>
  (!least || edge.compare(least.value) > 0) && (!most || edge.compare(most.value) < 0);

/** The least ratio, or one below every edge that counts. */
const lowerStop = ({ least, most }: Range, inside: readonly Exact[]): Exact =>
  least?.value ?? (inside[0] ?? most?.value ?? ONE).sub(ONE);

/** The greatest ratio, or one above every edge that counts. */
const upperStop = ({ least, most }: Range, inside: readonly Exact[]): Exact =>
  most?.value ?? (inside[inside.length - 1] ?? least?.value ?? ONE).add(ONE);

/** An end that is only come near counts on a line, which has a credit near it; a table asks only what is reached. */
function endOf(scale: Scale, end: End | undefined, at: Exact): Exact[] {
  return end && !end.attained && scale.kind === 'bands' ? [] : [at];
}

const known = new WeakMap<Scale, readonly Exact[]>();

/** Where a scale changes, in order, and where a ratio changes its sign. */
function edgesOf(scale: Scale): readonly Exact[] {
  const done = known.get(scale);
  if (done) return done;
  const edges = [...rawEdges(scale), ZERO].sort((a, b) => a.compare(b));
  const once = edges.filter((edge, at) => at === 0 || !edge.equals(edges[at - 1] ?? edge));
  known.set(scale, once);
  return once;
}

function rawEdges(scale: Scale): Exact[] {
  if (scale.kind === 'linear' && signOf(scale.slope) !== 0) {
    return [ZERO, HUNDRED].map((credit) => credit.sub(scale.intercept).div(scale.slope));
  }
  if (scale.kind !== 'bands') return [];
  return scale.bands.flatMap(({ over, from, upTo, below }) =>
    [over, from, upTo, below].filter((edge) => edge !== undefined),
  );
}
