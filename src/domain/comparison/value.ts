import { exact, type Exact } from '../decimal';

/**
 * One unit's exact value of a measure, as it is put in order: a whole number to sort by, and the fraction that it
 * stands for. Keys are compared first; where two are equal the fractions decide.
 */
export interface Value {
  /** floor(value × 10⁶), held within ±2⁵¹: beyond it the fractions decide. */
  readonly key: number;
  readonly numerator: bigint;
  /** Above zero. Numerator and denominator need not be in lowest terms. */
  readonly denominator: bigint;
  /** floor(value × 10²⁶): what sums are made of. */
  readonly carried: bigint;
  /** True where nothing was cut from `carried`. */
  readonly whole: boolean;
}

/** Decimals that sums are carried to: far beyond the ten that are ever shown. */
export const CARRIED = 10n ** 26n;
const TO_KEY = 10n ** 20n;
const FARTHEST = 2n ** 51n;

/** A value with its key. */
export function valueOf(numerator: bigint, denominator = 1n): Value {
  const scaled = numerator * CARRIED;
  const carried = floorOf(scaled, denominator);
  const whole = carried * denominator === scaled;
  const cut = floorOf(carried, TO_KEY);
  const key = cut > FARTHEST ? FARTHEST : cut < -FARTHEST ? -FARTHEST : cut;
  return { key: Number(key), numerator, denominator, carried, whole };
}

/** The greatest whole number that is not above a quotient. */
export function floorOf(numerator: bigint, denominator: bigint): bigint {
  const towardsZero = numerator / denominator;
  return numerator < 0n && towardsZero * denominator !== numerator ? towardsZero - 1n : towardsZero;
}

/** The value of an exact number. */
export function valueFrom(number: Exact): Value {
  return valueOf(number.top, number.d);
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

/** Reads texts of which many are the same, as totals are: each of them once. */
export function valuesOfTexts(): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text) ?? valueFromText(text);
    known.set(text, found);
    return found;
  };
}

/** Below zero, zero or above it, as the first value is less than, equal to or greater than the second. */
export function compareValues(a: Value, b: Value): number {
  if (a.key !== b.key) return a.key - b.key;
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
