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

/** The side of an edge a ratio lies on: below nothing where it is less. */
type Beside = (of: number, per: number) => number;

/** Rounding of the products and of their difference together stays below this part of them. */
const CERTAIN = 1e-15;

/** Compares by multiplying across in machine numbers; where those are too near each other to tell, in whole ones. */
function beside(edge: Exact, { ofBy, perBy }: Factors): Beside | undefined {
  const [a, b] = [Number(edge.d) * ofBy, Number(edge.top) * perBy];
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return undefined;
  return (of, per) => {
    const [left, right] = [of * a, per * b];
    const apart = left - right;
    if (Math.abs(apart) > CERTAIN * (Math.abs(left) + Math.abs(right))) return apart;
    return signOf(BigInt(of) * BigInt(a) - BigInt(per) * BigInt(b));
  };
}

const signOf = (value: bigint): number => (value === 0n ? 0 : value < 0n ? -1 : 1);

interface Row {
  readonly credit: Exact;
  readonly over: Beside | undefined;
  readonly from: Beside | undefined;
  readonly upTo: Beside | undefined;
  readonly below: Beside | undefined;
}

/** Compiles a table for the factors of an indicator; undefined where an edge is beyond what machines hold. */
export function tableLook(bands: readonly Band[], factors: Factors): Look | undefined {
  const edges = bands.flatMap(({ over, from, upTo, below }) =>
    [over, from, upTo, below].filter((edge) => edge !== undefined),
  );
  if (!edges.every((edge) => beside(edge, factors))) return undefined;
  const side = (edge: Exact | undefined): Beside | undefined => edge && beside(edge, factors);
  const rows = bands.map((band) => ({
    credit: band.credit,
    over: side(band.over),
    from: side(band.from),
    upTo: side(band.upTo),
    below: side(band.below),
  }));
  const { least } = rangeOf({ kind: 'bands', bands });
  const find = areApart(bands) ? first : only;
  return (of, per) => {
    const credit = find(rows, of, per);
    return credit && of < 0 && credit.compare(least) > 0 ? undefined : credit;
  };
}

/** True where no ratio lies in two rows: then the first that holds it is the only one. */
const areApart = (bands: readonly Band[]): boolean =>
  samplesOf({ kind: 'bands', bands }, {}).every(
    (ratio) => bands.filter((band) => holdsExactly(band, ratio)).length <= 1,
  );

function first(rows: readonly Row[], of: number, per: number): Exact | undefined {
  for (const row of rows) if (holds(row, of, per)) return row.credit;
  return undefined;
}

/** The credit of the rows that hold a ratio; undefined where none does, or two differ. */
function only(rows: readonly Row[], of: number, per: number): Exact | undefined {
  let found: Exact | undefined;
  for (const row of rows) {
    if (found === row.credit || !holds(row, of, per)) continue;
    if (found && !found.equals(row.credit)) return undefined;
    found = row.credit;
  }
  return found;
}

function holds({ over, from, upTo, below }: Row, of: number, per: number): boolean {
  if (over && over(of, per) <= 0) return false;
  if (from && from(of, per) < 0) return false;
  if (upTo && upTo(of, per) > 0) return false;
  return !(below && below(of, per) >= 0);
}
