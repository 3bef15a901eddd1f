import type { SavedView, ViewPlace } from '../../comparisons/saved-views.service';
import { isOneOf, namesOf } from '../../domain/records';
import { addressOf } from '../shared/query';
import { AREA_FIELDS } from './area-query';
import { RANKING_FIELDS } from './ranking-query';

/** The views of a page, and what is sent along to keep one more. */
export interface SavedViewsPart {
  readonly place: ViewPlace;
  /** What the page is asked for now. */
  readonly query: string;
  readonly views: readonly { readonly id: string; readonly name: string; readonly href: string }[];
}

/** Where each page stands, and which fields of its address are kept. */
const PLACES: Readonly<Record<ViewPlace, { readonly path: string; readonly fields: readonly string[] }>> = {
  ranking: { path: '/peringkat', fields: RANKING_FIELDS },
  area: { path: '/wilayah', fields: ['wilayah', ...AREA_FIELDS] },
};

export const isViewPlace = (text: string): text is ViewPlace => isOneOf(namesOf(PLACES), text);

/** Longer than any address of ours. */
const LONGEST = 2000;

/** What of an address is kept: the fields that the page knows, and nothing else. */
export function keptQuery(place: ViewPlace, query: string): string {
  const asked = [...new URLSearchParams(query.slice(0, LONGEST))];
  return new URLSearchParams(asked.filter(([name]) => PLACES[place].fields.includes(name))).toString();
}

/** The address of a page as it was kept. */
export const viewAddress = ({ place, query }: Pick<SavedView, 'place' | 'query'>): string =>
  addressOf(PLACES[place].path, Object.fromEntries(new URLSearchParams(query)));

/** The views as a page lists them. */
export const savedViews = (place: ViewPlace, query: string, views: readonly SavedView[]): SavedViewsPart => ({
  place,
  query,
  views: views.map((view) => ({ id: view.id, name: view.name, href: viewAddress(view) })),
});
