import type { PeerMeasureResult, PeersResult, SpreadResult } from '../../domain/comparison/peers-result';
import type { Measure } from '../../domain/comparison/population';
import { cut, exact } from '../../domain/decimal';
import type { DistributionDrawing } from '../../rendering/charts-distribution';
import type { ChartBin } from '../../rendering/charts-distribution-scale';
import { decimal } from '../../rendering/numbers';
import { binHref, groupHref } from './links';
import { measureRow, suffixOf, type MeasureRow } from './said';

/** A drawing of how a group's values are spread, and whose. */
export interface DistributionPart {
  readonly caption: string;
  readonly drawing: Omit<DistributionDrawing, 'id' | 'width'>;
}

/** The distribution of one measure in the group of the newest period, with the unit marked. */
export function distributionOf(result: PeersResult, measure?: Measure): DistributionPart | null {
  const asked = spreadIn(result, measure);
  if (!asked) return null;
  const { row, spread, own, list } = asked;
  const caption = `Sebaran di kelompok tahun ${result.periods[0]?.year ?? result.year}`;
  return drawn(row, spread, { caption, own, list });
}

/** What is drawn of a group, and told as a table. */
interface AskedSpread extends Pick<Said, 'own' | 'list'> {
  readonly row: MeasureRow;
  readonly spread: SpreadResult;
}

/** The spread of the measure that is asked for, or of the first that has one; undefined where there is none. */
export function spreadIn(result: PeersResult, measure?: Measure): AskedSpread | undefined {
  const { measures, periods } = result;
  const asked = measures.find((each) => each.id === measure) ?? measures.find((each) => each.spread);
  if (!asked?.spread) return undefined;
  const list = periods[0] && groupHref(periods[0], asked.id);
  return { row: measureRow(asked, result), spread: asked.spread, own: ownOf(asked), list };
}

const ownOf = ({ cells }: PeerMeasureResult): string | null => cells[0]?.value ?? null;

/** What a drawing says besides. */
interface Said {
  readonly caption: string;
  /** The value that is marked, decimal text. */
  readonly own: string | null;
  /** The list of the units behind it; undefined for who may not see them. */
  readonly list: string | undefined;
}

/** The drawing of a measure: each bar leads to its units. */
export function drawn(
  row: MeasureRow,
  { n, median, steps }: SpreadResult,
  { caption, own, list }: Said,
): DistributionPart {
  const { label, number } = row;
  return {
    caption: `${caption}: ${number === '' ? '' : `${number} `}${label}, ${n} unit`,
    drawing: {
      alt: `${label}: ${n} unit, median ${said(median)}${own === null ? '' : `; unit ini ${said(own)}`}`,
      bins: steps.map((step) => {
        const href = binHref(list, step);
        return { ...binOf(step), ...(href === undefined ? {} : { href }) };
      }),
      suffix: suffixOf(row),
      unit: 'angka di atas batang: banyaknya unit',
      median: { value: median, said: `median ${said(median)}` },
      ...(own === null ? {} : { own: { value: own, said: `unit ini ${said(own)}` } }),
    },
  };
}

/** A step as a drawing has it: an open end has no edge. */
export const binOf = ({ from, below, count }: SpreadResult['steps'][number]): ChartBin => ({
  count,
  ...(from === null ? {} : { from }),
  ...(below === null ? {} : { below }),
});

const said = (value: string): string => decimal(cut(exact(value), 2), 2);
