import { completeRows, type Response } from './answers';
import { SMALLEST_GROUP, type Instrument } from './instrument';
import { regress, type Regression } from './regression';
import { spearman, sumOfRow } from './statistics';

/** How two dimensions go together: Spearman's rho with ties, of those who answered everything. */
export interface Relation {
  readonly one: string;
  readonly other: string;
  readonly n: number;
  readonly rho: number;
  readonly t: number;
  readonly p: number;
}

/** One dimension explained by all others. It shows what goes together, never what causes what. */
export interface Explained {
  readonly dimension: string;
  readonly by: readonly string[];
  readonly found: Regression;
}

/** What each member says of each dimension: the sum of its items; empty for fewer than the smallest group. */
function dimensionsOf({ items }: Instrument, responses: readonly Response[]): Map<string, number[]> {
  const rows = completeRows(responses, items.length);
  const names = [...new Set(items.map(({ dimension }) => dimension))];
  if (rows.length < SMALLEST_GROUP) return new Map();
  return new Map(
    names.map((name) => [
      name,
      rows.map((row) => sumOfRow(row.filter((_, at) => items[at]?.dimension === name))),
    ]),
  );
}

/** Every pair of dimensions that vary, the closest first. */
export function relationsOf(instrument: Instrument, responses: readonly Response[]): Relation[] {
  const dimensions = [...dimensionsOf(instrument, responses)];
  const pairs = dimensions.flatMap(([one, x], at) =>
    dimensions.slice(at + 1).flatMap(([other, y]): Relation[] => {
      const found = spearman(x, y);
      return found ? [{ one, other, n: found.n, rho: found.r, t: found.t, p: found.p }] : [];
    }),
  );
  return pairs.sort((a, b) => Math.abs(b.rho) - Math.abs(a.rho));
}

/** @returns undefined where the dimension is not known, or the answers do not tell the others apart */
export function explainedBy(
  instrument: Instrument,
  responses: readonly Response[],
  dimension: string,
): Explained | undefined {
  const dimensions = dimensionsOf(instrument, responses);
  const y = dimensions.get(dimension);
  const by = [...dimensions.keys()].filter((each) => each !== dimension);
  const columns = by.map((each) => dimensions.get(each) ?? []);
  const found =
    y &&
    regress(
      y.map((_, at) => columns.map((column) => column[at] ?? NaN)),
      y,
    );
  return found && { dimension, by, found };
}
