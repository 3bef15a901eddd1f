import { HUNDRED, ZERO, exact, plain, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { gradeOf } from '../assessment/assess';
import type { Interval } from '../assessment/assess';
import { definitionsOf } from '../rules/definition';
import type { Aspect, Indicator, RuleSet } from '../rules/rule-set';
import { creditFor, rangeOf } from '../rules/scale';

/** An indicator that two states of a law judge otherwise: table, weight, or what a denominator of nothing earns. */
export interface Changed {
  readonly number: string;
  readonly was: Placed;
  readonly is: Placed;
  /** Table and rule of denominators are as they were: then so are credits. */
  readonly sameCredit: boolean;
  /** What a denominator of nothing or below earns is as it was. */
  readonly sameRule: boolean;
}

interface Placed {
  readonly aspect: Aspect;
  readonly indicator: Indicator;
}

/**
 * What has to be looked at again where a law is another: some indicators, whose ratios are kept; or `all`, where another
 * formula, another list of indicators or another way to add up asks for the figures themselves.
 */
export type LawChange = readonly Changed[] | 'all';

/** What of two states of a law, each as its readings were chosen, has to be looked at again. */
export function lawChange(was: RuleSet, is: RuleSet): LawChange {
  const [before, after] = [placed(was), placed(is)];
  const numbers = [...before.keys()];
  const alike = numbers.length === after.size && numbers.every((number) => after.has(number));
  if (!alike || shapeOf(was) !== shapeOf(is)) return 'all';
  const pairs = numbers.flatMap((number): Changed[] => {
    const [a, b] = [before.get(number), after.get(number)];
    return a && b ? [changed(number, a, b)] : [];
  });
  const [meant, means] = [definitionsOf(was), definitionsOf(is)];
  const same = (each: Changed): boolean =>
    text(each.was.indicator.formula) === text(each.is.indicator.formula) &&
    text(meant.get(each.number)) === text(means.get(each.number));
  return pairs.every(same) ? pairs.filter((each) => judged(each.was) !== judged(each.is)) : 'all';
}

function changed(number: string, was: Placed, is: Placed): Changed {
  const sameRule = text(was.indicator.denominator) === text(is.indicator.denominator);
  const sameCredit = sameRule && text(was.indicator.scale) === text(is.indicator.scale);
  return { number, was, is, sameCredit, sameRule };
}

const placed = ({ aspects }: RuleSet): Map<string, Placed> =>
  new Map(
    aspects.flatMap((aspect) =>
      aspect.indicators.map((indicator) => [indicator.number, { aspect, indicator }] as const),
    ),
  );

const shapeOf = ({ aspects }: RuleSet): string =>
  text(aspects.map(({ number, addsUp, nothingApplies }) => ({ number, addsUp, nothingApplies })));

function judged({ aspect, indicator }: Placed): string {
  const { scale, weight, denominator, optional } = indicator;
  return text({ scale, denominator, optional, weight: weight ?? { pooled: aspect.weight } });
}

/** A value as a text that is equal where its parts are, exact numbers included. */
const text = (value: unknown): string =>
  JSON.stringify({ value }, (_, each: unknown) => (typeof each === 'bigint' ? `${each}n` : each));

/** What is kept of one indicator of an assessment. */
export interface KeptScore {
  readonly number: string;
  readonly numerator: Exact | null;
  readonly denominator: Exact | null;
  readonly credit: Exact | null;
  /** Points of the total. */
  readonly score: Exact | null;
  readonly gap: string | null;
}

/** How the points of a kept score move; undefined where only the figures can say. */
function pointsMoved(kept: KeptScore, change: Changed): Exact | undefined {
  const { was, is, sameRule } = change;
  if (kept.gap !== null) return undefined;
  if (kept.credit === null || kept.score === null) return sameRule ? ZERO : undefined;
  const credit = creditNow(kept, kept.credit, change);
  const share = credit && shareNow(kept.credit, kept.score, was, is);
  return share && credit.mul(share).sub(kept.score);
}

/** The credit under the other law: as it was where table and rule are, else that of the kept ratio. */
function creditNow(
  { numerator, denominator }: KeptScore,
  credit: Exact,
  { is: { indicator: b }, sameCredit }: Changed,
): Exact | undefined {
  if (sameCredit) return credit;
  if (!numerator || !denominator || signOf(denominator) <= 0 || b.formula.node !== 'percent')
    return undefined;
  const ratio = numerator.mul(b.formula.once ? 1n : HUNDRED).div(denominator);
  const now = creditFor(b.scale, ratio);
  // A minus never earns more than the lowest row: where it would, the figures have to be asked.
  return now && signOf(ratio) < 0 && now.compare(rangeOf(b.scale).least) > 0 ? undefined : now;
}

/** Points for each point of credit; of a weight shared among those that apply, as many as applied before. */
function shareNow(credit: Exact, score: Exact, was: Placed, is: Placed): Exact | undefined {
  if (is.indicator.weight) return is.indicator.weight.div(HUNDRED);
  if (was.indicator.weight || signOf(credit) === 0 || signOf(was.aspect.weight) === 0) return undefined;
  return score.div(credit).mul(is.aspect.weight).div(was.aspect.weight);
}

/** The total of an assessment as it is kept, and some of its scores. */
export interface KeptTotal {
  readonly total: Interval;
  readonly scores: readonly KeptScore[];
}

/** What a unit comes to: its total, and its predicate where the whole interval lies in one. */
export interface Told {
  readonly least: string;
  readonly most: string;
  /** The law's word. */
  readonly grade: string | null;
}

/** What a kept assessment comes to under the other law; undefined where only its figures can say. */
export function totalMoved(
  { total, scores }: KeptTotal,
  change: readonly Changed[],
  law: RuleSet,
): Told | undefined {
  const by = new Map(scores.map((each) => [each.number, each]));
  let moved = ZERO;
  for (const each of change) {
    const kept = by.get(each.number);
    const points = kept && pointsMoved(kept, each);
    if (!points) return undefined;
    moved = moved.add(points);
  }
  return toldOf(law, { least: total.least.add(moved), most: total.most.add(moved) });
}

/** A total as it is told. */
export const toldOf = ({ grades }: RuleSet, total: Interval): Told => ({
  least: plain(total.least),
  most: plain(total.most),
  grade: gradeOf(grades, total)?.label ?? null,
});

/** A number of the database, or none. */
export const keptNumber = (value: string | null): Exact | null => (value === null ? null : exact(value));
