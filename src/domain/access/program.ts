import type { Caller } from './caller';

/** Who does what nobody asked for. */
export const PROGRAM: Caller = { id: 'rapor', role: 'administrator', units: 'all', areas: 'all' };
