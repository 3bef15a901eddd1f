import { contains, NATION, type AreaCode } from '../area/area';

/** What somebody is to the program. */
export const ROLES = ['official', 'manager', 'auditor', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

/** One book year of a unit. */
export interface GivenYear {
  readonly unitId: string;
  readonly year: number;
}

/**
 * Who asks. Both limits hold together: a unit is within reach when it is one of `units` and lies in one of `areas`. A
 * manager has the own units and all areas, an official of a regency all units and that area.
 */
export interface Caller {
  /** Stands in the audit trail and beside everything that is written. */
  readonly id: string;
  readonly role: Role;
  /** Ids of units. */
  readonly units: 'all' | ReadonlySet<string>;
  readonly areas: 'all' | readonly AreaCode[];
  /** Book years of other units that an auditor was given; nothing else of those units. */
  readonly given?: readonly GivenYear[];
  /** The year that was asked about where only a year was given: nothing of other years, but the one before it. */
  readonly only?: number;
  /** The network address the request came from; absent for commands and for what the program does by itself. */
  readonly from?: string;
}

/** What must be known of a unit to say who may open it. */
export interface Placed {
  readonly id: string;
  /** Kode wilayah of its seat; a unit of which it is not known is found under the whole country only. */
  readonly areaCode: string | null;
}

/** Fewest units whose statistics a manager may see: with fewer, one's own value gives away the others'. */
export const FEWEST_FOR_MANAGERS = 5;

/** Nothing is out of reach: there is no need to ask which unit it is. */
export function reachesAll({ units, areas }: Caller): boolean {
  return units === 'all' && (areas === 'all' || areas.includes(NATION));
}

/** Everything of the unit: its statements, assessments and files. */
export function mayOpenUnit({ units, areas }: Caller, unit: Placed): boolean {
  const area = unit.areaCode ?? NATION;
  const inside = areas === 'all' || areas.some((each) => contains(each, area));
  return inside && (units === 'all' || units.has(unit.id));
}

/** Every unit of an area, also those that are not there yet. */
export function reachesArea({ units, areas }: Caller, area: AreaCode): boolean {
  return units === 'all' && (areas === 'all' || areas.some((each) => contains(each, area)));
}

/** A unit that is new has no id that anybody was given and perhaps no area: who has limits adds none. */
export function mayRegister(caller: Caller): boolean {
  return seesNames(caller) && reachesAll(caller);
}

/** Areas of lists that name none: the whole country, or those of whoever does not reach that. */
export const homeAreas = ({ areas }: Caller): readonly AreaCode[] =>
  areas === 'all' || areas.includes(NATION) ? [NATION] : areas;

/** Where lists of an area begin that name none: with the first of them. */
export const homeArea = (caller: Caller): AreaCode => homeAreas(caller)[0] ?? NATION;

/** Names, lists, own groups, minimum and maximum of groups are not for managers. */
export function seesNames({ role }: Caller): boolean {
  return role !== 'manager';
}

/** Lists of units by name are the office's: who examines single units sees statistics, and opens none. */
export const opensLists = ({ role }: Caller): boolean => role === 'official';

/** Whether statistics of so many units may be shown: to a manager of several, where as many others are among them. */
export function seesStatistics(caller: Caller, n: number): boolean {
  const { units } = caller;
  const more = units === 'all' ? 0 : Math.max(0, units.size - 1);
  return n > 0 && (seesNames(caller) || n >= FEWEST_FOR_MANAGERS + more);
}

/** Who may say what stands in the annex of a law. Without accounts that is whoever sits at the computer: `local`. */
export const mayAdminister = ({ id, role }: Caller): boolean => role === 'administrator' || id === 'local';
