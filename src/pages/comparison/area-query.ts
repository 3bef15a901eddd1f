import type { ListFilter } from '../../comparisons/area-overview';
import type { OverviewAsked } from '../../comparisons/area-overview.service';
import { NATION, type AreaCode } from '../../domain/area/area';
import { gradeOf, gradeState, type Move, type OutcomeState } from '../../domain/comparison/outcome-state';
import { SIZE_CLASSES } from '../../domain/comparison/size-class';
import { namesOf } from '../../domain/records';
import { KINDS } from '../../domain/statement/kind';
import { addressOf, yearIn } from '../shared/query';

/** What an area's page is asked for: the filters that stay on every page below, and those of the list. */
export interface AreaQuery extends OverviewAsked {
  readonly area: AreaCode;
}

/** The words of an address for what is no predicate; a predicate stands there by its label. */
const WORDS: Readonly<Record<Exclude<NonNullable<ListFilter['state']>, `grade:${string}`>, string>> = {
  open: 'terbuka',
  stops: 'ditahan',
  panel: 'tanpa-predikat',
  none: 'belum',
  judged: 'dinilai',
  counting: 'ikut',
};
const MOVES: Readonly<Record<Move, string>> = { fell: 'turun', rose: 'naik', same: 'tetap' };

function stateIn(text: string): ListFilter['state'] {
  if (text === '') return undefined;
  return namesOf(WORDS).find((each) => WORDS[each] === text) ?? gradeState(text);
}

const isState = (state: ListFilter['state']): state is OutcomeState =>
  state !== undefined && state !== 'judged' && state !== 'counting';

const wordOf = (state: ListFilter['state']): string | undefined => {
  if (state === undefined) return undefined;
  if (state === 'judged' || state === 'counting') return WORDS[state];
  return gradeOf(state) ?? WORDS[plainState(state)];
};

/** A state that is no predicate. */
function plainState(state: OutcomeState): keyof typeof WORDS {
  const found = namesOf(WORDS).find((each) => each === state);
  if (!found) throw new Error(`no state ${state}`);
  return found;
}

/** What an address asks of an area's page; what it does not know it leaves away. */
export function areaQuery(area: AreaCode, fields: ReadonlyMap<string, string>): AreaQuery {
  const of = (name: string): string => fields.get(name) ?? '';
  const year = yearIn(of('tahun'));
  const kind = KINDS.find((each) => each === of('jenis'));
  const size = SIZE_CLASSES.find((each) => each === of('kelas'));
  const state = of('belum') === '1' ? 'none' : stateIn(of('keadaan'));
  const before = stateIn(of('dari'));
  const move = namesOf(MOVES).find((each) => MOVES[each] === of('gerak'));
  return {
    area,
    ...(year === undefined ? {} : { year }),
    ...(kind ? { kind } : {}),
    ...(size ? { size } : {}),
    ...(state === undefined ? {} : { state }),
    ...(isState(before) ? { before } : {}),
    ...(move ? { move } : {}),
    ...(of('sisa') === '1' ? { rest: true } : {}),
  };
}

/** The page of an area. */
export function areaPath(area: AreaCode): string {
  return area === NATION ? '/wilayah' : `/wilayah/${area}`;
}

/** What an address says of an area's page, in this order, besides the area and the page of its list. */
export const AREA_FIELDS = ['tahun', 'jenis', 'kelas', 'keadaan', 'dari', 'gerak', 'sisa'] as const;

/** The fields of an address that say the same. */
export function areaFields({
  year,
  kind,
  size,
  state,
  before,
  move,
  rest,
  page = 1,
}: AreaQuery): Record<(typeof AREA_FIELDS)[number] | 'hal', string | undefined> {
  return {
    tahun: year === undefined ? undefined : String(year),
    jenis: kind,
    kelas: size,
    keadaan: wordOf(state),
    dari: wordOf(before),
    gerak: move && MOVES[move],
    sisa: rest ? '1' : undefined,
    hal: page > 1 ? String(page) : undefined,
  };
}

/** The address of an area's page. */
export const areaAddress = (query: AreaQuery): string => addressOf(areaPath(query.area), areaFields(query));

/** The filters that stay on the pages of other areas. */
export const stayingFilters = ({
  year,
  kind,
  size,
}: Omit<AreaQuery, 'area'>): Pick<AreaQuery, 'year' | 'kind' | 'size'> => ({
  ...(year === undefined ? {} : { year }),
  ...(kind ? { kind } : {}),
  ...(size ? { size } : {}),
});

/** The same units, and no list of some of them chosen. */
export const withoutList = (query: AreaQuery): AreaQuery => ({
  area: query.area,
  ...stayingFilters(query),
  ...(query.rest ? { rest: true } : {}),
});

/** The address of the list of units behind a count. */
export const listAddress = (query: AreaQuery, list: Pick<ListFilter, 'state' | 'before' | 'move'>): string =>
  `${areaAddress({ ...withoutList(query), ...list })}#unit`;
