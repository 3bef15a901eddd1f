import { SIZE_CLASSES } from '../../domain/comparison/size-class';
import type { Group } from '../../domain/comparison/peers';
import { Refusal } from '../../domain/errors';
import { unreadYearSentence } from '../../rendering/messages';

export { areaIn, areaOfAddress, areaWord, listAreaIn } from '../../web/area-asked';

/** A year in an address, if there is one. */
export function yearIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/** What a page says of a year in its address that cannot be one; empty where nothing is wrong. */
export interface UnreadYear {
  readonly unreadYear: string;
}

/** @param others words that stand for years on that page */
export const unreadYear = (text = '', ...others: readonly string[]): UnreadYear => ({
  unreadYear:
    ['', ...others].includes(text) || yearIn(text) !== undefined ? '' : unreadYearSentence(text.slice(0, 40)),
});

/** A year that has to be in an address. @throws Refusal `bad-request` */
export function givenYear(text: string | undefined): number {
  const year = yearIn(text);
  if (year === undefined) throw new Refusal('bad-request', { reason: 'unknown-year' });
  return year;
}

/** A page of a list, from 1. */
export function pageIn(text: string | undefined): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Math.max(1, Number(text)) : 1;
}

/** A size class of an address; every size for anything else. */
export function sizeIn(text: string | undefined): Group['size'] {
  return SIZE_CLASSES.find((each) => each === text) ?? 'all';
}

/** What an address says, as the fields of a form; what is no single text is empty. */
export function fieldsIn(query: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  return new Map(Object.entries(query).map(([name, value]) => [name, textOf(value)]));
}

/** What stands in an address as it is: years, ids and codes of areas, of which a page of a country has hundreds. */
const PLAIN = /^[\w.*-]*$/;

/** An address with what is asked for; what is empty is left away. */
export function addressOf(path: string, asked: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(asked).filter((each): each is [string, string] => Boolean(each[1]));
  const isPlain = given.every(([, value]) => PLAIN.test(value));
  const query = isPlain
    ? given.map(([name, value]) => `${name}=${value}`).join('&')
    : new URLSearchParams(given).toString();
  return query === '' ? path : `${path}?${query}`;
}
