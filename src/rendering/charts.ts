import type { BarSeriesOption, ScatterSeriesOption } from 'echarts';
import { FONT, INK, LINE, PALE, PAPER, SOLID, STRIPES, svgOf } from './charts-frame';
import type { ChartWidth, Drawing as Frame } from './charts-frame';

export { FONT } from './charts-frame';
export type { ChartWidth } from './charts-frame';

/** One bar: what is certain, what is still open, out of how much; decimal text, cut nowhere but in the drawing. */
export interface ChartBar {
  readonly label: string;
  readonly least: string;
  readonly most: string;
  readonly outOf: string;
  /** The same in words, printed at the end of the bar. */
  readonly said: string;
  /** Where others stand, on the scale of the bar: a diamond on it. */
  readonly others?: string;
}

/** A grade's lower edge on the scale of the total. */
export interface ChartEdge {
  readonly from: string;
  readonly label: string;
}

interface Drawing extends Frame {
  readonly bars: readonly ChartBar[];
}

const ROWS: Record<ChartWidth, number> = { wide: 28, narrow: 44 };

/** Aspects: points reached against the weight; striped where gaps leave them open; the frame is the weight. */
export function aspectsChart(drawing: Drawing): string {
  const longest = Math.max(...drawing.bars.map((bar) => Number(bar.outOf)));
  return draw(drawing, { max: longest, left: 196, right: 132, top: 4, edges: [] });
}

/** Totals of several years under one another, against the edges of the grades. */
export function yearsChart(drawing: Drawing & { readonly edges: readonly ChartEdge[] }): string {
  const most = Math.max(...drawing.bars.map((bar) => Number(bar.outOf)));
  return draw(drawing, { max: most, left: 52, right: 104, top: 60, edges: drawing.edges });
}

interface Layout {
  readonly max: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly edges: readonly ChartEdge[];
  /** How large the names of the edges are, and how far above the bars. */
  readonly names?: { readonly fontSize: number; readonly margin: number };
}

function draw(drawing: Drawing, wideFrame: Layout): string {
  const { bars, width = 'wide' } = drawing;
  const frame = width === 'wide' ? wideFrame : narrowed(wideFrame);
  const height = frame.top + bars.length * ROWS[width] + 4;
  return svgOf(drawing, height, {
    grid: { left: frame.left, right: frame.right, top: frame.top, bottom: 4 },
    xAxis: scaleOf(frame),
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        show: width === 'wide',
        color: INK,
        fontSize: 13,
        fontFamily: FONT,
        align: 'left',
        margin: frame.left - 2,
      },
    },
    series: series(bars, frame, width),
  });
}

/** The same from edge to edge of a telephone, with room for the words over the first bar; edges are numbers only. */
function narrowed(frame: Layout): Layout {
  const edges = frame.edges.map((edge) => ({ ...edge, label: edge.label.split(' ')[0] ?? '' }));
  const top = edges.length === 0 ? 14 : 34;
  return { ...frame, left: 1, right: 1, top, edges, names: { fontSize: 11, margin: 14 } };
}

type Series = BarSeriesOption | ScatterSeriesOption;

function series(bars: readonly ChartBar[], frame: Layout, width: ChartWidth): Series[] {
  const place = width === 'wide' ? ('right' as const) : ABOVE;
  const base = { type: 'bar' as const, silent: true, barWidth: 15 };
  const number = (text: string): number => Number(text);
  return [
    { ...base, stack: 'points', data: bars.map((bar) => number(bar.least)), itemStyle: { color: SOLID } },
    {
      ...base,
      stack: 'points',
      data: bars.map((bar) => number(bar.most) - number(bar.least) || null),
      itemStyle: { color: PAPER, borderColor: SOLID, borderWidth: 0.8, decal: { ...STRIPES } },
    },
    {
      ...base,
      data: bars.map((bar) => ({ value: number(bar.outOf), label: labelOf(bar, width) })),
      barGap: '-100%',
      z: 1,
      itemStyle: { color: PALE, borderColor: LINE, borderWidth: 0.8 },
      label: { show: true, position: place, distance: 8, color: INK, fontSize: 13, fontFamily: FONT },
      ...(frame.edges.length > 0 ? { markLine: edgeLines(frame.edges) } : {}),
    },
    ...(bars.some((bar) => bar.others !== undefined) ? [othersOf(bars)] : []),
  ];
}

/** A diamond with a white edge, seen on a solid bar and beside it. */
function othersOf(bars: readonly ChartBar[]): ScatterSeriesOption {
  return {
    type: 'scatter',
    silent: true,
    symbol: 'diamond',
    symbolSize: 13,
    z: 5,
    itemStyle: { color: INK, borderColor: PAPER, borderWidth: 1.6 },
    data: bars.flatMap(({ others }, at) => (others === undefined ? [] : [[Number(others), at]])),
  };
}

/** At the left end of a bar, in the space over it. */
const ABOVE: [number, number] = [0, -16];

function labelOf({ label, said }: ChartBar, width: ChartWidth): { formatter: string } {
  return { formatter: width === 'wide' ? said : `${label}: ${said}` };
}

/** A thin line at each edge. */
function edgeLines(edges: readonly ChartEdge[]): NonNullable<BarSeriesOption['markLine']> {
  return {
    symbol: 'none',
    silent: true,
    label: { show: false },
    lineStyle: { color: INK, width: 0.9, type: [2, 2] },
    data: edges.map((edge) => ({ xAxis: Number(edge.from) })),
  };
}

const NAMES = { fontSize: 11, margin: 5 };

/** The scale: not drawn, but for the names of the grades above the edges from which they begin. */
function scaleOf({ max, edges, names: { fontSize, margin } = NAMES }: Layout): object {
  const names = new Map(edges.map((edge) => [Number(edge.from), edge.label]));
  return {
    type: 'value',
    min: 0,
    max,
    position: 'top',
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      show: edges.length > 0,
      customValues: [...names.keys()],
      formatter: (value: number) => wrapped(names.get(value) ?? ''),
      align: 'left',
      alignMinLabel: 'left',
      alignMaxLabel: 'left',
      hideOverlap: false,
      margin,
      color: INK,
      fontSize,
      lineHeight: 13,
      fontFamily: FONT,
    },
  };
}

/** A word to a line, so that the name of a grade stays within its part of the scale. */
function wrapped(label: string): string {
  return label.replace(/ /g, '\n');
}
