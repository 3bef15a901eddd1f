import areas from './areas.json';

/**
 * Kode wilayah: two digits for a province, and two more for each step down, parted by points: "14", "14.06",
 * "14.06.01". The empty text stands for the whole country.
 */
export type AreaCode = string;

/** How far down an area stands. */
export const AREA_LEVELS = ['nation', 'province', 'regency', 'district'] as const;

export type AreaLevel = (typeof AREA_LEVELS)[number];

/** The whole country. */
export const NATION: AreaCode = '';

/** An area with its name. */
export interface Area {
  readonly code: AreaCode;
  readonly name: string;
}

/**
 * The 38 provinces and 514 regencies and cities by kode wilayah: facts of Kepmendagri 300.2.2-2138/2025. Districts
 * (kecamatan) come by import.
 */
const BUILT_IN: ReadonlyMap<AreaCode, string> = new Map(Object.entries(areas));

/**
 * Reads a kode wilayah however it is written: "1406", "14.06", "14.06.01.2001" (the village is left away).
 *
 * @returns undefined for what is no such code
 */
export function areaCodeOf(text: string): AreaCode | undefined {
  const bare = text.trim();
  const digits = bare.replace(/[.\s]/g, '');
  if (!/^[\d.\s]+$/.test(bare) || ![2, 4, 6, 10].includes(digits.length)) return undefined;
  const steps = digits.slice(0, 6).match(/\d\d/g) ?? [];
  return steps.join('.');
}

/** How far down a code stands. */
export function levelOf(code: AreaCode): AreaLevel {
  if (code === NATION) return 'nation';
  return code.length === 2 ? 'province' : code.length === 5 ? 'regency' : 'district';
}

/** The column that holds areas of this depth, to search in; none for the whole country. */
export function areaColumn(code: AreaCode): Exclude<AreaLevel, 'nation'> | undefined {
  const level = levelOf(code);
  return level === 'nation' ? undefined : level;
}

/** The area one step up; the country stands above itself. */
export function parentOf(code: AreaCode): AreaCode {
  return code.slice(0, Math.max(code.length - 3, 0));
}

/** An area and everything above it, the smallest first and the country last. */
export function chainOf(code: AreaCode): readonly AreaCode[] {
  return code === NATION ? [NATION] : [code, ...chainOf(parentOf(code))];
}

/** True when the second area lies in the first, or is it. */
export function contains(outer: AreaCode, inner: AreaCode): boolean {
  return outer === NATION || inner === outer || inner.startsWith(`${outer}.`);
}

/** The name of a province or regency that is built in. */
export function builtInName(code: AreaCode): string | undefined {
  return code === NATION ? 'Indonesia' : BUILT_IN.get(code);
}

/** What is built in directly under an area: the provinces of the country, the regencies of a province. */
export function builtInUnder(code: AreaCode): readonly Area[] {
  return [...BUILT_IN]
    .filter(([each]) => parentOf(each) === code && each !== code)
    .map(([each, name]) => ({ code: each, name }));
}

/** A name as it is compared: without "Kabupaten", "Kab.", "Kecamatan" and the like, in small letters. */
export function bareAreaName(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /^\s*(kabupaten administrasi|kota administrasi|kabupaten|kab|kecamatan|kec|provinsi|prov)\b\.?\s*/,
      '',
    )
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * The regency or province that a name means: "Kab. Rokan Hulu", "Kota Pekanbaru", "Riau".
 *
 * @param within only what lies in this area
 * @returns undefined where no area or more than one has the name
 */
export function areaNamed(name: string, within: AreaCode = NATION): Area | undefined {
  const wanted = bareAreaName(name);
  const exactly = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const found = [...BUILT_IN]
    .filter(([code, each]) => contains(within, code) && bareAreaName(each) === wanted)
    .map(([code, each]) => ({ code, name: each }));
  if (found.length <= 1) return found[0];
  const same = found.filter((each) => each.name.toLowerCase() === exactly);
  return same.length === 1 ? same[0] : undefined;
}
