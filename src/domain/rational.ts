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
  /** Of a quotient that is in lowest terms already, the bottom above zero; `reduced` makes one of any other. */
  constructor(
    /** The numerator with its sign. */
    readonly top: bigint,
    /** The denominator, above zero. */
    readonly d: bigint,
  ) {}

  /** The sign: -1 below zero, else 1. */
  get s(): bigint {
    return this.top < 0n ? -1n : 1n;
  }

  /** The numerator without its sign. */
  get n(): bigint {
    return this.top < 0n ? -this.top : this.top;
  }

  add(other: Operand): Rational {
    const to = rational(other);
    if (to.top === 0n) return this;
    if (this.top === 0n) return to;
    if (this.d !== to.d) return reduced(this.top * to.d + to.top * this.d, this.d * to.d);
    const top = this.top + to.top;
    return this.d === 1n ? new Rational(top, 1n) : reduced(top, this.d);
  }

  sub(other: Operand): Rational {
    return this.add(rational(other).neg());
  }

  mul(other: Operand): Rational {
    const by = rational(other);
    const top = this.top * by.top;
    return this.d === 1n && by.d === 1n ? new Rational(top, 1n) : reduced(top, this.d * by.d);
  }

  /** @throws RangeError where the other is zero */
  div(other: Operand): Rational {
    const by = rational(other);
    if (by.top === 0n) throw new RangeError('division by zero');
    const [top, bottom] = [this.top * by.d, this.d * by.top];
    return bottom < 0n ? reduced(-top, -bottom) : reduced(top, bottom);
  }

  /** @throws RangeError where this is zero */
  inverse(): Rational {
    return rational(1n).div(this);
  }

  neg(): Rational {
    return new Rational(-this.top, this.d);
  }

  abs(): Rational {
    return this.top < 0n ? this.neg() : this;
  }

  /** Below zero where this is less than the other, above where it is more. */
  compare(other: Operand): -1 | 0 | 1 {
    const to = rational(other);
    if (this.d === to.d) return orderOf(this.top, to.top);
    return orderOf(this.top * to.d, to.top * this.d);
  }

  equals(other: Operand): boolean {
    const to = rational(other);
    return this.top === to.top && this.d === to.d;
  }

  /** The greatest whole number up to this one. */
  floor(): Rational {
    const whole = this.top / this.d;
    return new Rational(this.top < 0n && whole * this.d !== this.top ? whole - 1n : whole, 1n);
  }

  /** The least whole number from this one on. */
  ceil(): Rational {
    return this.neg().floor().neg();
  }

  /** The nearest number of so many decimals, halves upwards. */
  round(decimals: number): Rational {
    const scale = 10n ** BigInt(decimals);
    return reduced(this.mul(scale).add('1/2').floor().top, scale);
  }

  /** "30/17", or "30" where it is whole. */
  toFraction(): string {
    return this.d === 1n ? this.top.toString() : `${this.top.toString()}/${this.d.toString()}`;
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

const written = (value: Rational): InstanceType<typeof Fraction> => new Fraction(value.top, value.d);

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

/** Below this machine numbers are exact, and their remainders come without garbage. */
const EXACT = 2n ** 53n;

function divisor(a: bigint, b: bigint): bigint {
  let [more, less] = [a, b];
  while (less >= EXACT) [more, less] = [less, more % less];
  if (less === 0n) return more;
  return BigInt(plainDivisor(Number(less), Number(more % less)));
}

function plainDivisor(a: number, b: number): number {
  let more = a;
  let less = b;
  while (less !== 0) {
    const rest = more % less;
    more = less;
    less = rest;
  }
  return more;
}
