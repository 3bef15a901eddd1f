import { ZERO, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { Cell } from '../../domain/grid';
import type { Decided } from '../decide/decided';

/** What stands open in a table above a total, by year. */
interface Open {
  readonly table: Decided['placed']['table'];
  readonly sums: Map<number, Exact>;
}

/**
 * Totals whose formula says zero right below amounts that are none: the program that wrote the file stored zero for a
 * formula that it did not work out.
 */
export function uncomputedIn(rows: readonly Decided[]): ReadonlySet<Cell> {
  const found = new Set<Cell>();
  if (!rows.some(isReckoned)) return found;
  let open: Open | undefined;
  for (const { placed } of rows) {
    const { row, values, table, isSum } = placed;
    if (open?.table !== table || row.cells.length === 0) open = { table, sums: new Map() };
    if (isSum) {
      for (const cell of nilFormulas(placed, open.sums)) found.add(cell);
      open = undefined;
    } else for (const [year, value] of values) open.sums.set(year, (open.sums.get(year) ?? ZERO).add(value));
  }
  return found;
}

const isReckoned = ({ placed: { isSum, row } }: Decided): boolean =>
  isSum && row.cells.some(({ cell }) => cell.formula === true);

const nilFormulas = ({ row, values }: Decided['placed'], sums: Open['sums']): Cell[] =>
  row.cells
    .filter(
      ({ cell, year }) =>
        cell.formula === true && values.has(year) && isNil(values.get(year)) && !isNil(sums.get(year)),
    )
    .map(({ cell }) => cell);

const isNil = (value: Exact | undefined): boolean => signOf(value ?? ZERO) === 0;
