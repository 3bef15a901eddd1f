import { ZERO, exact, sumOf } from '../../decimal';
import type { Exact } from '../../decimal';
import { weightOf } from '../../rules/rule-set';
import type { Aspect, Indicator, RuleSet } from '../../rules/rule-set';
import type { Interval } from '../assess';

/**
 * A denominator that the points of every band and every count of answers go into, however many indicators apply. Points
 * that do not go into it, of a credit that moves with its ratio, are added exactly (`addUp`).
 */
export function unitOf(ruleSet: RuleSet): Exact {
  const points = ruleSet.aspects.flatMap((aspect) =>
    aspect.indicators.flatMap((indicator) => pointsOf(aspect, indicator)),
  );
  return exact(points.reduce((unit, { d }) => common(unit, d), 1n));
}

function pointsOf(aspect: Aspect, indicator: Indicator): Exact[] {
  const counts = indicator.weight ? [1] : aspect.indicators.map((_, at) => at + 1);
  const credits = creditsOf(indicator);
  return counts.flatMap((applicable) => {
    const weight = weightOf(aspect, indicator, applicable);
    return credits.map((credit) => credit.mul(weight).div(100n));
  });
}

/** Every credit of a table, or one answer's part of a questionnaire. */
function creditsOf({ scale, questions }: Indicator): Exact[] {
  if (scale.kind === 'bands') return scale.bands.map((band) => band.credit);
  return scale.kind === 'share' ? [exact(100n).div(BigInt(questions?.length ?? 1))] : [];
}

/** Points of the total from least to most, and both as whole numbers over the unit where they go into it. */
export interface Points extends Interval {
  /** NaN where the points do not go into the unit, or are beyond what a machine holds exactly. */
  readonly wholeLeast: number;
  readonly wholeMost: number;
}

export const POINTLESS: Points = { least: ZERO, most: ZERO, wholeLeast: 0, wholeMost: 0 };

/** Points with what they are over the unit. */
export function pointsOver(least: Exact, most: Exact, unit: Exact): Points {
  const wholeLeast = wholeOver(least, unit);
  return { least, most, wholeLeast, wholeMost: least === most ? wholeLeast : wholeOver(most, unit) };
}

const wholeOver = (points: Exact, unit: Exact): number => points.mul(unit).whole;

/** The sum of points: of whole numbers where all of them are, else exactly. */
export function addUp(all: readonly { readonly points: Points }[], unit: Exact): Points {
  let wholeLeast = 0;
  let wholeMost = 0;
  for (const { points } of all) {
    wholeLeast += points.wholeLeast;
    wholeMost += points.wholeMost;
  }
  if (!Number.isSafeInteger(wholeLeast) || !Number.isSafeInteger(wholeMost))
    return exactly(
      all.map(({ points }) => points),
      unit,
    );
  return new WholePoints(wholeLeast, wholeMost, unit);
}

/** Points that are whole numbers over the unit: of most sums only these are asked for, and nothing is reduced. */
class WholePoints implements Points {
  constructor(
    readonly wholeLeast: number,
    readonly wholeMost: number,
    private readonly unit: Exact,
  ) {}

  get least(): Exact {
    return exact(this.wholeLeast).div(this.unit);
  }

  get most(): Exact {
    return exact(this.wholeMost).div(this.unit);
  }
}

function exactly(all: readonly Points[], unit: Exact): Points {
  const least = sumOf(all.map((each) => each.least));
  const isCertain = all.every((each) => each.least.equals(each.most));
  return pointsOver(least, isCertain ? least : sumOf(all.map((each) => each.most)), unit);
}

const common = (a: bigint, b: bigint): bigint => (a / divisor(a, b)) * b;

function divisor(a: bigint, b: bigint): bigint {
  let [more, less] = [a, b];
  while (less !== 0n) [more, less] = [less, more % less];
  return more;
}
