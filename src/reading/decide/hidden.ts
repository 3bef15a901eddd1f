import { DOUBTED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';

/**
 * A hidden row that no total adds up, in a table whose totals add up what is seen: whoever hid it may not have meant it
 * to count. It is asked about.
 */
export const hiddenOutsideSums: Pass = (rows) => {
  if (!rows.some(isHidden)) return rows;
  const closing = new Set(rows.flatMap(({ placed }) => (placed.closure ? [placed.table] : [])));
  return rows.map((row) =>
    isHidden(row) && closing.has(row.placed.table) ? changed(row, 'hidden-outside-sums', DOUBTFUL) : row,
  );
};

const DOUBTFUL = { state: 'doubtful', confidence: DOUBTED } as const;

const isHidden = ({ state, placed: { row, table, closure, isSum } }: Decided): boolean =>
  state === 'taken' && !isSum && closure === undefined && table.sheet.hiddenRows.includes(row.row);
