import { ASKED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';

/**
 * While the kind of a unit is open, only those rows are taken that are the same line whichever kind it is: stock is a line
 * of its own for one that trades and one of the other assets for one that lends.
 *
 * @param others the same rows, decided for each of the other kinds that the unit may be of
 */
export const sameForAllKinds =
  (others: readonly (readonly Decided[])[]): Pass =>
  (rows) =>
    rows.map((row, at) =>
      row.state !== 'taken' || others.every((other) => isSameLine(row, other[at]))
        ? row
        : changed(row, 'kind-open', { state: 'doubtful', confidence: Math.min(row.confidence, ASKED) }),
    );

const isSameLine = (row: Decided, other: Decided | undefined): boolean =>
  other?.state === 'taken' && other.line?.code === row.line?.code;
