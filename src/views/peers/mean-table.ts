import type { PeerMeasureResult, PeersResult, VerdictResult } from '../../domain/comparison/peers-result';
import type { Table, TableCell } from '../../domain/table';
import { SHORT_KINDS } from '../../rendering/messages';
import { NONE, plainNumber } from '../../rendering/numbers';
import { countCell, measureRow, named, textCell, wordCell } from './said';

/** The cross section of the paper: the unit's ratio against the mean of all units, each judged by the table. */
export function meanTable(about: readonly string[], result: PeersResult): Table {
  const { unit, periods, year, measures } = result;
  return {
    id: 'rata-rata-semua-unit',
    title: `Dibanding rata-rata semua ${SHORT_KINDS[unit.kind]} tahun ${periods[0]?.year ?? year}`,
    about,
    columns: [
      { id: 'measure', label: 'Rasio' },
      { id: 'unit', label: 'Unit ini', unit: 'number' },
      { id: 'unit-verdict', label: 'Menurut tabel' },
      { id: 'mean', label: 'Rata-rata semua unit', unit: 'number' },
      { id: 'mean-verdict', label: 'Menurut tabel' },
      { id: 'n', label: 'n', unit: 'number' },
    ],
    rows: measures
      .filter((each) => each.of === 'indicator')
      .map((each) => ({ cells: [wordCell(named(measureRow(each, result))), ...cellsOf(each)] })),
    notes: [
      'Rata-rata ini dari semua unit sejenis di Indonesia yang ada di sini, dari semua ukuran, dipangkas seperti di atas. Nilai rata-rata adalah baris tabel tempat rata-rata itu jatuh, bukan rata-rata nilai.',
      ...differenceNote(measures),
    ],
  };
}

function differenceNote(measures: readonly PeerMeasureResult[]): string[] {
  if (!measures.some(({ all }) => all.withheld === 'difference')) return [];
  return [
    'Rata-rata tidak ditampilkan bila hanya beberapa unit berada di luar kelompok unit ini: selisihnya akan membuka angka mereka.',
  ];
}

function cellsOf({ unit, cells, verdict, all }: PeerMeasureResult): TableCell[] {
  return [
    textCell(cells[0]?.value ?? null, unit),
    verdictCell(verdict),
    textCell(all.mean, unit),
    verdictCell(all.verdict),
    all.n === null ? wordCell(NONE) : countCell(all.n),
  ];
}

function verdictCell(verdict: VerdictResult | null): TableCell {
  const { credit, words } = verdict ?? { credit: null, words: null };
  return wordCell(credit === null ? (words ?? NONE) : `nilai ${plainNumber(credit)}`);
}
