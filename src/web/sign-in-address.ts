import type { IncomingHttpHeaders } from 'node:http';
import { SHARE, isShared } from './guards/request-guard';

/** A request of somebody who is not signed in. */
interface Unsigned {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Where somebody signs in before a page is shown; files of a share sheet are gone by then, which is said there. Undefined
 * where the request is told that it needs an account.
 */
export function signInAddress(asked: Unsigned): string | undefined {
  if (asked.method === 'GET') return addressOf({ ke: asked.url });
  return isShared(asked) ? addressOf({ ke: SHARE, kabar: 'bagikan' }) : undefined;
}

const addressOf = (query: Readonly<Record<string, string>>): string =>
  `/akun/masuk?${new URLSearchParams(query).toString()}`;
