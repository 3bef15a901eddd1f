import { signOf } from '../../domain/decimal';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { HELD_FOR_OTHERS } from '../lexicon/rows';
import { figuresIn } from '../place/implied';
import { Sums } from '../place/sums';
import { areNil } from '../place/values';
import { isIn } from '../place/zones';
import { FEWEST_FIGURES } from '../weights';
import { beside, isSaid } from './decided';
import type { Decided, Pass } from './decided';
import { namesItself } from './heads-over';
import { ruled } from './headings';

/**
 * An amount that is taken off, accrued, paid before its time or kept for others, and below it the accounts that it is made up of: "Gedung" below
 * "Akumulasi penyusutan" is no building, whatever the totals of the form say of the two. Rows that come to it are its details;
 * where few figures say so, or where a row is taken off that cannot be less than nil by itself, it is asked about.
 */
export function ruledByAmounts(kind: Kind): Pass {
  return (rows) => {
    const now = [...rows];
    rows.forEach((row, at) => {
      if (!isHead(row)) return;
      for (const [place, part] of partsOf(kind, row, below(rows, at))) now[at + 1 + place] = part;
    });
    return now;
  };
}

type Read = Decided & { readonly line: Line };

const isHead = (row: Decided): row is Read =>
  row.line !== undefined &&
  (namesItself(row.line) || HELD_FOR_OTHERS.test(row.placed.text)) &&
  (row.state === 'taken' || row.state === 'doubtful') &&
  !row.placed.isSum &&
  // A ledger shows accounts beside each other, and on its right side all of them are less than nil.
  row.placed.row.cells.every(({ side }) => side === undefined) &&
  !areNil(row.placed.values);

/** The rows right below it that may be parts of it, up to a heading, a total or another amount of its sort. */
function below(rows: readonly Decided[], at: number): readonly Decided[] {
  const head = rows[at];
  const rest = rows.slice(at + 1, at + 1 + MOST_PARTS);
  const end = rest.findIndex(
    ({ placed, line }) =>
      placed.table !== head?.placed.table ||
      placed.isSum ||
      placed.values.size === 0 ||
      (line !== undefined && line.role !== 'item'),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

const MOST_PARTS = 30;

/** What the rows below are read as, by their places, where that is not what their own words say. */
function partsOf(kind: Kind, head: Read, rows: readonly Decided[]): readonly (readonly [number, Decided])[] {
  const count = countOf(head, rows);
  const parts = rows.slice(0, count);
  if (parts.some(isSaid)) return [];
  const asked = (row: Decided): Decided =>
    ruled(kind, row, { row: head.placed, line: head.line, proved: false, isNext: true });
  if (!parts.some((part) => isForeign(part, head)))
    return count > 0 ? [] : takenOff(head, rows).map((row, at) => [at, asked(row)]);
  if (isOneByOne(head, parts, rows[count])) return [];
  const isSure = figuresIn(head.placed.values) >= FEWEST_FIGURES && !isOfOnePrice(head, parts);
  if (!isSure && count < 2 && head.line.contra !== true) return [];
  return parts.map((part, at) => [
    at,
    isSure ? beside(part, 'detail-of-whole', 'detail') : isForeign(part, head) ? asked(part) : part,
  ]);
}

/** One account that is not less than nil below what is taken off of another: two things of one price, the first worn off, look so too. */
const isOfOnePrice = ({ line }: Read, [part, ...others]: readonly Decided[]): boolean =>
  line.contra === true && part !== undefined && others.length === 0 && !isLess(part);

/** Such an account that has below it what is taken off of itself: each stands above its own. */
const isOneByOne = (head: Read, parts: readonly Decided[], next: Decided | undefined): boolean =>
  isOfOnePrice(head, parts) && next?.line?.contra === true;

/** Taken for something that stands by itself. */
const isForeign = ({ state, line }: Decided, head: Read): boolean =>
  state === 'taken' && line !== undefined && !(namesItself(line) && line.contra === head.line.contra);

/** How many of the rows below come to the amount, whatever signs are printed; 0 for none. */
function countOf({ placed }: Read, rows: readonly Decided[]): number {
  const sums = new Sums();
  const own = [...placed.values].map(([year, value]) => [year, value.abs()] as const);
  for (const [at, row] of rows.entries()) {
    sums.add(new Map([...row.placed.values].map(([year, value]) => [year, value.abs()])));
    if (sums.isSame(new Map(own))) return at + 1;
  }
  return 0;
}

/** Of what is taken off: the rows right below that were taken for what is owned, and are less than nil. */
function takenOff(head: Read, rows: readonly Decided[]): readonly Decided[] {
  if (head.line.contra !== true) return [];
  const end = rows.findIndex((row) => !isForeign(row, head) || !isOwned(row) || !isLess(row));
  return end < 0 ? rows : rows.slice(0, end);
}

const isOwned = ({ line }: Decided): boolean => line !== undefined && isIn(line.zone, 'asset');

const isLess = ({ placed }: Decided): boolean =>
  !areNil(placed.values) && [...placed.values.values()].every((value) => signOf(value) <= 0);
