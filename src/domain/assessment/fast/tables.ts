import type { Exact } from '../../decimal';
import { holds as holdsExactly, rangeOf } from '../../rules/scale';
import type { Band } from '../../rules/scale';
import { samplesOf } from '../worlds/credits';

/** A ratio of whole numbers: `of` × `ofBy` over `per` × `perBy`, of which the two factors are the indicator's own. */
export interface Factors {
  readonly ofBy: number;
  readonly perBy: number;
}

/** The credit of a ratio of whole numbers, the lower one above nothing; undefined where it has to be looked at exactly. */
export type Look = (of: number, per: number) => Exact | undefined;

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
  readonly credit: Exact;
  readonly edges: readonly Edge[];
}

/** Compiles a table for the factors of an indicator; undefined where an edge is beyond what machines hold. */
export function tableLook(bands: readonly Band[], factors: Factors): Look | undefined {
  const rows = bands.map((band): Row => ({ credit: band.credit, edges: edgesOf(band, factors) }));
  const isHeld = ({ a, b }: Edge): boolean => Number.isSafeInteger(a) && Number.isSafeInteger(b);
  if (!rows.every(({ edges }) => edges.every(isHeld))) return undefined;
  const { least } = rangeOf({ kind: 'bands', bands });
  const find = areApart(bands) ? first : only;
  return (of, per) => {
    const credit = find(rows, of, per);
    return credit && of < 0 && credit.compare(least) > 0 ? undefined : credit;
  };
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

/** True where no ratio lies in two rows: then the first that holds it is the only one. */
const areApart = (bands: readonly Band[]): boolean =>
  samplesOf({ kind: 'bands', bands }, {}).every(
    (ratio) => bands.filter((band) => holdsExactly(band, ratio)).length <= 1,
  );

function first(rows: readonly Row[], of: number, per: number): Exact | undefined {
  const ratio = of / per;
  for (const row of rows) if (holds(row, ratio, of, per)) return row.credit;
  return undefined;
}

/** The credit of the rows that hold a ratio; undefined where none does, or two differ. */
function only(rows: readonly Row[], of: number, per: number): Exact | undefined {
  const ratio = of / per;
  let found: Exact | undefined;
  for (const row of rows) {
    if (found === row.credit || !holds(row, ratio, of, per)) continue;
    if (found && !found.equals(row.credit)) return undefined;
    found = row.credit;
  }
  return found;
}

function holds({ edges }: Row, ratio: number, of: number, per: number): boolean {
  for (const edge of edges) {
    const side = (ratio < edge.low ? -1 : ratio > edge.high ? 1 : beside(edge, of, per)) * edge.row;
    if (edge.closed ? side < 0 : side <= 0) return false;
  }
  return true;
}

/** Near an edge it is compared by multiplying across, in whole numbers of any length. */
const beside = ({ a, b }: Edge, of: number, per: number): number =>
  signOf(BigInt(of) * BigInt(a) - BigInt(per) * BigInt(b));

const signOf = (value: bigint): number => (value === 0n ? 0 : value < 0n ? -1 : 1);
