import { TRAY_STATES, isTrayState } from '../../intake/tray';
import type { TrayList, TrayState } from '../../intake/tray';
import { TRAY_WORDS } from '../../rendering/messages';
import { kindChoices } from '../shared/kind-choices';
import type { Choice } from '../shared/kind-choices';
import { trayEntryView } from './tray-entry-view';
import type { TrayEntryView } from './tray-entry-view';

/** So many files stand on one page. */
export const FILES_ON_PAGE = 20;

/** Which part of the tray is looked at, cleaned. */
export interface TrayQuery {
  readonly state?: TrayState;
  readonly proposed: boolean;
  /** From 1 on. */
  readonly page: number;
}

/** The tray as finished strings. */
export interface TrayPage {
  readonly title: string;
  /** What became of the files that were just sent; empty without. */
  readonly news: string;
  /** Names of files that this browser shared before somebody signed in: whoever looks says whether they come in. */
  readonly shared: readonly string[];
  /** Whether it shared some that are held no longer. */
  readonly sharedGone: boolean;
  readonly kinds: readonly Choice[];
  readonly filters: readonly {
    readonly href: string;
    readonly label: string;
    readonly count: string;
    readonly here: boolean;
  }[];
  /** How many new units can be registered with one tap; empty for none. */
  readonly proposed: string;
  readonly entries: readonly TrayEntryView[];
  readonly found: string;
  readonly previous: string;
  readonly next: string;
}

/** Whatever stands in the address, as a query that can be asked. */
export function trayQuery(state = '', page = ''): TrayQuery {
  const number = /^\d{1,6}$/.test(page) ? Math.max(1, Number(page)) : 1;
  return { page: number, proposed: state === PROPOSED, ...(isTrayState(state) ? { state } : {}) };
}

const PROPOSED = 'baru';

/** @param now ISO time, to say how old each file is */
export function trayPage(
  query: TrayQuery,
  list: TrayList,
  news: string,
  now: string,
): Omit<TrayPage, 'shared' | 'sharedGone'> {
  const first = (query.page - 1) * FILES_ON_PAGE;
  return {
    title: 'Kotak masuk',
    news,
    kinds: kindChoices(),
    filters: filtersOf(query, list),
    proposed: list.proposed === 0 ? '' : String(list.proposed),
    entries: list.entries.map((each) => trayEntryView(each, now)),
    found: list.count === 0 ? 'Tidak ada berkas di sini.' : `${list.count} berkas.`,
    previous: query.page > 1 ? addressOf(query, query.page - 1) : '',
    next: first + list.entries.length < list.count ? addressOf(query, query.page + 1) : '',
  };
}

function filtersOf(
  { state, proposed }: TrayQuery,
  { states, proposed: fresh }: TrayList,
): TrayPage['filters'] {
  const all = TRAY_STATES.reduce((sum, each) => sum + states[each], 0);
  const each = TRAY_STATES.map((one) => ({
    href: `/masuk?keadaan=${one}`,
    label: TRAY_WORDS[one],
    count: String(states[one]),
    here: state === one,
  }));
  return [
    { href: '/masuk', label: 'Semua', count: String(all), here: state === undefined && !proposed },
    ...each,
    { href: `/masuk?keadaan=${PROPOSED}`, label: 'Unit baru', count: String(fresh), here: proposed },
  ];
}

function addressOf({ state, proposed }: TrayQuery, page: number): string {
  const shown = proposed ? PROPOSED : state;
  const query = new URLSearchParams({ ...(shown ? { keadaan: shown } : {}), halaman: String(page) });
  return `/masuk?${query.toString()}`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/tray': TrayPage;
  }
}
