import type { ColumnType, DataSource, ValueTransformer } from 'typeorm';
import { cut, exact, type Exact } from '../domain/decimal';

/** An amount, as exact decimal text; for columns of type `numeric` (see `withPortableTypes`). */
export const decimalText: ValueTransformer = {
  to: (value: Exact | null | undefined) => value && decimalOf(value),
  from: (text: string | null) => text && exact(text),
};

/** Any rational number, as `n/d` (or `n` where it is whole): a weight of 30/17 has no finite decimal. */
export const fractionText: ValueTransformer = {
  to: (value: Exact | null | undefined) => value && value.toFraction(),
  from: (text: string | null) => text && exact(text),
};

/** A whole number that a number of the language holds, which PostgreSQL hands back as text; null where there is none. */
export const wholeNumber: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: number | string | null) => (value === null ? null : Number(value)),
};

/**
 * A number as the shortest decimal that is exactly it.
 *
 * @throws Error for a number without one, such as 1/3: nobody reports such an amount
 */
export function decimalOf(value: Exact): string {
  const twos = powersOf(2n, value.d);
  const fives = powersOf(5n, value.d);
  if (2n ** BigInt(twos) * 5n ** BigInt(fives) !== value.d)
    throw new Error(`no finite decimal: ${value.toFraction()}`);
  return cut(value, Math.max(twos, fives));
}

function powersOf(prime: bigint, of: bigint): number {
  let count = 0;
  for (let rest = of; rest % prime === 0n; rest /= prime) count += 1;
  return count;
}

/**
 * What the two column types that entities name in one way are in each database. SQLite's own NUMERIC keeps 15 digits
 * only, so that an amount is text there; PostgreSQL's is exact and takes and gives the same text.
 */
const NAMES: Readonly<Record<string, Partial<Record<string, ColumnType>>>> = {
  postgres: { blob: 'bytea' },
  sqlite: { numeric: 'varchar' },
  'better-sqlite3': { numeric: 'varchar' },
};

/** Lets entities use `numeric` and `blob` in every database. To be called before the source is initialised. */
export function withPortableTypes(source: DataSource): DataSource {
  const { driver } = source;
  const names = NAMES[source.options.type] ?? {};
  const normalize = driver.normalizeType.bind(driver);
  driver.normalizeType = (column) => {
    const type = typeof column.type === 'string' ? names[column.type] : undefined;
    return normalize(type === undefined ? column : { ...column, type });
  };
  return source;
}
