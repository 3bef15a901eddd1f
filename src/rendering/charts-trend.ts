import type { LineSeriesOption } from 'echarts';
import { FONT, INK, LINE, PAPER, SOLID, STRIPES, svgOf, words } from './charts-frame';
import { rangeOf, valueAxis, yearsAxis } from './charts-trend-axes';
import type { ChartWidth, Drawing } from './charts-frame';
import type { TrendBand, TrendPoint } from './trend-points';

export interface TrendDrawing extends Drawing {
  readonly points: readonly TrendPoint[];
  /** Lowest first or highest first; none for a figure without a table. */
  readonly bands: readonly TrendBand[];
  /** Years from which another law, edition or reading holds: a line stands before them. */
  readonly breaks?: readonly number[];
}

const HEIGHT: Record<ChartWidth, number> = { wide: 250, narrow: 240 };
/** Room for the names of the bands. */
const SIDE: Record<ChartWidth, number> = { wide: 160, narrow: 76 };
/** More points than these would write their numbers over one another on a narrow drawing. */
const NUMBERS_NARROW = 5;
const TOP = 22;
const BOTTOM = 28;
/** A band lower than this, in pixels, has no room for its name. */
const ROOM = 13;
const TINTS = ['#ffffff', '#eaeeeb'] as const;

/** A value over the years against the bands of its table. */
export function trendChart(drawing: TrendDrawing): string {
  const { points, bands, breaks = [], width = 'wide' } = drawing;
  const [low, high] = rangeOf(points, bands);
  const left = width === 'wide' ? 52 : 40;
  return svgOf(
    drawing,
    HEIGHT[width],
    {
      grid: {
        left,
        right: bands.length === 0 ? 16 : SIDE[width],
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
    },
    { marks: low > 0 || high < 0 ? brokenAxis(left, HEIGHT[width] - BOTTOM) : '' },
  );
}

/** A scale that does not reach down to zero is broken, to be seen and read. */
function brokenAxis(left: number, ground: number): string {
  const halo = `stroke="${PAPER}" stroke-width="3" paint-order="stroke"`;
  return `<path d="M${left} ${ground - 18}l-5 4l10 4l-10 4l5 4v2" fill="none" stroke="${INK}" stroke-width="1.4"/>
<text x="${left + 9}" y="${ground - 5}" font-family="${FONT}" font-size="10.5" fill="${INK}" ${halo}>sumbu tidak mulai dari 0</text>`;
}

function lineOf(
  points: readonly TrendPoint[],
  width: ChartWidth,
  extra: Partial<LineSeriesOption>,
): LineSeriesOption {
  const told =
    width === 'wide' || points.length <= NUMBERS_NARROW ? new Set(points.keys()) : landmarks(points);
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
    data: points.map(({ year, least, most, said }, at) => {
      const open = least !== most;
      return {
        value: [year, least === null || open ? '-' : Number(least)],
        label: { show: least !== null && !open && told.has(at), formatter: said },
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

/** The first, the last, the highest and the lowest point: the table beside the drawing tells them all. */
function landmarks(points: readonly TrendPoint[]): Set<number> {
  const known = points.flatMap(({ least }, at) => (least === null ? [] : [{ at, value: Number(least) }]));
  const order = [...known].sort((a, b) => a.value - b.value);
  const chosen = [known[0], known[known.length - 1], order[0], order[order.length - 1]];
  return new Set(chosen.flatMap((each) => (each ? [each.at] : [])));
}

/** Words stay legible over the line and the edges of the bands. */
const halo = (): object => ({ textBorderColor: PAPER, textBorderWidth: 3 });

/** What is still open is a striped bar from the least to the most. */
function openBars(points: readonly TrendPoint[], low: number, width: ChartWidth): object[] {
  const open = points.filter(({ least, most }) => least !== null && least !== most);
  const below = open.every(({ least }) => Number(least) > low);
  const told = (at: number): boolean => width === 'wide' || at === open.length - 1;
  return open.map(({ year, least, most, said }, at) => ({
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
        label: { show: below && told(at), position: 'bottom', distance: 4, ...wordsAt(said, width) },
      },
      {
        value: [year, Number(most)],
        label: { show: !below && told(at), position: 'top', distance: 4, ...wordsAt(said, width) },
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
        label: {
          position: 'right',
          align: 'left',
          distance: 7,
          width: SIDE[width] - 10,
          overflow: 'break',
          ...words(width === 'wide' ? 12 : 10.5),
        },
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
