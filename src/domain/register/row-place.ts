import {
  areaCodeOf,
  areaNamed,
  bareAreaName,
  builtInName,
  levelOf,
  NATION,
  parentOf,
  type Area,
  type AreaCode,
} from '../area/area';
import type { RegisterColumn } from './columns';
import type { NewArea, RegisterRow } from './register';

/** What a row says in each column that it fills. */
export type Words = Partial<Readonly<Record<RegisterColumn, string>>>;

/** Where a row says the unit is. */
export type Place = Pick<RegisterRow, 'area' | 'unknownDistrict'>;

const AREA_COLUMNS = ['areaCode', 'district', 'regency', 'province'] as const;

/** The columns in which a row says where the unit is. */
export const areaColumnsOf = (words: Words): (typeof AREA_COLUMNS)[number][] =>
  AREA_COLUMNS.filter((each) => words[each] !== undefined);

/** What a row says of the area, as it stands there. */
export const saidArea = (words: Words): string =>
  areaColumnsOf(words)
    .map((each) => words[each])
    .join(', ');

/**
 * Where a row says the unit is. A kecamatan that is not known here leaves the unit in its regency.
 *
 * @param known areas below what is built in
 * @returns undefined where a row says so and is not understood
 */
export function placeOf(words: Words, known: readonly Area[]): Place | undefined {
  if (words.areaCode !== undefined) return codePlace(words.areaCode, words.district, known);
  const area = regencyOf(words);
  if (area === undefined) return saidArea(words) === '' ? {} : undefined;
  return districtPlace(area, words.district, known);
}

function codePlace(said: string, district: string | undefined, known: readonly Area[]): Place | undefined {
  const code = areaCodeOf(said);
  if (code === undefined) return undefined;
  if (isKnown(code, known)) return districtPlace(code, district, known);
  const isDistrict = levelOf(code) === 'district' && isKnown(parentOf(code), known);
  return isDistrict ? { area: parentOf(code), unknownDistrict: said } : undefined;
}

function districtPlace(area: AreaCode, district: string | undefined, known: readonly Area[]): Place {
  if (district === undefined || levelOf(area) === 'district') return { area };
  const found = known.find(
    (each) => parentOf(each.code) === area && bareAreaName(each.name) === bareAreaName(district),
  );
  return found ? { area: found.code } : { area, unknownDistrict: district };
}

const isKnown = (code: AreaCode, known: readonly Area[]): boolean =>
  builtInName(code) !== undefined || known.some((each) => each.code === code);

function regencyOf({ regency, province }: Words): AreaCode | undefined {
  const within = province === undefined ? undefined : areaNamed(province);
  if (province !== undefined && !within) return undefined;
  if (regency === undefined) return within?.code;
  return areaNamed(regency, within?.code ?? NATION)?.code;
}

/** A kecamatan that the row of a unit names by code and by name, in a regency that is known. */
export function namedDistrict({ areaCode = '', district }: Words, known: readonly Area[]): NewArea[] {
  const code = areaCodeOf(areaCode);
  return code !== undefined && district !== undefined && levelOf(code) === 'district'
    ? (listedArea(code, district, known) ?? [])
    : [];
}

/**
 * What a list of areas adds by one code and name: nothing where both are known already.
 *
 * @returns undefined where what the area would lie in is not known
 */
export function listedArea(code: AreaCode, name: string, known: readonly Area[]): NewArea[] | undefined {
  if (builtInName(code) !== undefined) return [];
  if (!isKnown(parentOf(code), known)) return undefined;
  return known.some((each) => each.code === code && each.name === name) ? [] : [{ code, name }];
}
