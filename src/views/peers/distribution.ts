import type { PeerMeasureResult, PeersResult, SpreadResult } from '../../domain/comparison/peers-result';
import type { Measure } from '../../domain/comparison/population';
import { cut, exact } from '../../domain/decimal';
import type { DistributionDrawing } from '../../rendering/charts-distribution';
import { decimal } from '../../rendering/numbers';
import { measureRow, type MeasureRow } from './said';

/** A drawing of how a group's values are spread, and whose. */
export interface DistributionPart {
  readonly caption: string;
  readonly drawing: Omit<DistributionDrawing, 'id' | 'width'>;
}

/** The distribution of one measure in the group of the newest period, with the unit marked. */
export function distributionOf(result: PeersResult, measure?: Measure): DistributionPart | null {
  const { measures, periods } = result;
  const asked = measures.find((each) => each.id === measure) ?? measures.find((each) => each.spread);
  if (!asked?.spread) return null;
  const caption = `Sebaran di kelompok tahun ${periods[0]?.year ?? result.year}`;
  return drawn(measureRow(asked, result), asked.spread, ownOf(asked), caption);
}

const ownOf = ({ cells }: PeerMeasureResult): string | null => cells[0]?.value ?? null;

/** The drawing of a measure. @param own the value that is marked, decimal text */
export function drawn(
  { label, number }: MeasureRow,
  { n, median, steps }: SpreadResult,
  own: string | null,
  caption: string,
): DistributionPart {
  return {
    caption: `${caption}: ${number === '' ? '' : `${number} `}${label}, ${n} unit`,
    drawing: {
      alt: `${label}: ${n} unit, median ${said(median)}${own === null ? '' : `; unit ini ${said(own)}`}`,
      bins: steps.map(({ from, below, count }) => ({
        count,
        ...(from === null ? {} : { from }),
        ...(below === null ? {} : { below }),
      })),
      unit: `${label}; angka di atas batang: banyaknya unit`,
      median: { value: median, said: `median ${said(median)}` },
      ...(own === null ? {} : { own: { value: own, said: `unit ini ${said(own)}` } }),
    },
  };
}

const said = (value: string): string => decimal(cut(exact(value), 2), 2);
