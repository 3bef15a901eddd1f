import type { ColumnType } from '../data-dictionary';
import { isRecord } from '../records';
import { RELEASE_SETS, type ReleaseRow, type ReleaseSet } from './sets';

/** A row as a line of JSON has it; undefined for a line that is no row of the set. */
export function readRow<Name extends ReleaseSet>(set: Name, line: string): ReleaseRow<Name> | undefined {
  const read = parsed(line);
  return isRow(set, read) ? read : undefined;
}

/** What a text holds as JSON; undefined for one that is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRow<Name extends ReleaseSet>(set: Name, value: unknown): value is ReleaseRow<Name> {
  if (!isRecord(value)) return false;
  const { columns } = RELEASE_SETS[set];
  const fits = columns.every(({ name, type }) => value[name] === null || isOf(type, value[name]));
  return fits && Object.keys(value).length === columns.length;
}

/** Whether a value is an exact number as text: "n/d" or "n". */
export const isFraction = (value: unknown): boolean =>
  typeof value === 'string' && /^-?\d{1,400}(\/[1-9]\d{0,400})?$/.test(value);

function isOf(type: ColumnType, value: unknown): boolean {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (typeof value !== 'string') return false;
  if (type === 'decimal') return /^-?\d{1,40}(\.\d{1,40})?$/.test(value);
  if (type === 'fraction') return isFraction(value);
  return type !== 'date' || /^\d{4}-\d{2}-\d{2}/.test(value);
}
