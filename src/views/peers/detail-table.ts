import type { PeerPeriod } from '../../comparisons/unit-peers.service';
import { FEWEST_FOR_MANAGERS, seesUnits, type Viewer } from '../../domain/comparison/viewer';
import type { Measure } from '../../domain/comparison/population';
import type { Table, TableCell } from '../../domain/table';
import { measuredIn, shownIn } from './shown';
import { countCell, named, percentileCell, valueCell, wordCell, type MeasureRow } from './said';

/** The statistics of the latest period in full; the least and the greatest value for officials only. */
export function detailTable(
  about: readonly string[],
  period: PeerPeriod,
  rows: readonly MeasureRow[],
  viewer: Viewer,
): Table {
  const ends = seesUnits(viewer);
  const number = (id: string, label: string): Table['columns'][number] => ({ id, label, unit: 'number' });
  return {
    id: 'rincian-kelompok',
    title: `Rincian kelompok tahun ${period.year}`,
    about,
    columns: [
      { id: 'measure', label: 'Rasio' },
      number('unit', 'Unit ini'),
      number('n', 'n'),
      number('mean', 'Rata-rata'),
      ...(ends ? [number('least', 'Terendah')] : []),
      number('lower-quartile', 'Kuartil bawah'),
      number('median', 'Median'),
      number('upper-quartile', 'Kuartil atas'),
      ...(ends ? [number('most', 'Tertinggi')] : []),
      number('percentile', 'Persentil'),
    ],
    rows: rows.map((row) => ({
      ...(row.heading ? { heading: true as const } : {}),
      cells: [wordCell(named(row)), ...numbersOf(row, period, viewer)],
    })),
    notes: ends ? [] : [`n di bawah ${FEWEST_FOR_MANAGERS}: angkanya tidak ditampilkan.`],
  };
}

function numbersOf({ measure, unit }: MeasureRow, period: PeerPeriod, viewer: Viewer): TableCell[] {
  const { value, measured, percentile } = shownIn(period, measure, viewer);
  const of = (name: 'mean' | 'least' | 'lowerQuartile' | 'median' | 'upperQuartile' | 'most'): TableCell =>
    valueCell(measured?.statistics[name], unit);
  const ends = seesUnits(viewer);
  return [
    valueCell(value, unit),
    measured ? countCell(measured.statistics.n) : wordCell(fewWords(period, measure)),
    of('mean'),
    ...(ends ? [of('least')] : []),
    of('lowerQuartile'),
    of('median'),
    of('upperQuartile'),
    ...(ends ? [of('most')] : []),
    percentileCell(percentile),
  ];
}

/** Of a measure whose statistics are not shown: none, or too few to be shown. */
function fewWords(period: PeerPeriod, measure: Measure): string {
  return measuredIn(period, measure) ? `< ${FEWEST_FOR_MANAGERS}` : '0';
}
