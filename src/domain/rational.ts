import Fraction from 'fraction.js';

/** What may stand beside a number: another, or one as it is written. */
export type Operand = Rational | number | string | bigint;

/**
 * A rational number in lowest terms, with whole numbers as the common case.
 *
 * fraction.js reads and writes numbers; its arithmetic reads each operand anew, which took half of the time of an
 * assessment. Amounts are mostly whole rupiah, and sums of whole numbers need no common divisor.
 */
export class Rational {
  /** The sign: -1 below zero, else 1. */
  readonly s: bigint;
  /** The numerator without its sign. */
  readonly n: bigint;
  /** The denominator, above zero. */
  readonly d: bigint;

  /** Of a quotient that is in lowest terms already; `reduced` makes one of any other. */
  constructor(top: bigint, bottom: bigint) {
    this.s = top < 0n ? -1n : 1n;
    this.n = top < 0n ? -top : top;
    this.d = bottom;
  }

  add(other: Operand): Rational {
    const to = rational(other);
    if (this.d === to.d) {
      const top = topOf(this) + topOf(to);
      return this.d === 1n ? new Rational(top, 1n) : reduced(top, this.d);
    }
    return reduced(topOf(this) * to.d + topOf(to) * this.d, this.d * to.d);
  }

  sub(other: Operand): Rational {
    return this.add(rational(other).neg());
  }

  mul(other: Operand): Rational {
    const by = rational(other);
    const top = topOf(this) * topOf(by);
    return this.d === 1n && by.d === 1n ? new Rational(top, 1n) : reduced(top, this.d * by.d);
  }

  /** @throws RangeError where the other is zero */
  div(other: Operand): Rational {
    const by = rational(other);
    if (by.n === 0n) throw new RangeError('division by zero');
    return reduced(topOf(this) * by.d * by.s, this.d * by.n);
  }

  /** @throws RangeError where this is zero */
  inverse(): Rational {
    return rational(1n).div(this);
  }

  neg(): Rational {
    return new Rational(-topOf(this), this.d);
  }

  abs(): Rational {
    return this.s < 0n ? this.neg() : this;
  }

  /** Below zero where this is less than the other, above where it is more. */
  compare(other: Operand): -1 | 0 | 1 {
    const to = rational(other);
    if (this.d === to.d) return orderOf(topOf(this), topOf(to));
    return orderOf(topOf(this) * to.d, topOf(to) * this.d);
  }

  equals(other: Operand): boolean {
    const to = rational(other);
    return this.n === to.n && this.d === to.d && (this.s === to.s || this.n === 0n);
  }

  /** The greatest whole number up to this one. */
  floor(): Rational {
    const whole = this.n / this.d;
    return new Rational(this.s < 0n && whole * this.d !== this.n ? -whole - 1n : whole * this.s, 1n);
  }

  /** The least whole number from this one on. */
  ceil(): Rational {
    return this.neg().floor().neg();
  }

  /** The nearest number of so many decimals, halves upwards. */
  round(decimals: number): Rational {
    const scale = 10n ** BigInt(decimals);
    return reduced(topOf(this.mul(scale).add('1/2').floor()), scale);
  }

  /** "30/17", or "30" where it is whole. */
  toFraction(): string {
    return this.d === 1n ? topOf(this).toString() : `${topOf(this).toString()}/${this.d.toString()}`;
  }

  /** A decimal; what repeats without end stands in brackets, what is longer than so many decimals is cut. */
  toString(decimals?: number): string {
    return written(this).toString(decimals);
  }

  /** The nearest machine number: for drawings only. */
  valueOf(): number {
    return written(this).valueOf();
  }
}

const orderOf = (a: bigint, b: bigint): -1 | 0 | 1 => (a === b ? 0 : a < b ? -1 : 1);

const written = (value: Rational): InstanceType<typeof Fraction> => new Fraction(topOf(value), value.d);

const topOf = ({ s, n }: Rational): bigint => (s < 0n ? -n : n);

/** The number itself, or one read exactly as it is written. */
export function rational(value: Operand): Rational {
  if (value instanceof Rational) return value;
  if (typeof value === 'bigint') return new Rational(value, 1n);
  const { s, n, d } = new Fraction(value);
  return new Rational(s * n, d);
}

/** A quotient in lowest terms; `bottom` is above zero. */
export function reduced(top: bigint, bottom: bigint): Rational {
  if (bottom === 1n) return new Rational(top, 1n);
  const common = divisor(top < 0n ? -top : top, bottom);
  return common === 1n ? new Rational(top, bottom) : new Rational(top / common, bottom / common);
}

function divisor(a: bigint, b: bigint): bigint {
  let [more, less] = [a, b];
  while (less !== 0n) [more, less] = [less, more % less];
  return more;
}
