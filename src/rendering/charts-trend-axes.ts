import { INK, axisNumber, words } from './charts-frame';
import type { ChartWidth } from './charts-frame';
import type { TrendBand, TrendPoint } from './trend-points';

/** The years, each at its place: a missing one leaves its place open. */
export function yearsAxis(points: readonly TrendPoint[]): object {
  const years = points.map((point) => point.year);
  return {
    type: 'value',
    min: Math.min(...years) - 0.5,
    max: Math.max(...years) + 0.5,
    axisLine: { show: true, onZero: false, lineStyle: { color: INK, width: 0.9 } },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { customValues: years, formatter: String, hideOverlap: false, ...words(12.5) },
  };
}

/** @param banded with bands behind the line, whose edges take the place of a grid */
export function valueAxis(low: number, high: number, banded: boolean, width: ChartWidth): object {
  return {
    type: 'value',
    min: low,
    max: high,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: !banded, lineStyle: { color: '#dde3df', width: 0.8 } },
    splitNumber: 4,
    axisLabel: {
      formatter: axisNumber,
      showMinLabel: low === 0,
      showMaxLabel: false,
      ...words(width === 'wide' ? 12 : 11),
    },
  };
}

function numbersOf(points: readonly TrendPoint[]): number[] {
  return points
    .flatMap(({ least, most }) => [least, most])
    .flatMap((each) => (each === null ? [] : [Number(each)]));
}

/** From under the lowest value to over the highest, with the nearest edge of the table on each side in sight. */
export function rangeOf(points: readonly TrendPoint[], bands: readonly TrendBand[]): [number, number] {
  const values = numbersOf(points);
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const edges = bands
    .flatMap(({ from, to }) => [from, to])
    .flatMap((each) => (each === undefined ? [] : [Number(each)]));
  const under = edges.filter((edge) => edge <= least);
  const over = edges.filter((edge) => edge >= most);
  const low = under.length > 0 ? Math.max(...under) : bands.length === 0 ? Math.min(0, least) : least;
  const high = over.length > 0 ? Math.min(...over) : bands.length === 0 ? Math.max(0, most) : most;
  const room = (high - low || Math.abs(high) || 1) * 0.14;
  return [low === 0 && least >= 0 ? 0 : low - room, high + room];
}
