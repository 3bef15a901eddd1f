import { LAST, climb, copyOf, emptyRow, pivot, turnSigns } from './dictionary';
import type { Dictionary } from './dictionary';

/** A dictionary at an allowed point; its rows from `looked` on are quantities that are only looked at. */
export interface Ground {
  readonly dictionary: Dictionary;
  readonly looked: number;
}

/** An extreme value as a quotient of whole numbers; `attained` where some point has it, not only points near it. */
export interface Extreme {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly attained: boolean;
}

/** The greatest (or least) value of a looked-at row; undefined where there is none. */
export function extremeOf(ground: Ground, row: number, direction: 1 | -1): Extreme | undefined {
  const dictionary = copyOf(ground.dictionary);
  if (direction < 0) turn(dictionary, row);
  if (climb(dictionary, row, ground.looked) === 'endless') return undefined;
  const top = (dictionary.constants[row] ?? 0n) * BigInt(direction);
  return { top, bottom: dictionary.divisor, attained: true };
}

function turn({ entries, constants }: Dictionary, row: number): void {
  turnSigns(entries[row] ?? []);
  constants[row] = -(constants[row] ?? 0n);
}

/**
 * The points at which the row `per` is one, each point of the ground shrunk or stretched towards it (Charnes and
 * Cooper): a quotient of two rows becomes one row. Undefined where `per` is nowhere above nothing.
 */
export function homogenised({ dictionary, looked }: Ground, per: number): Ground | undefined {
  const start = copyOf(dictionary);
  const above = (): boolean => (start.constants[per] ?? 0n) > 0n;
  const end = climb(start, per, looked, { enough: above });
  if (end === 'top') return undefined;
  const ray = end === 'endless' ? risingColumn(start, per, looked) : start.outside.length;
  const denominator = start.entries[per] ?? [];
  const scale = start.constants[per] ?? 0n;
  start.entries.forEach((row, at) => row.push(-(start.constants[at] ?? 0n)));
  start.constants.fill(0n);
  const shrunk = denominator.slice(0, -1);
  turnSigns(shrunk);
  shrunk.push(scale);
  insertRow(start, looked, shrunk, start.divisor);
  start.outside.push(STRETCH);
  const stretch = emptyRow(denominator.length - 1);
  stretch.push(-start.divisor);
  start.entries.push(stretch);
  start.constants.push(0n);
  start.basis.push(LAST);
  pivot(start, looked, ray);
  dropColumn(start, ray);
  return { dictionary: start, looked: looked + 1 };
}

/** A number beside those of the ground's own variables: how far points are stretched. */
const STRETCH = -2;

/** The column along which a row rises for ever: no row that has to stay above nothing falls with it. */
function risingColumn({ entries }: Dictionary, row: number, looked: number): number {
  const free = (column: number): boolean =>
    entries.slice(0, looked).every((each) => (each[column] ?? 0n) <= 0n);
  return entries[row]?.findIndex((entry, column) => entry < 0n && free(column)) ?? 0;
}

function insertRow(
  { basis, entries, constants }: Dictionary,
  at: number,
  row: bigint[],
  constant: bigint,
): void {
  entries.splice(at, 0, row);
  constants.splice(at, 0, constant);
  basis.splice(at, 0, LAST);
}

function dropColumn({ outside, entries }: Dictionary, column: number): void {
  outside.splice(column, 1);
  for (const row of entries) row.splice(column, 1);
}

/**
 * The greatest (or least) quotient of a looked-at row by the one the ground was homogenised by; undefined where there
 * is none. It is attained where a point of the ground itself has it, and not only points ever farther away.
 */
export function extremeQuotient(ground: Ground, row: number, direction: 1 | -1): Extreme | undefined {
  const dictionary = copyOf(ground.dictionary);
  const goal = row + 1;
  if (direction < 0) turn(dictionary, goal);
  if (climb(dictionary, goal, ground.looked) === 'endless') return undefined;
  const top = (dictionary.constants[goal] ?? 0n) * BigInt(direction);
  const bottom = dictionary.divisor;
  return { top, bottom, attained: isAttained(dictionary, goal, ground.looked) };
}

/** True where a point that is stretched by a number above nothing has the value of the goal as it stands. */
function isAttained(dictionary: Dictionary, goal: number, looked: number): boolean {
  const stretch = dictionary.entries.length - 1;
  const level = (column: number): boolean => dictionary.entries[goal]?.[column] === 0n;
  const enough = (): boolean => (dictionary.constants[stretch] ?? 0n) > 0n;
  return climb(dictionary, stretch, looked, { enough, allowed: level }) !== 'top';
}
