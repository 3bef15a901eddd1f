import { Rational, rational, total } from './rational';
import type { Large } from './rational';

/**
 * An exact rational number: rupiah, ratios, credits, weights and scores alike.
 *
 * A decimal type is not enough here: a weight may be 30/17, and the members' share of an expense is a
 * quotient inside a formula. Nothing in the domain is ever rounded; only what is shown is cut.
 */
export type Exact = Rational;

/**
 * Reads a number exactly as it is written.
 *
 * @param value a decimal ("105671492.50"), a fraction ("30/17") or a whole number
 * @throws Error when the text is no number: callers check outside text first (see `amount.ts`)
 */
export function exact(value: string | number | bigint): Exact {
  return rational(value);
}

/** True for a number of ours, and for nothing else that may stand in the same place. */
export function isExact(value: unknown): value is Exact {
  return value instanceof Rational;
}

export const ZERO: Exact = exact(0);
export const ONE: Exact = exact(1);
export const HUNDRED: Exact = exact(100);

/** Adds up, exactly; nothing adds up to zero. */
export const sumOf = total;

/** The sign of a number: -1, 0 or 1. */
export const signOf = (value: Exact): -1 | 0 | 1 => value.sign;

/** The smaller of two numbers. */
export function lesser(a: Exact, b: Exact): Exact {
  return a.compare(b) <= 0 ? a : b;
}

/** The greater of two numbers. */
export function greater(a: Exact, b: Exact): Exact {
  return a.compare(b) >= 0 ? a : b;
}

/**
 * Cuts a number to so many decimals, towards zero, without rounding, so that what is shown never contradicts
 * the band it fell in: 79.995 is "79.99".
 *
 * @returns a plain decimal with exactly `places` decimals
 */
export function cut(value: Exact, places: number): string {
  const scale = 10n ** BigInt(places);
  const digits = ((value.n * scale) / value.d).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`;
  return value.sign < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The shortest decimal that is exactly this number, or its cut at ten decimals where there is none. */
export function plain(value: Exact): string {
  // Most amounts are whole, and stand as they are.
  if (!Number.isNaN(value.whole)) return String(value.whole);
  const text = cut(value, 10);
  return text.replace(/\.?0+$/, '') || '0';
}

/** A whole number that sorts as the ratio does: floor(ratio × 10⁶). Used for order and percentiles only. */
export function sortKey(value: Exact): bigint {
  const scaled = value.top * 1_000_000n;
  const quotient = scaled / value.d;
  return scaled < 0n && scaled % value.d !== 0n ? quotient - 1n : quotient;
}

const FARTHEST = BigInt(Number.MAX_SAFE_INTEGER);

/** A key held within ±(2⁵³ − 1), where every database and driver hands back the number that was written. */
export function held(key: bigint): bigint {
  if (key > FARTHEST) return FARTHEST;
  return key < -FARTHEST ? -FARTHEST : key;
}

/**
 * Plain data that came from another thread, in which numbers are numbers again: posting leaves only their parts. What was posted
 * is a copy that nobody else holds, and is changed itself: making all of it a second time takes longer than unpacking it.
 */
export function revived<T>(data: T): T {
  return revive(data) as T;
}

function revive(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) reviveList(data);
  else if (isMap(data)) for (const [key, value] of data) data.set(key, revive(value));
  else if (isExactParts(data)) return new Rational(data.up, data.down, data.large);
  else reviveFields(data as Record<string, unknown>);
  return data;
}

function reviveList(list: unknown[]): void {
  for (let at = 0; at < list.length; at += 1) list[at] = revive(list[at]);
}

function reviveFields(fields: Record<string, unknown>): void {
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    // Most fields are texts, which are not written again.
    if (typeof value === 'object' && value !== null) fields[name] = revive(value);
  }
}

/** By its tag: a map that was posted need not be made by the `Map` that is known here. */
const isMap = (data: object): data is Map<unknown, unknown> =>
  Object.prototype.toString.call(data) === '[object Map]';

/** Every number has these three parts, be the last of them empty; nothing else that is posted has them. */
function isExactParts(
  data: object,
): data is { readonly up: number; readonly down: number; readonly large: Large | undefined } {
  return 'large' in data && 'up' in data && typeof data.up === 'number' && 'down' in data;
}
