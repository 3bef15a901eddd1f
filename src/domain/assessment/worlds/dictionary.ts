/**
 * A dictionary of the simplex method in whole numbers: each basic variable is its constant less a multiple of each
 * variable outside. Every entry stands over one common divisor, and every pivot divides without remainder, so that
 * nothing is rounded and no fraction has to be reduced.
 */
export interface Dictionary {
  /** Of each row the variable it stands for; rows of quantities that are only looked at have one too. */
  readonly basis: number[];
  readonly outside: number[];
  readonly entries: bigint[][];
  /** Constants of the rows, over the same divisor. */
  readonly constants: bigint[];
  divisor: bigint;
}

/** A number above that of every variable, for rows of quantities that are only looked at; machines hold it in one word. */
export const LAST = 2 ** 30 - 1;

/** A row of so many entries that are nothing. Put one after the other: a list that is filled at once is of another make. */
export function emptyRow(width: number): bigint[] {
  const row: bigint[] = [];
  for (let place = 0; place < width; place += 1) row.push(0n);
  return row;
}

export function copyOf(dictionary: Dictionary): Dictionary {
  const { basis, outside, entries, constants, divisor } = dictionary;
  return {
    basis: basis.slice(),
    outside: outside.slice(),
    entries: copied(entries),
    constants: constants.slice(),
    divisor,
  };
}

/** Put one after the other, as they were: mapped ones would be a list of another make. */
function copied(entries: readonly bigint[][]): bigint[][] {
  const rows: bigint[][] = [];
  for (const row of entries) rows.push(row.slice());
  return rows;
}

/** Lets the variable of a column enter in place of that of a row. */
export function pivot(dictionary: Dictionary, row: number, column: number): void {
  const { basis, outside, entries, constants } = dictionary;
  const pivotRow = entries[row] ?? [];
  const step = {
    by: pivotRow[column] ?? 0n,
    before: dictionary.divisor,
    pivotRow,
    column,
    moved: constants[row] ?? 0n,
  };
  for (let at = 0; at < entries.length; at += 1) {
    const each = entries[at];
    if (at === row || !each) continue;
    const factor = each[column] ?? 0n;
    if (factor === 0n) stretch(dictionary, at, step);
    else eliminate(dictionary, at, factor, step);
  }
  pivotRow[column] = step.before;
  dictionary.divisor = step.by;
  [basis[row], outside[column]] = [outside[column] ?? 0, basis[row] ?? 0];
  if (step.by < 0n) negate(dictionary);
}

interface Step {
  readonly by: bigint;
  readonly before: bigint;
  readonly pivotRow: readonly bigint[];
  readonly column: number;
  /** The constant of the row that leaves. */
  readonly moved: bigint;
}

/** A row in which the variable that enters does not stand, over the new divisor. */
function stretch({ entries, constants }: Dictionary, at: number, { by, before }: Step): void {
  if (by === before) return;
  const row = entries[at] ?? [];
  for (let place = 0; place < row.length; place += 1) {
    const entry = row[place] ?? 0n;
    if (entry !== 0n) row[place] = (entry * by) / before;
  }
  constants[at] = ((constants[at] ?? 0n) * by) / before;
}

/** A row in which it stands: so much of the row that leaves is taken away. */
function eliminate({ entries, constants }: Dictionary, at: number, factor: bigint, step: Step): void {
  const { by, before, pivotRow, column, moved } = step;
  const row = entries[at] ?? [];
  for (let place = 0; place < row.length; place += 1) {
    const other = pivotRow[place] ?? 0n;
    const entry = row[place] ?? 0n;
    // Where the divisor stays, only what stands beside something in the row that leaves becomes another number.
    if (other === 0n ? entry !== 0n && by !== before : true)
      row[place] = (other === 0n ? entry * by : entry * by - factor * other) / before;
  }
  row[column] = -factor;
  const constant = constants[at] ?? 0n;
  constants[at] = (moved === 0n ? constant * by : constant * by - factor * moved) / before;
}

function negate(dictionary: Dictionary): void {
  const { entries, constants } = dictionary;
  for (const row of entries) turnSigns(row);
  turnSigns(constants);
  dictionary.divisor = -dictionary.divisor;
}

/** Every number of a list with the other sign. */
export function turnSigns(row: bigint[]): void {
  for (let at = 0; at < row.length; at += 1) row[at] = -(row[at] ?? 0n);
}

/** How far a climb came: to the top, to a point that was asked for, or for ever upwards. */
export type Climb = 'top' | 'enough' | 'endless';

/**
 * Makes the quantity of one row as great as it can be, by Bland's rule, which never goes round in circles.
 *
 * @param looked rows from this one on are only looked at and never leave
 * @param options `enough` stops early; `allowed` says which columns may enter
 */
export function climb(
  dictionary: Dictionary,
  goal: number,
  looked: number,
  options: { readonly enough?: () => boolean; readonly allowed?: (column: number) => boolean } = {},
): Climb {
  for (;;) {
    if (options.enough?.()) return 'enough';
    const column = entering(dictionary, goal, options.allowed);
    if (column === undefined) return 'top';
    const row = leaving(dictionary, column, looked);
    if (row === undefined) return 'endless';
    pivot(dictionary, row, column);
  }
}

/** The variable of least number whose growth lifts the goal. */
function entering(
  { outside, entries }: Dictionary,
  goal: number,
  allowed?: (column: number) => boolean,
): number | undefined {
  const row = entries[goal] ?? [];
  let found: number | undefined;
  for (let column = 0; column < row.length; column += 1) {
    if ((row[column] ?? 0n) >= 0n || allowed?.(column) === false) continue;
    if (found === undefined || (outside[column] ?? 0) < (outside[found] ?? 0)) found = column;
  }
  return found;
}

/** The row that first falls to nothing while a variable grows; of several that of least number. */
function leaving(dictionary: Dictionary, column: number, looked: number): number | undefined {
  let found: number | undefined;
  for (let row = 0; row < looked; row += 1) {
    if ((dictionary.entries[row]?.[column] ?? 0n) <= 0n) continue;
    if (found === undefined || isSooner(dictionary, column, row, found)) found = row;
  }
  return found;
}

/** True where one row falls to nothing before another, or with it and stands for a variable of lower number. */
function isSooner(
  { basis, entries, constants }: Dictionary,
  column: number,
  row: number,
  than: number,
): boolean {
  const crossed = (a: number, b: number): bigint => (constants[a] ?? 0n) * (entries[b]?.[column] ?? 0n);
  const order = crossed(row, than) - crossed(than, row);
  return order === 0n ? (basis[row] ?? 0) < (basis[than] ?? 0) : order < 0n;
}
