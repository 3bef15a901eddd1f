import type { ScoreLine } from '../assessment/assess';
import { isScored, isShown } from '../assessment/score';
import type { Result } from '../assessment/score';
import type { Exact } from '../decimal';
import type { Aspect, Indicator } from '../rules/rule-set';
import { bandOf, creditFor } from '../rules/scale';
import type { Band } from '../rules/scale';
import { seriesOf } from './growth';
import type { Reading, Series } from './growth';
import { sameDefinition, sameScale } from './law-changes';
import type { Law } from './law-changes';
import type { TrendYear } from './trend-year';

/** The paper's own method: the mean of the years, judged by the table of the newest law. */
export interface JudgedMean {
  readonly value: Exact;
  /** How many years it is the mean of. */
  readonly n: number;
  /** Absent where the table gives it none. */
  readonly credit?: Exact;
  readonly band?: Band;
}

/** One indicator over the years. */
export interface RatioRow {
  /** Under the newest law that has it. */
  readonly indicator: Indicator;
  readonly aspect: Aspect;
  /** Year by year; null where the year was not judged, or its law has no such indicator. */
  readonly cells: readonly (ScoreLine | null)[];
  readonly series: Series;
  /** Years from which another table or weight gives the credit. */
  readonly scaleChanges: readonly number[];
  /** Null where no year has a ratio, or where it is not defined alike in all of them. */
  readonly mean: JudgedMean | null;
}

/** Every indicator of the newest law in its order, then those that only older laws have. */
export function ratioRows(years: readonly TrendYear[]): RatioRow[] {
  const judged = years.flatMap(({ reported }) => (reported?.judged ? [reported.judged] : [])).reverse();
  const seen = new Map<string, { aspect: Aspect; indicator: Indicator }>();
  for (const { law } of judged) {
    for (const aspect of law.ruleSet.aspects) {
      for (const indicator of aspect.indicators) {
        if (!seen.has(indicator.id)) seen.set(indicator.id, { aspect, indicator });
      }
    }
  }
  return [...seen.values()].map(({ aspect, indicator }) => rowOf(aspect, indicator, years));
}

function rowOf(aspect: Aspect, indicator: Indicator, years: readonly TrendYear[]): RatioRow {
  const cells = years.map((each) => cellOf(each, indicator.id));
  const readings: Reading[] = [];
  const scaleChanges: number[] = [];
  let law: Law | undefined;
  years.forEach(({ year, reported }, at) => {
    const cell = cells[at];
    const now = cell ? reported?.judged?.law : undefined;
    const changed = law && now ? { from: law, to: now } : undefined;
    const broken = changed && !sameDefinition(indicator.id, changed.from, changed.to);
    if (changed && !sameScale(indicator.id, changed.from, changed.to)) scaleChanges.push(year);
    readings.push({
      year,
      value: cell ? ratioOf(cell.result) : null,
      reported: reported !== undefined,
      ...(broken ? { broken: 'definition-changed' as const } : {}),
    });
    law = now ?? law;
  });
  const series = seriesOf(readings);
  return { indicator, aspect, cells, series, scaleChanges, mean: judgedMean(indicator, series) };
}

function cellOf({ reported }: TrendYear, id: string): ScoreLine | null {
  const lines = reported?.judged?.assessment.aspects.flatMap((each) => each.lines) ?? [];
  return lines.find((line) => line.result.indicator.id === id) ?? null;
}

/** The ratio in the indicator's unit, where there is one. */
export function ratioOf(result: Result): Exact | null {
  if (isShown(result)) return result.value;
  if (!isScored(result)) return null;
  if (result.ratio) return result.ratio.percent ?? null;
  return result.trace.value ?? null;
}

function judgedMean({ scale }: Indicator, { mean, readings }: Series): JudgedMean | null {
  if (!mean || readings.some((each) => each.broken)) return null;
  const [credit, band] = [creditFor(scale, mean.value), bandOf(scale, mean.value)];
  return { ...mean, ...(credit ? { credit } : {}), ...(band ? { band } : {}) };
}
