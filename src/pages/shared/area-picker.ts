import { Injectable } from '@nestjs/common';
import { AreaOverviewService } from '../../comparisons/area-overview.service';
import { reachesArea, seesNames, type Caller } from '../../domain/access/caller';
import { chainOf, contains, levelOf, NATION, parentOf, type AreaCode } from '../../domain/area/area';
import { Kept } from '../../domain/kept';
import { areaWords } from '../../rendering/messages';
import { AreasService } from '../../units/areas.service';
import type { Choice } from './kind-choices';

/** Lists that are held: the same one is made into a page only once. */
const MOST_HELD = 50;

/** Areas to choose from by name: those that have units, as far as whoever asks reaches them. */
@Injectable()
export class AreaPicker {
  private readonly made = new Kept<readonly Choice[]>(MOST_HELD);

  constructor(
    private readonly overviews: AreaOverviewService,
    private readonly areas: AreasService,
  ) {}

  /** None for who sees no lists of names: a manager has the own units alone. */
  async choices(caller: Caller, chosen: AreaCode): Promise<readonly Choice[]> {
    if (!seesNames(caller)) return [];
    const regency = levelOf(chosen) === 'district' ? parentOf(chosen) : chosen;
    const known = await this.overviews.offered(caller, regency);
    const offered = offeredAreas(caller, known, { chosen, regency });
    const names = await this.areas.names(offered);
    const mark = [chosen, ...offered.map((code) => `${code} ${names.get(code) ?? ''}`)].join('\n');
    return this.made.of(mark, () => areaChoices(offered, names, chosen));
  }
}

/** Every area that a list offers: those that have units and what they lie in, as far as it is within reach; kecamatan of the
 * chosen regency only. */
function offeredAreas(
  caller: Caller,
  known: readonly AreaCode[],
  { chosen, regency }: { readonly chosen: AreaCode; readonly regency: AreaCode },
): AreaCode[] {
  const isOffered = (code: AreaCode): boolean =>
    levelOf(code) !== 'district' || (regency !== NATION && contains(regency, code));
  // Where nothing is counted ahead, kecamatan of other regencies are among them: they stand for their regency, once.
  const places = new Set([...known, chosen].map((code) => (isOffered(code) ? code : parentOf(code))));
  const all = new Set([...places].flatMap((code) => chainOf(code)));
  return [...all].filter((code) => reachesArea(caller, code)).sort();
}

/** Areas by name, each under the one it lies in. @param names by code */
function areaChoices(
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
