import { grouped } from '../../domain/grouped';
import type { Decided } from './decided';

type Placed = Decided['placed'];

/** A printed total by its place among all rows, and the places of those it adds up: right below it and through other totals. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

interface Known {
  readonly rows: readonly Placed[];
  readonly sums: readonly Sum[];
}

/** By the first of the rows: no pass moves a row or puts it elsewhere, and several of them ask. */
const KNOWN = new WeakMap<Placed, Known>();

/** Which rows each printed total of a file adds up. */
export function sumsIn(all: readonly Decided[]): readonly Sum[] {
  const [first] = all;
  if (!first) return [];
  const known = KNOWN.get(first.placed);
  if (known && areAmong(all, known.rows)) return known.sums;
  const sums = sumsAmong(all);
  KNOWN.set(first.placed, { rows: all.map(({ placed }) => placed), sums });
  return sums;
}

const areAmong = (all: readonly Decided[], rows: readonly Placed[]): boolean =>
  all.length === rows.length && all.every(({ placed }, at) => placed === rows[at]);

function sumsAmong(all: readonly Decided[]): readonly Sum[] {
  const places = all.map((_, at) => at);
  const tables = grouped(places, (at) => all[at]?.placed.table);
  return [...tables.values()].flatMap((rows) => sumsOfTable(all, rows));
}

/** @param rows the places of the rows of one table, as its totals count them */
function sumsOfTable(all: readonly Decided[], rows: readonly number[]): Sum[] {
  const closed = grouped(rows, (at) => {
    const total = all[at]?.placed.closure?.total;
    return total === undefined ? undefined : rows[total];
  });
  const below = (total: number): number[] =>
    (closed.get(total) ?? []).flatMap((part) => [part, ...below(part)]);
  return [...closed.keys()].flatMap((total) => (total === undefined ? [] : [{ total, parts: below(total) }]));
}
