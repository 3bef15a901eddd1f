import { init, type BarSeriesOption } from 'echarts';

/** The name under which the page embeds its typeface; the drawing shares it. No digits: it stands unquoted in the SVG. */
export const FONT = 'Rapor Sans';

/** One bar: what is certain, what is still open, out of how much; decimal text, cut nowhere but in the drawing. */
export interface ChartBar {
  readonly label: string;
  readonly least: string;
  readonly most: string;
  readonly outOf: string;
  /** The same in words, printed at the end of the bar. */
  readonly said: string;
}

/** A grade's lower edge on the scale of the total. */
export interface ChartEdge {
  readonly from: string;
  readonly label: string;
}

/** For a sheet of paper or a wide screen; or for a telephone, where the words stand above each bar. */
export type ChartWidth = 'wide' | 'narrow';

interface Drawing {
  readonly id: string;
  /** What the drawing shows, for those who hear the page. */
  readonly alt: string;
  readonly bars: readonly ChartBar[];
  readonly width?: ChartWidth;
}

const INK = '#12302d';
const SOLID = '#2f5d57';
const PALE = '#eef1ee';
const LINE = '#8d9893';
const WIDTHS: Record<ChartWidth, number> = { wide: 680, narrow: 336 };
const ROWS: Record<ChartWidth, number> = { wide: 28, narrow: 44 };

/** Stripes that tell "open" from "certain" without any colour. */
const STRIPES = {
  symbol: 'rect',
  color: SOLID,
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
};

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

interface Frame {
  readonly max: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly edges: readonly ChartEdge[];
  /** How large the names of the edges are, and how far above the bars. */
  readonly names?: { readonly fontSize: number; readonly margin: number };
}

function draw(drawing: Drawing, wideFrame: Frame): string {
  const { bars, width = 'wide' } = drawing;
  const frame = width === 'wide' ? wideFrame : narrowed(wideFrame);
  const height = frame.top + bars.length * ROWS[width] + 4;
  const option = {
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
  };
  return drawSvg(option, { ...drawing, width, height });
}

/** Draws what the option of the library describes, as SVG that needs nothing else. */
export function drawSvg(
  option: object,
  { id, alt, width, height }: { id: string; alt: string; width: ChartWidth; height: number },
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTHS[width], height });
  chart.setOption({ animation: false, textStyle: { fontFamily: FONT, color: INK }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return finished(svg, { id, alt }, width);
}

/** The same from edge to edge of a telephone, with room for the words over the first bar; edges are numbers only. */
function narrowed(frame: Frame): Frame {
  const edges = frame.edges.map((edge) => ({ ...edge, label: edge.label.split(' ')[0] ?? '' }));
  const top = edges.length === 0 ? 14 : 34;
  return { ...frame, left: 1, right: 1, top, edges, names: { fontSize: 11, margin: 14 } };
}

function series(bars: readonly ChartBar[], frame: Frame, width: ChartWidth): BarSeriesOption[] {
  const place = width === 'wide' ? ('right' as const) : ABOVE;
  const base = { type: 'bar' as const, silent: true, barWidth: 15 };
  const number = (text: string): number => Number(text);
  return [
    { ...base, stack: 'points', data: bars.map((bar) => number(bar.least)), itemStyle: { color: SOLID } },
    {
      ...base,
      stack: 'points',
      data: bars.map((bar) => number(bar.most) - number(bar.least) || null),
      itemStyle: { color: '#ffffff', borderColor: SOLID, borderWidth: 0.8, decal: { ...STRIPES } },
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
  ];
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
function scaleOf({ max, edges, names: { fontSize, margin } = NAMES }: Frame): object {
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

/** Names of its own, no script, no rules for the pointer; a text for those who cannot see it; as wide as its place. */
function finished(svg: string, { id, alt }: Pick<Drawing, 'id' | 'alt'>, width: ChartWidth): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (ecmeta_\w+|class)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(
      /<svg width="\d+" height="\d+"/,
      `<svg class="chart ${width}" role="img" aria-label="${escaped(alt)}"`,
    );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
