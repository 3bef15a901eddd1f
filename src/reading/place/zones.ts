import { beyond } from '../../domain/statement/chart';
import type { Zone } from '../../domain/statement/chart';

/** The place and every wider one, nearest first: asked for every row again and again, and never another. */
export const around = ofEach(placesAround);

/** Worked out once for each place: there are few. */
function ofEach(work: (zone: Zone) => readonly Zone[]): (zone: Zone) => readonly Zone[] {
  const known = new Map<Zone, readonly Zone[]>();
  return (zone) => {
    const before = known.get(zone);
    if (before) return before;
    const found = work(zone);
    known.set(zone, found);
    return found;
  };
}

function placesAround(zone: Zone): readonly Zone[] {
  const wider = beyond(zone);
  return wider === undefined ? [zone] : [zone, ...around(wider)];
}

export const isIn = (zone: Zone, wider: Zone): boolean => around(zone).includes(wider);

/** Places that lie in two: what is earned from non-members is also earnings, what it costs is also an expense. */
const ALSO: Partial<Record<Zone, readonly Zone[]>> = {
  syirkah: ['liability', 'liability-current', 'liability-long'],
  'earnings-nonmember': ['earnings'],
  'expense-nonmember': ['expense', 'funding'],
  'other-earnings': ['earnings'],
  'other-expense': ['expense'],
  tax: ['other'],
};

const everyZone = ofEach((zone) => [...around(zone), ...(ALSO[zone] ?? []).flatMap(around)]);

/**
 * How well the place of a row suits the place of a line: `same` (one lies in the other), `near` (the same side of the
 * same statement), `far` (another side), `apart` (another statement), `open` (the place of the row is not known).
 */
export type Fit = 'same' | 'near' | 'far' | 'apart' | 'open';

const SIDES: ReadonlySet<Zone> = new Set<Zone>(['balance', 'credit', 'income']);

/** Too wide to say more than which statement it is. */
export const isWide = (zone: Zone): boolean => SIDES.has(zone);

export function fitOf(row: Zone | undefined, line: Zone): Fit {
  if (row === undefined) return 'open';
  const [here, there] = [everyZone(row), everyZone(line)];
  if (there.includes(row)) return 'same';
  if (here.includes(line)) return 'near';
  if (here.some((zone) => !isWide(zone) && there.includes(zone))) return 'near';
  return here.some((zone) => there.includes(zone)) ? 'far' : 'apart';
}
