import type { ListedUnit, MeasureList, Ranking } from '../../comparisons/rankings.service';
import type { AreaCode } from '../../domain/area/area';
import { FEWEST_IN_LEAGUE, type League, type LeagueRow } from '../../domain/comparison/league';
import { gradeOf, gradeState, inLawOrder } from '../../domain/comparison/outcome-state';
import type { Table, TableCell, TableUnit } from '../../domain/table';
import { areaWordsIn, levelUnderWords, ORDER_WORDS, SIZE_WORDS, stateWords } from '../../rendering/messages';
import { capitalised, NONE, pointsRange } from '../../rendering/numbers';
import { exact, plain } from '../../domain/decimal';
import { countCell, percentileCell, valueCell, wordCell, type MeasureRow } from '../../views/peers/said';
import { coverageCell, nameOf } from './area-page';

/** Names of units and areas, by id and by code. */
export interface Names {
  readonly units: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
  /** The area of the list. */
  readonly list: AreaCode;
}

/** Where a unit of a list lies. */
export const placeCell = (area: AreaCode, { areas, list }: Names): TableCell =>
  wordCell(areaWordsIn(list, area, areas.get(area) ?? area));

/** Units on a page of a list. */
export const LISTED = 100;

/** Places that a page shows, from 0; the last of the list where there are fewer pages. */
export function rangeOf(
  count: number,
  page: number,
): { readonly from: number; readonly to: number; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(count / LISTED));
  const at = Math.min(page, pages);
  return { from: (at - 1) * LISTED, to: Math.min(count, at * LISTED), page: at, pages };
}

/** The part of a list that a page shows. */
export function onPage<T>(
  list: readonly T[],
  page: number,
): { part: T[]; from: number; page: number; pages: number } {
  const { from, to, ...rest } = rangeOf(list.length, page);
  return { part: list.slice(from, to), from, ...rest };
}

/** Everything a ranking lists, those without a rank last. */
export function rankingLines({ ranked, open }: Ranking): readonly RankingLine[] {
  return [...ranked.map(({ rank, item }) => ({ rank, item })), ...open.map((item) => ({ item }))];
}

/** A unit of a ranking; without a rank where gaps leave its total open. */
export interface RankingLine {
  readonly rank?: number;
  readonly item: ListedUnit;
}

/** A ranking as a table. */
export function rankingTable(lines: readonly RankingLine[], names: Names, about: readonly string[]): Table {
  return {
    id: 'peringkat',
    title: 'Peringkat',
    about,
    columns: [
      { id: 'unit', label: 'Unit' },
      { id: 'rank', label: 'Peringkat', unit: 'number' },
      { id: 'total', label: 'Jumlah skor', unit: 'points' },
      { id: 'grade', label: 'Predikat' },
      { id: 'size', label: 'Ukuran' },
      { id: 'area', label: 'Wilayah' },
    ],
    rows: lines.map(({ rank, item }) => ({
      cells: [
        unitCell(item, names),
        rank === undefined ? wordCell(NONE) : countCell(rank),
        totalCell(item),
        wordCell(item.row.grade ?? 'terbuka'),
        wordCell(SIZE_WORDS[item.row.size]),
        placeCell(item.area, names),
      ],
    })),
    notes: [
      'Skor yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati: 1, 2, 2, 4. Skor ditulis dengan dua angka di belakang koma dan dibandingkan tanpa pembulatan: dua skor yang tampak sama dapat berbeda peringkat. Unit yang skornya masih terbuka tidak diberi peringkat. Unit dengan temuan yang harus diperbaiki tidak ikut.',
    ],
  };
}

function unitCell({ row }: ListedUnit, { units }: Names): TableCell {
  return wordCell(units.get(row.unitId) ?? row.unitId, `/penilaian/${row.assessmentId}`);
}

function totalCell({ row, value }: ListedUnit): TableCell {
  if (value) return valueCell(value, 'points');
  const { totalLeast: least, totalMost: most } = row;
  if (least === null || most === null) return wordCell(NONE);
  return wordCell(pointsRange(plain(exact(least)), plain(exact(most))));
}

const LEAGUE_NOTE = `Semua kolom dihitung dari unit yang skornya pasti. Urut menurut rata-rata skor (dipangkas bila ada 20 unit atau lebih). Tanpa peringkat: kurang dari ${FEWEST_IN_LEAGUE} unit, atau kurang dari separuh unit sejenis yang terdaftar di sana. Bila ukuran dipilih, “dari unit” hanya yang sudah dinilai: ukuran yang lain belum diketahui.`;

/** The areas of a ranking in order of their means, as a table: every column is of the same units. */
export function leagueTable(
  area: string,
  league: League,
  names: Names,
  about: readonly string[],
  hrefOf: (area: string) => string,
): Table {
  const rows = [...league.ranked.map(({ item }) => item), ...league.apart];
  const grades = inLawOrder(rows.flatMap((row) => [...row.grades.keys()].map(gradeState)));
  const line = (rank: TableCell, row: LeagueRow): TableCell[] => [
    wordCell(nameOf(row.area, names.areas), hrefOf(row.area)),
    rank,
    ...leagueCells(row, grades),
  ];
  return {
    id: 'liga-wilayah',
    title: `Peringkat ${levelUnderWords(area)}`,
    about,
    columns: [
      { id: 'area', label: capitalised(levelUnderWords(area)) },
      { id: 'rank', label: 'Peringkat', unit: 'number' },
      { id: 'mean', label: 'Rata-rata skor', unit: 'points' },
      { id: 'median', label: 'Median', unit: 'points' },
      { id: 'n', label: 'Skor pasti', unit: 'number' },
      { id: 'registered', label: 'Dari unit', unit: 'number' },
      { id: 'coverage', label: 'Cakupan (%)', unit: 'percent' },
      ...grades.map((grade, at) => ({
        id: `grade-${at}`,
        label: stateWords(grade),
        unit: 'number' as const,
      })),
    ],
    rows: [
      ...league.ranked.map(({ rank, item }) => ({ cells: line(countCell(rank), item) })),
      ...league.apart.map((item) => ({ cells: line(wordCell(NONE), item) })),
    ],
    notes: [LEAGUE_NOTE],
  };
}

function leagueCells(
  { registered, totals, grades }: LeagueRow,
  order: readonly ReturnType<typeof gradeState>[],
): TableCell[] {
  const n = totals?.n ?? 0;
  return [
    valueCell(totals?.mean, 'points'),
    valueCell(totals?.median, 'points'),
    countCell(n),
    countCell(registered),
    coverageCell(n, registered),
    ...order.map((state) => countCell(grades.get(gradeOf(state) ?? '') ?? 0)),
  ];
}

/** The units of a group in order of one measure, as a table. */
export function measureTable(
  row: MeasureRow,
  list: Pick<MeasureList, 'units' | 'without'>,
  names: Names,
  about: readonly string[],
): Table {
  return {
    id: `daftar-${row.measure}`,
    title: `${row.number} ${row.label}`.trim(),
    about,
    columns: [
      { id: 'unit', label: 'Unit' },
      { id: 'rank', label: 'Urutan', unit: 'number' },
      { id: 'value', label: 'Nilai', unit: row.unit },
      { id: 'percentile', label: 'Persentil', unit: 'number' },
      { id: 'size', label: 'Ukuran' },
      { id: 'area', label: 'Wilayah' },
    ],
    rows: [
      ...list.units.map(({ rank, item, percentile }) =>
        measureLine(item, names, row.unit, rank, percentileCell(plain(percentile))),
      ),
      ...list.without.map((item) => measureLine(item, names, row.unit)),
    ],
    notes: [
      ...(row.good ? [ORDER_WORDS[row.good]] : []),
      'Dari yang tertinggi. Unit yang rasionya belum diketahui atau tidak berlaku berada di bawah, tanpa urutan.',
    ],
  };
}

function measureLine(
  item: ListedUnit,
  names: Names,
  unit: TableUnit,
  rank?: number,
  percentile: TableCell = wordCell(NONE),
): Table['rows'][number] {
  return {
    cells: [
      unitCell(item, names),
      rank === undefined ? wordCell(NONE) : countCell(rank),
      valueCell(item.value, unit),
      percentile,
      wordCell(SIZE_WORDS[item.row.size]),
      placeCell(item.area, names),
    ],
  };
}
