import { assess } from '../assessment/assess';
import type { Assessment, ScoreLine } from '../assessment/assess';
import { withStatement } from '../assessment/basis';
import { linesOf } from '../assessment/explain';
import { isScored } from '../assessment/score';
import type { Scored } from '../assessment/score';
import { isKnown } from '../assessment/trace';
import { HUNDRED, ZERO } from '../decimal';
import type { Exact } from '../decimal';
import type { Indicator } from '../rules/rule-set';
import type { Band } from '../rules/scale';
import type { Statement } from '../statement/statement';
import { effectsOf } from './effects';
import type { Effects } from './effects';
import { impossibleIn, leversFor, plansFor } from './levers';
import type { Lever } from './levers';
import { openBook } from './move';
import { betterBands, canRise, factorOf, numeratorChange, wayTo } from './targets';
import type { Way } from './targets';

/** A band that pays more, and what is missing to it. */
export interface Target {
  readonly band: Band;
  /** Points of the total it would add. */
  readonly gain: Exact;
  /** Which way the ratio has to go and how far; absent where there is no ratio (a denominator not above zero). */
  readonly way?: Way;
  /** By how much the numerator alone would have to change, in whole rupiah or answers, the denominator as it is. */
  readonly numerator?: Exact;
  /** What can be done about it, by line; empty for a questionnaire and where only ratios were given. */
  readonly levers: readonly Lever[];
}

/** An indicator below full marks. */
export interface Distance {
  readonly indicator: Indicator;
  readonly result: Scored;
  readonly weight: Exact;
  readonly points: Exact;
  /** In the indicator's unit; absent where the denominator is not above zero. */
  readonly ratio?: Exact;
  /** Every band that pays more, the nearest first; none that is farther than one that pays as much. */
  readonly targets: readonly Target[];
}

/**
 * "Kurang berapa lagi?": of each scored indicator below full marks every band that pays more, the nearest first, but for
 * those that cost more and earn no more than another.
 *
 * Solved on the formula and exact: the smallest whole amount that reaches the band. Gaps have no distance: they are
 * told as what is missing. A panel without credits has none either.
 */
export function distancesOf(assessment: Assessment): Distance[] {
  const { basis } = assessment;
  const book = openBook(basis.statement);
  const effects = (changed: Statement, own: Indicator): Effects =>
    effectsOf(assessment, assess(withStatement(basis, changed)), own);
  const ground = { book, plans: plansFor(book), impossible: impossibleIn(book, basis.statement), basis };
  return linesOf(assessment).flatMap((line) => {
    const { result } = line;
    if (!isScored(result) || !canRise(result.indicator, result.credit)) return [];
    return [
      distanceOf(line, result, (band) =>
        leversFor({ ...ground, result, band, effects: (changed) => effects(changed, result.indicator) }),
      ),
    ];
  });
}

function distanceOf(
  { weight, points }: ScoreLine,
  result: Scored,
  levers: (band: Band) => Lever[],
): Distance {
  const { indicator, credit } = result;
  const ratio = result.basis === 'harmless' ? undefined : ratioOf(result);
  const base = { indicator, result, weight, points: points.least, ...(ratio ? { ratio } : {}) };
  const bands = betterBands(indicator, credit).map((band) => {
    const way = ratio && wayTo(band, ratio);
    return { band, ...(way ? { way } : {}) };
  });
  const targets = bands.filter(isWorthwhile).map(({ band, way }): Target => {
    const numerator = ratio && numeratorOf(result, band);
    const gain = band.credit.sub(credit).mul(weight).div(HUNDRED);
    return {
      band,
      gain,
      ...(way ? { way } : {}),
      ...(numerator ? { numerator } : {}),
      levers: levers(band),
    };
  });
  return { ...base, targets: targets.sort(nearestFirst) };
}

/** False for a band that lies farther the same way than one that pays as much or more. */
function isWorthwhile(
  { band, way }: Pick<Target, 'band' | 'way'>,
  _at: number,
  all: readonly Pick<Target, 'band' | 'way'>[],
): boolean {
  return !all.some(
    (other) =>
      way !== undefined &&
      other.way?.way === way.way &&
      other.way.distance.compare(way.distance) < 0 &&
      other.band.credit.compare(band.credit) >= 0,
  );
}

/** Nearest ratio first; what has none keeps the order of the table. */
function nearestFirst(a: Target, b: Target): number {
  return (a.way?.distance ?? ZERO).compare(b.way?.distance ?? ZERO);
}

function ratioOf({ ratio, trace }: Scored): Exact | undefined {
  return ratio ? ratio.percent : trace.value;
}

function numeratorOf(result: Scored, band: Band): Exact | undefined {
  const { indicator, ratio, trace, basis } = result;
  if (basis !== 'figures' || !ratio || !isKnown(trace)) return undefined;
  return numeratorChange(indicator, band, ratio.numerator, ratio.denominator, factorOf(indicator));
}
