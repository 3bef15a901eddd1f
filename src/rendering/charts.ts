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

interface Drawing {
  readonly id: string;
  /** What the drawing shows, for those who hear the page. */
  readonly alt: string;
  readonly bars: readonly ChartBar[];
}

const INK = '#12302d';
const SOLID = '#2f5d57';
const PALE = '#eef1ee';
const LINE = '#8d9893';
const WIDTH = 680;
const ROW = 28;

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
}

function draw(drawing: Drawing, frame: Frame): string {
  const { bars } = drawing;
  const height = frame.top + bars.length * ROW + 4;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: FONT, color: INK },
    grid: { left: frame.left, right: frame.right, top: frame.top, bottom: 4 },
    xAxis: scaleOf(frame),
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: INK, fontSize: 13, fontFamily: FONT, align: 'left', margin: frame.left - 2 },
    },
    series: series(bars, frame),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return finished(svg, drawing);
}

function series(bars: readonly ChartBar[], frame: Frame): BarSeriesOption[] {
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
      data: bars.map((bar) => ({ value: number(bar.outOf), label: labelOf(bar) })),
      barGap: '-100%',
      z: 1,
      itemStyle: { color: PALE, borderColor: LINE, borderWidth: 0.8 },
      label: { show: true, position: 'right', distance: 8, color: INK, fontSize: 13, fontFamily: FONT },
      ...(frame.edges.length > 0 ? { markLine: edgeLines(frame.edges) } : {}),
    },
  ];
}

const labelOf = (bar: ChartBar): { formatter: string } => ({ formatter: bar.said });

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

/** The scale: not drawn, but for the names of the grades above the edges from which they begin. */
function scaleOf({ max, edges }: Frame): object {
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
      margin: 5,
      color: INK,
      fontSize: 11,
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
function finished(svg: string, { id, alt }: Drawing): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (ecmeta_\w+|class)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(/<svg width="\d+" height="\d+"/, `<svg class="chart" role="img" aria-label="${escaped(alt)}"`);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
