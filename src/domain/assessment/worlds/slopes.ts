import { ONE, exact } from '../../decimal';
import type { Exact } from '../../decimal';

/**
 * So much of each amount that nobody reported, by the key of the amount; of none of them nothing.
 *
 * Statements of one form lack the same lines, so that the same sums are asked for again and again: each is kept with what it
 * was added to. Two that are equal need not be one: what is to be the same for them goes by their text.
 */
export class Slopes extends Map<string, Exact> {
  private sums: Map<Slopes, Slopes> | undefined;
  private differences: Map<Slopes, Slopes> | undefined;
  private written: string | undefined;
  private last: Slopes | undefined;
  private opposite: Slopes | undefined;

  /** The same text for equal ones. */
  get text(): string {
    return (this.written ??= [...this]
      .map(([key, slope]) => `${slope.toFraction()}*${key}`)
      .sort()
      .join('+'));
  }

  plus(other: Slopes): Slopes {
    if (other.size === 0) return this;
    if (this.size === 0) return other;
    return kept((this.sums ??= new Map<Slopes, Slopes>()), other, () => added(this, other, same));
  }

  minus(other: Slopes): Slopes {
    if (other.size === 0) return this;
    if (this.size === 0) return other.negated();
    return kept((this.differences ??= new Map<Slopes, Slopes>()), other, () => added(this, other, negative));
  }

  private negated(): Slopes {
    return (this.opposite ??= this.times(MINUS_ONE));
  }

  /** The sum with a multiple of others: few are asked for twice. */
  plusTimes(other: Slopes, by: Exact): Slopes {
    return other.size === 0 ? this : added(this, other, (slope) => slope.mul(by));
  }

  times(by: Exact): Slopes {
    if (this.size === 0) return this;
    const all = new Slopes();
    for (const [key, slope] of this) all.set(key, slope.mul(by));
    return all;
  }

  /** The same of the year before. */
  before(): Slopes {
    return (this.last ??= ofBefore(this));
  }
}

const MINUS_ONE = exact(-1);

const same = (slope: Exact): Exact => slope;
const negative = (slope: Exact): Exact => slope.neg();

function added(to: Slopes, from: Slopes, part: (slope: Exact) => Exact): Slopes {
  const all = new Slopes(to);
  for (const [key, slope] of from) {
    const sum = all.get(key)?.add(part(slope)) ?? part(slope);
    if (sum.sign === 0) all.delete(key);
    else all.set(key, sum);
  }
  return all;
}

const BEFORE = 'before:';

function ofBefore(slopes: Slopes): Slopes {
  const all = new Slopes();
  for (const [key, slope] of slopes) all.set(BEFORE + key, slope);
  return all;
}

/** The code of an amount, of whichever year. */
export const codeOf = (key: string): string => (key.startsWith(BEFORE) ? key.slice(BEFORE.length) : key);

/** Of nothing that nobody reported. */
export const NO_SLOPES = new Slopes();

/** No more than so many sums are kept: some hundred of each form. */
const MOST = 10_000;

/** What all sums begin with: where they are made anew, those that were kept with them are kept by nobody any longer. */
let single = new Map<string, Slopes>();
let made = 0;

/** One amount itself. */
export function slopeOf(key: string): Slopes {
  const known = single.get(key);
  if (known) return known;
  const slopes = new Slopes([[key, ONE]]);
  single.set(key, slopes);
  return slopes;
}

function kept(all: Map<Slopes, Slopes>, other: Slopes, make: () => Slopes): Slopes {
  const known = all.get(other);
  if (known) return known;
  const slopes = make();
  made += 1;
  if (made > MOST) [single, made] = [new Map<string, Slopes>(), 0];
  all.set(other, slopes);
  return slopes;
}
