import type { Line } from '../../domain/statement/chart';
import type { Decided } from './decided';
import type { sumsIn } from './sums';

/** Of each total where all rows stand that it holds, at any depth. */
export function innerIn(
  rows: readonly Decided[],
  sums: ReturnType<typeof sumsIn>,
): (total: number) => ReadonlySet<Decided['placed']> {
  const partsAt = new Map(sums.map(({ total, parts }) => [total, parts]));
  const rowsOf = (total: number): readonly number[] =>
    (partsAt.get(total) ?? []).flatMap((part) => (part < total ? [part, ...rowsOf(part)] : [part]));
  return (total) => new Set(rowsOf(total).flatMap((at) => rows[at]?.placed ?? []));
}

/** A row of the section, outside of all that a total holds, of which nothing is known. */
export const leavesOpen = (
  {
    all,
    total,
    inner,
  }: {
    readonly all: readonly Decided[];
    readonly total: Decided;
    readonly inner: ReadonlySet<Decided['placed']>;
  },
  whole: Line,
): boolean =>
  all.some(
    ({ placed, state }) =>
      (state === 'none' || state === 'doubtful') &&
      !placed.isSum &&
      placed.row.cells.length > 0 &&
      placed.table === total.placed.table &&
      placed.zone === whole.zone &&
      !inner.has(placed),
  );
