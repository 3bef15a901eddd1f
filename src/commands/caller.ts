import type { Caller } from '../domain/access/caller';

/** Who gives a command: whoever has the data folder in hand may see and do everything. */
export const COMMANDER: Caller = { id: 'local', role: 'official', units: 'all', areas: 'all' };
