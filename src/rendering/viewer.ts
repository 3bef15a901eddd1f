import { AsyncLocalStorage } from 'node:async_hooks';
import type { GivenYear } from '../domain/access/caller';
import { MAY_OF, type May } from './may';
import { MENU_OF, type Menu } from './menu';

/** Who looks at a page: what its head shows, and the word that its forms carry. */
export interface Viewer {
  readonly menu: Menu;
  readonly may: May;
  /** What the person is called, and as what one works; empty without accounts. */
  readonly who: string;
  readonly signedIn: boolean;
  /** What a form sends along, so that no other page can send it; empty where nobody is signed in. */
  readonly token: string;
  /** The one book year that is open to the person where the page is of one; absent for who may open its unit. */
  readonly only?: GivenYear;
}

/** Whoever sits at this computer, as long as there are no accounts. */
const LOCAL_VIEWER: Viewer = {
  menu: MENU_OF.local,
  may: MAY_OF.local,
  who: '',
  signedIn: false,
  token: '',
};

const looking = new AsyncLocalStorage<{ viewer: Viewer }>();

/** Answers one request: who looks may be said meanwhile. */
export function whileLooking<T>(answer: () => T): T {
  return looking.run({ viewer: LOCAL_VIEWER }, answer);
}

/** From now on until the request is answered, this is who looks. */
export function looksOn(viewer: Viewer): void {
  const place = looking.getStore();
  if (place) place.viewer = viewer;
}

/** Who looks now; outside of any request whoever sits at this computer. */
export const viewerNow = (): Viewer => looking.getStore()?.viewer ?? LOCAL_VIEWER;

/** The field of a form that carries the word. It stands before all others. */
export const TOKEN_FIELD = '_token';

const POSTED = /<form\b[^>]*\bmethod="post"[^>]*>/y;

/** A page whose every form carries the word: none can be forgotten. Values are escaped, so that no other text begins one. */
export function withToken(html: string, { token }: Viewer): string {
  if (token === '') return html;
  const field = `<input type="hidden" name="${TOKEN_FIELD}" value="${token}">`;
  const parts: string[] = [];
  let done = 0;
  for (let at = html.indexOf('<form'); at >= 0; at = html.indexOf('<form', at + 1)) {
    POSTED.lastIndex = at;
    const [tag] = POSTED.exec(html) ?? [];
    if (tag === undefined) continue;
    parts.push(html.slice(done, at + tag.length), field);
    done = at + tag.length;
  }
  return parts.join('') + html.slice(done);
}
