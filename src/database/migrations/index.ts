import { First1764000000000 } from './1764000000000-first';

/** Every migration, oldest first. One that was released is never changed: a new one is added. */
export const MIGRATIONS = [First1764000000000];
