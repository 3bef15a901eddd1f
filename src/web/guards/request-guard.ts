import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '../../settings';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * True for a request that another page sent, or that reached us under a name that is not ours: without accounts, the
 * address this computer listens on is the only guard there is.
 */
export function isForeign(headers: IncomingHttpHeaders, settings: Settings): boolean {
  const host = nameOf(headers.host ?? '');
  const listensOnAll = settings.RAPOR_HOST === '0.0.0.0' || settings.RAPOR_HOST === '::';
  if (!listensOnAll && !LOOPBACK.includes(host) && host !== settings.RAPOR_HOST) return true;
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  const { origin } = headers;
  return (
    origin !== undefined &&
    origin !== `http://${headers.host ?? ''}` &&
    origin !== `https://${headers.host ?? ''}`
  );
}

/** The name in a Host header, without its port. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
