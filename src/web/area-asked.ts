import { homeArea, type Caller } from '../domain/access/caller';
import { areaCodeOf, areaNamed, builtInName, NATION, type AreaCode } from '../domain/area/area';
import { Refusal } from '../domain/errors';

/** The area of an address, by its code or name; the country where none is named. @throws Refusal `area-not-found` */
export function areaIn(text: string | undefined): AreaCode {
  if (text === undefined || text === '') return NATION;
  const code = areaCodeOf(text) ?? areaNamed(text)?.code;
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

/** The same; where none is named, where the lists of whoever asks begin. @throws Refusal `area-not-found` */
export const ownAreaOfAddress = (caller: Caller, text: string | undefined): AreaCode =>
  text === undefined ? homeArea(caller) : areaOfAddress(text);

/** The area that a list is of; where none is named, where the lists of whoever asks begin. @throws Refusal `area-not-found` */
export function listAreaIn(caller: Caller, text: string | undefined): AreaCode {
  const area = areaIn(text);
  return area === NATION ? homeArea(caller) : area;
}
