import { LAST, climb, emptyRow, pivot } from './dictionary';
import type { Dictionary } from './dictionary';

/** Number of the auxiliary variable: below all others, so that it leaves first. */
const AUXILIARY = -1;

/**
 * Brings a dictionary to a point that all its rows allow.
 *
 * @param looked rows from this one on are only looked at
 * @returns false where no point is allowed
 */
export function makeFeasible(dictionary: Dictionary, looked: number): boolean {
  const lowest = lowestRow(dictionary, looked);
  if (lowest === undefined) return true;
  const goal = dictionary.entries.length;
  addAuxiliary(dictionary, looked);
  pivot(dictionary, lowest, dictionary.outside.length - 1);
  climb(dictionary, goal, looked, { enough: () => dictionary.constants[goal] === 0n });
  const found = dictionary.constants[goal] === 0n;
  if (found) dropAuxiliary(dictionary);
  return found;
}

/** The row that lies furthest below nothing. */
function lowestRow({ constants }: Dictionary, looked: number): number | undefined {
  let found: number | undefined;
  for (let row = 0; row < looked; row += 1) {
    const value = constants[row] ?? 0n;
    if (value < 0n && (found === undefined || value < (constants[found] ?? 0n))) found = row;
  }
  return found;
}

/** A last column that lifts every row below nothing, and a last row that wants it back to nothing. */
function addAuxiliary({ basis, outside, entries, constants, divisor }: Dictionary, looked: number): void {
  entries.forEach((row, at) => row.push(at < looked && (constants[at] ?? 0n) < 0n ? -divisor : 0n));
  const goal = emptyRow(outside.length);
  goal.push(divisor);
  entries.push(goal);
  constants.push(0n);
  basis.push(LAST);
  outside.push(AUXILIARY);
}

function dropAuxiliary(dictionary: Dictionary): void {
  const { basis, outside, entries, constants } = dictionary;
  entries.pop();
  constants.pop();
  basis.pop();
  const row = basis.indexOf(AUXILIARY);
  if (row >= 0) {
    const column = entries[row]?.findIndex((entry) => entry !== 0n) ?? -1;
    if (column >= 0) pivot(dictionary, row, column);
  }
  const column = outside.indexOf(AUXILIARY);
  outside.splice(column, 1);
  for (const each of entries) each.splice(column, 1);
}
