import type { Caller } from '../../src/domain/access/caller';

/** Who sits at the computer that the service runs on. */
export const LOCAL: Caller = { id: 'local', role: 'official', units: 'all', areas: 'all' };

/** The manager of some units. */
export function managerOf(...unitIds: readonly string[]): Caller {
  return { id: 'pengurus', role: 'manager', units: new Set(unitIds), areas: 'all' };
}
