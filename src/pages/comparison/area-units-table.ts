import type { AreaOverview, UnitYear } from '../../comparisons/area-overview';
import { plain } from '../../domain/decimal';
import type { Table, TableCell } from '../../domain/table';
import { yearText } from '../../filings/filing';
import { areaWordsIn, SHORT_KINDS } from '../../rendering/messages';
import { decimal, NONE, pointsRange } from '../../rendering/numbers';
import { numberCell, wordCell } from '../../views/peers/said';
import { areaWord } from '../shared/query';
import type { AreaQuery } from './area-query';
import { listWords } from './area-list-words';

/** The units of a list with what became of their years: numbers and words in columns of their own. */
export function unitsTable(
  { area, years, list }: AreaOverview,
  query: AreaQuery,
  names: ReadonlyMap<string, string>,
  about: readonly string[],
): Table {
  const { units, unitYears, count, page, pages } = list;
  const cells = new Map(unitYears.map((each) => [yearText(each), each]));
  return {
    id: `unit-${areaWord(area)}`,
    title: `${decimal(String(count), 0)} unit${listWords(query)}`,
    about,
    columns: [
      { id: 'unit', label: 'Unit' },
      ...years.flatMap((year) => [
        { id: `score-${year}`, label: `Skor ${year}`, unit: 'points' as const },
        { id: `grade-${year}`, label: `Predikat ${year}` },
      ]),
      { id: 'kind', label: 'Jenis' },
      { id: 'area', label: 'Wilayah' },
    ],
    rows: units.map(({ unitId, name, kind, areaCode }) => ({
      cells: [
        wordCell(name, `/unit/${unitId}`),
        ...years.flatMap((year) => yearCells(cells.get(yearText({ unitId, year })))),
        wordCell(SHORT_KINDS[kind]),
        wordCell(placeIn(area, areaCode, names)),
      ],
    })),
    notes: [
      `Tanda ${NONE} berarti belum dinilai. Tanda * berarti ada temuan yang harus diperbaiki: tidak ikut dalam angka kelompok.`,
      ...(pages > 1
        ? [`Halaman ${page} dari ${pages}; berkas Excel dan CSV memuat seluruh ${count} unit.`]
        : []),
    ],
  };
}

const placeIn = (list: string, code: string | null, names: ReadonlyMap<string, string>): string =>
  code === null ? 'belum diketahui' : areaWordsIn(list, code, names.get(code) ?? code);

function yearCells(found: UnitYear | undefined): TableCell[] {
  if (!found) return [wordCell(NONE), wordCell(NONE)];
  const { totalLeast, totalMost, grade, counts, assessmentId } = found;
  const held = counts === 1 ? '' : ' *';
  const words = totalLeast === null ? 'Tanpa predikat' : (grade ?? 'Predikat terbuka');
  return [scoreCell(totalLeast, totalMost), wordCell(`${words}${held}`, `/penilaian/${assessmentId}`)];
}

function scoreCell(least: UnitYear['totalLeast'], most: UnitYear['totalMost']): TableCell {
  if (!least || !most) return wordCell(NONE);
  return least.equals(most) ? numberCell(least, 'points') : wordCell(pointsRange(plain(least), plain(most)));
}
