import type { LineSeriesOption } from 'echarts';
import { INK, LINE, PAPER, SOLID, STRIPES, axisNumber, svgOf, words } from './charts-frame';
import type { ChartWidth, Drawing } from './charts-frame';

/** One year: its value, or from the least to the most while gaps leave it open; nothing where it is missing. */
export interface TrendPoint {
  readonly year: number;
  /** Decimal text; null breaks the line. */
  readonly least: string | null;
  readonly most: string | null;
  /** The same in words, beside the point; for a missing year, why. */
  readonly said: string;
}

/** A row of the law's table behind the line; an end that is open has no edge. */
export interface TrendBand {
  readonly from?: string;
  readonly to?: string;
  readonly label: string;
}

export interface TrendDrawing extends Drawing {
  readonly points: readonly TrendPoint[];
  /** Lowest first or highest first; none for a figure without a table. */
  readonly bands: readonly TrendBand[];
  /** Years from which another law, edition or reading holds: a line stands before them. */
  readonly breaks?: readonly number[];
}

const HEIGHT: Record<ChartWidth, number> = { wide: 250, narrow: 240 };
const TOP = 22;
const BOTTOM = 28;
/** A band lower than this, in pixels, has no room for its name. */
const ROOM = 13;
const TINTS = ['#ffffff', '#eaeeeb'] as const;

/** A value over the years against the bands of its table. */
export function trendChart(drawing: TrendDrawing): string {
  const { points, bands, breaks = [], width = 'wide' } = drawing;
  const [low, high] = rangeOf(points, bands);
  return svgOf(drawing, HEIGHT[width], {
    grid: {
      left: width === 'wide' ? 52 : 40,
      right: bands.length === 0 ? 16 : width === 'wide' ? 128 : 84,
      top: TOP,
      bottom: BOTTOM,
    },
    xAxis: yearsAxis(points),
    yAxis: valueAxis(low, high, bands.length > 0, width),
    series: [
      lineOf(points, width, {
        ...(bands.length > 0 ? { markArea: areasOf(bands, low, high, HEIGHT[width], width) } : {}),
        ...(breaks.length > 0 ? { markLine: breakLines(breaks) } : {}),
      }),
      ...openBars(points, low, width),
    ],
  });
}

function yearsAxis(points: readonly TrendPoint[]): object {
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

function valueAxis(low: number, high: number, banded: boolean, width: ChartWidth): object {
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
      showMinLabel: !banded,
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
function rangeOf(points: readonly TrendPoint[], bands: readonly TrendBand[]): [number, number] {
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

function lineOf(
  points: readonly TrendPoint[],
  width: ChartWidth,
  extra: Partial<LineSeriesOption>,
): LineSeriesOption {
  return {
    type: 'line',
    silent: true,
    z: 5,
    connectNulls: false,
    symbol: 'circle',
    showAllSymbol: true,
    symbolSize: 8,
    lineStyle: { color: INK, width: 2 },
    itemStyle: { color: INK, borderColor: PAPER, borderWidth: 1.5, opacity: 1 },
    data: points.map(({ year, least, most, said }) => {
      const open = least !== most;
      return {
        value: [year, least === null || open ? '-' : Number(least)],
        label: { show: least !== null && !open, formatter: said },
      };
    }),
    label: {
      position: 'top',
      distance: 6,
      ...words(width === 'wide' ? 12.5 : 11),
      fontWeight: 600,
      ...halo(),
    },
    ...extra,
  };
}

const wordsAt = (said: string, width: ChartWidth): object => ({
  formatter: said,
  ...words(width === 'wide' ? 12.5 : 11),
  ...halo(),
});

/** Words stay legible over the line and the edges of the bands. */
const halo = (): object => ({ textBorderColor: PAPER, textBorderWidth: 3 });

/** What is still open is a striped bar from the least to the most. */
function openBars(points: readonly TrendPoint[], low: number, width: ChartWidth): object[] {
  const open = points.filter(({ least, most }) => least !== null && least !== most);
  const below = open.every(({ least }) => Number(least) > low);
  return open.map(({ year, least, most, said }) => ({
    type: 'line',
    silent: true,
    z: 6,
    symbol: 'rect',
    symbolSize: [14, 2.5],
    lineStyle: { color: SOLID, width: 2, type: [3, 2] },
    itemStyle: { color: INK, decal: { ...STRIPES } },
    data: [
      {
        value: [year, Number(least)],
        label: { show: below, position: 'bottom', distance: 4, ...wordsAt(said, width) },
      },
      {
        value: [year, Number(most)],
        label: { show: !below, position: 'top', distance: 4, ...wordsAt(said, width) },
      },
    ],
  }));
}

/** Bands in two tints with a line between them and their name beside the drawing. */
function areasOf(
  bands: readonly TrendBand[],
  low: number,
  high: number,
  height: number,
  width: ChartWidth,
): NonNullable<LineSeriesOption['markArea']> {
  const plot = height - TOP - BOTTOM;
  const seen = bands
    .map(({ from, to, label }) => ({
      from: Math.max(low, from === undefined ? low : Number(from)),
      to: Math.min(high, to === undefined ? high : Number(to)),
      label,
    }))
    .filter((band) => band.to > band.from);
  return {
    silent: true,
    data: seen.map(({ from, to, label }, at) => [
      {
        yAxis: from,
        name: ((to - from) / (high - low)) * plot >= ROOM ? label : '',
        itemStyle: { color: TINTS[at % 2 === 0 ? 0 : 1], borderColor: LINE, borderWidth: 0.6 },
        label: { position: 'right', align: 'left', distance: 7, ...words(width === 'wide' ? 12 : 10.5) },
      },
      { yAxis: to },
    ]),
  };
}

function breakLines(breaks: readonly number[]): NonNullable<LineSeriesOption['markLine']> {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: INK, width: 1.2, type: [6, 3] },
    label: { show: true, position: 'end', formatter: 'dasar berubah', ...words(11), ...halo() },
    data: breaks.map((year) => ({ xAxis: year - 0.5 })),
  };
}
