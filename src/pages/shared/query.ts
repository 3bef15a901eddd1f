import { homeArea, type Caller } from '../../domain/access/caller';
import { areaCodeOf, builtInName, NATION, type AreaCode } from '../../domain/area/area';
import { SIZE_CLASSES } from '../../domain/comparison/size-class';
import type { Group } from '../../domain/comparison/peers';
import { Refusal } from '../../domain/errors';

/** A year in an address, if there is one. */
export function yearIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

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

/** The area of an address; the country where none is named. @throws Refusal `area-not-found` */
export function areaIn(text: string | undefined): AreaCode {
  if (text === undefined || text === '') return NATION;
  const code = areaCodeOf(text);
  const known = code !== undefined && builtInName(code.slice(0, 2)) !== undefined;
  if (!known) throw new Refusal('area-not-found', { area: text.slice(0, 40) });
  return code;
}

/** The word of the whole country in an address. */
const COUNTRY = 'indonesia';

/** How an address names an area, the country too. */
export const areaWord = (area: AreaCode): string => (area === NATION ? COUNTRY : area);

/** The area that an address names, the country too. @throws Refusal `area-not-found` */
export const areaOfAddress = (text: string | undefined): AreaCode =>
  text === COUNTRY ? NATION : areaIn(text);

/** The area that a list is of; where none is named, where the lists of whoever asks begin. @throws Refusal `area-not-found` */
export function listAreaIn(caller: Caller, text: string | undefined): AreaCode {
  const area = areaIn(text);
  return area === NATION ? homeArea(caller) : area;
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

/** An address with what is asked for; what is empty is left away. */
export function addressOf(path: string, asked: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(asked).filter((each): each is [string, string] => Boolean(each[1]));
  const query = new URLSearchParams(given).toString();
  return query === '' ? path : `${path}?${query}`;
}
