import type { PeerPeriod } from '../../comparisons/unit-peers.service';
import { binsOf } from '../../domain/comparison/bins';
import type { Measured } from '../../domain/comparison/group-statistics';
import type { Measure } from '../../domain/comparison/population';
import { numberOf, type Value } from '../../domain/comparison/value';
import { seesStatistics, type Viewer } from '../../domain/comparison/viewer';
import { cut, plain } from '../../domain/decimal';
import type { DistributionDrawing } from '../../rendering/charts-distribution';
import { decimal } from '../../rendering/numbers';
import { measuredIn } from './shown';
import type { MeasureRow } from './said';

/** A drawing of how a group's values are spread, and whose. */
export interface DistributionPart {
  readonly caption: string;
  readonly drawing: Omit<DistributionDrawing, 'id' | 'width'>;
}

/** Fewest units whose distribution is worth a drawing. */
const FEWEST_DRAWN = 5;

/** The distribution of one measure in the group of a period, with the unit marked. */
export function distributionOf(
  period: PeerPeriod,
  rows: readonly MeasureRow[],
  { measure, viewer }: { readonly measure?: Measure; readonly viewer: Viewer },
): DistributionPart | null {
  const drawable = (row: MeasureRow): boolean => {
    const n = measuredIn(period, row.measure)?.statistics.n ?? 0;
    return n >= FEWEST_DRAWN && seesStatistics(viewer, n);
  };
  const row = rows.find((each) => each.measure === measure) ?? rows.find(drawable);
  const measured = row && drawable(row) ? measuredIn(period, row.measure) : undefined;
  if (!row || !measured) return null;
  return drawn(row, measured, period.values.get(row.measure), `Sebaran di kelompok tahun ${period.year}`);
}

/** The drawing of a measure. @param own the value that is marked */
export function drawn(
  { label, number }: MeasureRow,
  measured: Measured,
  own: Value | undefined,
  caption: string,
): DistributionPart {
  const { statistics } = measured;
  const said = (value: Value): string => decimal(cut(numberOf(value), 2), 2);
  const mark = (value: Value, words: string): { value: string; said: string } => ({
    value: plain(numberOf(value)),
    said: `${words} ${said(value)}`,
  });
  const bins = binsOf(measured).map(({ from, below, count }) => ({
    count,
    ...(from ? { from: plain(from) } : {}),
    ...(below ? { below: plain(below) } : {}),
  }));
  const owns = own ? `; unit ini ${said(own)}` : '';
  return {
    caption: `${caption}: ${number === '' ? '' : `${number} `}${label}, ${statistics.n} unit`,
    drawing: {
      alt: `${label}: ${statistics.n} unit, median ${said(statistics.median)}${owns}`,
      bins,
      unit: `${label}; angka di atas batang: banyaknya unit`,
      median: mark(statistics.median, 'median'),
      ...(own ? { own: mark(own, 'unit ini') } : {}),
    },
  };
}
