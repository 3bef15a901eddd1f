import type { Exact } from '../../domain/decimal';
import { codedAbove } from '../place/codes';
import type { Row } from '../place/row';
import { addTo, isSumIn } from '../place/values';

/** Lists that a person may look through are read row by row. */
const LONG = 5000;

interface Group {
  readonly row: Row;
  readonly sums: Map<number, Exact>;
}

/**
 * Takes from a very long list the rows below an account whose amount is their sum: the members under "Tabungan
 * anggota". The account says the same in one row.
 */
export function withoutDetails(rows: readonly Row[]): readonly Row[] {
  if (rows.length < LONG) return rows;
  const groups = new Map<string, Group>();
  const parents = rows.map((row) => {
    const code = row.row.number;
    const group = code === undefined ? undefined : codedAbove(groups, code);
    if (group) addTo(group.sums, row.values);
    if (code !== undefined && row.row.cells.length > 0) groups.set(code, { row, sums: new Map() });
    return group;
  });
  const whole = new Set([...groups.values()].filter(isSum));
  return rows.filter((_, at) => {
    const group = parents[at];
    return !group || !whole.has(group);
  });
}

const isSum = ({ row, sums }: Group): boolean => sums.size > 0 && isSumIn(sums, row.values);
