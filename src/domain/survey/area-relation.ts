import { SMALLEST_GROUP } from './instrument';
import { regress, type Regression } from './regression';
import { spearman, type Correlation } from './statistics';

/** A unit with the index that its members give it, and its ratios; a ratio that is not known is null. */
export interface UnitPoint {
  readonly index: number;
  /** In the order in which they are asked for. */
  readonly ratios: readonly (number | null)[];
}

/** How the index of units goes together with their ratios. It shows no cause. */
export interface AreaRelation {
  /** Units of which the index and every ratio are known. */
  readonly n: number;
  /** Units that are left out, because one of them is not known. */
  readonly left: number;
  /** Spearman's rho of the index with each ratio by itself; null where one of them does not vary. */
  readonly ranks: readonly (Correlation | null)[];
  /** The index explained by all of the ratios together; null where they repeat each other or do not vary. */
  readonly found: Regression | null;
}

/** So many units are asked for at least. */
export const FEWEST_UNITS = SMALLEST_GROUP;

/** @returns undefined for fewer units than {@link FEWEST_UNITS} of which everything is known, or for no ratio */
export function areaRelation(points: readonly UnitPoint[]): AreaRelation | undefined {
  const known = points.flatMap(({ index, ratios }) => {
    const all = ratios.filter((each) => each !== null);
    return all.length === ratios.length ? [{ index, ratios: all }] : [];
  });
  const width = known[0]?.ratios.length ?? 0;
  if (known.length < FEWEST_UNITS || width === 0) return undefined;
  const indices = known.map(({ index }) => index);
  return {
    n: known.length,
    left: points.length - known.length,
    ranks: Array.from(
      { length: width },
      (_, at) =>
        spearman(
          indices,
          known.map(({ ratios }) => ratios[at] ?? NaN),
        ) ?? null,
    ),
    found:
      regress(
        known.map(({ ratios }) => ratios),
        indices,
      ) ?? null,
  };
}
