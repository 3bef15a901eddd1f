import type { AreaCount, AreaOverview } from '../../comparisons/area-overview.service';
import { chainOf, NATION, parentOf } from '../../domain/area/area';
import { plain } from '../../domain/decimal';
import type { Table, TableCell } from '../../domain/table';
import { areaWords, levelUnderWords, levelWords, SHORT_KINDS } from '../../rendering/messages';
import { capitalised, NONE, pointsRange } from '../../rendering/numbers';
import { countCell, wordCell } from '../../views/peers/said';
import { balanceWords, totalsTable } from './area-totals-table';
import { addressOf } from '../shared/query';

const OPEN = 'Predikat terbuka';

/** What an area's page shows, as tables. */
export interface AreaTables {
  readonly units: Table;
  readonly parts: Table;
  readonly grades: Table;
  readonly totals: Table;
}

/** @param names the names of the area, of those above and below it, and of its units' areas */
export function areaTables(overview: AreaOverview, names: ReadonlyMap<string, string>): AreaTables {
  const year = overview.years[0];
  const about = [
    nameOf(overview.area, names),
    year === undefined ? 'Belum ada penilaian' : `Tahun buku ${year}`,
  ];
  return {
    units: unitsTable(overview, names, about),
    parts: partsTable(overview, names, about),
    grades: gradesTable(overview, about),
    totals: totalsTable(overview.totals, about, balanceWords(overview.totals.balance)),
  };
}

/** The name of an area as a heading says it. */
export function nameOf(area: string, names: ReadonlyMap<string, string>): string {
  return areaWords(area, names.get(area) ?? area);
}

function unitsTable(
  overview: AreaOverview,
  names: ReadonlyMap<string, string>,
  about: readonly string[],
): Table {
  const { units, unitYears, years, page, pages } = overview;
  const cells = new Map(unitYears.map((each) => [`${each.unitId} ${each.year}`, each]));
  return {
    id: `unit-${overview.area || 'indonesia'}`,
    title: 'Unit dan tahun',
    about,
    columns: [
      { id: 'unit', label: 'Unit' },
      ...years.map((year) => ({ id: `year-${year}`, label: String(year) })),
      { id: 'kind', label: 'Jenis' },
      { id: 'area', label: 'Wilayah' },
    ],
    rows: units.map(({ id, name, kind, areaCode }) => ({
      cells: [
        wordCell(name, `/unit/${id}`),
        ...years.map((year) => outcomeCell(cells.get(`${id} ${year}`))),
        wordCell(SHORT_KINDS[kind]),
        wordCell(areaCode === null ? 'belum diketahui' : nameOf(areaCode, names)),
      ],
    })),
    notes: [
      `Tanda ${NONE} berarti belum melapor. Tanda * berarti ada temuan yang harus diperbaiki: tidak ikut dalam angka kelompok.`,
      ...(pages > 1 ? [`Halaman ${page} dari ${pages}.`] : []),
    ],
  };
}

function outcomeCell(found: AreaOverview['unitYears'][number] | undefined): TableCell {
  if (!found) return wordCell(NONE);
  const { totalLeast, totalMost, grade, counts, assessmentId } = found;
  const total = totalLeast && totalMost ? pointsRange(plain(totalLeast), plain(totalMost)) : '';
  const words = [total, grade ?? OPEN].filter((each) => each !== '').join(' ');
  return wordCell(counts === 1 ? words : `${words} *`, `/penilaian/${assessmentId}`);
}

function partsTable(
  overview: AreaOverview,
  names: ReadonlyMap<string, string>,
  about: readonly string[],
): Table {
  const { area, parts, whole, years } = overview;
  const grades = gradeOrder([whole]);
  const row = (count: AreaCount, label: string, href: string | undefined): TableCell[] =>
    partCells(count, wordCell(label, href), grades, years[0]);
  const query = yearQuery(years[0]);
  return {
    id: `wilayah-${area || 'indonesia'}`,
    title: `Menurut ${levelUnderWords(area)}`,
    about,
    columns: [
      { id: 'area', label: capitalised(levelUnderWords(area)) },
      { id: 'registered', label: 'Terdaftar', unit: 'number' },
      { id: 'reported', label: 'Melapor', unit: 'number' },
      { id: 'missing', label: 'Belum melapor', unit: 'number' },
      { id: 'counting', label: 'Ikut statistik', unit: 'number' },
      ...grades.map((grade, at) => ({ id: `grade-${at}`, label: grade ?? OPEN, unit: 'number' as const })),
    ],
    rows: [
      ...parts.map((each) => ({
        cells: row(each, nameOf(each.area, names), addressOf(areaPath(each.area), query)),
      })),
      { heading: true, cells: row(whole, `Seluruh ${levelWords(area)}`, undefined) },
    ],
    notes: [
      'Melapor: unit yang laporan tahun itu sudah dinilai. Predikat menurut aturan yang dipakai pada penilaian terakhir tiap unit.',
    ],
  };
}

function yearQuery(year: number | undefined): { readonly tahun: string | undefined } {
  return { tahun: year === undefined ? undefined : String(year) };
}

function partCells(
  count: AreaCount,
  name: TableCell,
  grades: readonly (string | null)[],
  year: number | undefined,
): TableCell[] {
  const missing = Math.max(count.registered - count.reported, 0);
  const list = `${addressOf(areaPath(count.area), { ...yearQuery(year), belum: '1' })}#unit`;
  return [
    name,
    countCell(count.registered),
    countCell(count.reported),
    countCell(missing, missing > 0 ? list : undefined),
    countCell(count.counting),
    ...grades.map((grade) => countCell(count.grades.get(grade) ?? 0)),
  ];
}

/** The page of an area. */
export function areaPath(area: string): string {
  return area === NATION ? '/wilayah' : `/wilayah/${area}`;
}

/** Every predicate that occurs: the most frequent first, the open ones last. */
function gradeOrder(counts: readonly Pick<AreaCount, 'grades'>[]): (string | null)[] {
  const sums = new Map<string | null, number>();
  for (const { grades } of counts)
    for (const [grade, n] of grades) sums.set(grade, (sums.get(grade) ?? 0) + n);
  const named = [...sums].filter(([grade]) => grade !== null).sort(([, a], [, b]) => b - a);
  return [...named.map(([grade]) => grade), ...(sums.has(null) ? [null] : [])];
}

function gradesTable({ gradesByYear, area }: AreaOverview, about: readonly string[]): Table {
  const years = [...gradesByYear.keys()];
  const grades = gradeOrder([...gradesByYear.values()].map((each) => ({ grades: each })));
  return {
    id: `predikat-${area || 'indonesia'}`,
    title: 'Predikat tiap tahun',
    about,
    columns: [
      { id: 'grade', label: 'Predikat' },
      ...years.map((year) => ({ id: `year-${year}`, label: String(year), unit: 'number' as const })),
    ],
    rows: grades.map((grade) => ({
      cells: [
        wordCell(grade ?? OPEN),
        ...years.map((year) => countCell(gradesByYear.get(year)?.get(grade) ?? 0)),
      ],
    })),
    notes: [],
  };
}

/** The areas above one, from the country down. */
export function crumbsOf(
  area: string,
  names: ReadonlyMap<string, string>,
): { href: string; label: string }[] {
  if (area === NATION) return [];
  return [...chainOf(parentOf(area))].reverse().map((code) => ({
    href: areaPath(code),
    label: nameOf(code, names),
  }));
}
