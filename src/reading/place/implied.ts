import { plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { partInSums } from '../lexicon/part-in-sums';
import { FEWEST_FIGURES, FIGURES_ASKED } from '../weights';
import type { Closure } from './closures';
import type { Row } from './row';
import { Sums } from './sums';
import { areNil } from './values';

/** Groups of a list that are told by their amounts alone: neither a word for a total, nor a code, nor an indent says so. */
export interface Implied {
  /** The places of rows that add up the rows right above them. */
  readonly totals: ReadonlySet<number>;
  /** Those that add up the rows right below them, with the places of these. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
  /** By the place of a row the group above it that adds it up. */
  readonly closures: ReadonlyMap<number, Closure>;
  /** Rows that come to the sum of their neighbours, and may be one more of them: few figures agree, or no total tells. */
  readonly open: ReadonlySet<number>;
}

interface Node {
  readonly at: number;
  readonly values: Row['values'];
  /** What it adds up, should it be a total. */
  readonly parts: readonly Node[];
}

/** No group without a word for its total is longer, and no statement. */
const MOST_PARTS = 30;
const LONGEST = 3000;

const NONE: Implied = { totals: new Set(), groups: new Map(), closures: new Map(), open: new Set() };

/**
 * Finds the groups that only their amounts tell: a row that comes to the sum of those beside it, to the last figure and
 * in every year. A printed total beyond decides: it adds up either the group, or its rows and the group as one more.
 *
 * @param inside rows that stand deeper than a group above them, which adds them up, by their place
 */
export function impliedIn(rows: readonly Row[], inside: ReadonlyMap<number, unknown>): Implied {
  // A form that sets its groups off says with them what is no group.
  if (rows.length > LONGEST || inside.size > 0) return NONE;
  const sure = new Map<number, boolean>();
  const may = rows.map((row) => !row.isSum && row.values.size > 0 && mayAddUp(row));
  let list: Node[] = [];
  rows.forEach(({ text, values, isSum }, at) => {
    if (values.size === 0) return;
    if (partInSums(text).endsSection) list = [];
    if (isSum) list = closed(list, values, sure);
    const count = may[at] === true ? countOf(list, values) : 0;
    if (count > 0) sure.set(at, figuresIn(values) >= FEWEST_FIGURES && !SHARES.test(text));
    list.push({ at, values, parts: list.splice(list.length - count) });
  });
  const totals = new Set([...sure].filter(([, isSure]) => isSure).map(([at]) => at));
  const found = groupsIn(rows, may, new Set(sure.keys()));
  const held = heldBy(found);
  const groups = new Map([...found].filter(([at, parts]) => isAddedUp(rows, at, parts, held)));
  const open = new Set([
    ...[...sure].filter(([, isSure]) => !isSure).map(([at]) => at),
    ...[...found].filter(([at, parts]) => !groups.has(at) && isOpen(rows, at, parts)).map(([at]) => at),
  ]);
  return { totals, groups, closures: closuresIn(rows, groups), open };
}

const heldBy = (groups: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> =>
  new Set([...groups.values()].flat());

/** No printed total says whether it is one more of the rows that it adds up; a share is one, and so is each account of a ledger. */
const isOpen = (rows: readonly Row[], at: number, parts: readonly number[]): boolean =>
  !SHARES.test(rows[at]?.text ?? '') &&
  !rows[at]?.row.cells.some(({ side }) => side !== undefined) &&
  !isAddedUp(rows, at, parts, NOTHING);

const NOTHING: ReadonlySet<number> = new Set();

function closuresIn(
  rows: readonly Row[],
  groups: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, Closure> {
  const closures = new Map<number, Closure>();
  for (const [total, parts] of groups) {
    const closure = { total, text: rows[total]?.text ?? '', parts: parts.length, turned: false };
    for (const part of parts) closures.set(part, closure);
  }
  return closures;
}

/** Shares of one surplus, of which a half is the sum of two quarters. */
const SHARES = /^(?:dana|cadangan|bagian|jasa)\b/;

/** What is left, and what is left net, is found by its words. */
function mayAddUp({ text, values, row }: Row): boolean {
  const { endsSection, isNet } = partInSums(text);
  return !endsSection && !isNet && row.label !== '' && figuresIn(values) >= FIGURES_ASKED;
}

/** So many figures of its amounts agree, before the noughts at their ends. */
export function figuresIn(values: Row['values']): number {
  let all = 0;
  for (const value of values.values()) all += figuresOf(value);
  return all;
}

function figuresOf(value: Exact): number {
  let rest = value.whole;
  if (Number.isNaN(rest)) return plain(value).replace(/\D/g, '').replace(/0+$/, '').length;
  while (rest !== 0 && rest % 10 === 0) rest /= 10;
  return rest === 0 ? 0 : String(Math.abs(rest)).length;
}

/** How many of the last nodes come to these amounts: two at least that are not nil; 0 for none. */
function countOf(list: readonly Node[], values: Row['values']): number {
  const sums = new Sums();
  let filled = 0;
  for (let count = 1; count <= Math.min(list.length, MOST_PARTS); count += 1) {
    const node = list[list.length - count];
    if (!node) break;
    sums.add(node.values);
    if (!areNil(node.values)) filled += 1;
    if (filled > 1 && sums.isSame(values)) return count;
    if (!sums.isWithin(values)) break;
  }
  return 0;
}

/** The nodes that a printed total leaves open; what it says of those that may be totals is kept. */
function closed(list: Node[], total: Row['values'], sure: Map<number, boolean>): Node[] {
  const whole = spanOf(list, total);
  if (whole > 0) {
    for (const { at } of list.slice(-whole)) if (sure.has(at)) sure.set(at, true);
    return list.slice(0, list.length - whole);
  }
  const single = list.flatMap((node) => [...node.parts, { ...node, parts: [] }]);
  const span = spanOf(single, total);
  if (span === 0) return list;
  for (const { at } of single.slice(-span)) sure.delete(at);
  return single.slice(0, single.length - span);
}

/** How many of the last nodes a printed total adds up, rounded as it may be; 0 for none. */
function spanOf(list: readonly Node[], total: Row['values']): number {
  const sums = new Sums();
  for (let count = 1; count <= list.length; count += 1) {
    sums.add(list[list.length - count]?.values ?? NO_VALUES);
    if (sums.agrees(total)) return count;
  }
  return 0;
}

const NO_VALUES: Row['values'] = new Map();

/** Rows that come to the sum of those right below them, each with these. */
function groupsIn(
  rows: readonly Row[],
  may: readonly boolean[],
  known: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, readonly number[]>();
  const held = new Set<number>();
  rows.forEach((_, at) => {
    if (may[at] !== true || known.has(at) || held.has(at)) return;
    const parts = partsBelow(rows, at, known);
    if (parts.length === 0) return;
    groups.set(at, parts);
    for (const part of parts) held.add(part);
  });
  return groups;
}

function partsBelow(rows: readonly Row[], at: number, known: ReadonlySet<number>): readonly number[] {
  const sums = new Sums();
  const parts: number[] = [];
  const values = rows[at]?.values ?? NO_VALUES;
  for (let next = at + 1; next < rows.length && parts.length < MOST_PARTS; next += 1) {
    const row = rows[next];
    if (!row || known.has(next) || endsGroup(row)) return [];
    sums.add(row.values);
    parts.push(next);
    if (parts.length > 1 && sums.isSame(values)) return parts;
    if (!sums.isWithin(values)) return [];
  }
  return [];
}

const endsGroup = ({ values, isSum, text }: Row): boolean =>
  values.size === 0 || isSum || partInSums(text).endsSection;

/** The next printed total adds up this row with those around it, but for those that are held apart. */
function isAddedUp(
  rows: readonly Row[],
  at: number,
  parts: readonly number[],
  apart: ReadonlySet<number>,
): boolean {
  const from = parts[parts.length - 1] ?? at;
  const total = rows.findIndex((row, place) => place > from && row.isSum && row.values.size > 0);
  const own = rows[total]?.values;
  if (!own) return false;
  const sums = new Sums();
  for (let place = total - 1; place >= Math.max(0, total - LONGEST); place -= 1) {
    const row = rows[place];
    if (!row || row.isSum) return false;
    if (apart.has(place)) continue;
    sums.add(row.values);
    if (place <= at && sums.agrees(own)) return true;
  }
  return false;
}
