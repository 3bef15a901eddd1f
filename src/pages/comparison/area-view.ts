import { isCounting, isJudged, sumOf, type AreaOverview } from '../../comparisons/area-overview';
import type { SavedView } from '../../comparisons/saved-views.service';
import { inLawOrder } from '../../domain/comparison/outcome-state';
import { SIZE_CLASSES } from '../../domain/comparison/size-class';
import { KINDS } from '../../domain/statement/kind';
import { GRADE_MOVE_WORDS, SHORT_KINDS, SIZE_WORDS, stateWords } from '../../rendering/messages';
import { decimal } from '../../rendering/numbers';
import { tableView } from '../../rendering/table-view';
import type { Choice } from '../shared/kind-choices';
import { addressOf, areaWord } from '../shared/query';
import { tableLinks } from '../shared/table-reply';
import { movedUnits } from './area-moves-table';
import { coverageCell, crumbsOf, nameOf, type AreaTables, type Names } from './area-page';
import { areaAddress, areaFields, listAddress, withoutList, type AreaQuery } from './area-query';
import { balanceWords } from './area-totals-table';
import { savedViews } from './saved-views-page';
import type { AreaPage, RowActionsPart } from './views';

interface Told {
  readonly overview: AreaOverview;
  readonly query: AreaQuery;
  readonly names: Names;
  readonly tables: AreaTables;
  readonly views: readonly SavedView[];
  readonly acts: RowActionsPart;
  /** To choose from. */
  readonly areas: AreaPage['areas'];
}

/** The page of an area as finished strings. */
export function areaView({ overview, query, names, tables, views, acts, areas }: Told): AreaPage {
  const { area, list, totals } = overview;
  const own = withoutList(query);
  const file = (table: string): ReturnType<typeof tableLinks> =>
    tableLinks(addressOf(`/wilayah/${areaWord(area)}/${table}`, areaFields(query)));
  const section = (id: keyof AreaTables): AreaPage['units'] & { readonly id: string } => ({
    id,
    table: tableView(tables[id]),
    links: file(id),
  });
  const at = (page: number): string => `${areaAddress({ ...query, page })}#unit`;
  return {
    title: nameOf(area, names),
    crumbs: crumbsOf(query, names),
    path: '/wilayah',
    areas,
    ...choicesOf(overview, query),
    tiles: tilesOf(overview, own),
    tilesMap: mapOf(overview, own, names),
    desk: addressOf('/meja', { wilayah: area, jenis: query.kind }),
    ranking: addressOf('/peringkat', { tahun: areaFields(own).tahun, wilayah: area, kelas: query.size }),
    ratios: overview.parts.length > 0 ? `/wilayah/${areaWord(area)}/rasio` : '',
    papers: addressOf(`/wilayah/${areaWord(area)}/dokumen`, {
      tahun: areaFields(own).tahun,
    }),
    finding: totals.balance.fails ? balanceWords(totals.balance) : '',
    sections: sectionsOf(overview).map(section),
    units: section('units'),
    all: list.count < sumOf(overview.whole) ? `${areaAddress(own)}#unit` : '',
    empty: sumOf(overview.whole) === 0,
    saved: savedViews('area', keptOf(query), views),
    select: list.units.map(({ unitId }) => unitId),
    act: `/wilayah/${areaWord(area)}/tindakan`,
    here: addressOf('', areaFields(query)).slice(1),
    ...acts,
    before: list.page > 1 ? at(list.page - 1) : '',
    after: list.page < list.pages ? at(list.page + 1) : '',
  };
}

/** What is kept of the page by a name: its first page. */
const keptOf = (query: AreaQuery): string =>
  addressOf('', { wilayah: query.area, ...areaFields({ ...query, page: 1 }) }).slice(1);

function sectionsOf({ parts, moves }: AreaOverview): (keyof AreaTables)[] {
  const moved = moves.some(({ before, now }) => isJudged(before) && isJudged(now));
  return [
    ...(parts.length > 0 ? (['parts'] as const) : []),
    ...(moved ? (['moves'] as const) : []),
    'grades',
    'totals',
  ];
}

function choicesOf(
  { area, year, allYears, whole }: AreaOverview,
  { kind, size, state }: AreaQuery,
): Pick<AreaPage, 'years' | 'kinds' | 'sizes' | 'states'> {
  const any = (label: string, chosen: boolean): Choice => ({ value: '', label, chosen });
  return {
    years: allYears.map((each) => ({ year: String(each), chosen: each === year })),
    kinds: [
      any('Semua jenis', kind === undefined),
      ...KINDS.map((each) => ({ value: each, label: SHORT_KINDS[each], chosen: each === kind })),
    ],
    sizes: [
      any('Semua ukuran', size === undefined),
      ...SIZE_CLASSES.map((each) => ({ value: each, label: SIZE_WORDS[each], chosen: each === size })),
    ],
    states: [
      any('Semua', state === undefined),
      ...inLawOrder(whole.keys()).map((each) => ({
        value: areaFields({ area, state: each }).keadaan ?? '',
        label: stateWords(each),
        chosen: each === state,
      })),
    ],
  };
}

function tilesOf({ whole, moves }: AreaOverview, own: AreaQuery): AreaPage['tiles'] {
  const tile = (
    title: string,
    units: number,
    list: Parameters<typeof listAddress>[1],
    heavy = false,
  ): AreaPage['tiles'] =>
    units === 0 ? [] : [{ title, count: decimal(String(units), 0), href: listAddress(own, list), heavy }];
  const [all, judged] = [sumOf(whole), sumOf(whole, isJudged)];
  return [
    ...tile('Terdaftar', all, {}),
    ...tile(`Dinilai (${coverageCell(judged, all).said} %)`, judged, { state: 'judged' }),
    ...inLawOrder(whole.keys()).flatMap((state) =>
      tile(stateWords(state), whole.get(state) ?? 0, { state }, state === 'stops' || state === 'none'),
    ),
    ...tile('Ikut statistik', sumOf(whole, isCounting), { state: 'counting' }),
    ...(['fell', 'rose'] as const).flatMap((move) =>
      tile(`Predikat ${GRADE_MOVE_WORDS[move]}`, movedUnits(moves, move), { move }, move === 'fell'),
    ),
  ];
}

/** Fifths of the units that were judged: each step is a shade. */
const SHADES = 5;

/** The parts of an area as tiles, darker where more of their units were judged. */
function mapOf({ parts }: AreaOverview, own: AreaQuery, names: Names): AreaPage['tilesMap'] {
  return parts.flatMap(({ area, states }) => {
    if (area === null) return [];
    const [all, judged] = [sumOf(states), sumOf(states, isJudged)];
    return [
      {
        name: nameOf(area, names),
        href: areaAddress({ ...own, area }),
        said: `${judged} dari ${all} dinilai`,
        shade: `shade-${all === 0 ? 0 : Math.ceil((judged / all) * SHADES)}`,
      },
    ];
  });
}
