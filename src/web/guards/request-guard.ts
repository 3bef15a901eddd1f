import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '../../settings';

/** What is known of a request before anything is read of it. */
interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** Methods that change nothing: a link from elsewhere may lead here. */
const LOOKS = ['GET', 'HEAD'];
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * True for a request that another page sent, or that reached us under a name that is not ours: without accounts, the
 * address this computer listens on is the only guard there is.
 */
export function isForeign({ method, headers }: Asked, settings: Settings): boolean {
  const host = nameOf(headers.host ?? '');
  const listensOnAll = settings.RAPOR_HOST === '0.0.0.0' || settings.RAPOR_HOST === '::';
  if (!listensOnAll && !LOOPBACK.includes(host) && host !== settings.RAPOR_HOST) return true;
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  if (headers.origin !== undefined) return !isOurs(headers.origin, headers);
  return !LOOKS.includes(method) && isSentElsewhere(headers);
}

/** A form that names no origin: another port of this computer is the same site, and still another page. */
function isSentElsewhere(headers: IncomingHttpHeaders): boolean {
  if (headers['sec-fetch-site'] === 'same-site') return true;
  const { referer } = headers;
  return referer !== undefined && !isOurs(originOf(referer), headers);
}

const isOurs = (origin: string, { host = '' }: IncomingHttpHeaders): boolean =>
  origin === `http://${host}` || origin === `https://${host}`;

/** Empty for an address that is none. */
const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '');

/** The name in a Host header, without its port. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
