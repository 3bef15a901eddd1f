import type { FigureRow } from './figure-rows';
import { figureRows } from './figure-rows';
import { lawChange } from './law-changes';
import type { Law } from './law-changes';
import type { RatioRow } from './ratio-rows';
import { ratioRows } from './ratio-rows';
import { seriesOf } from './growth';
import type { Series } from './growth';
import type { JudgedYear, TrendYear } from './trend-year';

/** One unit over the years. */
export interface Trend {
  /** Ascending, without holes: a year that was not reported stands there empty. */
  readonly years: readonly TrendYear[];
  readonly figures: readonly FigureRow[];
  readonly ratios: readonly RatioRow[];
  /** Totals that are certain, in points; a total left open by gaps has no value. */
  readonly total: Series;
}

/**
 * Puts the years of one unit side by side. The order in which they are given does not matter.
 *
 * @param given at least one year, none of them twice
 * @throws Error without a year or with one twice: the caller picks the newest revision
 */
export function trendOf(given: readonly JudgedYear[]): Trend {
  const years = withGaps(given);
  return {
    years,
    figures: figureRows(years),
    ratios: ratioRows(years),
    total: totalSeries(years),
  };
}

function withGaps(given: readonly JudgedYear[]): TrendYear[] {
  const byYear = new Map(given.map((each) => [each.statement.period.year, each]));
  if (byYear.size !== given.length || byYear.size === 0) throw new Error('no year, or a year twice');
  const numbers = [...byYear.keys()];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  let law: Law | undefined;
  return Array.from({ length: last - first + 1 }, (_, at): TrendYear => {
    const reported = byYear.get(first + at);
    const now = reported?.judged?.law;
    const change = law && now ? lawChange(first + at, law, now) : null;
    law = now ?? law;
    return { year: first + at, change, ...(reported ? { reported } : {}) };
  });
}

function totalSeries(years: readonly TrendYear[]): Series {
  return seriesOf(
    years.map(({ year, reported, change }) => {
      const total = reported?.judged?.assessment.total;
      const certain = total?.least.equals(total.most) ? total.least : null;
      const base = { year, value: certain, reported: reported !== undefined };
      return change ? { ...base, broken: 'law-changed' as const } : base;
    }),
  );
}
