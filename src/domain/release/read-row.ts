import type { ColumnType } from '../data-dictionary';
import { areaCodeOf } from '../area/area';
import { isRecord, jsonIn } from '../records';
import { isDay, isTime } from './moment';
import { RELEASE_SETS, type ReleaseRow, type ReleaseSet } from './sets';

/** The greatest whole number that a database keeps in a column of ours. */
const MOST = 2_147_483_647;

/** Columns that name a unit or what is kept of it, as this program makes such names. */
const IDS: ReadonlySet<string> = new Set(
  'unit_id part_of merged_into filing_id statement_id statement_before_id assessment_id'.split(' '),
);
/** A Nomor Induk Koperasi, with the signs that registers part it by. */
const NIK = /^[\d\s./-]{1,40}$/;
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A row as a line of JSON has it; undefined for a line that is no row of the set. */
export function readRow<Name extends ReleaseSet>(set: Name, line: string): ReleaseRow<Name> | undefined {
  const read = parsed(line);
  return isRow(set, read) ? read : undefined;
}

/** A character 0 as JSON writes it, and not these letters after a backslash of their own. */
const ZERO = /(?<!\\)(?:\\\\)*\\u0000/;

/** What a text holds as JSON; undefined for one that is none, or has a character 0, which no database need keep. */
export function parsed(text: string): unknown {
  return ZERO.test(text) ? undefined : jsonIn(text);
}

function isRow<Name extends ReleaseSet>(set: Name, value: unknown): value is ReleaseRow<Name> {
  if (!isRecord(value)) return false;
  const { columns } = RELEASE_SETS[set];
  const fits = columns.every(({ name, type }) => value[name] === null || isIn(name, type, value[name]));
  return fits && Object.keys(value).length === columns.length;
}

/** Whether a value is an exact number as text: "n/d" or "n". */
export const isFraction = (value: unknown): boolean =>
  typeof value === 'string' && /^-?\d{1,400}(\/[1-9]\d{0,400})?$/.test(value);

function isIn(name: string, type: ColumnType, value: unknown): boolean {
  if (!isOf(type, value)) return false;
  if (IDS.has(name)) return ID.test(String(value));
  if (name === 'nik') return NIK.test(String(value));
  return name !== 'area_code' || areaCodeOf(String(value)) === value;
}

function isOf(type: ColumnType, value: unknown): boolean {
  if (type === 'integer')
    return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MOST;
  if (typeof value !== 'string') return false;
  if (type === 'decimal') return /^-?\d{1,40}(\.\d{1,40})?$/.test(value);
  if (type === 'fraction') return isFraction(value);
  return type !== 'date' || isDay(value) || isTime(value);
}
