import { ZERO, signOf } from '../../domain/decimal';
import { partInSums } from '../lexicon/part-in-sums';
import type { Row } from './row';
import { Sums } from './sums';

/** A printed total that is the sum of rows above it: the arithmetic of the form, whatever its words. */
export interface Closure {
  /** The total's place among the rows. */
  readonly total: number;
  readonly text: string;
  /** How many rows and totals it adds up. */
  readonly parts: number;
  /** It adds up only if allowances and losses that are printed without a minus are taken away. */
  readonly turned: boolean;
}

interface Node {
  readonly rows: readonly number[];
  readonly values: Row['values'];
  readonly contra: boolean;
}

/** A total is looked for this far back. */
const MOST_BACK = 250;

/**
 * Finds which rows each total adds up.
 *
 * @param inside rows that a group above them adds up already, by their place
 * @param implied the places of totals that only their amounts tell
 * @returns by the place of a row the narrowest total that closes over it
 */
export function closuresOf(
  rows: readonly Row[],
  inside: ReadonlyMap<number, Closure> = new Map(),
  implied: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, Closure> {
  const found = new Map<number, Closure>();
  let open: Node[] = [];
  rows.forEach((row, at) => {
    if (row.values.size === 0 || inside.has(at)) return;
    const back = addedUp(row, open, row.isSum || implied.has(at));
    if (back) {
      const parts = open.slice(open.length - back.count);
      open = open.slice(0, open.length - back.count);
      const closure = { total: at, text: row.text, parts: parts.length, turned: back.turned };
      for (const part of parts) for (const each of part.rows) if (!found.has(each)) found.set(each, closure);
    }
    const { isStep, takesOff } = partInSums(row.text);
    if (isStep) open = [];
    open.push({ rows: [at], values: row.values, contra: takesOff });
  });
  return found;
}

/** What a total adds up; also what is left of amounts and allowances right above it ("Piutang neto"). */
function addedUp({ text, values }: Row, open: readonly Node[], isSum: boolean): ReturnType<typeof partsOf> {
  if (!isSum && !partInSums(text).isNet) return undefined;
  const back = partsOf(open, values, false) ?? partsOf(open, values, true);
  const parts = open.slice(open.length - (back?.count ?? 0));
  return isSum || (parts.length > 1 && parts.some(takesAway)) ? back : undefined;
}

/** How many of the open rows, from the last one back, add up to a total; those without an amount go along. */
function partsOf(
  open: readonly Node[],
  total: Row['values'],
  turned: boolean,
): { readonly count: number; readonly turned: boolean } | undefined {
  const sums = new Sums();
  let count: number | undefined;
  let turns = false;
  for (let back = 1; back <= Math.min(open.length, MOST_BACK); back += 1) {
    const node = open[open.length - back];
    if (!node || (count !== undefined && !isNil(node, total))) break;
    sums.add(node.values, turned && node.contra);
    turns ||= turned && isPositiveContra(node);
    if (sums.agrees(total)) count = back;
  }
  return count === undefined || (turned && !turns) ? undefined : { count, turned };
}

const isNil = ({ values }: Node, total: Row['values']): boolean =>
  [...total.keys()].every((year) => signOf(values.get(year) ?? ZERO) === 0);

const takesAway = ({ contra, values }: Node): boolean =>
  contra || [...values.values()].some((value) => signOf(value) < 0);

const isPositiveContra = ({ contra, values }: Node): boolean =>
  contra && [...values.values()].some((value) => signOf(value) > 0);
