import { Refusal } from '../../../domain/errors';
import { jsonIn } from '../../../domain/records';
import { list, object, optional, orNull, text, type Fields, type Schema } from '../../document/schema';

/** A part of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next part begins; null after the last. */
  readonly next: string | null;
}

/** Which part of a list is asked for. */
export interface PageAsked {
  /** As `next` said it; the beginning unless given. */
  readonly cursor?: string;
  readonly limit?: number;
}

/** So many of a list are told unless asked otherwise, and at most. */
export const USUAL = 50;
const MOST = 200;

/** The fields of an address that ask for a part of a list. */
export const PAGE_FIELDS: Fields<PageAsked> = {
  cursor: optional<string>({
    ...text,
    maxLength: 500,
    description: 'next of the part before; the beginning unless given',
  }),
  limit: optional<number>({ type: 'integer', minimum: 1, maximum: MOST, default: USUAL }),
};

export const pageOf = <T>(items: Schema<T>): Schema<Page<T>> =>
  object<Page<T>>({ items: list(items), next: orNull(text) });

/** A place in a list by what its rows are sorted by: it stays while rows are added before it. */
export type Place = readonly (string | number)[];

/** @param place of the last row that was told */
export const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/**
 * The place that a cursor names; undefined where none is given: a list then begins.
 *
 * @param isPlace whether a value is a place of this list
 * @throws Refusal `bad-request` (cursor-unclear)
 */
export function placeIn<P extends Place>(
  cursor: string | undefined,
  isPlace: (found: unknown) => found is P,
): P | undefined {
  if (cursor === undefined) return undefined;
  const found = jsonIn(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (isPlace(found)) return found;
  throw new Refusal('bad-request', { reason: 'cursor-unclear', pointer: '/cursor' });
}

/**
 * A part of a list, of which one more row was asked for than is told.
 *
 * @param limit how many are told
 * @param placeOf where a row stands
 */
export function paged<Row, T>(
  rows: readonly Row[],
  { limit = USUAL }: PageAsked,
  placeOf: (row: Row) => Place,
  tell: (row: Row) => T,
): Page<T> {
  const told = rows.slice(0, limit);
  const last = told.at(-1);
  return { items: told.map(tell), next: rows.length > limit && last ? cursorOf(placeOf(last)) : null };
}
