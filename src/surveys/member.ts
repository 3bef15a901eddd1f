import type { Caller } from '../domain/access/caller';

/** Whoever holds a token or reads the address on the wall: a member of that unit, of whom nothing is known. */
export const memberOf = (unitId: string): Caller => ({
  id: 'member',
  role: 'manager',
  units: new Set([unitId]),
  areas: 'all',
});
