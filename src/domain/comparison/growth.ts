import { HUNDRED, ONE, exact, signOf, sumOf } from '../decimal';
import type { Exact } from '../decimal';
import { rootOf } from './roots';

/** Why a comparison has no number: a dash on screen, with this reason. */
const NO_NUMBER = [
  'first-year',
  'year-missing',
  'value-missing',
  'year-before-missing',
  'value-before-missing',
  'base-not-positive',
  'end-negative',
  'too-few-years',
  'definition-changed',
  'law-changed',
] as const;

export type NoNumber = (typeof NO_NUMBER)[number];

/** A value in one year of a series; null where it is not known, with the reason. */
export interface Reading {
  readonly year: number;
  readonly value: Exact | null;
  /** False where the whole year was not reported. */
  readonly reported: boolean;
  /** What forbids a comparison with the year before: another definition or law. */
  readonly broken?: 'definition-changed' | 'law-changed';
}

/** From one year to the next: in the unit of the value, and in percent of the year before. */
export interface Change {
  readonly by: Exact | null;
  /** Absent although `by` is there, where the year before was zero or negative. */
  readonly percent: Exact | null;
  readonly why: NoNumber | null;
}

/** A growth in percent a year, or why there is none. */
export interface Growth {
  readonly percent: Exact | null;
  /** Over so many years. */
  readonly years: number;
  /** False for a root without an end: cut towards zero after ten decimals of a percent. */
  readonly exact: boolean;
  readonly why: NoNumber | null;
}

export interface Mean {
  readonly value: Exact;
  /** How many years have a value. */
  readonly n: number;
}

const none = (why: NoNumber): Change => ({ by: null, percent: null, why });

/** The change of each year from the year before it. A missing year is a gap on both sides, never zero. */
export function changesOf(readings: readonly Reading[]): Change[] {
  return readings.map((reading, at) => {
    const before = readings[at - 1];
    if (!before) return none('first-year');
    return changeBetween(before, reading);
  });
}

function changeBetween(before: Reading, { value, reported, broken }: Reading): Change {
  if (!value) return none(reported ? 'value-missing' : 'year-missing');
  if (!before.value) return none(before.reported ? 'value-before-missing' : 'year-before-missing');
  if (broken) return none(broken);
  const by = value.sub(before.value);
  if (signOf(before.value) <= 0) return { by, percent: null, why: 'base-not-positive' };
  return { by, percent: by.mul(HUNDRED).div(before.value), why: null };
}

/** The arithmetic mean of the yearly changes in percent that exist. */
export function averageGrowth(changes: readonly Change[]): Growth {
  const known = changes.flatMap(({ percent }) => (percent ? [percent] : []));
  if (known.length > 0) {
    return { percent: sumOf(known).div(known.length), years: known.length, exact: true, why: null };
  }
  const blocked = changes.find(({ why }) => why === 'base-not-positive' || why === 'definition-changed');
  return { percent: null, years: 0, exact: true, why: blocked?.why ?? 'too-few-years' };
}

/** Ten decimals of a percent. */
const PLACES = 12;
const LAST_PLACE = exact(1).div(exact(10n ** BigInt(PLACES)));

/**
 * Compound growth a year from the first known value to the last: (last ÷ first)^(1 ÷ years) − 1. Exact where the root
 * is a fraction; an irrational root is cut towards zero after ten decimals of a percent. It needs a first value above
 * zero and a last one that is not negative; years in between do not enter.
 */
export function compoundGrowth(readings: readonly Reading[]): Growth {
  const known = readings.flatMap(({ year, value }) => (value ? [{ year, value }] : []));
  const [first, last] = [known[0], known[known.length - 1]];
  const years = first && last ? last.year - first.year : 0;
  const without = (why: NoNumber): Growth => ({ percent: null, years, exact: true, why });
  if (!first || !last || years === 0) return without('too-few-years');
  const broken = readings.find((each) => each.broken && each.year > first.year && each.year <= last.year);
  if (broken?.broken) return without(broken.broken);
  if (signOf(first.value) <= 0) return without('base-not-positive');
  if (signOf(last.value) < 0) return without('end-negative');
  const root = rootOf(last.value.div(first.value), years, PLACES);
  const shrinks = !root.exact && root.value.compare(ONE) < 0;
  const factor = shrinks ? root.value.add(LAST_PLACE) : root.value;
  return { percent: factor.sub(ONE).mul(HUNDRED), years, exact: root.exact, why: null };
}

/** The mean of the years that have a value, as the paper takes it; nothing where none has. */
export function meanOfYears(readings: readonly Reading[]): Mean | null {
  const known = readings.flatMap(({ value }) => (value ? [value] : []));
  return known.length === 0 ? null : { value: sumOf(known).div(known.length), n: known.length };
}

/** One value over the years with everything that is said of it. */
export interface Series {
  readonly readings: readonly Reading[];
  readonly changes: readonly Change[];
  readonly average: Growth;
  readonly compound: Growth;
  readonly mean: Mean | null;
}

/** @param readings every year from the first to the last, ascending, missing ones too */
export function seriesOf(readings: readonly Reading[]): Series {
  const changes = changesOf(readings);
  return {
    readings,
    changes,
    average: averageGrowth(changes),
    compound: compoundGrowth(readings),
    mean: meanOfYears(readings),
  };
}
