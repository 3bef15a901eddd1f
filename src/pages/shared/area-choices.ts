import { reachesArea, type Caller } from '../../domain/access/caller';
import { chainOf, contains, levelOf, NATION, parentOf, type AreaCode } from '../../domain/area/area';
import { areaWords } from '../../rendering/messages';
import type { Choice } from './kind-choices';

/** Every area that a list offers: those that have units and what they lie in, as far as it is within reach; kecamatan of the
 * chosen regency only. */
export function offeredAreas(caller: Caller, known: readonly AreaCode[], chosen: AreaCode): AreaCode[] {
  const regency = levelOf(chosen) === 'district' ? parentOf(chosen) : chosen;
  const all = new Set([...known, chosen].flatMap((code) => chainOf(code)));
  return [...all]
    .filter((code) => reachesArea(caller, code))
    .filter((code) => levelOf(code) !== 'district' || (regency !== NATION && contains(regency, code)))
    .sort();
}

/** Areas by name, each under the one it lies in. @param names by code */
export function areaChoices(
  offered: readonly AreaCode[],
  names: ReadonlyMap<AreaCode, string>,
  chosen: AreaCode,
): Choice[] {
  return offered.map((code) => ({
    value: code,
    label: `${'\u2003'.repeat(code.split('.').length - 1)}${areaWords(code, names.get(code) ?? code)}`,
    chosen: code === chosen,
  }));
}
