import Fraction from 'fraction.js';
import { divisorOf, isHeld, plainDivisor } from './divisor';

/** What may stand beside a number: another, or one as it is written. */
export type Operand = Rational | number | string | bigint;

/** Numerator and denominator of which machine numbers hold one not exactly. */
export interface Large {
  readonly top: bigint;
  readonly d: bigint;
}

/** Products of machine numbers that are this part of them apart are so in truth too, however they were rounded. */
const CERTAIN = 1e-15;

/**
 * A rational number in lowest terms. What machine numbers hold exactly is kept in them, which is many times as fast;
 * whatever is too large for them is worked out in whole numbers of any length. Equal numbers have equal parts.
 *
 * fraction.js reads and writes numbers that are no plain digits; its arithmetic reads each operand anew, which took half of
 * the time of an assessment.
 */
export class Rational {
  /** Of a quotient that is in lowest terms already, the bottom above zero; `reduced` makes one of any other. */
  constructor(
    /** The numerator with its sign, never minus zero; 0 where it is `large`. */
    readonly up: number,
    /** The denominator, above zero; 1 where it is `large`. */
    readonly down: number,
    readonly large?: Large,
  ) {}

  /** The numerator with its sign. */
  get top(): bigint {
    return this.large ? this.large.top : BigInt(this.up);
  }

  /** The denominator, above zero. */
  get d(): bigint {
    return this.large ? this.large.d : BigInt(this.down);
  }

  /** -1 below zero, 0, or 1. */
  get sign(): -1 | 0 | 1 {
    if (this.large) return this.large.top < 0n ? -1 : 1;
    return this.up === 0 ? 0 : this.up < 0 ? -1 : 1;
  }

  /** The sign: -1 below zero, else 1. */
  get s(): bigint {
    return this.sign < 0 ? -1n : 1n;
  }

  /** The numerator without its sign. */
  get n(): bigint {
    const { top } = this;
    return top < 0n ? -top : top;
  }

  /** The number itself where it is whole and a machine holds it exactly, else NaN. */
  get whole(): number {
    return this.large || this.down !== 1 ? NaN : this.up;
  }

  add(other: Operand): Rational {
    const to = other instanceof Rational ? other : rational(other);
    if (this.large || to.large) return addedLarge(this, to);
    if (to.up === 0) return this;
    if (this.up === 0) return to;
    return (
      (this.down === to.down
        ? quick(this.up + to.up, this.down)
        : quickSum(this.up * to.down, to.up * this.down, this.down * to.down)) ?? addedLarge(this, to)
    );
  }

  sub(other: Operand): Rational {
    return this.add(rational(other).neg());
  }

  mul(other: Operand): Rational {
    const by = other instanceof Rational ? other : rational(other);
    const found = this.large || by.large ? undefined : quick(this.up * by.up, this.down * by.down);
    return found ?? reduced(this.top * by.top, this.d * by.d);
  }

  /** @throws RangeError where the other is zero */
  div(other: Operand): Rational {
    const by = other instanceof Rational ? other : rational(other);
    if (by.sign === 0) throw new RangeError('division by zero');
    const found = this.large || by.large ? undefined : quick(this.up * by.down, this.down * by.up);
    if (found) return found;
    const [top, bottom] = [this.top * by.d, this.d * by.top];
    return bottom < 0n ? reduced(-top, -bottom) : reduced(top, bottom);
  }

  /** @throws RangeError where this is zero */
  inverse(): Rational {
    return ONE.div(this);
  }

  neg(): Rational {
    const { large } = this;
    return large ? new Rational(0, 1, { top: -large.top, d: large.d }) : new Rational(0 - this.up, this.down);
  }

  abs(): Rational {
    return this.sign < 0 ? this.neg() : this;
  }

  /** Below zero where this is less than the other, above where it is more. */
  compare(other: Operand): -1 | 0 | 1 {
    const to = other instanceof Rational ? other : rational(other);
    if (this.large || to.large) return orderOf(this.top * to.d, to.top * this.d);
    if (this.down === to.down) return orderOf(this.up, to.up);
    const [a, b] = [this.up * to.down, to.up * this.down];
    const isCertain = (isHeld(a) && isHeld(b)) || Math.abs(a - b) > CERTAIN * (Math.abs(a) + Math.abs(b));
    return isCertain ? orderOf(a, b) : orderOf(this.top * to.d, to.top * this.d);
  }

  equals(other: Operand): boolean {
    const to = other instanceof Rational ? other : rational(other);
    if (!this.large || !to.large)
      return this.large === to.large && this.up === to.up && this.down === to.down;
    return this.large.top === to.large.top && this.large.d === to.large.d;
  }

  /** The greatest whole number up to this one. */
  floor(): Rational {
    const { top, d } = this;
    const whole = top / d;
    return rational(top < 0n && whole * d !== top ? whole - 1n : whole);
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
    const { top, d } = this.large ?? { top: this.up, d: this.down };
    return Number(d) === 1 ? top.toString() : `${top.toString()}/${d.toString()}`;
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

const ZERO = new Rational(0, 1);
const ONE = new Rational(1, 1);

const orderOf = (a: bigint | number, b: bigint | number): -1 | 0 | 1 => (a === b ? 0 : a < b ? -1 : 1);

const written = (value: Rational): InstanceType<typeof Fraction> => new Fraction(value.top, value.d);

/** A quotient of machine numbers; undefined where one of them was rounded. */
const quick = (top: number, bottom: number): Rational | undefined =>
  isHeld(top) && isHeld(bottom) ? lowest(top, bottom) : undefined;

const quickSum = (a: number, b: number, bottom: number): Rational | undefined =>
  isHeld(a) && isHeld(b) ? quick(a + b, bottom) : undefined;

const addedLarge = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? reduced(a.top + b.top, a.d) : reduced(a.top * b.d + b.top * a.d, a.d * b.d);

/** Adds up: over one denominator, reduced once, as far as machine numbers hold it. */
export function total(values: readonly Rational[]): Rational {
  let [top, bottom] = [0, 1];
  for (const { up, down, large } of values) {
    const common = bottom % down === 0 ? bottom : (bottom / plainDivisor(bottom, down)) * down;
    const [sum, more] = [top * (common / bottom), up * (common / down)];
    if (large || !isHeld(common) || !isHeld(sum) || !isHeld(more) || !isHeld(sum + more))
      return values.reduce((all, each) => all.add(each), ZERO);
    [top, bottom] = [sum + more, common];
  }
  return lowest(top, bottom);
}

/** Digits that a machine number holds exactly, however large they are. */
const PLAIN = /^-?\d{1,15}$/;

/** The number itself, or one read exactly as it is written. */
export function rational(value: Operand): Rational {
  if (value instanceof Rational) return value;
  if (typeof value === 'bigint') return reduced(value, 1n);
  if (typeof value === 'number' ? Number.isSafeInteger(value) : PLAIN.test(value))
    return new Rational(Number(value) + 0, 1);
  const { s, n, d } = new Fraction(value);
  return reduced(s * n, d);
}

/** A quotient in lowest terms; `bottom` is above zero. */
function reduced(top: bigint, bottom: bigint): Rational {
  const [up, down] = [Number(top), Number(bottom)];
  if (isHeld(up) && isHeld(down)) return lowest(up, down);
  const common = divisorOf(top < 0n ? -top : top, bottom);
  return common === 1n ? new Rational(0, 1, { top, d: bottom }) : placed(top / common, bottom / common);
}

/** Parts in lowest terms, in machine numbers where they are held exactly. */
function placed(top: bigint, d: bigint): Rational {
  const [up, down] = [Number(top), Number(d)];
  return isHeld(up) && isHeld(down) ? new Rational(up, down) : new Rational(0, 1, { top, d });
}

/** A quotient of machine numbers that are held exactly, the bottom not nothing; a minus zero becomes none. */
function lowest(top: number, bottom: number): Rational {
  if (bottom === 1) return new Rational(top + 0, 1);
  const common = plainDivisor(Math.abs(top), Math.abs(bottom));
  const by = bottom < 0 ? -common : common;
  return new Rational(top / by + 0, bottom / by);
}
