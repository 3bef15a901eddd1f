import {
  isCounting,
  isJudged,
  sumOf,
  type AreaOverview,
  type AreaPart,
  type States,
} from '../../comparisons/area-overview';
import { chainOf, NATION, parentOf } from '../../domain/area/area';
import { inLawOrder, type OutcomeState } from '../../domain/comparison/outcome-state';
import { exact } from '../../domain/decimal';
import type { Table, TableCell } from '../../domain/table';
import {
  areaWords,
  levelUnderWords,
  levelWords,
  SHORT_KINDS,
  SIZE_WORDS,
  stateWords,
} from '../../rendering/messages';
import { capitalised, NONE } from '../../rendering/numbers';
import { countCell, numberCell, wordCell } from '../../views/peers/said';
import { areaWord } from '../shared/query';
import { areaAddress, listAddress, stayingFilters, withoutList, type AreaQuery } from './area-query';
import { movesTable } from './area-moves-table';
import { balanceWords, totalsTable } from './area-totals-table';
import { unitsTable } from './area-units-table';

/** What an area's page shows, as tables. */
export interface AreaTables {
  readonly units: Table;
  readonly parts: Table;
  readonly moves: Table;
  readonly grades: Table;
  readonly totals: Table;
}

/** Names of areas by code. */
export type Names = ReadonlyMap<string, string>;

/** @param names the names of the area, of those above and below it, and of its units' areas */
export function areaTables(overview: AreaOverview, query: AreaQuery, names: Names): AreaTables {
  const about = aboutOf(overview, query, names);
  const judged = sumOf(overview.whole, isJudged);
  return {
    units: unitsTable(overview, query, names, about),
    parts: partsTable(overview, query, names, about),
    moves: movesTable(overview, query, about),
    grades: gradesTable(overview, query, about),
    totals: totalsTable(
      overview.totals,
      { all: sumOf(overview.whole), judged, held: overview.whole.get('stops') ?? 0 },
      about,
      balanceWords(overview.totals.balance),
    ),
  };
}

function aboutOf({ area, year }: AreaOverview, { kind, size, rest }: AreaQuery, names: Names): string[] {
  const of = [
    ...(kind ? [SHORT_KINDS[kind]] : []),
    ...(size ? [SIZE_WORDS[size]] : []),
    ...(rest ? [`${levelUnderWords(area)} belum diketahui`] : []),
  ];
  return [
    [nameOf(area, names), ...of].join(', '),
    year === undefined ? 'Belum ada penilaian' : `Tahun buku ${year}`,
  ];
}

/** The name of an area as a heading says it. */
export function nameOf(area: string, names: Names): string {
  return areaWords(area, names.get(area) ?? area);
}

/** The states that occur in some counts, in the law's order; those without a judgement have a column of their own. */
const statesIn = (all: readonly States[]): OutcomeState[] =>
  inLawOrder(all.flatMap((each) => [...each.keys()])).filter(isJudged);

function partsTable(overview: AreaOverview, query: AreaQuery, names: Names, about: readonly string[]): Table {
  const { area, parts, whole } = overview;
  const states = statesIn([whole]);
  const under = capitalised(levelUnderWords(area));
  const own = withoutList(query);
  const row = ({ area: code, states: counts }: AreaPart): TableCell[] => {
    const of = code === null ? { ...own, rest: true } : { ...own, area: code };
    const name = code === null ? `${under} belum diketahui` : nameOf(code, names);
    return partCells(counts, wordCell(name, areaAddress(of)), states, of);
  };
  return {
    id: `wilayah-${areaWord(area)}`,
    title: `Menurut ${levelUnderWords(area)}`,
    about,
    columns: [
      { id: 'area', label: under },
      { id: 'registered', label: 'Terdaftar', unit: 'number' },
      { id: 'judged', label: 'Dinilai', unit: 'number' },
      { id: 'coverage', label: 'Cakupan (%)', unit: 'percent' },
      { id: 'missing', label: 'Belum dinilai', unit: 'number' },
      { id: 'counting', label: 'Ikut statistik', unit: 'number' },
      ...states.map((state, at) => ({
        id: `state-${at}`,
        label: stateWords(state),
        unit: 'number' as const,
      })),
    ],
    rows: [
      ...parts.map((each) => ({ cells: row(each) })),
      { heading: true, cells: partCells(whole, wordCell(`Seluruh ${levelWords(area)}`), states, own) },
    ],
    notes: [
      'Dinilai: unit yang laporan tahun itu sudah dinilai. Ikut statistik: yang dinilai tanpa temuan yang menahan. Predikat menurut aturan yang dipakai pada penilaian terakhir tiap unit, urut menurut aturannya. Tanpa predikat: aturannya tidak memberi predikat.',
      'Unit yang digabung dihitung sekali. Koperasi dan unit simpan pinjamnya dinilai menurut dua aturan dan dihitung sebagai dua unit, di semua tabel.',
    ],
  };
}

function partCells(
  counts: States,
  name: TableCell,
  states: readonly OutcomeState[],
  query: AreaQuery,
): TableCell[] {
  const [all, judged, counting] = [sumOf(counts), sumOf(counts, isJudged), sumOf(counts, isCounting)];
  const listed = (units: number, state?: Parameters<typeof listAddress>[1]['state']): TableCell =>
    countCell(units, units > 0 ? listAddress(query, state === undefined ? {} : { state }) : undefined);
  return [
    name,
    listed(all),
    listed(judged, 'judged'),
    coverageCell(judged, all),
    listed(all - judged, 'none'),
    listed(counting, 'counting'),
    ...states.map((state) => listed(counts.get(state) ?? 0, state)),
  ];
}

/** The share of some units that was judged, in percent. */
export function coverageCell(judged: number, all: number): TableCell {
  return all === 0 ? wordCell(NONE) : numberCell(exact(judged).mul(100).div(all), 'percent');
}

function gradesTable(
  { byYear, area, years }: AreaOverview,
  query: AreaQuery,
  about: readonly string[],
): Table {
  const own = withoutList(query);
  const states = inLawOrder([...byYear.values()].flatMap((each) => [...each.keys()]));
  return {
    id: `predikat-${areaWord(area)}`,
    title: 'Predikat tiap tahun',
    about,
    columns: [
      { id: 'state', label: 'Predikat' },
      ...years.map((year) => ({ id: `year-${year}`, label: String(year), unit: 'number' as const })),
    ],
    rows: states.map((state) => ({
      cells: [
        wordCell(stateWords(state)),
        ...years.map((year) => {
          const units = byYear.get(year)?.get(state) ?? 0;
          return countCell(units, units > 0 ? listAddress({ ...own, year }, { state }) : undefined);
        }),
      ],
    })),
    notes: [],
  };
}

/** The areas above one, from the country down, with the filters that stay. */
export function crumbsOf(query: AreaQuery, names: Names): { href: string; label: string }[] {
  if (query.area === NATION) return [];
  return [...chainOf(parentOf(query.area))].reverse().map((code) => ({
    href: areaAddress({ ...stayingFilters(query), area: code }),
    label: nameOf(code, names),
  }));
}
