import type { IncomingHttpHeaders } from 'node:http';
import { SHARE, isShared } from './guards/request-guard';

/** A request of somebody who is not signed in. */
interface Unsigned {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** What a refusal says of files of a share sheet that are held until somebody has signed in. */
export const HELD = 'held';

/**
 * Where somebody signs in before a page is shown; what has become of files of a share sheet is said there. Undefined
 * where the request is told that it needs an account.
 */
export function signInAddress(asked: Unsigned, shared?: string): string | undefined {
  if (asked.method === 'GET') return addressOf({ ke: asked.url });
  if (!isShared(asked)) return undefined;
  return addressOf({ ke: SHARE, kabar: shared === HELD ? 'dipegang' : 'bagikan' });
}

const addressOf = (query: Readonly<Record<string, string>>): string =>
  `/akun/masuk?${new URLSearchParams(query).toString()}`;
