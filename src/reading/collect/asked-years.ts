import type { Decided } from '../decide/decided';

/** Where each row is asked about, none says a year by what it was taken for: their columns do. */
export const askedYears = (rows: readonly Decided[]): number[] => [
  ...new Set(rows.flatMap(({ line, placed }) => (line ? placed.row.cells.map(({ year }) => year) : []))),
];
