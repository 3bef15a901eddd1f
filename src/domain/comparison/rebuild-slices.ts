import type { Kind } from '../statement/kind';
import type { AreaCode } from '../area/area';
import { areaColumn, NATION } from '../area/area';
import type { Group } from './peers';

/** Which groups a slice has: those of every area, those of the whole country only, or those that lie in some provinces. */
export type SliceAreas = 'all' | 'country' | readonly AreaCode[];

/** Groups of one kind in one population whose statistics are worked out together: no group stands in two slices. */
export interface GroupSlice {
  readonly populationId: string;
  readonly kind: Kind;
  readonly areas: SliceAreas;
}

/** How many units of a kind count in a population, province by province; '' is the province of those without area. */
export interface CountedPart {
  readonly populationId: string;
  readonly kind: Kind;
  readonly province: AreaCode;
  readonly units: number;
}

/** Units of one slice, where it can be cut: what one thread holds at a time, and one transaction writes. */
const MOST_IN_SLICE = 20_000;

/**
 * Cuts the groups of every population into slices that need nothing of each other. A kind of few units is one slice; of
 * many the country, for which all of them are read, is one and provinces are put together as long as they are small.
 *
 * @returns the slices with the most units first: the last ones to end are short
 */
export function slicesOf(counted: readonly CountedPart[], most = MOST_IN_SLICE): GroupSlice[] {
  const parts = new Map<string, CountedPart[]>();
  for (const each of counted) {
    const name = `${each.populationId} ${each.kind}`;
    parts.set(name, [...(parts.get(name) ?? []), each]);
  }
  const sized = [...parts.values()].flatMap((part) => cut(part, most));
  return sized.sort((a, b) => b.units - a.units).map(({ slice }) => slice);
}

interface Sized {
  readonly slice: GroupSlice;
  readonly units: number;
}

function cut(parts: readonly CountedPart[], most: number): Sized[] {
  const [first] = parts;
  if (!first) return [];
  const { populationId, kind } = first;
  const units = unitsOf(parts);
  const slice = (areas: SliceAreas): GroupSlice => ({ populationId, kind, areas });
  if (units <= most) return [{ slice: slice('all'), units }];
  const provinces = bundles(parts, most).map((bundle) => ({
    slice: slice(bundle.map(({ province }) => province)),
    units: unitsOf(bundle),
  }));
  return [{ slice: slice('country'), units }, ...provinces];
}

/** Provinces together, as many as stay within the most; one that is larger stands alone. Units without area are in none. */
function bundles(parts: readonly CountedPart[], most: number): CountedPart[][] {
  const found: CountedPart[][] = [];
  const known = parts.filter(({ province }) => province !== NATION).sort((a, b) => b.units - a.units);
  for (const part of known) {
    const fitting = found.find((bundle) => unitsOf(bundle) + part.units <= most);
    if (fitting) fitting.push(part);
    else found.push([part]);
  }
  return found;
}

const unitsOf = (parts: readonly CountedPart[]): number => parts.reduce((sum, { units }) => sum + units, 0);

/** Whether a group stands in a slice of such areas. */
export function isIn(areas: SliceAreas, { area }: Pick<Group, 'area'>): boolean {
  if (areas === 'all') return true;
  return areas === 'country' ? area === NATION : areas.includes(area.slice(0, 2));
}

/** The areas of a slice as a text, and back. */
export const areasText = (areas: SliceAreas): string => (typeof areas === 'string' ? areas : areas.join(' '));

/** @throws Error for a text that `areasText` never wrote */
export function areasFrom(text: string): SliceAreas {
  if (text === 'all' || text === 'country') return text;
  const codes = text.split(' ');
  if (codes.some((code) => areaColumn(code) !== 'province')) throw new Error(`no areas of a slice: ${text}`);
  return codes;
}
