import type { Exact } from '../decimal';
import { isHeld } from '../divisor';
import { areApart } from './band';
import type { Band } from './band';

/** A ratio of whole numbers: `of` × `ofBy` over `per` × `perBy`, of which the two factors are the indicator's own. */
export interface Factors {
  readonly ofBy: number;
  readonly perBy: number;
}

/**
 * The only band that holds a ratio of whole numbers that machines hold exactly, the lower one above nothing: where two rows
 * of a misprinted table claim it with different credits, none does.
 */
export type Look = (of: number, per: number) => Band | undefined;

/** By more than this part of it a quotient of machine numbers is never off, nor an edge. */
const CERTAIN = 1e-14;

/** An edge of a row, made ready: the ratio is beside it as `of` × `a` is beside `per` × `b`. */
interface Edge {
  readonly a: number;
  readonly b: number;
  /** A quotient `of` ÷ `per` below the first lies below the edge for certain, one above the second above it. */
  readonly low: number;
  readonly high: number;
  /** 1 where the row lies above the edge, -1 where it lies below. */
  readonly row: 1 | -1;
  /** The edge itself is in the row. */
  readonly closed: boolean;
}

interface Row {
  readonly band: Band;
  readonly edges: readonly Edge[];
  /** A quotient above the first and below the second lies in the row for certain. */
  readonly above: number;
  readonly below: number;
}

/** Compiles a table for the factors of an indicator; undefined where an edge is beyond what machines hold. */
export function tableLook(bands: readonly Band[], factors: Factors): Look | undefined {
  const rows = bands.map((band) => rowOf(band, edgesOf(band, factors)));
  if (!rows.every(({ edges }) => edges.every(({ a, b }) => isHeld(a) && isHeld(b)))) return undefined;
  return areApart(bands)
    ? (of, per) => certain(rows, of / per) ?? first(rows, of, per)
    : (of, per) => only(rows, of, per);
}

const rowOf = (band: Band, edges: readonly Edge[]): Row => ({
  band,
  edges,
  above: Math.max(...edges.map(({ row, high }) => (row === 1 ? high : -Infinity))),
  below: Math.min(...edges.map(({ row, low }) => (row === -1 ? low : Infinity))),
});

function certain(rows: readonly Row[], ratio: number): Band | undefined {
  for (const row of rows) if (ratio > row.above && ratio < row.below) return row.band;
  return undefined;
}

function edgesOf({ over, from, upTo, below }: Band, factors: Factors): Edge[] {
  const edge = (at: Exact | undefined, row: 1 | -1, closed: boolean): Edge[] =>
    at ? [edgeAt(at, factors, row, closed)] : [];
  return [
    ...edge(over, 1, false),
    ...edge(from, 1, true),
    ...edge(upTo, -1, true),
    ...edge(below, -1, false),
  ];
}

function edgeAt({ top, d }: Exact, { ofBy, perBy }: Factors, row: 1 | -1, closed: boolean): Edge {
  const [a, b] = [Number(d) * ofBy, Number(top) * perBy];
  const [at, doubt] = [b / a, Math.abs(b / a) * CERTAIN];
  return { a, b, low: at - doubt, high: at + doubt, row, closed };
}

function first(rows: readonly Row[], of: number, per: number): Band | undefined {
  const ratio = of / per;
  for (const row of rows) if (holds(row.edges, ratio, of, per)) return row.band;
  return undefined;
}

function only(rows: readonly Row[], of: number, per: number): Band | undefined {
  const ratio = of / per;
  let found: Band | undefined;
  for (const { band, edges } of rows) {
    if (found?.credit.equals(band.credit) || !holds(edges, ratio, of, per)) continue;
    if (found) return undefined;
    found = band;
  }
  return found;
}

function holds(edges: Row['edges'], ratio: number, of: number, per: number): boolean {
  for (const edge of edges) {
    const side = (ratio < edge.low ? -1 : ratio > edge.high ? 1 : beside(edge, of, per)) * edge.row;
    if (edge.closed ? side < 0 : side <= 0) return false;
  }
  return true;
}

/** Near an edge it is compared by multiplying across, where machines do not hold that in whole numbers of any length. */
function beside({ a, b }: Edge, of: number, per: number): number {
  const [above, below] = [of * a, per * b];
  if (isHeld(above) && isHeld(below)) return signOf(above - below);
  return signOf(BigInt(of) * BigInt(a) - BigInt(per) * BigInt(b));
}

const signOf = (value: bigint | number): number => (value > 0 ? 1 : value < 0 ? -1 : 0);
