import type { PlacedUnit } from '../../comparisons/ranking-list.service';
import type { SavedView } from '../../comparisons/saved-views.service';
import { SIZE_CLASSES } from '../../domain/comparison/size-class';
import { shortTitleOf } from '../../domain/rules/registry';
import type { Table } from '../../domain/table';
import { SHORT_KINDS, SIZE_WORDS } from '../../rendering/messages';
import { tableView } from '../../rendering/table-view';
import { addressOf } from '../shared/query';
import { tableLinks } from '../shared/table-reply';
import { areaPath } from './area-query';
import { columnLabel, directionChoices, orderChoices } from './ranking-columns';
import type { FoundRanking } from './ranking-finder';
import { newestChoice, rankingAddress, rankingFields, type RankingQuery } from './ranking-query';
import { savedViews } from './saved-views-page';
import type { RankingChoices, RankingPage, RowActionsPart } from './views';

/** What the page shows besides what was found. */
export interface OnRanking {
  readonly shown: { readonly part: readonly PlacedUnit[]; readonly page: number; readonly pages: number };
  readonly table: Table;
  readonly league: Table;
  readonly views: readonly SavedView[];
  readonly acts: RowActionsPart;
  readonly areas: RankingPage['areas'];
}

/** The page of a ranking as finished strings. */
export function rankingView(found: FoundRanking, on: OnRanking): RankingPage {
  const { query, year, chosen, columns, about } = found;
  const { shown, table, league } = on;
  const base = `${chosen.id}/${chosen.kind}`;
  const asked: RankingQuery = { ...query, base, ...(query.newest ? {} : { year }) };
  const ids = columns.map(({ id }) => id);
  const fields = rankingFields({ ...asked, columns: ids });
  const here = addressOf('', fields).slice(1);
  return {
    title: 'Peringkat',
    about,
    ...choices(found),
    areas: on.areas,
    areaHref: areaPath(query.area),
    table: tableView(table),
    select: shown.part.map(({ unitId }) => unitId),
    links: tableLinks(addressOf('/peringkat/daftar', fields)),
    league:
      league.rows.length > 0
        ? { table: tableView(league), links: tableLinks(addressOf('/peringkat/liga', rankingFields(asked))) }
        : null,
    kept: query.columns?.join(',') ?? '',
    here,
    columns: columnRows(found),
    more: found.known
      .filter(({ id }) => !ids.includes(id))
      .map((each) => ({ value: each.id, label: columnLabel(each, found.known), chosen: false })),
    saved: savedViews('ranking', here, on.views),
    ...on.acts,
    before: shown.page > 1 ? rankingAddress(asked, shown.page - 1) : '',
    after: shown.page < shown.pages ? rankingAddress(asked, shown.page + 1) : '',
  };
}

function columnRows({ columns, known }: FoundRanking): RankingPage['columns'] {
  return columns.map((column, at) => ({
    id: column.id,
    label: columnLabel(column, known),
    first: at === 0,
    last: at === columns.length - 1,
  }));
}

/** The choices of the form. */
function choices({ years, year, query, populations, chosen, known, order }: FoundRanking): RankingChoices {
  return {
    years: [
      newestChoice(query.newest),
      ...years.map((each) => ({
        value: String(each),
        label: String(each),
        chosen: !query.newest && each === year,
      })),
    ],
    populations: populations.map(({ id, kind, ruleSetId, units }) => ({
      value: `${id}/${kind}`,
      label: `${SHORT_KINDS[kind]}, ${shortTitleOf(ruleSetId)} (${units} unit)`,
      chosen: id === chosen.id && kind === chosen.kind,
    })),
    sizes: (['all', ...SIZE_CLASSES] as const).map((each) => ({
      value: each,
      label: SIZE_WORDS[each],
      chosen: each === query.size,
    })),
    orders: orderChoices(known, order),
    directions: directionChoices(order, query.turned),
  };
}
