import { INK, LINE, PALE, PAPER, SOLID, STRIPES, WIDTHS, svgOf, words } from './charts-frame';
import { binWords, scaleOf, type ChartBin, type DistributionScale } from './charts-distribution-scale';
import type { ChartLink, ChartWidth, Drawing } from './charts-frame';

/** A place on the scale, with the words that stand at it. */
export interface ChartMark {
  readonly value: string;
  readonly said: string;
}

export interface DistributionDrawing extends Drawing, DistributionScale {
  /** Where the unit stands; absent where it has no value. */
  readonly own?: ChartMark;
  readonly median?: ChartMark;
}

const HEIGHT: Record<ChartWidth, number> = { wide: 230, narrow: 220 };
const TOP = 44;
const SIDE = 16;
/** How far the marks reach over the highest bar and its number. */
const OVER = 1.18;
/** How many units of a group lie where; the unit's own step is dark, and its place is marked above the bars. */
export function distributionChart(drawing: DistributionDrawing): string {
  const { bins, own, median, width = 'wide' } = drawing;
  const room = WIDTHS[width] - 2 * SIDE;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const place = own ? placeOf(bins, own.value) : undefined;
  const ownBin = place === undefined ? -1 : Math.floor(place);
  return svgOf(
    drawing,
    HEIGHT[width],
    {
      // The links lie where the bars do: no long word may move them.
      grid: { left: SIDE, right: SIDE, top: TOP, bottom: 42, outerBoundsMode: 'none' },
      xAxis: scaleOf(drawing, width),
      yAxis: { type: 'value', show: false, min: 0, max: most * OVER },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: Math.max(4, room / Math.max(bins.length, 1) - 3),
          data: bins.map(({ count }, at) => barOf(at, count, at === ownBin ? place : undefined)),
          label: {
            show: true,
            position: 'top',
            distance: 3,
            formatter: ({ dataIndex }: { dataIndex: number }) => String(bins[dataIndex]?.count || ''),
            ...words(width === 'wide' ? 12 : 11),
          },
        },
        ...(median ? [markOf(bins, median, most, 'median', width)] : []),
        ...(own ? [markOf(bins, own, most, 'own', width)] : []),
      ],
    },
    { links: linksOf(drawing, width) },
  );
}

/** Over each bar that has a list, as high as the drawing: a low one is met with a thumb. */
function linksOf({ bins, suffix = '' }: DistributionDrawing, width: ChartWidth): ChartLink[] {
  const step = (WIDTHS[width] - 2 * SIDE) / Math.max(bins.length, 1);
  return bins.flatMap((bin, at) =>
    bin.href === undefined
      ? []
      : [
          {
            href: bin.href,
            said: `${binWords(bin, suffix)}: ${bin.count} unit`,
            ...{ left: SIDE + at * step, top: TOP, width: step, height: HEIGHT[width] - TOP - 4 },
          },
        ],
  );
}

/** The unit's own step is striped, so that a bad copy still tells it; its number stands beside the mark. */
function barOf(at: number, count: number, own: number | undefined): object {
  const value = [at + 0.5, count];
  if (own === undefined) return { value, itemStyle: { color: PALE, borderColor: LINE, borderWidth: 0.8 } };
  const itemStyle = { color: PAPER, borderColor: SOLID, borderWidth: 1.2, decal: { ...STRIPES } };
  return { value, itemStyle, label: { position: [own - at > 0.5 ? '18%' : '70%', -16] } };
}

/** A value as a place along the bars: within its step in proportion, in the middle of an open end. */
function placeOf(bins: readonly ChartBin[], value: string): number {
  const number = Number(value);
  const at = bins.findIndex((bin) => bin.below === undefined || number < Number(bin.below));
  const { from, below } = bins[at] ?? {};
  if (at < 0) return bins.length - 0.5;
  if (from === undefined || below === undefined) return at + 0.5;
  const within = (number - Number(from)) / (Number(below) - Number(from));
  return at + Math.min(0.98, Math.max(0.02, within));
}

/** A line from the scale up, with its words on a row of their own over the bars. */
function markOf(
  bins: readonly ChartBin[],
  { value, said }: ChartMark,
  most: number,
  what: 'own' | 'median',
  width: ChartWidth,
): object {
  const place = placeOf(bins, value);
  const own = what === 'own';
  const [align, shift] = sideOf(place, bins.length);
  return {
    type: 'line',
    silent: true,
    z: own ? 6 : 5,
    symbol: own ? 'triangle' : 'circle',
    symbolRotate: 180,
    symbolSize: own ? 11 : 1,
    showAllSymbol: true,
    itemStyle: { color: INK },
    lineStyle: { color: INK, width: own ? 2 : 1.2, type: own ? 'solid' : [3, 3] },
    data: [
      { value: [place, 0], symbolSize: 0 },
      {
        value: [place, most * OVER],
        label: {
          show: true,
          position: [shift, own ? -18 : -39],
          align,
          verticalAlign: 'top',
          formatter: said,
          ...words(width === 'wide' ? 13 : 12),
          fontWeight: own ? 600 : 400,
        },
      },
    ],
  };
}

/** Words near an end of the scale run inwards; how far they stand from the left of the mark, in pixels. */
function sideOf(place: number, bins: number): ['left' | 'center' | 'right', number] {
  if (place < bins * 0.3) return ['left', -2];
  return place > bins * 0.7 ? ['right', 12] : ['center', 5];
}
