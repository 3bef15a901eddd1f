import { FONT, INK, LINE, PAPER, SOLID, WIDTHS, svgOf, words } from './charts-frame';
import type { ChartLink, ChartWidth, Drawing } from './charts-frame';
import { labelSides } from './label-places';
import { decimal } from './numbers';

/** Something with two means, under a short name. */
export interface QuadrantPoint {
  readonly name: string;
  /** Decimal texts: along the ground, and upwards. */
  readonly x: string;
  readonly y: string;
  /** Where it leads, with the words for those who hear the page; absent on paper. */
  readonly href?: string;
  readonly said: string;
}

export interface QuadrantsDrawing extends Drawing {
  readonly points: readonly QuadrantPoint[];
  /** Where the two lines stand that part the quarters. */
  readonly x: string;
  readonly y: string;
  readonly axes: { readonly x: string; readonly y: string };
  /** The names of the quarters: above, then below; left, then right. */
  readonly quarters: readonly [string, string, string, string];
  /** The lowest and the highest number there may be. */
  readonly range: readonly [number, number];
}

const HEIGHT: Record<ChartWidth, number> = { wide: 380, narrow: 350 };
const EDGE = { left: 50, right: 14, top: 12, bottom: 46 };
/** The scale begins and ends at a half, so far beyond the outermost point. */
const STEP = 0.5;
const ROOM = 0.1;
/** A thumb needs so much. */
const TARGET = 28;

interface Scales {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Things in four quarters by two means each; what lies upon a line counts as beyond it. */
export function quadrantsChart(drawing: QuadrantsDrawing): string {
  const { points, axes, range, width = 'wide' } = drawing;
  const scales: Scales = {
    x: scaleOf([drawing.x, ...points.map(({ x }) => x)], range),
    y: scaleOf([drawing.y, ...points.map(({ y }) => y)], range),
  };
  const option = {
    grid: { ...EDGE, outerBoundsMode: 'none' },
    xAxis: axisOf(scales.x, axes.x, 30),
    yAxis: axisOf(scales.y, axes.y, 34),
    series: [scatterOf(drawing, scales, width)],
  };
  const links = linksOf(drawing, scales, width);
  return svgOf(drawing, HEIGHT[width], option, { links, marks: namesOf(drawing, width) });
}

function scaleOf(texts: readonly string[], [lowest, highest]: QuadrantsDrawing['range']): [number, number] {
  const values = texts.map(Number);
  const from = Math.floor((Math.min(...values) - ROOM) / STEP) * STEP;
  const to = Math.ceil((Math.max(...values) + ROOM) / STEP) * STEP;
  return [Math.max(lowest, from), Math.min(highest, to)];
}

const axisOf = ([min, max]: readonly [number, number], name: string, nameGap: number): object => ({
  type: 'value',
  ...{ min, max, interval: STEP, name, nameGap, nameLocation: 'middle' },
  nameTextStyle: words(13),
  axisLine: { show: true, onZero: false, lineStyle: { color: LINE } },
  axisTick: { show: true, lineStyle: { color: LINE } },
  splitLine: { show: false },
  axisLabel: { ...words(12), formatter: (value: number) => decimal(value.toFixed(1), 1) },
});

/** A letter is so wide, about. */
const LETTER = 7;

/** Labels of near points stand on sides where they do not lie over each other. */
function dataOf({ points }: QuadrantsDrawing, scales: Scales, width: ChartWidth): object[] {
  const places = points.map((each) => {
    const [left, top] = placeOf(each, scales, width);
    return { left, top, width: each.name.length * LETTER };
  });
  const sides = labelSides(places, WIDTHS[width]);
  return points.map((each, at) => ({
    value: [Number(each.x), Number(each.y)],
    label: { position: sides[at] ?? 'right' },
  }));
}

const scatterOf = (drawing: QuadrantsDrawing, scales: Scales, width: ChartWidth): object => ({
  type: 'scatter',
  silent: true,
  symbolSize: 10,
  itemStyle: { color: SOLID, borderColor: PAPER, borderWidth: 1.2 },
  data: dataOf(drawing, scales, width),
  label: {
    show: true,
    distance: 4,
    formatter: ({ dataIndex }: { dataIndex: number }) => drawing.points[dataIndex]?.name ?? '',
    ...words(width === 'wide' ? 13 : 12),
  },
  labelLayout: { moveOverlap: 'shiftY' },
  markLine: {
    symbol: 'none',
    silent: true,
    label: { show: false },
    lineStyle: { color: INK, width: 1, type: [4, 3] },
    data: [{ xAxis: Number(drawing.x) }, { yAxis: Number(drawing.y) }],
  },
});

/** A place on the drawing, in its pixels. */
const placeOf = (
  { x, y }: { readonly x: string; readonly y: string },
  scales: Scales,
  width: ChartWidth,
): [left: number, top: number] => {
  const across = WIDTHS[width] - EDGE.left - EDGE.right;
  const high = HEIGHT[width] - EDGE.top - EDGE.bottom;
  const share = (text: string, [min, max]: readonly [number, number]): number =>
    (Number(text) - min) / (max - min);
  return [EDGE.left + share(x, scales.x) * across, EDGE.top + (1 - share(y, scales.y)) * high];
};

const linksOf = ({ points }: QuadrantsDrawing, scales: Scales, width: ChartWidth): ChartLink[] =>
  points.flatMap((each) => {
    const [left, top] = placeOf(each, scales, width);
    const at = { left: left - TARGET / 2, top: top - TARGET / 2, width: TARGET, height: TARGET };
    return each.href === undefined ? [] : [{ href: each.href, said: each.said, ...at }];
  });

/** The names of the quarters in their outer corners. */
function namesOf({ quarters }: QuadrantsDrawing, width: ChartWidth): string {
  const [left, right] = [EDGE.left + 6, WIDTHS[width] - EDGE.right - 6];
  const [top, ground] = [EDGE.top + 14, HEIGHT[width] - EDGE.bottom - 8];
  const at: readonly [number, number, string][] = [
    [left, top, 'start'],
    [right, top, 'end'],
    [left, ground, 'start'],
    [right, ground, 'end'],
  ];
  return quarters
    .map((name, each) => {
      const [x, y, anchor] = at[each] ?? [left, top, 'start'];
      return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${FONT}" font-size="12" font-style="italic" fill="${INK}" stroke="${PAPER}" stroke-width="3" paint-order="stroke">${name}</text>`;
    })
    .join('');
}
