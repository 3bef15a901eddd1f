import type { PeerMeasureResult, PeersResult, StatisticsResult } from '../../domain/comparison/peers-result';
import { FEWEST_FOR_MANAGERS } from '../../domain/access/caller';
import type { Table, TableCell, TableColumn } from '../../domain/table';
import { goodWords, percentileWords } from '../../rendering/messages';
import { NONE } from '../../rendering/numbers';
import { countCell, measureRow, named, percentileCell, textCell, wordCell } from './said';

/** The statistics of the newest period in full; the least and the greatest value where they are told. */
export function detailTable(about: readonly string[], result: PeersResult): Table {
  const columns = columnsFor(result);
  return {
    id: 'rincian-kelompok',
    title: `Rincian kelompok tahun ${result.periods[0]?.year ?? result.year}`,
    about,
    columns: columns.map(({ column }) => column),
    rows: result.measures.map((measure) => ({
      ...(measure.of === 'indicator' ? {} : { heading: true as const }),
      cells: columns.map(({ cell }) => cell(measure)),
    })),
    notes: endsShown(result) ? [] : [`n di bawah ${FEWEST_FOR_MANAGERS}: angkanya tidak ditampilkan.`],
  };
}

const endsShown = ({ viewer }: PeersResult): boolean => viewer === 'official';

/** A column, and what stands in it. */
interface Told {
  readonly column: TableColumn;
  readonly cell: (measure: PeerMeasureResult) => TableCell;
}

function columnsFor(result: PeersResult): Told[] {
  const ends = endsShown(result);
  return [
    { column: { id: 'measure', label: 'Rasio' }, cell: (each) => wordCell(named(measureRow(each, result))) },
    { column: { id: 'good', label: 'Baik bila' }, cell: ({ good }) => wordCell(goodWords(good)) },
    number('unit', 'Unit ini', ({ cells, unit }) => textCell(cells[0]?.value ?? null, unit)),
    number('n', 'n', countOf),
    number('coverage', 'Cakupan (%)', ({ cells }) => textCell(cells[0]?.group?.coverage ?? null, 'percent')),
    statistic('mean', 'Rata-rata', 'mean'),
    ...(ends ? [statistic('least', 'Terendah', 'least')] : []),
    statistic('lower-quartile', 'Kuartil bawah', 'lowerQuartile'),
    statistic('median', 'Median', 'median'),
    statistic('upper-quartile', 'Kuartil atas', 'upperQuartile'),
    ...(ends ? [statistic('most', 'Tertinggi', 'most')] : []),
    number('percentile', 'Persentil', ({ cells }) => percentileCell(cells[0]?.percentile ?? null)),
    { column: { id: 'standing', label: 'Artinya' }, cell: standingCell },
  ];
}

function number(id: string, label: string, cell: Told['cell']): Told {
  return { column: { id, label, unit: 'number' }, cell };
}

function standingCell({ good, cells }: PeerMeasureResult): TableCell {
  const percentile = cells[0]?.percentile ?? null;
  return wordCell(percentile === null ? NONE : percentileWords(good, percentile) || NONE);
}

type InUnit = Exclude<keyof StatisticsResult, 'n' | 'coverage' | 'leftOut'>;

function statistic(id: string, label: string, name: InUnit): Told {
  return number(id, label, ({ cells, unit }) => textCell(cells[0]?.group?.[name] ?? null, unit));
}

/** How many units have a value; of a measure that is withheld: none, or too few to be shown. */
function countOf({ cells }: PeerMeasureResult): TableCell {
  const [cell] = cells;
  if (cell?.group) return countCell(cell.group.n);
  return wordCell(cell?.withheld === 'few' ? `< ${FEWEST_FOR_MANAGERS}` : '0');
}
