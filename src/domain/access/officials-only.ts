import { reachesArea, seesNames, type Caller } from './caller';
import { NATION, type AreaCode } from '../area/area';
import { Refusal } from '../errors';

/**
 * Lists of units by name are for officials, and of an area for those who reach all of it; another area answers as if it
 * did not exist.
 *
 * @throws Refusal `officials-only`, `area-not-found`
 */
export function officialsOnly(caller: Caller, area: AreaCode = NATION): void {
  namesOnly(caller);
  if (!reachesArea(caller, area)) throw new Refusal('area-not-found', { area });
}

/** What tells names, of whatever is within reach. @throws Refusal `officials-only` */
export function namesOnly(caller: Caller): void {
  if (!seesNames(caller)) throw new Refusal('officials-only');
}
