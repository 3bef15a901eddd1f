import { svgOf } from './charts-frame';
import type { ChartWidth } from './charts-frame';

/** One bar of a waterfall: a total that stands on the ground, or a change that hangs between two. */
export interface WaterfallBar {
  readonly label: string;
  /** Where the bar begins and ends, in points; decimal text. */
  readonly from: string;
  readonly to: string;
  readonly total: boolean;
  /** Printed at its end, with a sign. */
  readonly said: string;
}

const UP = '#2f5d57';
const DOWN = '#ffffff';
const TOTAL = '#12302d';
const EDGE = '#12302d';
const ROW = 30;

/** Stripes tell what fell from what rose without any colour. */
const STRIPES = {
  symbol: 'rect',
  color: EDGE,
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
};

/**
 * From one total to the other: a row for each part that changed, solid where it rose, striped where it fell, and every
 * row begins where the one above it ended. The ground is zero points, so that lengths can be compared.
 */
export function waterfallChart(drawing: {
  readonly id: string;
  readonly alt: string;
  readonly bars: readonly WaterfallBar[];
  readonly width: ChartWidth;
}): string {
  const { bars, width } = drawing;
  const wide = width === 'wide';
  const most = Math.max(1, ...bars.flatMap((bar) => [Number(bar.from), Number(bar.to)]));
  const option = {
    grid: { left: wide ? 190 : 1, right: wide ? 96 : 70, top: 4, bottom: 4 },
    xAxis: { type: 'value', min: 0, max: most, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { show: wide, align: 'left', margin: 188, fontSize: 13, color: EDGE },
    },
    series: [
      { ...SERIES, itemStyle: { color: 'transparent' }, data: bars.map((bar) => groundOf(bar, wide)) },
      { ...SERIES, data: bars.map((bar) => barOf(bar, wide)) },
    ],
  };
  return svgOf(drawing, bars.length * (wide ? ROW : ROW + 14) + 8, option);
}

const SERIES = { type: 'bar', silent: true, stack: 'points', barWidth: 15 } as const;
const LABEL = { show: true, distance: 8, fontSize: 13, color: EDGE };

/** What a bar hangs on: nothing is seen of it, but on a telephone the words above the bar begin here. */
function groundOf({ from, to, total, label, said }: WaterfallBar, wide: boolean): object {
  return {
    value: total ? 0 : Math.min(Number(from), Number(to)),
    ...(wide || total ? {} : { label: { ...LABEL, position: [0, -16], formatter: `${label}: ${said}` } }),
  };
}

function barOf({ from, to, total, label, said }: WaterfallBar, wide: boolean): object {
  const fell = Number(to) < Number(from);
  const fill = fell ? { color: DOWN, decal: STRIPES } : { color: UP };
  return {
    value: total ? Number(to) : Math.abs(Number(to) - Number(from)),
    itemStyle: total ? { color: TOTAL } : { ...fill, borderColor: EDGE, borderWidth: 0.8 },
    label: wide
      ? { ...LABEL, position: 'right', formatter: said }
      : { ...LABEL, show: total, position: [0, -16], formatter: `${label}: ${said}` },
  };
}
