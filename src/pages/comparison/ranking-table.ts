import type { PlacedUnit, RankedUnit } from '../../comparisons/ranking-list.service';
import type { NumberColumn, RankColumn } from '../../domain/comparison/rank-columns';
import { TOTAL } from '../../domain/comparison/population';
import { numberOf } from '../../domain/comparison/value';
import { exact, plain } from '../../domain/decimal';
import type { Table, TableCell } from '../../domain/table';
import { decimalsApart } from '../../rendering/apart';
import { GROWTH_WORDS, SIZE_WORDS, TIE_WORDS, UNRANKED_WORDS } from '../../rendering/messages';
import { NONE, pointsRange } from '../../rendering/numbers';
import { countCell, wordCell } from '../../views/peers/said';
import { placedCell, tableColumn } from './ranking-columns';
import { placeCell, type Names } from './ranking-page';

/** What a table of a ranking is made of. */
export interface Tabled {
  /** Every unit in its place. */
  readonly all: readonly PlacedUnit[];
  /** Where the part begins that is shown, and ends. */
  readonly from: number;
  readonly to: number;
  readonly part: readonly RankedUnit[];
  readonly order: NumberColumn;
  /** Those that were chosen. */
  readonly columns: readonly RankColumn[];
  /** Everything that can be chosen. */
  readonly known: readonly RankColumn[];
  readonly names: Names;
  readonly about: readonly string[];
  readonly notes: readonly string[];
}

/** A ranking as a table: who, in which place, by what, and the columns that were chosen. */
export function listTable(tabled: Tabled): Table {
  const { all, from, to, part, order, known, about, notes } = tabled;
  const columns = tabled.columns.filter(({ id }) => id !== order.id);
  const places = placesOf(all, from, to);
  return {
    id: 'peringkat',
    title: `Peringkat menurut ${tableColumn(order, known).label}`,
    about,
    columns: [
      { id: 'unit', label: 'Unit' },
      { id: 'rank', label: 'Peringkat', unit: 'number' },
      tableColumn(order, known),
      ...columns.map((each) => tableColumn(each, known)),
    ],
    rows: part.map((unit, at) => ({
      cells: [
        wordCell(tabled.names.units.get(unit.unitId) ?? unit.unitId, `/penilaian/${unit.assessmentId}`),
        rankCell(unit),
        orderCell(unit, order, places[at] ?? 2),
        ...columns.map((column) => columnCell(unit, column, tabled)),
      ],
    })),
    notes: [TIE_WORDS, UNRANKED_WORDS, ...growthNote([order, ...columns]), ...notes],
  };
}

/** The neighbours of the part that is shown are looked at too: the first may look like the last of the page before. */
function placesOf(all: readonly PlacedUnit[], from: number, to: number): number[] {
  const first = Math.max(0, from - 1);
  const values = all.slice(first, to + 1).flatMap(({ value }) => (value ? [numberOf(value)] : []));
  return decimalsApart(values).slice(from - first);
}

function rankCell({ rank, tied }: RankedUnit): TableCell {
  if (rank === undefined) return wordCell(NONE);
  const cell = countCell(rank);
  return tied ? { ...cell, said: `= ${cell.said}` } : cell;
}

/** A total that gaps leave open is told as the interval. */
function orderCell(unit: RankedUnit, order: NumberColumn, places: number): TableCell {
  if (unit.value) return placedCell(unit.value, order, places);
  return order.id === TOTAL ? openTotal(unit) : wordCell(NONE);
}

function openTotal({ totalLeast: least, totalMost: most }: RankedUnit): TableCell {
  return wordCell(
    least === null || most === null ? NONE : pointsRange(plain(exact(least)), plain(exact(most))),
  );
}

function columnCell(unit: RankedUnit, column: RankColumn, { names }: Tabled): TableCell {
  if (column.of === 'words') return WORD_CELLS[column.id](unit, names);
  const value = unit.values.get(column.id);
  return !value && column.id === TOTAL ? openTotal(unit) : placedCell(value, column);
}

const WORD_CELLS: Readonly<
  Record<Extract<RankColumn, { of: 'words' }>['id'], (unit: RankedUnit, names: Names) => TableCell>
> = {
  grade: ({ grade, totalLeast }) => wordCell(grade ?? (totalLeast === null ? 'tanpa predikat' : 'terbuka')),
  size: ({ size }) => wordCell(SIZE_WORDS[size]),
  area: ({ area }, names) => placeCell(area, names),
  year: ({ year }) => ({ said: String(year), value: String(year), unit: 'year' }),
};

const growthNote = (columns: readonly RankColumn[]): string[] =>
  columns.some(({ of }) => of === 'growth' || of === 'change') ? [GROWTH_WORDS] : [];
