import { INK, words, type ChartWidth } from './charts-frame';
import { plainNumber } from './numbers';

/** One step of a distribution; an end that is open has no edge. Edges are decimal text. */
export interface ChartBin {
  readonly from?: string;
  readonly below?: string;
  readonly count: number;
  /** Where its list is; none where nobody may open it. */
  readonly href?: string;
}

/** What stands along the bars. */
export interface DistributionScale {
  readonly bins: readonly ChartBin[];
  /** Of what the bars are, under the scale: "persen". */
  readonly unit: string;
  /** What stands behind a number of the scale: " %". */
  readonly suffix?: string;
}

/** No more names than that on the scale of a telephone. */
const NAMES_NARROW = 6;

/** Where a step lies: "5 – 10 %", and of an open end "≥ 30 %". */
export function binWords({ from, below }: Pick<ChartBin, 'from' | 'below'>, suffix: string): string {
  if (from === undefined) return `< ${plainNumber(below ?? '0')}${suffix}`;
  if (below === undefined) return `≥ ${plainNumber(from)}${suffix}`;
  return `${plainNumber(from)} – ${plainNumber(below)}${suffix}`;
}

/** The edges between the bars; an open end says what lies in it, in place of its only edge. */
export function scaleOf({ bins, unit, suffix = '' }: DistributionScale, width: ChartWidth): object {
  const edges = edgesOf(bins);
  const last = bins.length - 1;
  const isOpen = (at: number): boolean => {
    const { from, below } = bins[at] ?? {};
    return from === undefined || below === undefined;
  };
  const inner = [...edges].filter(([at]) => !(at === 1 && isOpen(0)) && !(at === last && isOpen(last)));
  const every = width === 'wide' ? 1 : Math.ceil(inner.length / NAMES_NARROW);
  const names = new Map([
    ...inner.filter((_, at) => at % every === 0).map(([at, edge]) => [at, plainNumber(edge)] as const),
    ...[0, last].flatMap((at) => {
      const bin = bins[at];
      return bin && isOpen(at) ? [[at + 0.5, binWords(bin, suffix)] as const] : [];
    }),
  ]);
  return {
    type: 'value',
    containShape: false,
    min: 0,
    max: Math.max(bins.length, 1),
    name: unit,
    nameLocation: 'middle',
    nameGap: 24,
    nameTextStyle: words(12),
    axisLine: { show: true, lineStyle: { color: INK, width: 0.9 } },
    axisTick: { show: true, customValues: [...edges.keys()], lineStyle: { color: INK } },
    splitLine: { show: false },
    axisLabel: {
      customValues: [...names.keys()],
      hideOverlap: false,
      formatter: (place: number) => names.get(place) ?? '',
      ...words(width === 'wide' ? 12 : 11),
    },
  };
}

/** The edge before each bar that has one, and the one after the last. */
function edgesOf(bins: readonly ChartBin[]): Map<number, string> {
  const names = bins.flatMap(({ from }, at) => (from === undefined ? [] : [[at, from] as const]));
  const last = bins[bins.length - 1]?.below;
  return new Map(last === undefined ? names : [...names, [bins.length, last] as const]);
}
