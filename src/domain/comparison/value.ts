import { exact, type Exact } from '../decimal';

/**
 * One unit's exact value of a measure, as it is put in order: a whole number to sort by, and the fraction that it
 * stands for. Keys are compared first; where two are equal the fractions decide.
 */
export interface Value {
  /** floor(value × 10⁶), held within ±(2⁵³ − 1). */
  readonly key: number;
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

const SCALE = 1_000_000n;
const FARTHEST = BigInt(Number.MAX_SAFE_INTEGER);

/** A value with its key. */
export function valueOf(numerator: bigint, denominator = 1n): Value {
  const scaled = numerator * SCALE;
  const cut = scaled / denominator;
  const floor = scaled < 0n && cut * denominator !== scaled ? cut - 1n : cut;
  const key = floor > FARTHEST ? FARTHEST : floor < -FARTHEST ? -FARTHEST : floor;
  return { key: Number(key), numerator, denominator };
}

/** The value of an exact number. */
export function valueFrom(number: Exact): Value {
  return valueOf(number.s * number.n, number.d);
}

/** The exact number of a value. */
export function numberOf({ numerator, denominator }: Value): Exact {
  return exact(`${numerator}/${denominator}`);
}

/** "n/d", or "n" for a whole number. */
export function valueText({ numerator, denominator }: Value): string {
  return denominator === 1n ? numerator.toString() : `${numerator}/${denominator}`;
}

/** Reads what `valueText` or a fraction column wrote. */
export function valueFromText(text: string): Value {
  const slash = text.indexOf('/');
  if (slash < 0) return valueOf(BigInt(text));
  return valueOf(BigInt(text.slice(0, slash)), BigInt(text.slice(slash + 1)));
}

/** Below zero, zero or above it, as the first value is less than, equal to or greater than the second. */
export function compareValues(a: Value, b: Value): number {
  if (a.key !== b.key) return a.key - b.key;
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
