import { exact, ZERO, type Exact } from '../decimal';
import { tableOf } from '../records';
import { isRounding, USUAL_LIMITS } from '../statement/limits';
import { AMOUNTS, type AmountName, type Amounts } from './amounts';

/** The sum of one amount over some units, and how many of them report it. */
export interface AreaTotal {
  readonly sum: Exact;
  readonly units: number;
}

/** Amounts of some units added up: what sums over smaller areas add up to again. */
export interface AreaSums {
  readonly units: number;
  readonly totals: Readonly<Record<AmountName, AreaTotal>>;
  /** Over the units that report assets, liabilities and equity. */
  readonly whole: { readonly units: number; readonly assets: Exact; readonly liabilitiesAndEquity: Exact };
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

const NOTHING: AreaTotal = { sum: ZERO, units: 0 };

/** The sums of no unit. */
export const NO_SUMS: AreaSums = {
  units: 0,
  totals: tableOf(AMOUNTS, () => NOTHING),
  whole: { units: 0, assets: ZERO, liabilitiesAndEquity: ZERO },
};

/** What one unit adds: what it did not report is left away, never counted as zero. */
export function sumsOf(unit: Amounts): AreaSums {
  const { assets, liabilities, equity } = unit;
  const totals = tableOf(AMOUNTS, (name): AreaTotal => {
    const amount = unit[name];
    return amount ? { sum: amount, units: 1 } : NOTHING;
  });
  const whole =
    assets && liabilities && equity
      ? { units: 1, assets, liabilitiesAndEquity: liabilities.add(equity) }
      : NO_SUMS.whole;
  return { units: 1, totals, whole };
}

/** The sums of both together. */
export function addSums(a: AreaSums, b: AreaSums): AreaSums {
  const add = (name: AmountName): AreaTotal => ({
    sum: a.totals[name].sum.add(b.totals[name].sum),
    units: a.totals[name].units + b.totals[name].units,
  });
  return {
    units: a.units + b.units,
    totals: tableOf(AMOUNTS, add),
    whole: {
      units: a.whole.units + b.whole.units,
      assets: a.whole.assets.add(b.whole.assets),
      liabilitiesAndEquity: a.whole.liabilitiesAndEquity.add(b.whole.liabilitiesAndEquity),
    },
  };
}

/** Whether sums agree. They may differ by the rounding of each unit; by more is a finding. */
export function totalsOf({ units, totals, whole }: AreaSums): AreaTotals {
  const { assets, liabilitiesAndEquity } = whole;
  const difference = assets.sub(liabilitiesAndEquity);
  const limits = { ...USUAL_LIMITS, rounding: USUAL_LIMITS.rounding.mul(Math.max(whole.units, 1)) };
  const fails = !isRounding(difference, assets, limits);
  return { units, totals, balance: { ...whole, difference, fails } };
}

/** What some units add up to. */
export const sumsOfAll = (units: readonly Amounts[]): AreaSums => units.map(sumsOf).reduce(addSums, NO_SUMS);

const PARTED = ' ';

/** Sums as text, exact: numbers in a fixed order. */
export const writeSums = ({ units, totals, whole }: AreaSums): string =>
  [
    units,
    ...AMOUNTS.flatMap((name) => [totals[name].sum.toFraction(), totals[name].units]),
    ...[whole.units, whole.assets.toFraction(), whole.liabilitiesAndEquity.toFraction()],
  ].join(PARTED);

/** Sums as `writeSums` wrote them. */
export function readSums(text: string): AreaSums {
  const parts = text.split(PARTED);
  const count = (at: number): number => Number(parts[at]);
  const sum = (at: number): Exact => exact(parts[at] ?? '');
  const after = 1 + 2 * AMOUNTS.length;
  return {
    units: count(0),
    totals: tableOf(AMOUNTS, (name): AreaTotal => {
      const at = 1 + 2 * AMOUNTS.indexOf(name);
      return { sum: sum(at), units: count(at + 1) };
    }),
    whole: { units: count(after), assets: sum(after + 1), liabilitiesAndEquity: sum(after + 2) },
  };
}
