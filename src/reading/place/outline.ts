import { codedAbove, isBelow } from './codes';
import type { Closure } from './closures';
import { SURPLUS_LEFT } from '../lexicon/places';
import { EARNED } from '../lexicon/rows';
import { partInSums } from '../lexicon/part-in-sums';
import { withoutTotal } from '../lexicon/totals';
import { statementIn } from '../lexicon/statements';
import { zoneMeant, zoneNamed } from './headings';
import type { Row } from './row';
import { sumsTold } from './sums-told';
import { isIn } from './zones';
import { beyond } from '../../domain/statement/chart';
import type { Zone } from '../../domain/statement/chart';

/** A row in its place. */
export interface Placed extends Row {
  readonly zone: Zone | undefined;
  /** A total that adds up says where the row stands. */
  readonly sure: boolean;
  /** The headings above it, outermost first. */
  readonly under: readonly string[];
  /** The row whose part it is, by account code or indent; or the heading right above. */
  readonly parent:
    | { readonly row: Row; readonly zone: Zone | undefined; readonly close: boolean }
    | undefined;
  readonly closure: Closure | undefined;
  /** It is the sum of the rows below it. */
  readonly isWhole: boolean;
  /** It comes to the sum of the rows above it, and may as well be one more of them. */
  readonly mayAddUp: boolean;
}

interface Heading {
  readonly row: Row;
  readonly zone: Zone | undefined;
  readonly level: number;
}

const isHeading = ({ row, text, isSum }: Row): boolean =>
  row.cells.length === 0 && /\p{L}{2}/u.test(text) && !isSum;

/**
 * Puts each row of a table into its place: by the total that closes it, the headings above it, the account code, the
 * side of the sheet.
 *
 * @param start the statement that the title or the sheet names
 * @param classOf the place that the first digit of an account code stands for, where the file uses such codes
 * @returns the rows, and the place its last row leads to
 */
export function outlined(
  rows: readonly Row[],
  start: Zone | undefined,
  classOf: (code: string) => Zone | undefined,
): { readonly rows: Placed[]; readonly end: Zone | undefined } {
  const { wholes, implied, closures, totals } = sumsTold(rows);
  const stack: Heading[] = [];
  const coded = new Map<string, Row>();
  let zone = start;
  let under: readonly string[] = [];
  const placed = rows.map((row, at): Placed => {
    const code = codeZone(row.row.number, classOf);
    const isTree = wholes.has(at);
    const isWhole = isTree || implied.groups.has(at);
    if (isTree || leadsIn(rows, at)) zone = enter(stack, row, zone ?? code, rows, at);
    const named = partOf(row, zone) ?? ledBy(stack, zone, code);
    const closure = closures.get(at);
    const closing = closure && zoneNamed(withoutTotal(closure.text), named);
    const parent = parentOf(stack, coded, row);
    if (row.row.number !== undefined) coded.set(row.row.number, row);
    under = headingsOver(stack, row, under);
    const sure = closing !== undefined && (closure?.parts ?? 0) > 1;
    zone = after(stack, row, zone);
    // Field by field: a copy of an object with more fields takes longer than all of the above.
    return {
      table: row.table,
      row: row.row,
      text: row.text,
      isSum: row.isSum || totals.has(at),
      values: row.values,
      zone: leftBy(row, closure, between(named, closing, code)),
      sure,
      under,
      parent,
      closure,
      isWhole,
      mayAddUp: implied.open.has(at),
    };
  });
  return { rows: placed, end: zone };
}

/** The labels of the open headings; the same list while they are the same, which in a long table is most of the time. */
function headingsOver(stack: readonly Heading[], row: Row, before: readonly string[]): readonly string[] {
  // A row that leads in stands on top, and not above itself.
  const count = stack[stack.length - 1]?.row === row ? stack.length - 1 : stack.length;
  if (count === before.length && before.every((label, at) => label === stack[at]?.row.row.label))
    return before;
  return stack.slice(0, count).map((each) => each.row.row.label);
}

/** The place that follows a row: beyond a total, and anew after a step of the income statement. */
function after(stack: Heading[], row: Row, zone: Zone | undefined): Zone | undefined {
  if (row.isSum && row.row.cells.length > 0) return leave(stack, row, zone);
  if (!endsStep(row, zone)) return zone;
  stack.length = 0;
  return 'income';
}

/** The statement in whose pair of columns a row of a worksheet has its amounts. */
function partOf({ row }: Row, zone: Zone | undefined): Zone | undefined {
  const part = row.cells[0]?.part;
  if (part === undefined || row.cells.some((each) => each.part !== part)) return undefined;
  return zone !== undefined && isIn(zone, part) ? zone : part;
}

/** The narrower of the places that headings and totals name; a total that adds up outweighs a heading. */
function between(
  heading: Zone | undefined,
  closing: Zone | undefined,
  code: Zone | undefined,
): Zone | undefined {
  if (closing === undefined)
    return heading !== undefined && code !== undefined && isIn(code, heading) ? code : heading;
  if (heading !== undefined && isIn(heading, closing)) return heading;
  return closing;
}

const codeZone = (code: string | undefined, classOf: (code: string) => Zone | undefined): Zone | undefined =>
  code === undefined ? undefined : classOf(code);

/** Where headings have led to; in a list without any the account code leads out of the statement that only a title names. */
function ledBy(stack: readonly Heading[], zone: Zone | undefined, code: Zone | undefined): Zone | undefined {
  const isTitled = zone === 'balance' || zone === 'income';
  if (zone === undefined || code === undefined) return zone ?? code;
  return stack.length === 0 && isTitled && !isIn(code, zone) ? code : zone;
}

/** A row that others stand under: a heading, or the amount of a group. */
function leadsIn(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  return (row !== undefined && isHeading(row)) || isGroup(rows, at);
}

/** A row that shows the amount of a group and is followed by rows below it, by account code. */
function isGroup(rows: readonly Row[], at: number): boolean {
  const [code, next] = [rows[at]?.row.number, rows[at + 1]?.row.number];
  return code !== undefined && next !== undefined && isBelow(next, code);
}

/** Enters a heading: the place it names, or the one it stands in. */
function enter(
  stack: Heading[],
  row: Row,
  zone: Zone | undefined,
  rows: readonly Row[],
  at: number,
): Zone | undefined {
  const level = levelOf(row);
  const code = row.row.number;
  const isCoded = code !== undefined && /[.-]/.test(code);
  while (stack.length > 0 && isOver(stack[stack.length - 1], row, level)) stack.pop();
  const outer = isCoded ? (stack[stack.length - 1]?.zone ?? zone) : zone;
  const named = placeOf(row, outer, isCoded && stack.length > 0);
  const now = named ?? outer;
  if (!isCoded) {
    const ends = (open: Heading): boolean =>
      named === undefined
        ? open.zone === now && open.level >= level && !opens(rows, at)
        : !(open.zone !== undefined && open.zone !== named && isIn(named, open.zone));
    let top = stack[stack.length - 1];
    while (top && ends(top)) {
      stack.pop();
      top = stack[stack.length - 1];
    }
  }
  stack.push({ row, zone: now, level });
  return now;
}

/** The place that a heading leads into, if it names one: a statement by its title, or a part of it. */
function placeOf({ row, text }: Row, outer: Zone | undefined, inside: boolean): Zone | undefined {
  const named = zoneMeant(text, outer);
  if (named !== undefined) return widest(named, outer, inside);
  const isTitle = !inside && row.cells.length === 0 && text.split(' ').length <= LONGEST_TITLE;
  const isLeft = outer !== undefined && isSurplusLeft(text, outer);
  const statement = isTitle && !isLeft ? statementIn(text) : undefined;
  return statement === undefined ? undefined : widest(statement, outer, false);
}

/** What is left of a year, as a group among what is owed and owned. */
const isSurplusLeft = (text: string, outer: Zone): boolean =>
  isIn(outer, 'balance') && (SURPLUS_LEFT.test(text) || (isIn(outer, 'credit') && text === 'shu'));

const LONGEST_TITLE = 12;

/** A heading never leads from a place into a wider one; inside a group of account codes it never leads out of it. */
function widest(named: Zone, outer: Zone | undefined, inside: boolean): Zone | undefined {
  if (outer === undefined) return inside ? undefined : named;
  if (isIn(outer, named)) return outer;
  return !inside || isIn(named, outer) ? named : undefined;
}

/** A heading right below another one is inside it. */
const opens = (rows: readonly Row[], at: number): boolean => {
  const above = rows[at - 1];
  return above !== undefined && isHeading(above);
};

/** True for a heading that the new one ends: by code or indent it is on the same level or deeper. */
function isOver(open: Heading | undefined, row: Row, level: number): boolean {
  if (!open) return false;
  const [code, above] = [row.row.number, open.row.row.number];
  if (code !== undefined && above !== undefined && /[.-]/.test(code + above)) return !isBelow(code, above);
  return level < open.level;
}

/** Below the total of all assets comes the other side, in a form without headings. */
function leave(stack: Heading[], row: Row, zone: Zone | undefined): Zone | undefined {
  if (zone !== 'balance' || zoneNamed(withoutTotal(row.text), zone) !== 'asset')
    return beside(stack, row, zone);
  stack.length = 0;
  return 'credit';
}

/** What is earned stands among the expenses only where a form goes on below their total without a heading. */
function leftBy({ text }: Row, closure: Closure | undefined, place: Zone | undefined): Zone | undefined {
  const isLeft = place !== undefined && closure === undefined && isIn(place, 'expense');
  return isLeft && EARNED.test(text) ? 'income' : place;
}

/** After the total of a place comes what stands beside it. */
function beside(stack: Heading[], row: Row, zone: Zone | undefined): Zone | undefined {
  const named = zoneNamed(withoutTotal(row.text), zone);
  if (named === undefined || zone === undefined || !isIn(zone, named)) {
    // The total of a heading that names no place ends only that heading.
    const top = stack[stack.length - 1];
    if (top && top.row.text !== '' && row.text.endsWith(top.row.text)) stack.pop();
    return zone;
  }
  while (stack.length > 0 && isIn(stack[stack.length - 1]?.zone ?? named, named)) stack.pop();
  return beyond(named) ?? named;
}

/** After a step of the income statement a new section begins, with or without a heading. */
const endsStep = ({ row, text }: Row, zone: Zone | undefined): boolean =>
  row.cells.length > 0 && zone !== undefined && isIn(zone, 'income') && partInSums(text).endsSection;

const levelOf = ({ row }: Row): number => row.indent;

function parentOf(stack: readonly Heading[], coded: ReadonlyMap<string, Row>, row: Row): Placed['parent'] {
  const above = row.row.number === undefined ? undefined : codedAbove(coded, row.row.number);
  if (above) {
    const heading = stack.find((each) => each.row === above);
    return { row: above, zone: heading?.zone, close: true };
  }
  const top = stack[stack.length - 1];
  if (!top || top.row === row) return undefined;
  return { row: top.row, zone: top.zone, close: false };
}
