import type { GroupStatistics } from '../../comparisons/groups.service';
import type { PeerPeriod } from '../../comparisons/unit-peers.service';
import { seesStatistics, type Viewer } from '../../domain/comparison/viewer';
import { numberOf, type Value } from '../../domain/comparison/value';
import { plain } from '../../domain/decimal';
import { indicatorsOf, type Indicator, type RuleSet } from '../../domain/rules/rule-set';
import { creditFor, wordsFor } from '../../domain/rules/scale';
import type { Table, TableCell } from '../../domain/table';
import { SHORT_KINDS } from '../../rendering/messages';
import { NONE, plainNumber } from '../../rendering/numbers';
import { countCell, measureRows, named, valueCell, wordCell, type MeasureRow } from './said';

/** A period, and all units of its kind where they are known. */
interface AgainstAll {
  readonly period: PeerPeriod;
  readonly all: GroupStatistics | undefined;
}

/** The cross section of the paper: the unit's ratio against the mean of all units, each judged by the table. */
export function meanTable(
  about: readonly string[],
  { period, all }: AgainstAll,
  ruleSet: RuleSet,
  viewer: Viewer,
): Table {
  const indicators = new Map(indicatorsOf(ruleSet).map((each) => [each.id, each]));
  const rows = measureRows(ruleSet).flatMap((row) => {
    const indicator = indicators.get(row.measure);
    return indicator ? [{ row, indicator }] : [];
  });
  return {
    id: 'rata-rata-semua-unit',
    title: `Dibanding rata-rata semua ${SHORT_KINDS[period.peer.kind]} tahun ${period.year}`,
    about,
    columns: [
      { id: 'measure', label: 'Rasio' },
      { id: 'unit', label: 'Unit ini', unit: 'number' },
      { id: 'unit-verdict', label: 'Menurut tabel' },
      { id: 'mean', label: 'Rata-rata semua unit', unit: 'number' },
      { id: 'mean-verdict', label: 'Menurut tabel' },
      { id: 'n', label: 'n', unit: 'number' },
    ],
    rows: rows.map(({ row, indicator }) => ({ cells: cellsOf(row, indicator, { period, all }, viewer) })),
    notes: [
      'Rata-rata ini dari semua unit sejenis di Indonesia yang ada di sini, dari semua ukuran, dipangkas seperti di atas. Kredit rata-rata adalah baris tabel tempat rata-rata itu jatuh, bukan rata-rata kredit.',
    ],
  };
}

function cellsOf(
  row: MeasureRow,
  indicator: Indicator,
  { period, all }: AgainstAll,
  viewer: Viewer,
): TableCell[] {
  const measured = all?.measures.get(row.measure);
  const n = measured?.statistics.n ?? 0;
  const mean = seesStatistics(viewer, n) ? measured?.statistics.mean : undefined;
  const value = period.values.get(row.measure);
  return [
    wordCell(named(row)),
    valueCell(value, row.unit),
    verdict(indicator, value),
    valueCell(mean, row.unit),
    verdict(indicator, mean),
    mean || n === 0 ? countCell(n) : wordCell(NONE),
  ];
}

/** The credit, or the words, of the row of the table that a ratio falls in. */
function verdict({ scale }: Indicator, value: Value | undefined): TableCell {
  if (!value) return wordCell(NONE);
  const ratio = numberOf(value);
  const credit = creditFor(scale, ratio);
  if (credit) return wordCell(`kredit ${plainNumber(plain(credit))}`);
  return wordCell(wordsFor(scale, ratio)?.words ?? NONE);
}
