import { ZERO, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { Sheet } from '../../domain/grid';
import { onceOf } from '../../domain/kept';
import type { Fault } from '../../domain/statement/fault';
import { isPartKind } from '../../domain/statement/kind';
import type { Kind } from '../../domain/statement/kind';
import { isTotal, saysOnlyTotal } from '../lexicon/totals';
import { normalised } from '../lexicon/words';
import { amountIn } from '../tables/amounts';
import { SIBLING_SHEETS } from '../weights';
import { areOfTwoStatements, besideWhole, ofOtherUnits, whoseOf } from './whose';
import type { SheetRead } from './whose';

/** Sheets that are parts of another one, and the question where none of them is the whole. */
export interface Siblings {
  readonly parts: ReadonlySet<Sheet>;
  readonly faults: readonly Fault[];
}

/**
 * Sheets that show the same rows of the same year with other amounts: branches, units, versions. The one that adds up
 * the others, or is called the whole, is the statement; where none is, which one is meant is asked.
 */
export function siblingsIn(sheets: readonly SheetRead[], kind: Kind | undefined): Siblings {
  const held = sheets.filter(({ tables }) => tables.length > 0);
  const ofUnit = isPartKind(kind);
  const parts = new Set<Sheet>(ofUnit ? [] : besideWhole(held).map(({ sheet }) => sheet));
  let left = held.filter(({ sheet }) => !parts.has(sheet));
  const apart = ofOtherUnits(left);
  if (apart.length > 0) return { parts, faults: [openOf(apart, 'neraca dan PHU dari unit yang sama')] };
  const faults: Fault[] = [];
  while (left.length > 1) {
    const [first, ...others] = left;
    if (!first) break;
    const group = groupOf(first, others);
    if (group.length > 1) {
      const whole = wholeOf(group, ofUnit);
      if (whole) for (const { sheet } of group) if (sheet !== whole.sheet) parts.add(sheet);
      if (!whole) faults.push(openOf(group));
    }
    left = others.filter((other) => !group.includes(other));
  }
  return { parts, faults };
}

const openOf = (sheets: readonly SheetRead[], expected?: string): Fault => ({
  code: 'sheet-open',
  found: sheets.map(({ sheet }) => sheet.name).join(', '),
  ...(expected === undefined ? {} : { expected }),
});

/** A sheet with its siblings, and with theirs: two branches may be alike, and differ from the whole alone. */
function groupOf(first: SheetRead, others: readonly SheetRead[]): readonly SheetRead[] {
  const group = [first];
  for (const one of group)
    group.push(...others.filter((other) => !group.includes(other) && isSibling(one, other)));
  return group;
}

/** The amounts of a sheet by year and name; names that stand there twice tell nothing. */
const amountsOf = onceOf(({ tables }: SheetRead): ReadonlyMap<string, Exact> => {
  const told = new Map<string, Exact>();
  const twice = new Set<string>();
  for (const { sheet, rows } of tables)
    for (const { label, cells } of rows)
      for (const { year, cell, side } of label === '' ? [] : cells) {
        const key = `${year} ${label.toLowerCase()}`;
        const amount = amountIn(sheet, cell, 'comma');
        if (told.has(key) || side !== undefined) twice.add(key);
        if (amount.kind === 'amount') told.set(key, amount.value);
      }
  for (const key of twice) told.delete(key);
  return told;
});

/** Nothing is compared of sheets that hardly share a name, unless one of them says whose it is. */
function isSibling(one: SheetRead, other: SheetRead): boolean {
  if (areOfTwoStatements(one, other)) return false;
  if ((whoseOf(one) ?? whoseOf(other)) !== undefined && totalsDiffer(one, other)) return true;
  if (sharedNames(one, other) < SIBLING_SHEETS.shared) return false;
  const [a, b] = [amountsOf(one), amountsOf(other)];
  const both = [...a].filter(([key]) => b.has(key));
  const apart = both.filter(([key, amount]) => signOf(amount.sub(b.get(key) ?? ZERO)) !== 0);
  if (both.length < SIBLING_SHEETS.shared) return false;
  return (
    apart.length >= both.length * SIBLING_SHEETS.apart ||
    areVersions(a.size, b.size, both.length, apart.length)
  );
}

/** Totals of the same names, and none of them comes to the same. */
function totalsDiffer(one: SheetRead, other: SheetRead): boolean {
  const [here, there] = [amountsOf(one), amountsOf(other)];
  const shared = [...here].filter(([key]) => there.has(key) && namesTotal(key));
  return (
    shared.length >= SIBLING_SHEETS.totals &&
    shared.every(([key, amount]) => signOf(amount.sub(there.get(key) ?? ZERO)) !== 0)
  );
}

/** Behind its year: a total that says of what. */
function namesTotal(key: string): boolean {
  const text = normalised(key.slice(key.indexOf(' ') + 1));
  return isTotal(text) && !saysOnlyTotal(text);
}

/** The same form filled in twice, of which some amounts were changed. */
const areVersions = (one: number, other: number, both: number, apart: number): boolean =>
  apart >= SIBLING_SHEETS.changed && both >= Math.max(one, other) * SIBLING_SHEETS.agree;

function sharedNames(one: SheetRead, other: SheetRead): number {
  const names = new Set(one.tables.flatMap(({ rows }) => rows.map(({ label }) => label)));
  return other.tables.flatMap(({ rows }) => rows).filter(({ label }) => names.has(label)).length;
}

/** @param ofUnit a unit is judged by itself: what is called the whole of all units is not meant */
function wholeOf(group: readonly SheetRead[], ofUnit: boolean): SheetRead | undefined {
  const named = group.filter((one) => whoseOf(one) === 'whole');
  const sum = group.find((one) => addsUp(one, group));
  if (ofUnit) return sum !== undefined && named.includes(sum) ? undefined : sum;
  return sum ?? (named.length === 1 ? named[0] : undefined);
}

/** In nearly every row it is the sum of the others. */
function addsUp(one: SheetRead, group: readonly SheetRead[]): boolean {
  if (group.length <= 2) return false;
  const others = group.filter((each) => each !== one).map(amountsOf);
  const rows = [...amountsOf(one)];
  const sum = (key: string): Exact => others.reduce((all, each) => all.add(each.get(key) ?? ZERO), ZERO);
  const right = rows.filter(([key, amount]) => signOf(sum(key).sub(amount)) === 0);
  return rows.length > 0 && right.length >= rows.length * SIBLING_SHEETS.agree;
}
