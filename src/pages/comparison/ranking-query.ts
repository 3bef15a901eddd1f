import type { RankingAsked } from '../../comparisons/ranking-base.service';
import type { Caller } from '../../domain/access/caller';
import { MOST_COLUMNS } from '../../domain/comparison/rank-columns';
import type { Choice } from '../shared/kind-choices';
import { addressOf, listAreaIn, sizeIn, yearIn } from '../shared/query';

/** What a ranking is asked for, as its address says it. */
export interface RankingQuery extends RankingAsked {
  /** Columns that the address names; undefined where they are those that the caller chose. */
  readonly columns?: readonly string[];
}

/** The fields of the address, in this order. */
export const RANKING_FIELDS = ['tahun', 'dasar', 'kelas', 'wilayah', 'ukur', 'urut', 'kolom'] as const;

/** Stands in an address for the newest year of each unit. */
export const NEWEST = 'terbaru';
const TURNED = 'balik';

/** @throws Refusal `area-not-found` */
export function rankingQuery(caller: Caller, fields: ReadonlyMap<string, string>): RankingQuery {
  const of = (name: (typeof RANKING_FIELDS)[number]): string => fields.get(name) ?? '';
  const year = yearIn(of('tahun'));
  const columns = of('kolom')
    .split(',')
    .filter((each) => each !== '');
  return {
    ...(year === undefined ? {} : { year }),
    newest: of('tahun') === NEWEST,
    base: of('dasar'),
    size: sizeIn(of('kelas')),
    area: listAreaIn(caller, of('wilayah')),
    order: of('ukur'),
    turned: of('urut') === TURNED,
    ...(columns.length > 0 ? { columns: [...new Set(columns)].slice(0, MOST_COLUMNS) } : {}),
  };
}

/** The same, with the columns that whoever asks chose. */
export const withOwnColumns = ({ columns: _, ...query }: RankingQuery): RankingQuery => query;

/** The fields of an address that say the same. */
export function rankingFields(
  query: RankingQuery,
): Record<(typeof RANKING_FIELDS)[number], string | undefined> {
  const { year, newest, base, size, area, order, turned, columns } = query;
  return {
    tahun: newest ? NEWEST : year === undefined ? undefined : String(year),
    dasar: base,
    kelas: size === 'all' ? undefined : size,
    wilayah: area,
    ukur: order,
    urut: turned ? TURNED : undefined,
    kolom: columns?.join(','),
  };
}

/** The address of the page. @param page from 1 */
export const rankingAddress = (query: RankingQuery, page = 1): string =>
  addressOf('/peringkat', { ...rankingFields(query), hal: page > 1 ? String(page) : undefined });

/** The words of the year choice that takes of each unit its newest year. */
export const newestChoice = (chosen: boolean): Choice => ({
  value: NEWEST,
  label: 'Tahun terbaru tiap unit',
  chosen,
});
