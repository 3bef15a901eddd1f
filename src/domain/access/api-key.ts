import { onlyLooks } from './looks';

/** What a key lets a program do: look, or send too. */
export const KEY_SCOPES = ['read', 'write'] as const;

export type KeyScope = (typeof KEY_SCOPES)[number];

/** How long a key may hold, in days. */
export const LONGEST_KEY = 366;

/** How a key stands, in ISO times. */
export interface KeyTimes {
  readonly until: string;
  readonly revoked: string | null;
}

/** @param now ISO time: those of one form sort as they follow each other */
export const keyHolds = ({ until, revoked }: KeyTimes, now: string): boolean =>
  revoked === null && until > now;

/** A key opens what is made for programs, and nothing else; one to look with changes nothing. */
export const keyOpens = (scope: KeyScope, method: string, path: string): boolean =>
  path.startsWith('/api/') && (scope === 'write' || onlyLooks(method));

/** The key in a header of a request. @returns undefined where none was sent */
export const keyIn = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : (/^Bearer ([\w-]{10,100})$/i.exec(header)?.[1] ?? '');
