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

export function copyOf(dictionary: Dictionary): Dictionary {
  const { basis, outside, entries, constants, divisor } = dictionary;
  return {
    basis: [...basis],
    outside: [...outside],
    entries: entries.map((row) => [...row]),
    constants: [...constants],
    divisor,
  };
}

/** Lets the variable of a column enter in place of that of a row. */
export function pivot(dictionary: Dictionary, row: number, column: number): void {
  const { basis, outside, entries, constants } = dictionary;
  const pivotRow = entries[row] ?? [];
  const by = pivotRow[column] ?? 0n;
  const before = dictionary.divisor;
  const moved = constants[row] ?? 0n;
  const all = [...pivotRow.keys()];
  // Where the divisor stays, only what stands beside something in the row that leaves becomes another number.
  const touched = all.filter((place) => pivotRow[place] !== 0n);
  entries.forEach((each, at) => {
    if (at === row) return;
    const factor = each[column] ?? 0n;
    if (factor === 0n && by === before) return;
    for (const place of by === before ? touched : all) {
      each[place] = eliminated(each[place] ?? 0n, factor, pivotRow[place] ?? 0n, by, before);
    }
    each[column] = -factor;
    constants[at] = eliminated(constants[at] ?? 0n, factor, moved, by, before);
  });
  pivotRow[column] = before;
  dictionary.divisor = by;
  [basis[row], outside[column]] = [outside[column] ?? 0, basis[row] ?? 0];
  if (by < 0n) negate(dictionary);
}

function eliminated(entry: bigint, factor: bigint, other: bigint, by: bigint, divisor: bigint): bigint {
  const crossed = factor === 0n || other === 0n;
  if (crossed && by === divisor) return entry;
  if (entry === 0n && crossed) return 0n;
  const whole = crossed ? entry * by : entry * by - factor * other;
  return divisor === 1n ? whole : whole / divisor;
}

function negate(dictionary: Dictionary): void {
  const { entries, constants } = dictionary;
  for (const row of entries) row.forEach((entry, at) => (row[at] = -entry));
  constants.forEach((entry, at) => (constants[at] = -entry));
  dictionary.divisor = -dictionary.divisor;
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
  allowed: (column: number) => boolean = () => true,
): number | undefined {
  let found: number | undefined;
  entries[goal]?.forEach((entry, column) => {
    if (entry >= 0n || !allowed(column)) return;
    if (found === undefined || (outside[column] ?? 0) < (outside[found] ?? 0)) found = column;
  });
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
