import type { IncomingHttpHeaders } from 'node:http';
import { onlyLooks } from '../../domain/access/looks';
import type { Settings } from '../../settings';

/** What is known of a request before anything is read of it. */
interface Asked {
  readonly method: string;
  readonly url?: string;
  readonly headers: IncomingHttpHeaders;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * True for a request that another page sent, or that reached us under a name that is not ours: without accounts, the
 * address this computer listens on is the only guard there is.
 */
export function isForeign(asked: Asked, settings: Settings): boolean {
  const { method, headers } = asked;
  if (!isOurName(nameOf(headers.host ?? ''), settings)) return true;
  if (isShared(asked)) return false;
  const isOurs = oursAs(headers, settings);
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  if (headers.origin !== undefined) return !isOurs(headers.origin);
  return !onlyLooks(method) && isSentElsewhere(headers, isOurs);
}

/** Where the share sheet of a telephone sends files (`share_target` of the manifest). */
export const SHARE = '/masuk';

/**
 * Whether a person chose us in the share sheet: the browser itself sends that form, from no page. Its origin is none, and no
 * page can have a browser say that nobody sent it (`Sec-Fetch-Site: none`).
 */
export const isShared = ({ method, url, headers }: Asked): boolean =>
  method === 'POST' &&
  url === SHARE &&
  headers['sec-fetch-site'] === 'none' &&
  headers['sec-fetch-mode'] === 'navigate' &&
  [undefined, 'null'].includes(headers.origin);

/** Whether the service listens for others than this computer, itself or behind a proxy. */
export function isOnNetwork(settings: Settings): boolean {
  const { RAPOR_HOST: host, publicAddress, trustedProxies } = settings;
  return !LOCAL_ADDRESS.test(host) || publicAddress !== undefined || trustedProxies !== false;
}

const LOCAL_ADDRESS = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/i;

/** Whether a proxy says that the request comes from elsewhere: then nobody sits at this computer. */
export const isForwarded = (headers: IncomingHttpHeaders): boolean =>
  ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some((name) => name in headers);

/** The names under which the service may be asked for. */
function isOurName(host: string, { RAPOR_HOST: listens, publicAddress }: Settings): boolean {
  const listensOnAll = listens === '0.0.0.0' || listens === '::';
  return listensOnAll || [...LOOPBACK, listens, publicAddress?.hostname].includes(host);
}

/** A form that names no origin: another port of this computer is the same site, and still another page. */
function isSentElsewhere(headers: IncomingHttpHeaders, isOurs: (origin: string) => boolean): boolean {
  if (headers['sec-fetch-site'] === 'same-site') return true;
  const { referer } = headers;
  return referer !== undefined && !isOurs(originOf(referer));
}

/** The origins of our own pages: under the name that was asked for, and the public one that a proxy answers to. */
const oursAs =
  ({ host = '' }: IncomingHttpHeaders, { publicAddress }: Settings) =>
  (origin: string): boolean =>
    [`http://${host}`, `https://${host}`, publicAddress?.origin].includes(origin);

/** Empty for an address that is none. */
const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '');

/** The name in a Host header, without its port. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
