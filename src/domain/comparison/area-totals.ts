import { sumOf, type Exact } from '../decimal';
import { tableOf } from '../records';
import { isRounding, USUAL_LIMITS } from '../statement/limits';
import { AMOUNTS, type AmountName, type Amounts } from './amounts';

/** The sum of one amount over some units, and how many of them report it. */
export interface AreaTotal {
  readonly sum: Exact;
  readonly units: number;
}

/** Sums over an area, and whether they agree. */
export interface AreaTotals {
  readonly units: number;
  readonly totals: Readonly<Record<AmountName, AreaTotal>>;
  /** Assets against liabilities and equity, over the units that report all three. */
  readonly balance: {
    readonly units: number;
    readonly assets: Exact;
    readonly liabilitiesAndEquity: Exact;
    readonly difference: Exact;
    /** The sums do not agree: a finding. */
    readonly fails: boolean;
  };
}

/**
 * Adds up what units of an area report. What a unit did not report is left away, never counted as zero. The sums may
 * differ by the rounding of each unit; by more is a finding.
 */
export function areaTotals(units: readonly Amounts[]): AreaTotals {
  const totals = tableOf(AMOUNTS, (name) => totalOf(units.flatMap((each) => each[name] ?? [])));
  const whole = units.filter((each) => each.assets && each.liabilities && each.equity);
  const assets = sumOf(whole.flatMap((each) => each.assets ?? []));
  const liabilitiesAndEquity = sumOf(
    whole.flatMap((each) => [
      ...(each.liabilities ? [each.liabilities] : []),
      ...(each.equity ? [each.equity] : []),
    ]),
  );
  const difference = assets.sub(liabilitiesAndEquity);
  const limits = { ...USUAL_LIMITS, rounding: USUAL_LIMITS.rounding.mul(Math.max(whole.length, 1)) };
  const fails = !isRounding(difference, assets, limits);
  return {
    units: units.length,
    totals,
    balance: { units: whole.length, assets, liabilitiesAndEquity, difference, fails },
  };
}

function totalOf(amounts: readonly Exact[]): AreaTotal {
  return { sum: sumOf(amounts), units: amounts.length };
}
