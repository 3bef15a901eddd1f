import type { FastifyReply, FastifyRequest } from 'fastify';
import { LONGEST_SESSION } from '../domain/access/session-life';
import type { Settings } from '../settings';
import { MINUTES_HELD } from './held-shares';

/** What a browser is given to keep: that somebody is signed in in it, that somebody once was, and what it shared before. */
export type Cookie = 'rapor_sesi' | 'rapor_perangkat' | 'rapor_bagikan';

const SECOND = 1000;
const YEAR = 365 * 24 * 3600;
const AGES: Readonly<Record<Cookie, number>> = {
  rapor_sesi: LONGEST_SESSION / SECOND,
  rapor_perangkat: YEAR,
  rapor_bagikan: MINUTES_HELD * 60,
};

/** Whether the request came by TLS: to us, to a proxy that is trusted, or under the public address. */
export function isSecure({ protocol, headers }: FastifyRequest, { publicAddress }: Settings): boolean {
  const isPublic = publicAddress?.protocol === 'https:' && headers.host === publicAddress.host;
  return protocol === 'https' || isPublic;
}

/** By TLS nobody but this very host can have set it. */
const nameOf = (cookie: Cookie, secure: boolean): string => (secure ? `__Host-${cookie}` : cookie);

/** What the browser sends back of what it was given. */
export function cookieIn(request: FastifyRequest, settings: Settings, cookie: Cookie): string | undefined {
  const name = `${nameOf(cookie, isSecure(request, settings))}=`;
  const all = (request.headers.cookie ?? '').split(';').map((each) => each.trim());
  const value = all.find((each) => each.startsWith(name))?.slice(name.length) ?? '';
  return /^[\w-]{10,100}$/.test(value) ? value : undefined;
}

/** Gives the browser something to keep, out of reach of scripts and of other sites. @param value empty to take it back */
export function giveCookie(reply: FastifyReply, settings: Settings, cookie: Cookie, value: string): void {
  const secure = isSecure(reply.request, settings);
  const age = value === '' ? 0 : AGES[cookie];
  const parts = [
    `${nameOf(cookie, secure)}=${value}`,
    'Path=/',
    `Max-Age=${age}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  void reply.header('set-cookie', [...parts, ...(secure ? ['Secure'] : [])].join('; '));
}
